// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.zhongfu.contracts.id.OrderId;

/** What is arranged for orders beside their visits; the features of recurring visits and pauses implement it. */
public interface OrderArrangements {

    /** The patterns of these orders that are not over; an order without one is absent. */
    Map<OrderId, List<VisitPatternSummary>> patterns(Collection<OrderId> orders);

    /** The pauses of these orders that are not over; an order without one is absent. */
    Map<OrderId, List<VisitPauseSummary>> pauses(Collection<OrderId> orders);
}
