// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Bookings of workers: a few slots per day, with time to travel between them. */
final class WorkerCalendar {

    /** Length of a planned visit. */
    static final Duration VISIT = Duration.ofMinutes(60);

    private static final List<LocalTime> SLOTS = List.of(
            LocalTime.of(9, 30),
            LocalTime.of(11, 0),
            LocalTime.of(12, 30),
            LocalTime.of(15, 30),
            LocalTime.of(17, 0),
            LocalTime.of(18, 30));

    private record Booking(int worker, Instant from) {}

    private final Set<Booking> bookings = new HashSet<>();

    /**
     * Books the first free slot on or after a day.
     *
     * @param preferred which slot of the day to try first
     */
    Instant book(int worker, LocalDate earliest, int preferred) {
        for (LocalDate day = WorkDays.onOrAfter(earliest); ; day = WorkDays.plus(day, 1)) {
            for (int i = 0; i < SLOTS.size(); i++) {
                Instant from = BeijingTime.at(day, SLOTS.get((preferred + i) % SLOTS.size()));
                if (bookings.add(new Booking(worker, from))) {
                    return from;
                }
            }
        }
    }

    static int slotsADay() {
        return SLOTS.size();
    }
}
