// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.matching.engine.plan.Interval;
import org.zhongfu.matching.engine.plan.PlanResult;
import org.zhongfu.matching.engine.plan.PlanVisit;
import org.zhongfu.matching.engine.plan.PlanWeights;
import org.zhongfu.matching.engine.plan.PlanWorker;
import org.zhongfu.matching.engine.plan.PlanningProblem;
import org.zhongfu.matching.engine.plan.PlanningProblem.TimeConventions;
import org.zhongfu.matching.plan.search.PlanOutcome.Day;
import org.zhongfu.matching.plan.search.PlanOutcome.Route;
import org.zhongfu.matching.plan.search.PlanOutcome.Stop;
import org.zhongfu.matching.plan.search.PlanOutcome.StopSubject;
import org.zhongfu.matching.plan.search.PlanOutcome.StopTimes;
import org.zhongfu.matching.plan.search.PlanOutcome.UnplannedVisit;
import org.zhongfu.matching.worker.TeamMember;

/** One day as a planning problem, and the plan that a result means. The ticks are the seconds of the civil day. */
final class DayProblem {

    /** A fixed visit is never left out. */
    private static final int FIXED_VISIT_WORTH = 1_000;

    private final DayClock clock;
    private final PlanningData data;
    private final Map<PersonId, WorkerId> mainWorkers;
    private final ReplanningConstraints constraints;
    private final PlaceIndex places;
    private final WorkerShifts shifts;

    private final Map<String, VisitToPlan> wanted = new HashMap<>();
    private final Map<String, FixedVisit> fixed = new HashMap<>();
    private final List<UnplannedVisit> unplannable = new ArrayList<>();
    private final Map<String, Place> starts = new HashMap<>();
    private final PlanningProblem problem;

    DayProblem(
            LocalDate day,
            PlanningData data,
            Map<PersonId, WorkerId> mainWorkers,
            PlanWeights weights,
            ReplanningConstraints constraints) {
        clock = new DayClock(day);
        this.data = data;
        this.mainWorkers = mainWorkers;
        this.constraints = constraints;
        places = new PlaceIndex(data.travel(), base());
        shifts = new WorkerShifts(
                clock,
                places,
                data.usualHours(),
                data.workingDay().test(day),
                data.wanted().stream().map(VisitToPlan::serviceItem).distinct().toList());
        data.fixed().stream()
                .filter(visit -> clock.contains(visit.start()))
                .forEach(visit -> fixed.put(visit.id(), visit));
        List<PlanWorker> workers = workers();
        Set<String> onDuty = new HashSet<>(workers.stream().map(PlanWorker::id).toList());
        fixed.values().removeIf(visit -> !onDuty.contains(visit.workerId().toString()));
        List<PlanVisit> visits = new ArrayList<>();
        fixed.values().stream()
                .sorted(Comparator.comparing(FixedVisit::id))
                .map(this::fixedVisit)
                .forEach(visits::add);
        data.wanted().stream().filter(visit -> visit.day().equals(day)).forEach(visit -> add(visit, visits));
        problem = new PlanningProblem(
                workers, visits, places.travel(), weights, TimeConventions.DEFAULT, previousOf(visits));
    }

    PlanningProblem problem() {
        return problem;
    }

    /** True when there is nothing to search for. */
    boolean isTrivial() {
        return wanted.isEmpty();
    }

    int visits() {
        return wanted.size();
    }

    VisitToPlan wanted(String key) {
        return Objects.requireNonNull(wanted.get(key), key);
    }

    boolean includes(String key) {
        return wanted.containsKey(key);
    }

    DayClock clock() {
        return clock;
    }

    /** The plan of the day. */
    Day planOf(PlanResult result) {
        List<Route> routes = result.routes().stream()
                .filter(route -> !route.stops().isEmpty())
                .map(this::route)
                .toList();
        List<UnplannedVisit> notPlanned = Stream.concat(
                        unplannable.stream(),
                        result.unplanned().stream()
                                .filter(each -> wanted.containsKey(each.visitId()))
                                .map(each -> unplanned(wanted(each.visitId()), UnplannedReason.of(each.reason()))))
                .toList();
        return new Day(clock.day(), routes, notPlanned, result.score(), result.cost());
    }

    private List<PlanWorker> workers() {
        List<PlanWorker> workers = new ArrayList<>();
        for (TeamMember member : data.team()) {
            List<FixedVisit> own = fixed.values().stream()
                    .filter(visit -> visit.workerId().equals(member.id()))
                    .toList();
            shifts.shiftOf(member, own, constraints.away().get(member.id())).ifPresent(worker -> {
                workers.add(worker);
                starts.put(worker.id(), places.at(worker.startPlace()));
            });
        }
        return workers;
    }

    private PlanVisit fixedVisit(FixedVisit visit) {
        int start = clock.tick(visit.start());
        int ticks = Math.max(60, clock.tick(visit.end()) - start);
        return new PlanVisit(
                visit.id(),
                visit.needId().toString(),
                shifts.placeOf(visit),
                List.of(new Interval(start, start)),
                false,
                List.of(new PlanVisit.Part(ticks, Set.of(), visit.workerId().toString())),
                PlanVisit.SIMULTANEOUS,
                FIXED_VISIT_WORTH,
                Set.of(),
                Set.of(),
                null);
    }

