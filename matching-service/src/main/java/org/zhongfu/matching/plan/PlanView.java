// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.base.ReasonView;
import org.zhongfu.matching.engine.plan.PlanExplanation;
import org.zhongfu.matching.plan.proposal.ProposalStatus;
import org.zhongfu.matching.plan.search.DisruptionKind;
import org.zhongfu.matching.plan.search.Place;
import org.zhongfu.matching.plan.search.PlanOutcome.ChangeKind;
import org.zhongfu.matching.plan.search.PlanOutcome.Other;

/**
 * A plan with what it found.
 *
 * @param routes empty until it is done
 * @param unplanned visits left out, with the reason
 * @param scores what each day costs, measure by measure
 * @param disruption what made this version, null for a first one
 * @param proposals how many visits are in which state of being proposed
 */
public record PlanView(
        @JsonUnwrapped PlanHead head,
        List<RouteView> routes,
        List<UnplannedView> unplanned,
        List<DayScore> scores,
        @Nullable DisruptionView disruption,
        List<ProposalCount> proposals) {

    /**
     * A worker's day.
     *
     * @param leaves when the worker sets out
     * @param back when the worker is back
     * @param restFrom when the break begins, null when there is none or it is missed
     */
    public record RouteView(
            LocalDate day,
            UUID workerId,
            Instant leaves,
            Instant back,
            @Nullable Instant restFrom,
            @Nullable Instant restUntil,
            List<VisitView> visits) {}

    /**
     * A visit, or one worker's part of it.
     *
     * @param key names the visit in all versions of the plan
     * @param part 1 for the only or first worker, 2 for the second
     * @param matchId what it serves; null for what stands in the calendar apart from plans
     * @param place where, to about one kilometre
     * @param lateSeconds after the hours wished for
     * @param fixed true when it stood already or had begun
     * @param stale why it cannot be proposed any more as it stands here
     */
    public record VisitView(
            String key,
            int part,
            int parts,
            @Nullable UUID matchId,
            UUID needId,
            @Nullable UUID personId,
            @Nullable String serviceItem,
            @Nullable Place place,
            Instant arrives,
            Instant start,
            Instant end,
            int lateSeconds,
            boolean fixed,
            @Nullable WhyView why,
            @Nullable ProposalView proposal,
            List<ReasonView> stale) {}

    /**
     * Why her, why then.
     *
     * @param because what the start waits for
     * @param qualified how many workers may do it
     * @param others the next best workers, cheapest first, with what the plan would cost more
     */
    public record WhyView(PlanExplanation.StartReason because, int qualified, List<Other> others) {}

    /**
     * What the calendar was asked.
     *
     * @param planNumber version of the plan that proposed it
     * @param reason why it was refused or withdrawn
     * @param visitId the visit in the calendar once it is confirmed
     */
    public record ProposalView(
            UUID id,
            int planNumber,
            ProposalStatus status,
            @Nullable ReasonView reason,
            @Nullable UUID visitId) {}

    /** A visit left out. */
    public record UnplannedView(
            String key,
            LocalDate day,
            UUID matchId,
            UUID needId,
            UUID personId,
            String serviceItem,
            ReasonView reason) {}

    /** What a day costs. */
    public record DayScore(LocalDate day, long cost, List<ScorePart> parts) {}

    /**
     * What one measure adds.
     *
     * @param cost amount times weight
     */
    public record ScorePart(String measure, String label, long amount, int weight, long cost) {}

    /**
     * What made this version.
     *
     * @param from the moment from which it holds
     * @param undisturbed visits of the version before that were still to come and that it did not hit itself
     * @param moved how many of those have another worker, or a time more than a quarter of an hour off
     * @param changes all that differs, visit by visit
     */
    public record DisruptionView(
            DisruptionKind kind,
            Instant from,
            LocalDate lastDay,
            @Nullable UUID workerId,
            @Nullable UUID personId,
            @Nullable String visitKey,
            int undisturbed,
            int moved,
            List<ChangeView> changes) {}

    /**
     * A visit that differs from the version before.
     *
     * @param fromWorkerId who had it, null when it is new
     * @param toWorkerId who has it now, null when nobody has
     */
    public record ChangeView(
            ChangeKind kind,
            String key,
            int part,
            @Nullable UUID fromWorkerId,
            @Nullable Instant fromStart,
            @Nullable UUID toWorkerId,
            @Nullable Instant toStart) {}

    /** How many visits are in a state. */
    public record ProposalCount(ProposalStatus status, long visits) {}
}
