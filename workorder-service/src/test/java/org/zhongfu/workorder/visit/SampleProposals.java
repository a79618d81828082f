// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PlanId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.VisitProposalId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.matching.MatchingEvent.MatchAccepted;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposalWithdrawn;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposed;
import org.zhongfu.contracts.matching.PlanVersion;
import org.zhongfu.contracts.matching.PlannedTime;
import org.zhongfu.contracts.matching.PublishedPlan;
import org.zhongfu.contracts.matching.StaffPart;
import org.zhongfu.contracts.provider.ProviderRef;
import org.zhongfu.testkit.TestClock;

/**
 * Visits of an hour as a plan proposes them, for tests.
 *
 * @param match whose order they are for
 * @param worker who is to go
 * @param plan the plan and its version
 * @param version version of the plan
 * @param replaces the visit they take the place of, null when they are new
 * @param publishedBy who published the plan; null in events of before that was published
 */
public record SampleProposals(
        MatchAccepted match,
        WorkerId worker,
        PlanId plan,
        int version,
        @Nullable VisitId replaces,
        @Nullable String publishedBy) {

    /**
     * A full hour tomorrow, since plans are for the future. By the machine's clock: a constant must not depend on what the
     * first test has set.
     */
    static final Instant TOMORROW = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(24));

    /** Of the first version of a new plan. */
    public static SampleProposals of(MatchAccepted match, WorkerId worker) {
        return new SampleProposals(match, worker, new PlanId(UUID.randomUUID()), 1, null, null);
    }

    SampleProposals by(WorkerId other) {
        return new SampleProposals(match, other, plan, version, replaces, publishedBy);
    }

    SampleProposals in(PlanId otherPlan, int otherVersion) {
        return new SampleProposals(match, worker, otherPlan, otherVersion, replaces, publishedBy);
    }

    SampleProposals instead(VisitId visit) {
        return new SampleProposals(match, worker, plan, version, visit, publishedBy);
    }

    public SampleProposals publishedBy(String subject) {
        return new SampleProposals(match, worker, plan, version, replaces, subject);
    }

    /** A visit of an hour, so many hours after {@link #TOMORROW}. */
    public VisitProposed at(int hour) {
        Instant from = TOMORROW.plus(Duration.ofHours(hour));
        return between(from, from.plus(Duration.ofHours(1)));
    }

    /** A visit at that time. */
    VisitProposed between(Instant from, Instant to) {
        return new VisitProposed(
                new VisitProposalId(UUID.randomUUID()),
                1,
                new PublishedPlan(plan, version, publishedBy),
                match.matchId(),
                match.needId(),
                new ProviderRef(match.provider().providerId(), match.provider().providerOrg()),
                worker,
                new PlannedTime(from, to),
                new StaffPart(1, 1),
                replaces,
                TestClock.now().truncatedTo(ChronoUnit.MILLIS),
                false);
    }

    /** The withdrawal of a proposal. */
    static VisitProposalWithdrawn withdrawn(VisitProposed proposal) {
        return new VisitProposalWithdrawn(
                proposal.proposalId(),
                2,
                new PlanVersion(proposal.plan().planId(), proposal.plan().planVersion() + 1),
                proposal.matchId(),
                proposal.needId(),
                "PLAN_REPUBLISHED",
                TestClock.now().truncatedTo(ChronoUnit.MILLIS),
                false);
    }
}
