// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.journal.JournalEntry;
import org.zhongfu.workorder.journal.OrderJournal;
import org.zhongfu.workorder.order.WorkOrder;
import org.zhongfu.workorder.order.WorkOrderStatus;

/** Keeps and publishes what happens to stays, in the hash chains of their orders. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StayJournal {

    private final OrderJournal journal;

    StayJournal(OrderJournal journal) {
        this.journal = journal;
    }

    /** The person was admitted: the order is scheduled and started. */
    void admitted(Stay stay, WorkOrder order, Occurrence when, String actor) {
        changed(stay, order, "placeId=" + stay.placeId(), when, actor);
        if (order.status() == WorkOrderStatus.ACCEPTED) {
            journal.append(
                    order.id(),
                    new JournalEntry(order.schedule(1, when), "SCHEDULED", "visits=1 stayId=" + stay.id()),
                    when,
                    actor);
        }
        if (order.status() == WorkOrderStatus.SCHEDULED) {
            journal.append(order.id(), JournalEntry.of(order.start(when), "STARTED"), when, actor);
        }
    }

    /**
     * Any other change of a stay.
     *
     * @param note codes for the hash chain; why the person left is not among them
     */
    void changed(Stay stay, WorkOrder order, String note, Occurrence when, String actor) {
        StayTimes times = stay.times();
        String detail = "stayId=%s status=%s admittedAt=%s dischargedAt=%s leaves=%d %s"
                .formatted(
                        stay.id(),
                        stay.status(),
                        times.admittedAt(),
                        times.dischargedAt() == null ? "-" : times.dischargedAt(),
                        times.leaves().size(),
                        note);
        journal.append(
                order.id(),
                new JournalEntry(stay.changed(order.terms().providerId(), when), "STAY_CHANGED", detail.strip()),
                when,
                actor);
    }
}