    private void add(VisitToPlan visit, List<PlanVisit> visits) {
        if (visit.work().staff() > 2) {
            unplannable.add(unplanned(visit, UnplannedReason.TOO_MANY_WORKERS));
        } else if (visit.work().awaitsAppointment()) {
            unplannable.add(unplanned(visit, UnplannedReason.APPOINTMENT_DECIDES));
        } else if (visit.place() == null) {
            unplannable.add(unplanned(visit, UnplannedReason.PLACE_UNKNOWN));
        } else {
            wanted.put(visit.key(), visit);
            visits.add(wantedVisit(visit));
        }
    }

    private PlanVisit wantedVisit(VisitToPlan visit) {
        Set<String> skills = visit.work().credential() == null
                ? Set.of(WorkerShifts.service(visit.serviceItem()))
                : Set.of(
                        WorkerShifts.service(visit.serviceItem()),
                        WorkerShifts.credential(visit.work().credential()));
        PlanVisit.Part part = new PlanVisit.Part(visit.work().minutes() * 60, skills, null);
        WorkerId main = mainWorkers.get(visit.personId());
        return new PlanVisit(
                visit.key(),
                visit.personId().toString(),
                places.ofNeed(visit.needId(), visit.personId(), visit.place()),
                windows(visit),
                !visit.start().hard(),
                visit.work().staff() == 2 ? List.of(part, part) : List.of(part),
                PlanVisit.SIMULTANEOUS,
                visit.worth(),
                preferred(visit),
                Set.of(),
                main == null ? null : main.toString());
    }

    /** The hours of a visit that are not over; a visit whose hours are over is late from now on. */
    private List<Interval> windows(VisitToPlan visit) {
        int now = constraints.now() == null ? 0 : clock.tick(constraints.now());
        List<Interval> open = visit.start().hours().stream()
                .map(hours -> new Interval(clock.tick(hours.from()), clock.tick(hours.until())))
                .filter(span -> span.to() >= now)
                .map(span -> new Interval(Math.max(span.from(), now), span.to()))
                .toList();
        return open.isEmpty() ? List.of(new Interval(now, now)) : open;
    }

    /** Workers who match the person's preferences; all when none does. */
    private Set<String> preferred(VisitToPlan visit) {
        if (visit.wishes().stream().allMatch(data.usualHours()::isTimeOfDay)) {
            return Set.of();
        }
        return new HashSet<>(data.team().stream()
                .filter(member -> shifts.matches(member, visit.wishes()))
                .map(member -> member.id().toString())
                .toList());
    }

    private Map<String, List<PlanningProblem.Assignment>> previousOf(List<PlanVisit> visits) {
        Map<String, List<PlanningProblem.Assignment>> previous = new HashMap<>();
        for (PlanVisit visit : visits) {
            List<PlanningProblem.Assignment> slots = constraints.before().get(visit.id());
            if (slots != null && slots.size() == visit.parts().size()) {
                previous.put(visit.id(), slots);
            }
        }
        return previous;
    }

    private Route route(PlanResult.Route route) {
        Interval rest = route.rest();
        return new Route(
                WorkerShifts.id(route.workerId()),
                clock.at(route.departure()),
                clock.at(route.returnTime()),
                rest == null ? null : clock.at(rest.from()),
                rest == null ? null : clock.at(rest.to()),
                starts.get(route.workerId()),
                route.stops().stream().map(this::stop).toList());
    }

    private Stop stop(PlanResult.Stop stop) {
        FixedVisit fixedVisit = fixed.get(stop.visitId());
        VisitToPlan visit = fixedVisit == null ? wanted(stop.visitId()) : fixedVisit.visit();
        return new Stop(
                fixedVisit == null ? stop.visitId() : fixedVisit.key(),
                fixedVisit == null ? stop.part() + 1 : fixedVisit.part(),
                fixedVisit == null ? wanted(stop.visitId()).work().staff() : fixedVisit.parts(),
                visit == null
                        ? StopSubject.inCalendar(
                                Objects.requireNonNull(fixedVisit).needId())
                        : StopSubject.of(visit.subject()),
                visit == null ? Objects.requireNonNull(fixedVisit).place() : visit.place(),
                new StopTimes(clock.at(stop.arrival()), clock.at(stop.start()), clock.at(stop.end()), stop.lateness()),
                fixedVisit != null,
                null);
    }

    private static UnplannedVisit unplanned(VisitToPlan visit, UnplannedReason reason) {
        return new UnplannedVisit(
                visit.key(),
                visit.matchId(),
                visit.needId(),
                visit.personId(),
                visit.serviceItem(),
                visit.day(),
                reason);
    }

    private Place base() {
        if (data.base() != null) {
            return data.base();
        }
        return PlaceIndex.centreOf(data.wanted().stream()
                .map(VisitToPlan::place)
                .flatMap(Stream::ofNullable)
                .toList());
    }
}
