// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.matching.engine.plan.PlanExplanation;
import org.zhongfu.matching.engine.plan.PlanScore;

/**
 * The result of the search for a plan, as it is stored.
 *
 * @param days the days of the plan, in order
 * @param requested the visits that were to be planned, so that a later version can plan them again; stored under its
 *     first name
 * @param changes what differs from the version before; empty in a first version
 * @param undisturbed visits of the version before that the disruption itself did not touch
 * @param moved how many of those have another worker or another time
 * @param calendar what each day of the plan was; empty in outcomes that were stored before it was kept
 */
public record PlanOutcome(
        List<Day> days,
        @JsonProperty("asked") List<VisitToPlan> requested,
        List<PlanChange> changes,
        int undisturbed,
        int moved,
        List<PlanCalendarDay> calendar) {

    public PlanOutcome {
        calendar = calendar == null ? List.of() : List.copyOf(calendar);
        days = List.copyOf(days);
        requested = List.copyOf(requested);
        changes = List.copyOf(changes);
    }

    /**
     * A day.
     *
     * @param unplanned visits left out; stored under its first name
     * @param cost by the weights of the plan
     */
    public record Day(
            LocalDate day,
            List<Route> routes,
            @JsonProperty("left") List<UnplannedVisit> unplanned,
            PlanScore score,
            long cost) {

        public Day {
            routes = List.copyOf(routes);
            unplanned = List.copyOf(unplanned);
        }
    }

    /**
     * A worker's day.
     *
     * @param leaves when the worker leaves
     * @param back when the worker is back
     * @param start where the day begins
     */
    public record Route(
            WorkerId workerId,
            Instant leaves,
            Instant back,
            @Nullable Instant restFrom,
            @Nullable Instant restUntil,
            @Nullable Place start,
            List<Stop> stops) {

        public Route {
            stops = List.copyOf(stops);
        }
    }

    /**
     * A part of a visit on a route, stored with the parts of its groups beside its own.
     *
     * @param part 1 for the only or first worker, 2 for the second
     * @param subject what the visit serves
     * @param times when the worker arrives and the visit takes place
     * @param fixed true when it was in the calendar before or had begun
     * @param why why this worker at this time; null for a fixed visit
     */
    public record Stop(
            String key,
            int part,
            int parts,
            @JsonUnwrapped StopSubject subject,
            @Nullable Place place,
            @JsonUnwrapped StopTimes times,
            boolean fixed,
            @Nullable VisitExplanation why) {

        /** True when the plan proposes the visit. */
        public boolean planned() {
            return matchId() != null;
        }

        public @Nullable MatchId matchId() {
            return subject.matchId();
        }

        public NeedId needId() {
            return subject.needId();
        }

        public @Nullable PersonId personId() {
            return subject.personId();
        }

        public Instant start() {
            return times.start();
        }

        public Instant end() {
            return times.end();
        }

        Stop withExplanation(@Nullable VisitExplanation explanation) {
            return new Stop(key, part, parts, subject, place, times, fixed, explanation);
        }
    }

    /**
     * What a stop serves. Of a visit that is in the calendar without a plan only the need is known.
     *
     * @param matchId null for a visit that is in the calendar without a plan
     * @param personId null for a visit that is in the calendar without a plan
     * @param serviceItem null for a visit that is in the calendar without a plan
     */
    public record StopSubject(
            @Nullable MatchId matchId,
            NeedId needId,
            @Nullable PersonId personId,
            @Nullable String serviceItem) {

        static StopSubject of(VisitToPlan.Subject subject) {
            return new StopSubject(subject.matchId(), subject.needId(), subject.personId(), subject.serviceItem());
        }

        static StopSubject inCalendar(NeedId needId) {
            return new StopSubject(null, needId, null, null);
        }
    }

    /**
     * When the worker arrives and the visit takes place.
     *
     * @param lateSeconds seconds the visit begins after its hours
     */
    public record StopTimes(Instant arrives, Instant start, Instant end, int lateSeconds) {}

    /** A visit that is not planned. */
    public record UnplannedVisit(
            String key,
            MatchId matchId,
            NeedId needId,
            PersonId personId,
            String serviceItem,
            LocalDate day,
            UnplannedReason reason) {}

    /**
     * Why this worker at this time.
     *
     * @param because what the start of the visit waits for
     * @param qualified number of workers who may do the visit
     * @param others the next best workers, cheapest first
     */
    public record VisitExplanation(PlanExplanation.StartReason because, int qualified, List<AlternativeWorker> others) {

        public VisitExplanation {
            others = List.copyOf(others);
        }
    }

    /**
     * Another worker who could do the visit.
     *
     * @param workerId id of the worker
     * @param start when the visit would begin
     * @param costsMore what the plan would cost more, by the weights of the plan; negative when the time limit ended the
     *     search before it found the cheaper plan
     */
    public record AlternativeWorker(
            WorkerId workerId,
            Instant start,
            @Min(-9_007_199_254_740_991L) long costsMore) {}

    /**
     * A difference from the version before.
     *
     * @param from the worker before; null when the visit is new
     * @param to the worker now; null when the visit is removed
     */
    public record PlanChange(
            ChangeKind kind,
            String key,
            int part,
            @Nullable WorkerId from,
            @Nullable Instant fromStart,
            @Nullable WorkerId to,
            @Nullable Instant toStart) {}

    /** How a visit differs from the version before. */
    public enum ChangeKind {
        /** The visit is new. */
        ADDED,
        /** Another worker makes the visit. */
        OTHER_WORKER,
        /** The same worker makes the visit at another time. */
        OTHER_TIME,
        /** The visit is no longer planned. */
        REMOVED
    }

    /** The outcome of a plan whose days are these. */
    public PlanOutcome withCalendar(List<PlanCalendarDay> days) {
        return new PlanOutcome(this.days, requested, changes, undisturbed, moved, days);
    }

    /** All stops with their workers. */
    public Stream<Assigned> assigned() {
        return days.stream().flatMap(day -> day.routes().stream()).flatMap(route -> route.stops().stream()
                .map(stop -> new Assigned(route.workerId(), stop)));
    }

    /** A stop and its worker. */
    public record Assigned(WorkerId workerId, Stop stop) {

        public String id() {
            return stop.key() + "#" + stop.part();
        }
    }

    Optional<Day> on(LocalDate date) {
        return days.stream().filter(day -> day.day().equals(date)).findFirst();
    }
}
