// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.record;

import java.time.Instant;
import org.zhongfu.platform.store.Provenance;

/**
 * When a record was created: when it happened, and when it was recorded.
 *
 * @param occurredAt when it happened: the submission of the application, the registration of the person or need, the
 *     presentation of the evidence, the assessment
 * @param recordedAt when the server recorded it
 * @param backfilled true when it was entered more than 72 hours after it happened
 */
public record RecordTimes(Instant occurredAt, Instant recordedAt, boolean backfilled) {

    /** The times of a record's provenance. */
    public static RecordTimes of(Provenance provenance) {
        return new RecordTimes(provenance.occurredAt(), provenance.recordedAt(), provenance.backfilled());
    }
}
