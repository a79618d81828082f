// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.base;

import java.time.Instant;
import org.zhongfu.platform.store.Provenance;

/**
 * When a record was entered.
 *
 * @param recordedAt when the server recorded it.
 * @param backfilled true when it was entered more than 72 hours after it happened.
 */
public record Recording(Instant recordedAt, boolean backfilled) {

    /** The recording of a provenance. */
    public static Recording of(Provenance provenance) {
        return new Recording(provenance.recordedAt(), provenance.backfilled());
    }
}
