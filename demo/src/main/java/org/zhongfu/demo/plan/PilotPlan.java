// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.zhongfu.demo.people.People;
import org.zhongfu.demo.people.SyntheticPerson;
import org.zhongfu.demo.seed.Seed;

/** Plans the complete run before the first call: persons, times and workers, without overlapping visits of a worker. */
public final class PilotPlan {

    private static final List<String> CHANNELS = List.of("DESK", "PROACTIVE_DISCOVERY", "PHONE", "ONLINE");
    private static final int UNSATISFIED_EVERY = 25;

    private final Seed seed;
    private final String county;
    private final LocalDate from;
    private final LocalDate to;
    private final int workers;

    /**
     * @param from first day of the period
     * @param to last day of the period: the last answers about satisfaction are before it
     */
    public PilotPlan(Seed seed, String county, LocalDate from, LocalDate to, int workers) {
        this.seed = seed;
        this.county = county;
        this.from = from;
        this.to = to;
        this.workers = workers;
    }

    /** The cases, one for each count. */
    public List<CasePlan> cases(List<Integer> visitCounts) {
        List<SyntheticPerson> people = new People(seed, county).first(visitCounts.size());
        WorkerCalendar calendar = new WorkerCalendar();
        List<CasePlan> cases = new ArrayList<>();
        for (SyntheticPerson person : people) {
            cases.add(planCase(person, visitCounts.get(person.index()), calendar));
        }
        return List.copyOf(cases);
    }

    private CasePlan planCase(SyntheticPerson person, int visitCount, WorkerCalendar calendar) {
        RandomGenerator random = seed.of("case", person.index());
        int worker = random.nextInt(workers);
        LocalDate applied = WorkDays.onOrAfter(from.plusDays(random.nextInt(daysForApplying(visitCount))));
        LocalDate accepted = WorkDays.plus(applied, 1 + random.nextInt(2));
        LocalDate assessed = WorkDays.plus(accepted, 1 + random.nextInt(2));
        LocalDate confirmed = WorkDays.plus(assessed, 1);
        List<VisitPlan> visits = visits(person, visitCount, worker, WorkDays.plus(confirmed, 1), calendar, random);
        Instant delivered = visits.getLast().checkOut().plus(Duration.ofHours(1));
        LocalDate returned = WorkDays.plus(BeijingTime.dayOf(delivered), 1 + random.nextInt(4));
        Instant submitted = time(applied, 10, random, 300);
        CasePlan.IntakeTimes intake = new CasePlan.IntakeTimes(
                submitted,
                submitted.plus(Duration.ofMinutes(15L + random.nextInt(120))),
                time(accepted, 10, random, 90),
                time(accepted, 12, random, 90),
                time(assessed, 10, random, 120),
                time(assessed, 16, random, 90),
                time(confirmed, 10, random, 90));
        CasePlan.ServiceTimes service = new CasePlan.ServiceTimes(
                time(confirmed, 12, random, 60),
                time(confirmed, 15, random, 60),
                time(confirmed, 17, random, 60),
                delivered,
                time(returned, 11, random, 90),
                time(returned, 16, random, 90),
                time(WorkDays.plus(returned, 1), 11, random, 300));
        String channel = CHANNELS.get(random.nextInt(CHANNELS.size()));
        return new CasePlan(
                person, channel, worker, new CasePlan.Times(intake, service), visits, rating(person.index()));
    }

    /** The latest start, in days, for which visits, return visit and survey end within the period. */
    private int daysForApplying(int visitCount) {
        int days = (int) ChronoUnit.DAYS.between(from, to) - 40 - 12 * visitCount;
        if (days < 1) {
            throw new IllegalArgumentException(
                    visitCount + " visits to one person do not fit between " + from + " and " + to);
        }
        return days;
    }

    private List<VisitPlan> visits(
            SyntheticPerson person,
            int count,
            int worker,
            LocalDate earliest,
            WorkerCalendar calendar,
            RandomGenerator random) {
        List<VisitPlan> visits = new ArrayList<>();
        LocalDate day = earliest;
        for (int number = 0; number < count; number++) {
            Instant planned = calendar.book(worker, day, random.nextInt(WorkerCalendar.slotsADay()));
            Instant begun = planned.plus(Duration.ofSeconds(random.nextInt(540) - 180L));
            visits.add(new VisitPlan(
                    number,
                    seed.reference(person.index(), "visit-" + number),
                    planned,
                    planned.plus(WorkerCalendar.VISIT),
                    begun,
                    begun.plus(Duration.ofSeconds(45L * 60 + random.nextInt(15 * 60))),
                    random.nextInt(100) < 12,
                    near(person, random),
                    near(person, random)));
            day = BeijingTime.dayOf(planned).plusDays(2L + random.nextInt(7));
        }
        return visits;
    }

    /** Within about fifty metres of the person's home. */
    private static VisitPlan.Point near(SyntheticPerson person, RandomGenerator random) {
        return new VisitPlan.Point(
                Math.round((person.latitude() + (random.nextDouble() - 0.5) / 1000) * 1e6) / 1e6,
                Math.round((person.longitude() + (random.nextDouble() - 0.5) / 1000) * 1e6) / 1e6);
    }

    private static Instant time(LocalDate day, int hour, RandomGenerator random, int withinMinutes) {
        return BeijingTime.at(day, LocalTime.of(hour, 0)).plus(Duration.ofMinutes(random.nextInt(withinMinutes)));
    }

    /** Synthetic answers: one in twenty-five is not satisfied. The report prints a share and no answers. */
    private static String rating(int index) {
        if (index % UNSATISFIED_EVERY == UNSATISFIED_EVERY - 1) {
            return index % 2 == 0 ? "NEUTRAL" : "DISSATISFIED";
        }
        return index % 3 == 0 ? "SATISFIED" : "VERY_SATISFIED";
    }
}
