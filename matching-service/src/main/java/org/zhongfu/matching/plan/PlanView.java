// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.VisitProposalId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.matching.base.ReasonView;
import org.zhongfu.matching.engine.plan.PlanExplanation;
import org.zhongfu.matching.plan.proposal.ProposalStatus;
import org.zhongfu.matching.plan.search.DisruptionKind;
import org.zhongfu.matching.plan.search.Place;
import org.zhongfu.matching.plan.search.PlanCalendarDay;
import org.zhongfu.matching.plan.search.PlanOutcome.AlternativeWorker;
import org.zhongfu.matching.plan.search.PlanOutcome.ChangeKind;

/**
 * A plan with its routes.
 *
 * @param head the plan as lists show it
 * @param routes the days of the workers; empty until the plan is done
 * @param unplanned visits that are not planned, with the reason
 * @param scores what each day costs, measure by measure
 * @param calendar what each day was when the plan was made, and by which notice; empty until the plan is done
 * @param disruption the disruption after which this version was made; null for a first version
 * @param proposals number of visits by the state of their proposals
 */
public record PlanView(
        @JsonUnwrapped PlanHead head,
        List<RouteView> routes,
        List<UnplannedView> unplanned,
        List<DayScore> scores,
        List<PlanCalendarDay> calendar,
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
            WorkerId workerId,
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
     * @param subject the match, need, person and service of the visit
     * @param place where, to about one kilometre; null when it is not known
     * @param times when the worker arrives and the visit takes place
     * @param fixed true when the visit was in the calendar before or had begun
     * @param why why this worker at this time; null for a fixed visit
     * @param proposal the proposal to the calendar and its answer; null while the visit is not proposed
     * @param stale why the visit can no longer be proposed as planned, codes of the list {@code stale-visit-reasons};
     *     empty when it can
     */
    public record PlannedVisitView(
            String key,
            int part,
            int parts,
            @JsonUnwrapped VisitSubject subject,
            @Nullable Place place,
            @JsonUnwrapped VisitTimes times,
            boolean fixed,
            @Nullable WhyView why,
            @Nullable ProposalView proposal,
            List<ReasonView> stale) {}

    /**
     * The match, need, person and service of a visit.
     *
     * @param matchId id of the match it serves; null for a visit that is in the calendar without a plan
     * @param needId id of the need
     * @param personId id of the person; null for a visit that is in the calendar without a plan
     * @param serviceItem the service, a code of the list {@code service-items}; null for a visit that is in the calendar without a plan
     */
    public record VisitSubject(
            @Nullable MatchId matchId,
            NeedId needId,
            @Nullable PersonId personId,
            @Nullable String serviceItem) {}

    /**
     * When the worker arrives and the visit takes place.
     *
     * @param arrives when the worker arrives
     * @param start when the visit begins
     * @param end when the visit ends
     * @param lateSeconds seconds the visit begins after its hours
     */
    public record VisitTimes(
            Instant arrives,
            Instant start,
            Instant end,
            @Min(0) int lateSeconds) {}

    /**
     * Why this worker at this time.
     *
     * @param because what the start of the visit waits for
     * @param qualified number of workers who may do the visit
     * @param others the next best workers, cheapest first, at most three
     */
    public record WhyView(
            PlanExplanation.StartReason because, @Min(0) int qualified, List<AlternativeWorker> others) {}

    /**
     * A proposal to the calendar and its answer.
     *
     * @param id id of the proposal
     * @param planNumber version of the plan that proposed it
     * @param status state of the proposal
     * @param reason why it was refused or withdrawn, a code of the list {@code visit-proposal-refusals} or
     *     {@code visit-proposal-withdrawals}; null otherwise
     * @param visitId id of the visit in the calendar; null until it is confirmed
     */
    public record ProposalView(
            VisitProposalId id,
            @Min(1) int planNumber,
            ProposalStatus status,
            @Nullable ReasonView reason,
            @Nullable VisitId visitId) {}

    /**
     * A visit that is not planned.
     *
     * @param key identifies the visit in all versions of the plan
     * @param day the day it is due
     * @param matchId id of the match it serves
     * @param needId id of the need
     * @param personId id of the person
     * @param serviceItem the service, a code of the list {@code service-items}
     * @param reason why it is not planned, a code of the list {@code unplanned-reasons}
     */
    public record UnplannedView(
            String key,
            LocalDate day,
            MatchId matchId,
            NeedId needId,
            PersonId personId,
            String serviceItem,
            ReasonView reason) {}

    /**
     * What a day costs.
     *
     * @param day the day
     * @param cost sum of the parts, by the weights of the plan
     * @param parts one for each measure
     */
    public record DayScore(LocalDate day, @Min(0) long cost, List<ScorePart> parts) {}

    /**
     * What one measure adds to the cost of a day.
     *
     * @param measure code of the measure, of the list {@code plan-cost-measures}
     * @param label the measure in the language of `Accept-Language`
     * @param amount measured amount in the unit that the label names
     * @param weight cost of one unit
     * @param cost amount times weight
     */
    public record ScorePart(
            String measure,
            String label,
            @Min(0) long amount,
            @Min(0) int weight,
            @Min(0) long cost) {}

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
            @Nullable WorkerId workerId,
            @Nullable PersonId personId,
            @Nullable String visitKey,
            @Min(0) int undisturbed,
            @Min(0) int moved,
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
            @Nullable WorkerId fromWorkerId,
            @Nullable Instant fromStart,
            @Nullable WorkerId toWorkerId,
            @Nullable Instant toStart) {}

    /**
     * How many visits are in a state.
     *
     * @param status state of the proposals
     * @param visits number of visits, each part counted
     */
    public record ProposalCount(
            ProposalStatus status, @Min(0) long visits) {}
}
