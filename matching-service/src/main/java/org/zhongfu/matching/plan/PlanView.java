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
import org.zhongfu.matching.plan.search.PlanOutcome.AlternativeWorker;
import org.zhongfu.matching.plan.search.PlanOutcome.ChangeKind;

/**
 * A plan with its routes.
 *
 * @param head the plan as lists show it
 * @param routes the days of the workers; empty until the plan is done
 * @param unplanned visits that are not planned, with the reason
 * @param scores what each day costs, measure by measure
 * @param disruption the disruption after which this version was made; null for a first version
 * @param proposals number of visits by the state of their proposals
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
     * @param day the day
     * @param workerId id of the worker
     * @param leaves when the worker leaves
     * @param back when the worker is back
     * @param restFrom when the break begins; null when there is none or it is missed
     * @param restUntil when the break ends; null when there is none or it is missed
     * @param visits the visits in the order of the route
     */
    public record RouteView(
            LocalDate day,
            UUID workerId,
            Instant leaves,
            Instant back,
            @Nullable Instant restFrom,
            @Nullable Instant restUntil,
            List<PlannedVisitView> visits) {}

    /**
     * A visit, or one worker's part of it.
     *
     * @param key identifies the visit in all versions of the plan
     * @param part 1 for the only or first worker, 2 for the second
     * @param parts number of workers the visit needs, 1 or 2
     * @param matchId id of the match it serves; null for a visit that is in the calendar without a plan
     * @param needId id of the need
     * @param personId id of the person; null for a visit that is in the calendar without a plan
     * @param serviceItem the service; null for a visit that is in the calendar without a plan
     * @param place where, to about one kilometre; null when it is not known
     * @param arrives when the worker arrives
     * @param start when the visit begins
     * @param end when the visit ends
     * @param lateSeconds seconds the visit begins after its hours
     * @param fixed true when the visit was in the calendar before or had begun
     * @param why why this worker at this time; null for a fixed visit
     * @param proposal the proposal to the calendar and its answer; null while the visit is not proposed
     * @param stale why the visit can no longer be proposed as planned; empty when it can
     */
    public record PlannedVisitView(
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
     * Why this worker at this time.
     *
     * @param because what the start of the visit waits for
     * @param qualified number of workers who may do the visit
     * @param others the next best workers, cheapest first, at most three
     */
    public record WhyView(PlanExplanation.StartReason because, int qualified, List<AlternativeWorker> others) {}

    /**
     * A proposal to the calendar and its answer.
     *
     * @param id id of the proposal
     * @param planNumber version of the plan that proposed it
     * @param status state of the proposal
     * @param reason why it was refused or withdrawn; null otherwise
     * @param visitId id of the visit in the calendar; null until it is confirmed
     */
    public record ProposalView(
            UUID id,
            int planNumber,
            ProposalStatus status,
            @Nullable ReasonView reason,
            @Nullable UUID visitId) {}

    /**
     * A visit that is not planned.
     *
     * @param key identifies the visit in all versions of the plan
     * @param day the day it is due
     * @param matchId id of the match it serves
     * @param needId id of the need
     * @param personId id of the person
     * @param serviceItem the service
     * @param reason why it is not planned
     */
    public record UnplannedView(
            String key,
            LocalDate day,
            UUID matchId,
            UUID needId,
            UUID personId,
            String serviceItem,
            ReasonView reason) {}

    /**
     * What a day costs.
     *
     * @param day the day
     * @param cost sum of the parts, by the weights of the plan
     * @param parts one for each measure
     */
    public record DayScore(LocalDate day, long cost, List<ScorePart> parts) {}

    /**
     * What one measure adds to the cost of a day.
     *
     * @param measure code of the measure
     * @param label the measure in the language of `Accept-Language`
     * @param amount measured amount in the unit that the label names
     * @param weight cost of one unit
     * @param cost amount times weight
     */
    public record ScorePart(String measure, String label, long amount, int weight, long cost) {}

    /**
     * The disruption after which a version was made.
     *
     * @param kind kind of the disruption
     * @param from when it begins; visits that have begun by then do not change
     * @param lastDay last day it lasts
     * @param workerId id of the worker who is sick; null for other kinds
     * @param personId id of the person who is away; null for other kinds
     * @param visitKey key of the urgent visit; null for other kinds
     * @param undisturbed number of visits of the version before that were still to come and that the disruption
     *     did not touch
     * @param moved number of those that have another worker, or a time that differs by more than 15 minutes
     * @param changes all differences from the version before, visit by visit
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
     * @param kind how it differs
     * @param key identifies the visit in all versions of the plan
     * @param part 1 for the only or first worker, 2 for the second
     * @param fromWorkerId id of the worker before; null when the visit is new
     * @param fromStart when it was to begin before; null when the visit is new
     * @param toWorkerId id of the worker now; null when the visit is removed
     * @param toStart when it begins now; null when the visit is removed
     */
    public record ChangeView(
            ChangeKind kind,
            String key,
            int part,
            @Nullable UUID fromWorkerId,
            @Nullable Instant fromStart,
            @Nullable UUID toWorkerId,
            @Nullable Instant toStart) {}

    /**
     * How many visits are in a state.
     *
     * @param status state of the proposals
     * @param visits number of visits, each part counted
     */
    public record ProposalCount(ProposalStatus status, long visits) {}
}
