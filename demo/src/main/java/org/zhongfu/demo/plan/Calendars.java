// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Bookings of workers and persons, for all services together, with time to travel between them. */
final class Calendars {

    private static final LocalTime OPENS = LocalTime.of(9, 30);
    private static final LocalTime LAST_START = LocalTime.of(18, 30);
    private static final LocalTime CLOSES = LocalTime.of(20, 0);
    private static final Duration STEP = Duration.ofMinutes(30);
    private static final Duration TRAVEL = Duration.ofMinutes(30);

    private final Map<Integer, NavigableMap<Instant, Instant>> workers = new HashMap<>();
    private final Map<Integer, NavigableMap<Instant, Instant>> persons = new HashMap<>();

    /**
     * Books the first time on or after a day at which all of them are free.
     *
     * @param preferred which start of the day to try first; any number of at least 0
     */
    Instant book(
            List<Integer> workersNeeded, List<Integer> personsServed, LocalDate earliest, int minutes, int preferred) {
        Duration length = Duration.ofMinutes(minutes);
        int starts = startsADay(length);
        for (LocalDate day = WorkDays.onOrAfter(earliest); ; day = WorkDays.plus(day, 1)) {
            for (int i = 0; i < starts; i++) {
                Instant from = BeijingTime.at(day, OPENS.plus(STEP.multipliedBy((preferred + i) % starts)));
                Instant to = from.plus(length);
                if (areFree(workers, workersNeeded, from, to) && areFree(persons, personsServed, from, to)) {
                    enter(workers, workersNeeded, from, to);
                    enter(persons, personsServed, from, to);
                    return from;
                }
            }
        }
    }

    private static int startsADay(Duration length) {
        LocalTime last = CLOSES.minus(length).isBefore(LAST_START) ? CLOSES.minus(length) : LAST_START;
        return (int) Duration.between(OPENS, last).dividedBy(STEP) + 1;
    }

    private static boolean areFree(
            Map<Integer, NavigableMap<Instant, Instant>> calendars, List<Integer> whose, Instant from, Instant to) {
        return whose.stream().allMatch(each -> {
            Map.Entry<Instant, Instant> before =
                    calendars.computeIfAbsent(each, _ -> new TreeMap<>()).lowerEntry(to.plus(TRAVEL));
            return before == null || !before.getValue().plus(TRAVEL).isAfter(from);
        });
    }

    private static void enter(
            Map<Integer, NavigableMap<Instant, Instant>> calendars, List<Integer> whose, Instant from, Instant to) {
        whose.forEach(
                each -> calendars.computeIfAbsent(each, _ -> new TreeMap<>()).put(from, to));
    }
}
