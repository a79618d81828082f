// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.fulfilment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.VisitId;

/**
 * A visit of a need, as its events say.
 *
 * @param plannedFrom when it is planned; null when the event that says so has not arrived
 * @param units units it served; 0 unless it is verified
 */
public record VisitFact(
        VisitId visitId,
        NeedId needId,
        OrderId orderId,
        VisitState state,
        @Nullable Instant plannedFrom,
        int units) {

    /** The states of a visit as far as the need is concerned. */
    public enum VisitState {
        /** In the calendar. */
        PLANNED,
        /** Running, or in review. */
        BEGUN,
        /** It counts. */
        VERIFIED,
        /** It does not count: cancelled, missed or voided. */
        OVER
    }
}
