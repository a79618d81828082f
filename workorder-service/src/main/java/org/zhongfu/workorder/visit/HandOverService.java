// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderHandedOver;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.journal.JournalEntry;
import org.zhongfu.workorder.journal.OrderJournal;
import org.zhongfu.workorder.order.OrderAccess;
import org.zhongfu.workorder.order.WorkOrder;
import org.zhongfu.workorder.visit.HandOverResult.RemainingVisit;

/**
 * Hands orders over between workers of a provider. Planned visits move with the order where the new worker can make them;
 * what the worker before has begun or served stays theirs.
 */
@ApplicationScoped
@Transactional
public class HandOverService {

    private static final String HANDED_OVER = "ORDER_HANDED_OVER";

    private final OrderAccess orders;
    private final VisitRepository visits;
    private final HandOverRepository handOvers;
    private final VisitChangeService changes;
    private final Transitions transitions;
    private final OrderJournal journal;
    private final FreedVisits freed;

    HandOverService(
            OrderAccess orders,
            VisitRepository visits,
            HandOverRepository handOvers,
            VisitChangeService changes,
            Transitions transitions,
            OrderJournal journal,
            FreedVisits freed) {
        this.orders = orders;
        this.visits = visits;
        this.handOvers = handOvers;
        this.changes = changes;
        this.transitions = transitions;
        this.journal = journal;
        this.freed = freed;
    }

    /** Another worker of the provider is responsible for the order from now on. */
    public HandOverResult handOver(OrderId id, HandOverTarget target, List<InformedParty> informed, Change change) {
        WorkOrder order = transitions.require(() -> Optional.of(orders.lockVisible(change.caller(), id)), change);
        Occurrence when = transitions.timeOf(order, change);
        WorkerId before = order.workerId();
        requirePossible(order, target, when);
        String actor = change.caller().subject();
        WorkOrderHandedOver event = order.handOver(target.workerId(), target.reasonCode(), when);
        String encrypted = orders.encryptHandOverReason(id, target.reason());
        handOvers.persist(new HandOver(order, event.previousWorkerId(), target, encrypted, actor, when));
        journal.append(
                id,
                new JournalEntry(
                        event,
                        "HANDED_OVER",
                        "fromWorkerId=%s toWorkerId=%s fromDay=%s reasonCode=%s"
                                .formatted(before, target.workerId(), target.fromDay(), target.reasonCode())),
                when,
                actor);
        return moveVisits(
                order, event.previousWorkerId(), target, new ChangeReason(HANDED_OVER, null, informed), when, actor);
    }

    /** The hand-overs of an order the caller may see, oldest first. */
    public List<HandOverView> list(Caller caller, OrderId id) {
        OrderId visible = orders.findVisible(caller, id).id();
        return handOvers.of(visible).stream()
                .map(each -> each.view(orders.decryptHandOverReason(each.orderId(), each.encryptedReason())))
                .toList();
    }

    private HandOverResult moveVisits(
            WorkOrder order,
            WorkerId before,
            HandOverTarget target,
            ChangeReason reason,
            Occurrence when,
            String actor) {
        List<VisitId> moved = new ArrayList<>();
        List<RemainingVisit> remaining = new ArrayList<>();
        for (Visit visit : visits.listPlanned(order.id(), before, Zones.startOf(target.fromDay()))) {
            Optional<ProposalRefusal> obstacle = obstacle(order, visit, target.workerId());
            if (obstacle.isEmpty()) {
                changes.move(visit, target.workerId(), visit.planned(), reason, when, actor);
                moved.add(visit.id());
            } else {
                remaining.add(new RemainingVisit(
                        visit.id(),
                        visit.planned().plannedFrom(),
                        visit.planned().plannedTo(),
                        obstacle.get().name()));
            }
        }
        List<VisitId> planned = freed.planAgain(order, before, target, when, actor);
        return new HandOverResult(orders.view(order), moved, remaining, planned);
    }

    private Optional<ProposalRefusal> obstacle(WorkOrder order, Visit visit, WorkerId worker) {
        Instant from = visit.planned().plannedFrom();
        Optional<ProposalRefusal> ineligible =
                orders.ineligibility(order, worker, from).map(ProposalRefusal::of);
        if (ineligible.isPresent()) {
            return ineligible;
        }
        return visits.isTaken(worker, new TimeSlot(from, visit.planned().plannedTo()))
                ? Optional.of(ProposalRefusal.WORKER_BUSY)
                : Optional.empty();
    }

    private void requirePossible(WorkOrder order, HandOverTarget target, Occurrence when) {
        if (target.workerId().equals(order.workerId())) {
            throw Problem.rule("workerId", "is responsible for the work order already", "该服务人员已是本工单的负责人");
        }
        LocalDate earliest = Zones.dayOf(when.occurredAt());
        if (target.fromDay().isBefore(earliest)) {
            throw Problem.rule("fromDay", "must not be before " + earliest, "不得早于 " + earliest);
        }
        if (target.fromDay().isAfter(order.period().to())) {
            throw Problem.rule(
                    "fromDay",
                    "must not be after the last day of the order, "
                            + order.period().to(),
                    "不得晚于工单期限的最后一日 " + order.period().to());
        }
        orders.requireEligible(order, target.workerId(), Zones.startOf(target.fromDay()));
    }
}
