// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.provider.Credential;
import org.zhongfu.matching.engine.plan.Interval;
import org.zhongfu.matching.engine.plan.PlanWorker;
import org.zhongfu.matching.worker.TeamMember;
import org.zhongfu.matching.worker.WorkerPlanning;
import org.zhongfu.matching.worker.WorkerPlanning.Shift;

/** The shifts of the workers on a day, and the places of the fixed visits in their calendars. */
final class WorkerShifts {

    /** Longest overtime of a day, in seconds; each second has a cost. */
    private static final int LONGEST_OVERTIME = 3_600;

    private static final int LAST_TICK = 86_400;

    private static final FixedSpan NOTHING_FIXED = new FixedSpan(LAST_TICK, 0);

    private final DayClock clock;
    private final PlaceIndex places;
    private final UsualHours usualHours;
    private final boolean workingDay;
    private final List<String> services;

    /** Indexes of the places of the fixed visits, by id. */
    private final Map<String, Integer> placesOfFixed = new HashMap<>();

    /**
     * @param workingDay whether the day is a working day of the area of the plan
     * @param services services that are due that day
     */
    WorkerShifts(DayClock clock, PlaceIndex places, UsualHours usualHours, boolean workingDay, List<String> services) {
        this.clock = clock;
        this.places = places;
        this.usualHours = usualHours;
        this.workingDay = workingDay;
        this.services = services;
    }

    /** The span of a day that fixed visits take, in ticks. */
    private record FixedSpan(int from, int until) {}

    /** The skill of a service. */
    static String service(String code) {
        return "SERVICE:" + code;
    }

    /** The skill of holding a credential. */
    static String credential(String code) {
        return "CREDENTIAL:" + code;
    }

    /**
     * A worker's shift of the day; empty when the worker is off duty and has no fixed visit.
     *
     * @param fixed the fixed visits in the worker's calendar that day
     * @param away from when the worker is away; null when the worker is not
     */
    Optional<PlanWorker> shiftOf(TeamMember member, List<FixedVisit> fixed, @Nullable Instant away) {
        Shift shift = member.isEmployedOn(clock.day()) ? shiftFor(member) : null;
        if (shift == null && fixed.isEmpty()) {
            return Optional.empty();
        }
        int start = startOf(member);
        int from = shift == null ? LAST_TICK : clock.tick(shift.from());
        int until = shift == null ? 0 : clock.tick(shift.until());
        if (away != null) {
            until = Math.min(until, clock.tick(away));
        }
        FixedSpan span = fixedSpan(fixed, start);
        from = Math.min(from, span.from());
        until = Math.max(until, span.until());
        if (until <= from) {
            return Optional.empty();
        }
        PlanWorker.Rest rest = shift == null || away != null ? null : restOf(shift);
        return Optional.of(new PlanWorker(
                member.id().toString(),
                skills(member),
                start,
                start,
                new Interval(from, until),
                away == null ? LONGEST_OVERTIME : 0,
                rest));
    }

    /** The index of the place of a fixed visit. */
    int placeOf(FixedVisit visit) {
        Integer place = placesOfFixed.get(visit.id());
        if (place == null) {
            throw new IllegalStateException(visit.id() + " is in no calendar of the team");
        }
        return place;
    }

    private int startOf(TeamMember member) {
        return places.ofWorker(
                member.id(),
                member.planning() == null ? null : Place.of(member.planning().start()));
    }

    private @Nullable Shift shiftFor(TeamMember member) {
        WorkerPlanning planning = member.planning();
        return (planning == null || planning.shifts() == null
                        ? usualHours.shiftOn(clock.day().getDayOfWeek(), workingDay)
                        : planning.shiftOn(clock.day().getDayOfWeek()))
                .orElse(null);
    }

    private PlanWorker.@Nullable Rest restOf(Shift shift) {
        WorkerPlanning.ShiftBreak rest = shift.rest();
        return rest == null
                ? null
                : new PlanWorker.Rest(
                        new Interval(clock.tick(rest.from()), clock.tick(rest.until())), rest.minutes() * 60);
    }

    /**
     * The span of the day that the fixed visits take, travel from and to the start included. A visit that cannot be
     * reached in time by the calculated travel times counts as being at the previous place: by the calendar it takes
     * place.
     */
    private FixedSpan fixedSpan(List<FixedVisit> fixed, int start) {
        List<FixedVisit> ordered = new ArrayList<>(fixed);
        ordered.sort(Comparator.comparing(FixedVisit::start));
        int place = start;
        int free = 0;
        int from = LAST_TICK;
        int until = 0;
        for (FixedVisit visit : ordered) {
            int own = visit.place() == null
                    ? start
                    : places.ofNeed(
                            visit.needId(),
                            visit.visit() == null
                                    ? visit.needId()
                                    : visit.visit().personId(),
                            visit.place());
            int begins = clock.tick(visit.start());
            place = places.seconds(place, own) <= begins - free ? own : place;
            placesOfFixed.put(visit.id(), place);
            from = Math.min(from, begins - places.seconds(start, place));
            free = Math.max(free, clock.tick(visit.end()));
            until = Math.max(until, free + places.seconds(place, start));
        }
        return ordered.isEmpty() ? NOTHING_FIXED : new FixedSpan(Math.max(0, from), until);
    }

    private Set<String> skills(TeamMember member) {
        Set<String> skills = new HashSet<>();
        WorkerPlanning planning = member.planning();
        List<String> skilledServices = planning == null || planning.skills() == null ? services : planning.skills();
        skilledServices.forEach(code -> skills.add(service(code)));
        member.credentials().stream()
                .filter(held -> held.validOn(clock.day()))
                .map(Credential::code)
                .forEach(code -> skills.add(credential(code)));
        return skills;
    }

    /** True when the worker matches the preferences of a person. */
    boolean matches(TeamMember member, Set<String> wishes) {
        WorkerPlanning planning = member.planning();
        return wishes.stream()
                .filter(wish -> !usualHours.isTimeOfDay(wish))
                .allMatch(wish -> planning != null
                        && ((planning.traits() != null && planning.traits().contains(wish))
                                || (planning.languages() != null
                                        && wish.startsWith("LANGUAGE_")
                                        && planning.languages().contains(wish.substring("LANGUAGE_".length())))));
    }

    /** The id of a worker from the id in the planning problem. */
    static WorkerId id(String worker) {
        return WorkerId.fromString(worker);
    }
}
