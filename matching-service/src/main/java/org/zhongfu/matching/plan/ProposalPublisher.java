// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.plan.PlanOutcome.Assigned;
import org.zhongfu.matching.plan.PlanOutcome.UnplannedVisit;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.store.NamedLock;
import org.zhongfu.platform.web.Problem;

/**
 * Proposes the visits of a plan to the calendar: what differs from what is proposed already, and nothing else. A visit
 * that stands elsewhere gives way to the new one only if the calendar takes that; one nobody has answered yet is taken
 * back first. A provider's plans are published one at a time.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ProposalPublisher {

    private final PlanRepository plans;
    private final PlanOutcomeRepository outcomes;
    private final ProposalRepository proposals;
    private final StaleVisits freshness;
    private final NamedLock namedLock;
    private final Outbox outbox;
    private final InstantSource clock;

    ProposalPublisher(
            PlanRepository plans,
            PlanOutcomeRepository outcomes,
            ProposalRepository proposals,
            StaleVisits freshness,
            NamedLock namedLock,
            Outbox outbox,
            InstantSource clock) {
        this.plans = plans;
        this.outcomes = outcomes;
        this.proposals = proposals;
        this.freshness = freshness;
        this.namedLock = namedLock;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Publishes a plan that is held. */
    void publish(Plan plan) {
        namedLock.acquire("plan-publication", plan.providerId().toString());
        mustFollowOnWhatIsPublished(plan);
        PlanOutcome outcome = outcomes.find(plan.id())
                .orElseThrow(() -> Problem.tooEarly("A plan is published once it is done.", "计划完成后方可发布。"));
        List<Proposal> known = proposals.ofPlan(plan.rootId());
        Set<String> stale = freshness.stale(outcome, known).keySet();
        Instant now = clock.instant();
        withdrawWhatIsGone(plan, outcome, known, now);
        propose(plan, outcome, known, stale, now);
        plan.published(now);
    }

    private void mustFollowOnWhatIsPublished(Plan plan) {
        Optional<Plan> published = plans.published(plan.rootId());
        if (published.isPresent() && !isOrFollows(plan, published.get().id())) {
            throw Problem.conflict(
                    "Version %d of this plan is published and this one does not follow on it. Enter the disruption for that version."
                            .formatted(published.get().number()),
                    "该计划的第 %d 版已发布，本版并非在其基础上形成。请针对已发布的版本登记变动。"
                            .formatted(published.get().number()));
        }
    }

    private boolean isOrFollows(Plan plan, UUID published) {
        @Nullable Plan each = plan;
        while (each != null && !each.id().equals(published)) {
            UUID parent = each.parentId();
            each = parent == null ? null : plans.findById(parent);
        }
        return each != null;
    }

    /** What the plan does not have any more and has not begun. */
    private void withdrawWhatIsGone(Plan plan, PlanOutcome outcome, List<Proposal> known, Instant now) {
        Set<String> there = outcome.assigned().map(Assigned::id).collect(Collectors.toSet());
        Map<String, UnplannedVisit> unplanned = outcome.days().stream()
                .flatMap(day -> day.unplanned().stream())
                .collect(Collectors.toMap(UnplannedVisit::key, Function.identity(), (a, b) -> a));
        known.stream()
                .filter(proposal -> proposal.status().canBecome(ProposalStatus.WITHDRAWN))
                .filter(proposal -> !there.contains(proposal.visitPart()))
                .filter(proposal -> proposal.plannedFrom().isAfter(now))
                .forEach(proposal -> outbox.append(proposal.withdraw(
                        plan.number(), why(plan, proposal, unplanned.get(proposal.visitKey())), now)));
        proposals.flush();
    }

    private static String why(Plan plan, Proposal proposal, @Nullable UnplannedVisit unplanned) {
        Disruption disruption = plan.disruption();
        if (unplanned != null && unplanned.reason() == UnplannedReason.PERSON_AWAY) {
            return "PERSON_AWAY";
        }
        if (unplanned != null && unplanned.reason() == UnplannedReason.MATCH_ENDED) {
            return "ORDER_ENDED";
        }
        return disruption != null && disruption.takesAway(proposal.workerId()) ? "WORKER_AWAY" : "PLAN_REPUBLISHED";
    }

    private void propose(Plan plan, PlanOutcome outcome, List<Proposal> known, Set<String> stale, Instant now) {
        Map<String, Proposal> latest = ProposalRepository.latest(known);
        List<Assigned> open = outcome.assigned()
                .filter(assigned -> assigned.stop().planned())
                .filter(assigned -> !stale.contains(assigned.id()))
                .filter(assigned -> !StaleVisits.isProposed(assigned, latest.get(assigned.id())))
                .toList();
        // Those that come in two parts come in both or not at all.
        Set<String> halves =
                new HashSet<>(stale.stream().map(ProposalPublisher::keyOf).toList());
        List<Fresh> fresh = new ArrayList<>();
        open.stream()
                .filter(assigned -> assigned.stop().parts() == 1
                        || !halves.contains(assigned.stop().key()))
                .forEach(assigned -> fresh.add(makeRoom(plan, assigned, known, now)));
        // What gives way is written before what comes: the database lets a visit be proposed once at a time.
        proposals.flush();
        fresh.forEach(each -> {
            proposals.persist(each.proposal());
            outbox.append(each.proposal().proposed(each.replacedVisit()));
        });
    }

    private Fresh makeRoom(Plan plan, Assigned assigned, List<Proposal> known, Instant now) {
        Proposal stands = null;
        for (Proposal earlier : known) {
            if (earlier.visitPart().equals(assigned.id())) {
                if (earlier.status() == ProposalStatus.PROPOSED) {
                    outbox.append(earlier.withdraw(plan.number(), "PLAN_REPUBLISHED", now));
                } else if (earlier.status() == ProposalStatus.CONFIRMED) {
                    earlier.giveWay();
                    stands = earlier;
                } else if (earlier.status() == ProposalStatus.GIVING_WAY) {
                    stands = earlier;
                }
            }
        }
        UUID matchId = Objects.requireNonNull(assigned.stop().matchId());
        return new Fresh(
                new Proposal(UuidV7.next(), plan, assigned, matchId, stands == null ? null : stands.id(), now),
                stands == null ? null : stands.visitId());
    }

    private static String keyOf(String visitPart) {
        return visitPart.substring(0, visitPart.lastIndexOf('#'));
    }

    /** A proposal to be made, and the visit it takes the place of. */
    private record Fresh(Proposal proposal, @Nullable UUID replacedVisit) {}
}
