// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.platform.web.Occurrence;

/** What an order needs to know of its visits, and the one change it makes to them; the visit feature implements it. */
public interface OrderVisits {

    /** The visits of an order, as they are in this transaction. */
    VisitCounts count(OrderId orderId);

    /** The visits of each of these orders, in the order they were planned; an order without visits is absent. */
    Map<OrderId, List<VisitSummary>> summaries(Collection<OrderId> orderIds);

    /** True when the person of the order is admitted to a stay that has not ended. */
    boolean hasOpenStay(OrderId orderId);

    /** Takes the visits of an order that are planned after a day out of the calendar, and returns their ids. */
    List<VisitId> cancelPlannedAfter(OrderId orderId, LocalDate day, String reasonCode, Occurrence when, String actor);

    /** The order is where the person lives now: so are the open reviews of its visits. */
    void relocate(OrderId orderId, String areaCode);

    /** Takes the planned visits of an order out of the calendar; a running one may still end. */
    void cancelPlanned(OrderId orderId, String reasonCode, Occurrence when, String actor);
}
