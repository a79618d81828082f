// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.foureyes.FourEyes;
import org.zhongfu.base.foureyes.StepLink;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposalWithdrawn;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposed;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitProposalConfirmed;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitProposalRefused;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.order.OrderAccess;
import org.zhongfu.workorder.order.VisitStatus;
import org.zhongfu.workorder.order.WorkOrder;

/**
 * Visits that published plans propose. Matching owns the plan and this service the calendar, so each proposal is judged
 * by the rules of any visit and confirmed or refused, once. A refusal changes nothing else. Whoever published the plan coordinated
 * the order of a confirmed visit.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ProposalService {

    private static final String REPLACED = "REPLACED_BY_PLAN";
    private static final String ACTOR = "system";

    private final OrderAccess orders;
    private final VisitRepository visits;
    private final VisitProposalRepository proposals;
    private final VisitCalendar calendar;
    private final Outbox outbox;
    private final FourEyes fourEyes;
    private final PersonPauses pauses;
    private final InstantSource clock;

    ProposalService(
            OrderAccess orders,
            VisitRepository visits,
            VisitProposalRepository proposals,
            VisitCalendar calendar,
            Outbox outbox,
            FourEyes fourEyes,
            PersonPauses pauses,
            InstantSource clock) {
        this.orders = orders;
        this.visits = visits;
        this.proposals = proposals;
        this.calendar = calendar;
        this.outbox = outbox;
        this.fourEyes = fourEyes;
        this.pauses = pauses;
        this.clock = clock;
    }

    /** Judges a proposal; does nothing when it was judged or withdrawn before. */
    public void judge(VisitProposed proposed) {
        Optional<WorkOrder> order = orders.lockByMatch(proposed.matchId()); // Locked before anything is read.
        if (proposals.findByIdOptional(proposed.proposalId().value()).isPresent()) {
            return;
        }
        ProposalRefusal refusal = order.filter(each -> ProposalRules.isOf(each, proposed))
                .map(each -> refuseOrPlan(each, proposed))
                .orElse(Optional.of(ProposalRefusal.ORDER_UNKNOWN))
                .orElse(null);
        proposals.persist(new VisitProposal(proposed, refusal, clock.instant()));
        if (refusal != null) {
            outbox.append(refused(proposed, refusal));
        }
    }

    /** Withdraws a proposal, even before it arrives; a visit made from it is cancelled unless it began. */
    public void withdraw(VisitProposalWithdrawn withdrawn) {
        orders.lockByMatch(withdrawn.matchId());
        VisitProposal known = proposals.findById(withdrawn.proposalId().value());
        if (known == null) {
            proposals.persist(new VisitProposal(withdrawn, clock.instant()));
        } else if (known.withdraw(withdrawn)) {
            Occurrence when = new Occurrence(withdrawn.occurredAt(), clock.instant(), withdrawn.backfilled(), null);
            visits.findByProposal(withdrawn.proposalId())
                    .filter(visit -> visit.status() == VisitStatus.PLANNED)
                    .ifPresent(visit -> calendar.cancel(visit, withdrawn.reasonCode(), when, ACTOR));
        }
    }

    /** Plans the visit, or returns the reason against it. */
    private Optional<ProposalRefusal> refuseOrPlan(WorkOrder order, VisitProposed proposed) {
        VisitId replacedId = proposed.replacesVisitId();
        Visit replaced = replacedId == null ? null : visits.findById(replacedId.value());
        Optional<ProposalRefusal> refusal = ProposalRules.refusal(
                order,
                proposed,
                replaced,
                visits.count(order.id()),
                orders.ineligibility(
                        order, proposed.workerId(), proposed.planned().plannedFrom()),
                clock.instant());
        if (refusal.isEmpty()
                && pauses.isPaused(order, Zones.dayOf(proposed.planned().plannedFrom()))) {
            return Optional.of(ProposalRefusal.PERSON_PAUSED);
        }
        return refusal.isPresent() ? refusal : plan(order, proposed, ProposalRules.stillPlanned(replaced));
    }

    private Optional<ProposalRefusal> plan(WorkOrder order, VisitProposed proposed, @Nullable Visit replaced) {
        Occurrence when = new Occurrence(proposed.occurredAt(), clock.instant(), proposed.backfilled(), null);
        PlanSource source = PlanSource.of(proposed);
        Visit visit = new Visit(order, proposed.workerId(), proposed.planned(), source, Provenance.ofSystem(when));
        List<Visit> outdated = new ArrayList<>(visits.listOutdatedBy(visit, source));
        if (replaced != null && !outdated.contains(replaced)) {
            outdated.add(replaced);
        }
        if (!calendar.enter(visit, outdated)) {
            return Optional.of(ProposalRefusal.WORKER_BUSY);
        }
        if (replaced != null) {
            calendar.cancel(replaced, REPLACED, when, ACTOR);
        }
        calendar.publishScheduled(order, 1, when, ACTOR);
        calendar.publishPlanned(visit, ACTOR);
        outbox.append(confirmed(order, proposed, visit));
        fourEyes.keep(
                "publishPlan",
                StepLink.WORK_ORDER,
                order.id().value(),
                proposed.plan().publishedBy(),
                Roles.COORDINATOR,
                proposed.occurredAt());
        return Optional.empty();
    }

    private VisitProposalConfirmed confirmed(WorkOrder order, VisitProposed proposed, Visit visit) {
        return new VisitProposalConfirmed(
                proposed.proposalId(),
                1,
                proposed.plan().version(),
                visit.id(),
                order.id(),
                proposed.matchId(),
                proposed.needId(),
                proposed.workerId(),
                proposed.planned(),
                clock.instant(),
                proposed.backfilled());
    }

    private VisitProposalRefused refused(VisitProposed proposed, ProposalRefusal refusal) {
        return new VisitProposalRefused(
                proposed.proposalId(),
                1,
                proposed.plan().version(),
                proposed.matchId(),
                proposed.needId(),
                proposed.workerId(),
                refusal.name(),
                clock.instant(),
                proposed.backfilled());
    }
}
