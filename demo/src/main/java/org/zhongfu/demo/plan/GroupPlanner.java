// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.zhongfu.demo.people.SyntheticPerson;
import org.zhongfu.demo.pilot.PrintedService;
import org.zhongfu.demo.seed.Seed;

/** Plans services that are delivered in sessions: persons in groups, a group as often as one of them attends. */
final class GroupPlanner {

    /** Days before the first session in which persons apply; the steps to the accepted order take at most ten days. */
    private static final int EARLIEST = 45;

    private static final int LATEST = 15;

    private final CasePlanner planner;
    private final Seed seed;
    private final LocalDate from;
    private final int days;

    GroupPlanner(CasePlanner planner, Seed seed, LocalDate from, LocalDate to) {
        this.planner = planner;
        this.seed = seed;
        this.from = from;
        this.days = (int) ChronoUnit.DAYS.between(from, to);
    }

    ServicePlan plan(PrintedService service, List<SyntheticPerson> persons, List<Integer> counts, List<Integer> staff) {
        int size = service.work().groupSize();
        int groups = Math.ceilDiv(persons.size(), size);
        List<CasePlan> cases = new ArrayList<>();
        List<SessionPlan> sessions = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            List<Integer> places = IntStream.range(group * size, Math.min(persons.size(), (group + 1) * size))
                    .boxed()
                    .toList();
            LocalDate first = from.plusDays(EARLIEST + (long) group * (days - 2 * EARLIEST - 60) / groups);
            List<SessionPlan> own = sessions(service, group, first, places, persons, counts, staff);
            places.forEach(place -> cases.add(planCase(service, place, persons.get(place), first, own)));
            sessions.addAll(own);
        }
        return new ServicePlan(service, cases, sessions);
    }

    private List<SessionPlan> sessions(
            PrintedService service,
            int group,
            LocalDate first,
            List<Integer> places,
            List<SyntheticPerson> persons,
            List<Integer> counts,
            List<Integer> staff) {
        RandomGenerator random = seed.of("group-" + service.code(), group);
        int lead = random.nextInt(staff.size());
        List<Integer> workers = IntStream.range(0, service.work().staff())
                .mapToObj(each -> staff.get((lead + each) % staff.size()))
                .toList();
        int most = places.stream().mapToInt(counts::get).max().orElseThrow();
        List<SessionPlan> sessions = new ArrayList<>();
        LocalDate day = first;
        for (int number = 0; number < most; number++) {
            int held = number;
            List<Integer> attendees =
                    places.stream().filter(place -> counts.get(place) > held).toList();
            Instant planned = planner.calendars()
                    .book(
                            workers,
                            attendees.stream()
                                    .map(place -> persons.get(place).index())
                                    .toList(),
                            day,
                            service.work().minutes(),
                            random.nextInt(100));
            sessions.add(new SessionPlan(
                    seed.reference(service.code() + "-g" + group + "-session-" + number),
                    planned,
                    planned.plus(Duration.ofMinutes(service.work().minutes())),
                    workers,
                    attendees));
            day = BeijingTime.dayOf(planned).plusDays(5L + random.nextInt(10));
        }
        return sessions;
    }

    private CasePlan planCase(
            PrintedService service, int place, SyntheticPerson person, LocalDate first, List<SessionPlan> sessions) {
        String key = planner.key(service, place);
        RandomGenerator random = seed.of("case-" + service.code(), place);
        CaseTimes times = new CaseTimes(random, first.minusDays(LATEST + random.nextInt(EARLIEST - LATEST)));
        List<VisitPlan> visits = sessions.stream()
                .filter(session -> session.attendees().contains(place))
                .map(session -> attendance(key, session, person))
                .toList();
        Instant delivered = visits.getLast().checkOut().plus(Duration.ofHours(1));
        return new CasePlan(
                key,
                person,
                CasePlanner.channel(random),
                sessions.getFirst().workers().getFirst(),
                times.until(delivered),
                visits,
                CasePlanner.rating(place));
    }

    private static VisitPlan attendance(String key, SessionPlan session, SyntheticPerson person) {
        VisitPlan.Point home = new VisitPlan.Point(person.latitude(), person.longitude());
        return new VisitPlan(
                0,
                session.reference() + "-" + key,
                session.plannedFrom(),
                session.plannedTo(),
                session.plannedFrom(),
                session.plannedTo(),
                false,
                home,
                home);
    }
}
