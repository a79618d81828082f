// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.journal.JournalEntry;
import org.zhongfu.workorder.journal.OrderJournal;

/** Suspends orders of persons whose services pause without a known end, and resumes them. The caller has locked the order. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PausedOrders {

    private static final String PAUSED = "PERSON_PAUSED";

    private final OrderJournal journal;

    PausedOrders(OrderJournal journal) {
        this.journal = journal;
    }

    /** The order is interrupted; why services pause is not part of it. */
    public void suspend(WorkOrder order, Occurrence when, String actor) {
        journal.append(
                order.id(),
                new JournalEntry(
                        order.suspend(StatedReason.ofConsequence(PAUSED), null, when),
                        "SUSPENDED",
                        "reasonCode=" + PAUSED),
                when,
                actor);
    }

    /** The order continues, unless someone has resumed or ended it meanwhile, or suspended it for another reason. */
    public void resume(WorkOrder order, Occurrence when, String actor) {
        boolean paused = order.status() == WorkOrderStatus.SUSPENDED
                && PAUSED.equals(order.details().reasonCode());
        if (paused) {
            journal.append(order.id(), JournalEntry.of(order.resume(when), "RESUMED"), when, actor);
        }
    }
}
