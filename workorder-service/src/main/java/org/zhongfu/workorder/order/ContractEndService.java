// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.provider.ProviderEvent.ContractEnded;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.journal.JournalEntry;
import org.zhongfu.workorder.journal.OrderJournal;

/**
 * Ends orders with their contract. Visits after its last day are cancelled as soon as the end is known; after that day, and some
 * days in which visits may still be entered, the order is delivered when a visit counts and cancelled when none does. An order
 * with a visit that nobody has decided about stays open and is listed.
 */
@ApplicationScoped
public class ContractEndService {

    private static final String ACTOR = "system";
    private static final String REASON = "CONTRACT_ENDED";

    private final WorkOrderRepository orders;
    private final ContractEndRepository ends;
    private final OrderVisits visits;
    private final OrderCancellation cancellation;
    private final OrderJournal journal;
    private final WorkOrderConfig config;
    private final InstantSource clock;

    ContractEndService(
            WorkOrderRepository orders,
            ContractEndRepository ends,
            OrderVisits visits,
            OrderCancellation cancellation,
            OrderJournal journal,
            WorkOrderConfig config,
            InstantSource clock) {
        this.orders = orders;
        this.ends = ends;
        this.visits = visits;
        this.cancellation = cancellation;
        this.journal = journal;
        this.config = config;
        this.clock = clock;
    }

    /** Stores the end of a contract. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(ContractEnded event) {
        ends.store(event, clock.instant());
    }

    /** Open orders that last longer than their contract. */
    @Transactional
    List<OrderId> ordersToShorten(int limit) {
        return ends.ordersToShorten(limit);
    }

    /** Open orders whose contract has ended and about which no person has to decide. */
    @Transactional
    List<OrderId> ordersToEnd(int limit) {
        return ends.ordersToEnd(settledBefore(), limit);
    }

    /** The order ends on the last day of its contract: visits after it are cancelled. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void shorten(OrderId id) {
        orders.lock(id).filter(ContractEndService::isOpen).ifPresent(order -> ends.lastDayOf(
                        order.terms().contractId())
                .filter(lastDay -> lastDay.isBefore(order.period().to()))
                .ifPresent(lastDay -> shorten(order, lastDay)));
    }

    private void shorten(WorkOrder order, LocalDate lastDay) {
        Occurrence when = now();
        if (lastDay.isBefore(order.period().from())) {
            cancel(order, when);
            return;
        }
        List<VisitId> freed = visits.cancelPlannedAfter(order.id(), lastDay, REASON, when, ACTOR);
        journal.append(
                order.id(),
                new JournalEntry(
                        order.shorten(lastDay, freed, when),
                        "SHORTENED",
                        "lastDay=%s freedVisits=%d".formatted(lastDay, freed.size())),
                when,
                ACTOR);
    }

    /** The contract of the order has ended: the order is delivered, or cancelled when no visit counts. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void end(OrderId id) {
        orders.lock(id).filter(ContractEndService::isOpen).ifPresent(order -> {
            VisitCounts counts = visits.count(id);
            if (counts.open() + counts.inReview() > 0) {
                return;
            }
            Occurrence when = now();
            if (counts.verified() == 0) {
                cancel(order, when);
            } else if (order.status() == WorkOrderStatus.IN_SERVICE) {
                journal.append(
                        id,
                        new JournalEntry(
                                order.deliver(counts, DeliveryReport.BY_CONTRACT_END, when),
                                "DELIVERED",
                                "unitsVerified=%d reasonCode=%s".formatted(counts.verified(), REASON)),
                        when,
                        ACTOR);
            }
        });
    }

    private void cancel(WorkOrder order, Occurrence when) {
        journal.append(
                order.id(), cancellation.cancel(order, StatedReason.ofConsequence(REASON), when, ACTOR), when, ACTOR);
    }

    /** Contracts that ended before this day: visits of their last day can no longer be entered without a backfill. */
    private LocalDate settledBefore() {
        return Zones.dayOf(clock.instant()).minusDays(config.contractGraceDays());
    }

    private static boolean isOpen(WorkOrder order) {
        return order.status().next().contains(WorkOrderStatus.CANCELLED);
    }

    private Occurrence now() {
        Instant now = clock.instant();
        return new Occurrence(now, now, false, null);
    }
}
