// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhongfu.platform.web.Occurrence;

/** What an order must know of its visits, and the one thing it does to them; the visit feature stands behind it. */
public interface OrderVisits {

    /** The visits of an order as they stand in this transaction. */
    VisitCounts tally(UUID orderId);

    /** The visits of each of these orders, in the order they were planned; an order without visits is not in it. */
    Map<UUID, List<VisitSummary>> lines(Collection<UUID> orderIds);

    /** Takes the planned visits of an order out of the calendar; a running one may still end. */
    void cancelPlanned(UUID orderId, String reasonCode, Occurrence when, String actor);
}
