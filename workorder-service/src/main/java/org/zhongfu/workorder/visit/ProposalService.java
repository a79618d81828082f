// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposalWithdrawn;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposed;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitProposalConfirmed;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitProposalRefused;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.order.WorkerEligibility;
import org.zhongfu.workorder.order.WorkOrder;
import org.zhongfu.workorder.order.WorkOrderRepository;

/**
 * Visits that published plans propose. A plan is matching's; the calendar is kept here, so each proposal is judged by
 * the rules of any visit and confirmed or refused, once. A refusal leaves everything as it was.
 */
@ApplicationScoped
public class ProposalService implements PanacheRepositoryBase<VisitProposal, UUID> {

    static final String REPLACED = "REPLACED_BY_PLAN";

    private static final String ACTOR = "system";

    private final WorkOrderRepository orders;
    private final VisitRepository visits;
    private final WorkerEligibility fitness;
    private final VisitCalendar calendar;
    private final Outbox outbox;
    private final InstantSource clock;

    ProposalService(
            WorkOrderRepository orders, VisitRepository visits, WorkerEligibility fitness, VisitCalendar calendar, Outbox outbox, InstantSource clock) {
        this.orders = orders;
        this.visits = visits;
        this.fitness = fitness;
        this.calendar = calendar;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Judges a proposal; one that was judged or withdrawn before is left alone. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void judge(VisitProposed told) {
        Optional<WorkOrder> order = orders.ofMatch(told.matchId()); // Locked first, as for all that happens to it.
        if (findByIdOptional(told.proposalId()).isPresent()) {
            return;
        }
        ProposalRefusal refusal = order.filter(each -> ProposalRules.isOf(each, told))
                .map(each -> refusalOrPlan(each, told))
                .orElse(Optional.of(ProposalRefusal.ORDER_UNKNOWN))
                .orElse(null);
        persist(new VisitProposal(told, refusal, clock.instant()));
        if (refusal != null) {
            outbox.append(refused(told, refusal));
        }
    }

    /** Takes a proposal back, even before it is told; a visit made from it is cancelled unless it began. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(VisitProposalWithdrawn told) {
        orders.ofMatch(told.matchId());
        VisitProposal known = findById(told.proposalId());
        if (known == null) {
            persist(new VisitProposal(told, clock.instant()));
        } else if (known.withdraw(told)) {
            Occurrence when = new Occurrence(told.occurredAt(), clock.instant(), told.backfilled(), null);
            visits.ofProposal(told.proposalId())
                    .filter(visit -> visit.status() == VisitStatus.PLANNED)
                    .ifPresent(visit -> calendar.cancel(visit, told.reasonCode(), when, ACTOR));
        }
    }

    /** Plans the visit, or says why not. */
    private Optional<ProposalRefusal> refusalOrPlan(WorkOrder order, VisitProposed told) {
        Visit replaced = told.replacesVisitId() == null ? null : visits.findById(told.replacesVisitId());
        Optional<ProposalRefusal> refusal = ProposalRules.refusal(
                order,
                told,
                replaced,
                visits.tally(order.id()),
                fitness.lack(order, told.workerId(), told.plannedFrom()),
                clock.instant());
        return refusal.isPresent() ? refusal : plan(order, told, ProposalRules.stillPlanned(replaced));
    }

    private Optional<ProposalRefusal> plan(WorkOrder order, VisitProposed told, @Nullable Visit replaced) {
        Occurrence when = new Occurrence(told.occurredAt(), clock.instant(), told.backfilled(), null);
        PlanVisitRequest plan = new PlanVisitRequest(null, told.plannedFrom(), told.plannedTo(), told.workerId());
        PlanSource source = new PlanSource(told.proposalId(), told.planId(), told.planVersion());
        Visit visit = new Visit(order, told.workerId(), plan, source, when, ACTOR);
        List<Visit> givingWay = new ArrayList<>(visits.outdatedBy(visit, source));
        if (replaced != null && !givingWay.contains(replaced)) {
            givingWay.add(replaced);
        }
        if (!calendar.take(visit, givingWay)) {
            return Optional.of(ProposalRefusal.WORKER_BUSY);
        }
        if (replaced != null) {
            calendar.cancel(replaced, REPLACED, when, ACTOR);
        }
        calendar.tellScheduled(order, 1, when, ACTOR);
        calendar.tellPlanned(visit, when, ACTOR);
        outbox.append(confirmed(order, told, visit));
        return Optional.empty();
    }

    private VisitProposalConfirmed confirmed(WorkOrder order, VisitProposed told, Visit visit) {
        return new VisitProposalConfirmed(
                told.proposalId(),
                1,
                told.planId(),
                told.planVersion(),
                visit.id(),
                order.id(),
                told.matchId(),
                told.needId(),
                told.workerId(),
                told.plannedFrom(),
                told.plannedTo(),
                clock.instant(),
                told.backfilled());
    }

    private VisitProposalRefused refused(VisitProposed told, ProposalRefusal refusal) {
        return new VisitProposalRefused(
                told.proposalId(),
                1,
                told.planId(),
                told.planVersion(),
                told.matchId(),
                told.needId(),
                told.workerId(),
                refusal.name(),
                clock.instant(),
                told.backfilled());
    }
}
