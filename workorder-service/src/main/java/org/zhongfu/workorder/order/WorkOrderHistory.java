// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.HistoryEntry;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/** What changed in a work order, for callers who may see it. */
@ApplicationScoped
public class WorkOrderHistory {

    private final WorkOrderRepository orders;
    private final HistoryLog history;

    WorkOrderHistory(WorkOrderRepository orders, HistoryLog history) {
        this.orders = orders;
        this.history = history;
    }

    /**
     * The creation and the changes of one work order, oldest first.
     *
     * @throws Problem 404 when there is none the caller may see
     */
    @Transactional
    public Page<HistoryEntry> page(Caller caller, OrderId id, PageQuery page) {
        WorkOrder row = orders.findVisible(caller, id).orElseThrow(Problem::notFound);
        return history.page(WorkOrder.class, id.value(), Provenance.ofSystem(row.creation()), page, field -> false);
    }
}
