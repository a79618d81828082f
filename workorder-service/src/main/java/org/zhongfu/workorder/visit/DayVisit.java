// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.matching.PlannedTime;
import org.zhongfu.workorder.order.VisitStatus;
import org.zhongfu.workorder.order.WorkOrder;

/**
 * A visit, for the day of its worker.
 *
 * @param order the order it belongs to
 * @param planned the planned time
 * @param startedAt when the worker checked in; null before
 * @param endedAt when the worker checked out; null before
 * @param cut true when another visit of the worker takes a part of the planned time
 * @param eligible false when the worker may not serve the order on that day
 * @param changes how its plan was changed
 * @param links what it belongs to
 */
public record DayVisit(
        VisitId id,
        long version,
        VisitStatus status,
        WorkerId workerId,
        WorkOrder order,
        PlannedTime planned,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        boolean cut,
        boolean eligible,
        List<VisitChangeView> changes,
        DayLinks links) {

    public DayVisit {
        changes = List.copyOf(changes);
    }

    /** The time last planned for a worker who makes the visit no longer; the present one when none was. */
    public PlannedTime lastPlanOf(WorkerId worker) {
        return changes.reversed().stream()
                .map(VisitChangeView::before)
                .filter(plan -> plan.workerId().equals(worker))
                .findFirst()
                .map(plan -> new PlannedTime(plan.plannedFrom(), plan.plannedTo()))
                .orElse(planned);
    }
}
