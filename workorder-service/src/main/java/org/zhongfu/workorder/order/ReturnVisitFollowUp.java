// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.platform.web.Occurrence;

/** What follows from return visits; implemented by the feature that takes care of dissatisfied persons. */
public interface ReturnVisitFollowUp {

    /**
     * A return visit was recorded, and is in the journal of the order.
     *
     * @param officer subject of the token of who recorded it
     */
    void afterReturnVisit(WorkOrder order, ReturnVisitOutcome outcome, Occurrence when, String officer);

    /** The order is where the person lives now: so is the task of a dissatisfied return visit that is not closed. */
    void relocate(OrderId order, String areaCode);

    /**
     * Refuses to close an order about which something is still to be done.
     *
     * @throws org.zhongfu.platform.web.Problem 409
     */
    void requireSettled(OrderId order);
}
