// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.workorder.ReferralEvent.ReferralOutcomeRecorded;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.journal.JournalEntry;
import org.zhongfu.workorder.journal.OrderJournal;
import org.zhongfu.workorder.order.OrderAccess;
import org.zhongfu.workorder.order.WorkOrder;
import org.zhongfu.workorder.order.WorkOrderStatus;
import org.zhongfu.workorder.visit.WaitingReferrals;

/** Keeps and publishes what happens to referrals, in the hash chains of their orders. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReferralJournal implements WaitingReferrals {

    private final ReferralRepository referrals;
    private final OrderAccess orders;
    private final OrderJournal journal;

    ReferralJournal(ReferralRepository referrals, OrderAccess orders, OrderJournal journal) {
        this.referrals = referrals;
        this.orders = orders;
        this.journal = journal;
    }

    @Override
    public int countWaiting(OrderId order) {
        return referrals.listWaiting(order).size();
    }

    @Override
    public void release(OrderId order, Occurrence when, String actor) {
        for (Referral referral : referrals.listWaiting(order)) {
            referral.takeBack(when);
            changed(referral, orders.lock(order), when, actor);
        }
    }

    /** It was sent: a unit of the order is kept for it. */
    void sent(Referral referral, WorkOrder order, Occurrence when, String actor) {
        changed(referral, order, when, actor);
        journal.append(
                order.id(),
                new JournalEntry(order.schedule(1, when), "SCHEDULED", "visits=1 referralId=" + referral.id()),
                when,
                actor);
    }

    /** The first unit starts the order. */
    void start(WorkOrder order, Occurrence when, String actor) {
        if (order.status() == WorkOrderStatus.SCHEDULED) {
            journal.append(order.id(), JournalEntry.of(order.start(when), "STARTED"), when, actor);
        }
    }

    /** Any other change. */
    void changed(Referral referral, WorkOrder order, Occurrence when, String actor) {
        journal.append(
                order.id(),
                new JournalEntry(
                        referral.changed(order.terms().providerId(), when),
                        "REFERRAL_CHANGED",
                        "referralId=%s kind=%s status=%s"
                                .formatted(referral.id(), referral.resourceKind(), referral.status())),
                when,
                actor);
    }

    /** An outcome was recorded. */
    void outcome(ReferralOutcomeRecorded event, Occurrence when, String actor) {
        journal.append(
                event.orderId(),
                new JournalEntry(
                        event,
                        "REFERRAL_OUTCOME",
                        "referralId=%s outcome=%s day=%s"
                                .formatted(event.referralId(), event.outcome(), event.outcomeOn())),
                when,
                actor);
    }
}
