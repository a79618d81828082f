// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.matching.PlannedTime;
import org.zhongfu.platform.web.Occurrence;

/** What visits need to know of sessions; the session feature implements it. */
public interface SessionPlaces {

    /** How many places in sessions to come the order has. */
    int countEnrolled(OrderId order);

    /** The times of sessions of the worker that overlap a time. */
    List<PlannedTime> timesOf(WorkerId worker, PlannedTime time);

    /**
     * Ends the enrolments of an order in sessions to come. The caller has locked the order.
     *
     * @param day only in sessions after that day; null means all
     * @param reasonCode a code of the list {@code session-enrolment-end-reasons}
     */
    void release(OrderId order, @Nullable LocalDate day, String reasonCode, Occurrence when, String actor);
}
