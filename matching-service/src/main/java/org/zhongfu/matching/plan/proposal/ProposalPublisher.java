// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.VisitProposalId;
import org.zhongfu.matching.plan.search.Disruption;
import org.zhongfu.matching.plan.search.PlanOutcome;
import org.zhongfu.matching.plan.search.PlanOutcome.Assigned;
import org.zhongfu.matching.plan.search.PlanOutcome.UnplannedVisit;
import org.zhongfu.matching.plan.search.UnplannedReason;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.messaging.outbox.Outbox;

/**
 * Proposes the visits of a plan to the calendar, except those that are proposed already without a difference. A confirmed
 * visit of an earlier version is replaced only if the calendar confirms the new one; a proposal without an answer is
 * withdrawn first.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ProposalPublisher {

    private final ProposalRepository proposals;
    private final StaleVisits staleVisits;
    private final Outbox outbox;

    ProposalPublisher(ProposalRepository proposals, StaleVisits staleVisits, Outbox outbox) {
        this.proposals = proposals;
        this.staleVisits = staleVisits;
        this.outbox = outbox;
    }

    /**
     * Proposes the visits of a version.
     *
     * @param outcome the routes of the version
     */
    public void publish(PublishedVersion plan, PlanOutcome outcome, Instant now) {
        List<Proposal> existing = proposals.ofPlan(plan.rootId());
        Set<String> stale = staleVisits.stale(outcome, existing).keySet();
        withdrawRemovedVisits(plan, outcome, existing, now);
        propose(plan, outcome, existing, stale, now);
    }

    /** Withdraws proposals of visits that the plan no longer has and that have not begun. */
    private void withdrawRemovedVisits(
            PublishedVersion plan, PlanOutcome outcome, List<Proposal> existing, Instant now) {
        Set<String> planned = outcome.assigned().map(Assigned::id).collect(Collectors.toSet());
        Map<String, UnplannedVisit> unplanned = outcome.days().stream()
                .flatMap(day -> day.unplanned().stream())
                .collect(Collectors.toMap(UnplannedVisit::key, Function.identity(), (a, b) -> a));
        existing.stream()
                .filter(proposal -> proposal.status().next().contains(ProposalStatus.WITHDRAWN))
                .filter(proposal -> !planned.contains(proposal.visitPart()))
                .filter(proposal -> proposal.plannedFrom().isAfter(now))
                .forEach(proposal -> outbox.append(proposal.withdraw(
                        plan.number(), withdrawalReason(plan, proposal, unplanned.get(proposal.visitKey())), now)));
        proposals.flush();
    }

    private static String withdrawalReason(
            PublishedVersion plan, Proposal proposal, @Nullable UnplannedVisit unplanned) {
        Disruption disruption = plan.disruption();
        if (unplanned != null && unplanned.reason() == UnplannedReason.PERSON_AWAY) {
            return "PERSON_AWAY";
        }
        if (unplanned != null && unplanned.reason() == UnplannedReason.MATCH_ENDED) {
            return "ORDER_ENDED";
        }
        return disruption != null && disruption.affectsWorker(proposal.workerId()) ? "WORKER_AWAY" : "PLAN_REPUBLISHED";
    }

    private void propose(
            PublishedVersion plan, PlanOutcome outcome, List<Proposal> existing, Set<String> stale, Instant now) {
        Map<String, Proposal> latest = ProposalRepository.latest(existing);
        List<Assigned> open = outcome.assigned()
                .filter(assigned -> assigned.stop().planned())
                .filter(assigned -> !stale.contains(assigned.id()))
                .filter(assigned -> !StaleVisits.isProposed(assigned, latest.get(assigned.id())))
                .toList();
        // The two parts of a visit by two workers are proposed together or not at all.
        Set<String> staleVisitKeys =
                new HashSet<>(stale.stream().map(ProposalPublisher::keyOf).toList());
        List<NewProposal> newProposals = new ArrayList<>();
        open.stream()
                .filter(assigned -> assigned.stop().parts() == 1
                        || !staleVisitKeys.contains(assigned.stop().key()))
                .forEach(assigned -> newProposals.add(newProposal(plan, assigned, existing, now)));
        // Replaced proposals are written first: a unique index allows one open proposal for each part of a visit.
        proposals.flush();
        newProposals.forEach(each -> {
            proposals.persist(each.proposal());
            outbox.append(each.proposal().proposed(each.replacedVisit(), plan.publishedBy()));
        });
    }

    private NewProposal newProposal(PublishedVersion plan, Assigned assigned, List<Proposal> existing, Instant now) {
        Proposal replaced = null;
        for (Proposal earlier : existing) {
            if (earlier.visitPart().equals(assigned.id())) {
                if (earlier.status() == ProposalStatus.PROPOSED) {
                    outbox.append(earlier.withdraw(plan.number(), "PLAN_REPUBLISHED", now));
                } else if (earlier.status() == ProposalStatus.CONFIRMED) {
                    earlier.startReplacement();
                    replaced = earlier;
                } else if (earlier.status() == ProposalStatus.GIVING_WAY) {
                    replaced = earlier;
                }
            }
        }
        MatchId matchId = Objects.requireNonNull(assigned.stop().matchId());
        return new NewProposal(
                new Proposal(
                        new VisitProposalId(UuidV7.next()),
                        plan,
                        assigned,
                        matchId,
                        replaced == null ? null : replaced.id(),
                        now),
                replaced == null ? null : replaced.visitId());
    }

    private static String keyOf(String visitPart) {
        return visitPart.substring(0, visitPart.lastIndexOf('#'));
    }

    /** A proposal to be made, and the visit in the calendar that it replaces. */
    private record NewProposal(Proposal proposal, @Nullable VisitId replacedVisit) {}
}
