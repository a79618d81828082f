// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.matching.PlannedTime;

/**
 * What a visit is moved to; what is absent stays as it is.
 *
 * @param plannedFrom new start
 * @param plannedTo new end
 * @param workerId new worker
 */
public record VisitTarget(
        @Nullable Instant plannedFrom,
        @Nullable Instant plannedTo,
        @Nullable WorkerId workerId) {

    PlannedTime timeOf(Visit visit) {
        PlannedTime now = visit.planned();
        return new PlannedTime(
                plannedFrom == null ? now.plannedFrom() : plannedFrom, plannedTo == null ? now.plannedTo() : plannedTo);
    }

    WorkerId workerOf(Visit visit) {
        return workerId == null ? visit.workerId() : workerId;
    }
}
