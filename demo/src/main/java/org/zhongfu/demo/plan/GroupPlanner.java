// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.zhongfu.demo.people.County;
import org.zhongfu.demo.people.SyntheticPerson;
import org.zhongfu.demo.pilot.Pilot;
import org.zhongfu.demo.pilot.PrintedService;
import org.zhongfu.demo.seed.Seed;

/** Plans services that are delivered in sessions: persons in groups, a group as often as one of them attends. */
final class GroupPlanner {

    /** Days before the first session in which persons apply; the steps to the accepted order take at most ten days. */
    private static final int EARLIEST = 45;

    private static final int LATEST = 15;

    private final CasePlanner planner;
    private final Seed seed;
    private final Pilot pilot;
    private final int days;

    GroupPlanner(CasePlanner planner, Seed seed, Pilot pilot) {
        this.planner = planner;
        this.seed = seed;
        this.pilot = pilot;
        this.days = (int) ChronoUnit.DAYS.between(pilot.from(), pilot.to());
    }

    ServicePlan plan(PrintedService service, List<SyntheticPerson> chosen, List<Integer> counts, Staff staff) {
        List<SyntheticPerson> persons = chosen.stream()
                .sorted(Comparator.comparingInt(each -> pilot.counties().indexOf(each.county())))
                .toList();
        List<List<Integer>> groups = groups(persons, service.work().groupSize());
        List<CasePlan> cases = new ArrayList<>();
        List<SessionPlan> sessions = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            List<Integer> places = groups.get(group);
            LocalDate first =
                    pilot.from().plusDays(EARLIEST + (long) group * (days - 2 * EARLIEST - 60) / groups.size());
            List<SessionPlan> own = sessions(service, group, first, places, persons, counts, staff);
            places.forEach(place -> cases.add(planCase(service, place, persons.get(place), first, own)));
            sessions.addAll(own);
        }
        return new ServicePlan(service, cases, sessions);
    }

    /** Neighbours in the list, as many as a session has places for, of one county. */
    private static List<List<Integer>> groups(List<SyntheticPerson> persons, int size) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int place = 0; place < persons.size(); place++) {
            boolean joins = !groups.isEmpty()
                    && groups.getLast().size() < size
                    && persons.get(groups.getLast().getFirst())
                            .county()
                            .equals(persons.get(place).county());
            if (!joins) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(place);
        }
        return groups;
    }

    private List<SessionPlan> sessions(
            PrintedService service,
            int group,
            LocalDate first,
            List<Integer> places,
            List<SyntheticPerson> persons,
            List<Integer> counts,
            Staff staff) {
        RandomGenerator random = seed.of("group-" + service.code(), group);
        County county = persons.get(places.getFirst()).county();
        List<Integer> qualified = staff.qualified(service, county);
        int lead = random.nextInt(qualified.size());
        List<Integer> workers = IntStream.range(0, service.work().staff())
                .mapToObj(each -> qualified.get((lead + each) % qualified.size()))
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
                            workers.stream().map(staff::number).toList(),
                            attendees.stream()
                                    .map(place -> persons.get(place).index())
                                    .toList(),
                            day,
                            service.work().minutes(),
                            random.nextInt(100));
            sessions.add(new SessionPlan(
                    county,
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
