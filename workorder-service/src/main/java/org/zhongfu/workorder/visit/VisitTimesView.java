// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.time.Instant;
import org.zhongfu.platform.store.Provenance;

/**
 * When a visit was planned, as the API shows it.
 *
 * @param occurredAt when the visit was planned
 * @param recordedAt when the server recorded the plan of the visit
 * @param backfilled true when the plan of the visit was entered more than 72 hours after it was made
 */
record VisitTimesView(Instant occurredAt, Instant recordedAt, boolean backfilled) {

    static VisitTimesView of(Provenance provenance) {
        return new VisitTimesView(provenance.occurredAt(), provenance.recordedAt(), provenance.backfilled());
    }
}
