// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.time.Instant;
import org.zhongfu.contracts.id.WorkerId;

/**
 * What is done, by whom and when, as the API shows it within a visit.
 *
 * @param listVersion version of the service list the item is of
 * @param workerId the worker who makes the visit
 * @param plannedFrom planned start
 * @param plannedTo planned end
 */
record PlannedVisitView(
        String serviceItem, int listVersion, WorkerId workerId, Instant plannedFrom, Instant plannedTo) {

    static PlannedVisitView of(Visit visit) {
        return new PlannedVisitView(
                visit.serviceItem(),
                visit.listVersion(),
                visit.workerId(),
                visit.planned().plannedFrom(),
                visit.planned().plannedTo());
    }
}
