// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.zhongfu.demo.people.SyntheticPerson;
import org.zhongfu.demo.pilot.PrintedService;
import org.zhongfu.demo.pilot.Shape;
import org.zhongfu.demo.seed.Seed;

/** Plans the cases of services that are delivered at home, one person after the other. */
final class CasePlanner {

    private static final List<String> CHANNELS = List.of("DESK", "PROACTIVE_DISCOVERY", "PHONE", "ONLINE");
    private static final int UNSATISFIED_EVERY = 25;

    private final Seed seed;
    private final LocalDate from;
    private final LocalDate to;
    private final Calendars calendars;

    CasePlanner(Seed seed, LocalDate from, LocalDate to, Calendars calendars) {
        this.seed = seed;
        this.from = from;
        this.to = to;
        this.calendars = calendars;
    }

    Calendars calendars() {
        return calendars;
    }

    ServicePlan plan(PrintedService service, List<SyntheticPerson> persons, List<Integer> counts, Staff staff) {
        List<CasePlan> cases = new ArrayList<>();
        for (int place = 0; place < persons.size(); place++) {
            cases.add(planCase(service, place, persons.get(place), counts.get(place), staff));
        }
        return new ServicePlan(service, cases, List.of());
    }

    private CasePlan planCase(PrintedService service, int place, SyntheticPerson person, int visitCount, Staff staff) {
        String key = key(service, place);
        RandomGenerator random = seed.of("case-" + service.code(), place);
        List<Integer> qualified = staff.qualified(service, person.county());
        int worker = qualified.get(random.nextInt(qualified.size()));
        int leastDays = service.shape() == Shape.ESCORT ? 8 : 2;
        CaseTimes times = new CaseTimes(random, from.plusDays(random.nextInt(daysForApplying(visitCount, leastDays))));
        List<VisitPlan> visits = new ArrayList<>();
        LocalDate day = times.firstVisit();
        for (int number = 0; number < visitCount; number++) {
            Instant planned = calendars.book(
                    List.of(staff.number(worker)),
                    List.of(person.index()),
                    day,
                    service.work().minutes(),
                    random.nextInt(100));
            visits.add(visit(key, number, person, planned, service.work().minutes(), random));
            day = BeijingTime.dayOf(planned).plusDays(leastDays + random.nextInt(7));
        }
        Instant delivered = visits.getLast().checkOut().plus(Duration.ofHours(1));
        return new CasePlan(key, person, channel(random), worker, times.until(delivered), visits, rating(place));
    }

    /** Begins up to three minutes early and six late, and takes at least three quarters of the planned time. */
    private static VisitPlan visit(
            String key, int number, SyntheticPerson person, Instant planned, int minutes, RandomGenerator random) {
        Duration length = Duration.ofMinutes(minutes);
        Instant begun = planned.plus(Duration.ofSeconds(random.nextInt(540) - 180L));
        long leastSeconds = length.toSeconds() * 3 / 4;
        return new VisitPlan(
                number,
                key + "-visit-" + number,
                planned,
                planned.plus(length),
                begun,
                begun.plus(
                        Duration.ofSeconds(leastSeconds + random.nextInt((int) (length.toSeconds() - leastSeconds)))),
                random.nextInt(100) < 12,
                near(person, random),
                near(person, random));
    }

    String key(PrintedService service, int place) {
        return seed.reference(service.code() + "-p" + place);
    }

    static String channel(RandomGenerator random) {
        return CHANNELS.get(random.nextInt(CHANNELS.size()));
    }

    /** The latest start, in days, for which visits, return visit and survey end within the period. */
    private int daysForApplying(int visitCount, int leastDays) {
        int days = (int) ChronoUnit.DAYS.between(from, to) - 40 - (leastDays + 10) * visitCount;
        if (days < 1) {
            throw new IllegalArgumentException(
                    visitCount + " visits to one person do not fit between " + from + " and " + to);
        }
        return days;
    }

    /** Within about fifty metres of the person's home. */
    private static VisitPlan.Point near(SyntheticPerson person, RandomGenerator random) {
        return new VisitPlan.Point(
                Math.round((person.latitude() + (random.nextDouble() - 0.5) / 1000) * 1e6) / 1e6,
                Math.round((person.longitude() + (random.nextDouble() - 0.5) / 1000) * 1e6) / 1e6);
    }

    /** Synthetic answers: one in twenty-five is not satisfied. The report prints a share and no answers. */
    static String rating(int place) {
        if (place % UNSATISFIED_EVERY == UNSATISFIED_EVERY - 1) {
            return place % 2 == 0 ? "NEUTRAL" : "DISSATISFIED";
        }
        return place % 3 == 0 ? "SATISFIED" : "VERY_SATISFIED";
    }
}
