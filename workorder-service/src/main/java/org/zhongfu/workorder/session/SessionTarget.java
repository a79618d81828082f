// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.matching.PlannedTime;

/**
 * What a planned session is changed to; what is absent stays as it is.
 *
 * @param place new place
 * @param plannedFrom new start
 * @param plannedTo new end
 * @param places new number of places
 * @param workerIds new workers in charge, all of them
 */
public record SessionTarget(
        @Nullable SessionPlace place,
        @Nullable Instant plannedFrom,
        @Nullable Instant plannedTo,
        @Nullable Integer places,
        @Nullable List<WorkerId> workerIds) {

    SessionPlan planOf(Session session, List<WorkerId> workers) {
        PlannedTime now = session.time();
        return new SessionPlan(
                place == null ? session.place() : place,
                new PlannedTime(
                        plannedFrom == null ? now.plannedFrom() : plannedFrom,
                        plannedTo == null ? now.plannedTo() : plannedTo),
                places == null ? session.places() : places,
                workerIds == null ? workers : workerIds);
    }
}
