// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.time.Instant;
import java.util.List;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.workorder.order.WorkOrderView;

/**
 * A work order after its hand-over, and what became of its planned visits.
 *
 * @param workOrder the work order with all its visits
 * @param movedVisits visits that the new worker makes
 * @param remainingVisits visits that stay with the worker before, since the new worker cannot make them: move or cancel them
 *     one by one
 * @param plannedVisits visits of the new worker at times that were freed because the worker before ends
 */
public record HandOverResult(
        WorkOrderView workOrder,
        List<VisitId> movedVisits,
        List<RemainingVisit> remainingVisits,
        List<VisitId> plannedVisits) {

    public HandOverResult {
        movedVisits = List.copyOf(movedVisits);
        remainingVisits = List.copyOf(remainingVisits);
        plannedVisits = List.copyOf(plannedVisits);
    }

    /**
     * A visit that did not move with its order.
     *
     * @param plannedFrom planned start
     * @param plannedTo planned end
     * @param reasonCode why the new worker cannot make it: a code of the list {@code visit-proposal-refusals}
     */
    public record RemainingVisit(VisitId visitId, Instant plannedFrom, Instant plannedTo, String reasonCode) {}
}
