// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PlanId;
import org.zhongfu.matching.plan.proposal.ProposalPublisher;
import org.zhongfu.matching.plan.proposal.PublishedVersion;
import org.zhongfu.matching.plan.search.PlanOutcome;
import org.zhongfu.platform.sql.NamedLock;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Problem;

/** Publishes plans, one at a time for each provider. A version is published only if it follows the published one. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PlanPublication {

    private final PlanRepository plans;
    private final PlanOutcomeRepository outcomes;
    private final ProposalPublisher proposals;
    private final NamedLock namedLock;
    private final InstantSource clock;

    PlanPublication(
            PlanRepository plans,
            PlanOutcomeRepository outcomes,
            ProposalPublisher proposals,
            NamedLock namedLock,
            InstantSource clock) {
        this.plans = plans;
        this.outcomes = outcomes;
        this.proposals = proposals;
        this.namedLock = namedLock;
        this.clock = clock;
    }

    /**
     * Publishes a plan whose row is locked.
     *
     * @throws Problem 409 when it is not done, or a version is published that it does not follow
     */
    void publish(Plan plan, Caller caller) {
        namedLock.acquire("plan-publication", plan.providerId().toString());
        requireFollowsPublished(plan);
        PlanOutcome outcome = outcomes.find(plan.planId())
                .orElseThrow(() -> Problem.notPossibleYet("A plan is published once it is done.", "计划完成后方可发布。"));
        Instant now = clock.instant();
        proposals.publish(
                new PublishedVersion(
                        plan.rootId(),
                        plan.number(),
                        plan.providerId(),
                        plan.providerOrg(),
                        caller.subject(),
                        plan.disruption()),
                outcome,
                now);
        plan.publish(now);
    }

    private void requireFollowsPublished(Plan plan) {
        Optional<Plan> published = plans.published(plan.rootId());
        if (published.isPresent() && !isOrFollows(plan, published.get().planId())) {
            throw Problem.conflict(
                    "Version %d of this plan is published and this one does not follow on it. Enter the disruption for that version."
                            .formatted(published.get().number()),
                    "该计划的第 %d 版已发布，本版并非在其基础上形成。请针对已发布的版本登记变动。"
                            .formatted(published.get().number()));
        }
    }

    private boolean isOrFollows(Plan plan, PlanId published) {
        @Nullable Plan version = plan;
        while (version != null && !version.planId().equals(published)) {
            PlanId parent = version.parentId();
            version = parent == null ? null : plans.findById(parent.value());
        }
        return version != null;
    }
}
