// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhongfu.contracts.workorder.WorkOrderEvent;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.journal.JournalEntry;

/** Ends an order before delivery, whether a person or a match asks for it. */
@ApplicationScoped
class OrderCancellation {

    private final OrderVisits visits;
    private final OrderTextEncryption encryption;

    OrderCancellation(OrderVisits visits, OrderTextEncryption encryption) {
        this.visits = visits;
        this.encryption = encryption;
    }

    /** Cancels the order and its planned visits; a running visit may still end and counts. */
    JournalEntry cancel(WorkOrder order, StatedReason reason, Occurrence when, String actor) {
        WorkOrderEvent event = order.cancel(
                reason, encryption.encryptReason(order.id(), reason.text()), visits.count(order.id()), when);
        visits.cancelPlanned(order.id(), "ORDER_CANCELLED", when, actor);
        return new JournalEntry(event, "CANCELLED", "reasonCode=" + reason.code());
    }
}
