// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Calculates on which days the next visits of a match are due: its units are spread evenly over the days of the period
 * of the need on which the service is given, at most one a day; overdue visits take the first days without a visit.
 *
 * @param units visits of the match that are served or still to be made
 * @param periodFrom first day of the need
 * @param periodTo last day of the need
 * @param served visits served
 * @param taken days that have a visit already, served or planned
 * @param underWay visits in the calendar that are not served yet, on any day
 * @param serviceDays days of the period on which the service is given, in order
 */
public record DueVisits(
        int units,
        LocalDate periodFrom,
        LocalDate periodTo,
        int served,
        Set<LocalDate> taken,
        int underWay,
        List<LocalDate> serviceDays) {

    public DueVisits {
        taken = Set.copyOf(taken);
        serviceDays = List.copyOf(serviceDays);
    }

    /**
     * A visit that is due.
     *
     * @param day the day it is planned for
     * @param overdueDays days between the even spread and that day
     */
    public record DueVisit(LocalDate day, int overdueDays) {}

    /** The visits due on these days. */
    public List<DueVisit> within(LocalDate from, int days) {
        LocalDate first = from.isBefore(periodFrom) ? periodFrom : from;
        LocalDate end = from.plusDays(days - 1L);
        LocalDate last = end.isAfter(periodTo) ? periodTo : end;
        if (serviceDays.isEmpty()) {
            return List.of();
        }
        int dueUnits = dueBy(last);
        int doneUnits = served + underWay;
        Set<LocalDate> busy = new HashSet<>(taken);
        List<DueVisit> due = new ArrayList<>();
        for (int unit = doneUnits; unit < dueUnits; unit++) {
            LocalDate ideal = dueDay(unit);
            LocalDate earliest = ideal.isBefore(first) ? first : ideal;
            LocalDate day = freeDay(earliest, first, last, busy);
            if (day == null) {
                break;
            }
            busy.add(day);
            due.add(new DueVisit(day, (int) Math.max(0, ChronoUnit.DAYS.between(ideal, day))));
        }
        due.sort((a, b) -> a.day().compareTo(b.day()));
        return due;
    }

    /** The first free day from that one on, else the last one before it. */
    private @Nullable LocalDate freeDay(LocalDate from, LocalDate first, LocalDate last, Set<LocalDate> busy) {
        for (LocalDate day = from; !day.isAfter(last); day = day.plusDays(1)) {
            if (isFree(day, busy)) {
                return day;
            }
        }
        for (LocalDate day = from; !day.isBefore(first); day = day.minusDays(1)) {
            if (isFree(day, busy) && !day.isAfter(last)) {
                return day;
            }
        }
        return null;
    }

    private boolean isFree(LocalDate day, Set<LocalDate> busy) {
        return !busy.contains(day) && Collections.binarySearch(serviceDays, day) >= 0;
    }

    private int dueBy(LocalDate day) {
        int due = 0;
        while (due < units && !dueDay(due).isAfter(day)) {
            due++;
        }
        return due;
    }

    private LocalDate dueDay(int unit) {
        return serviceDays.get((int) ((long) serviceDays.size() * unit / units));
    }
}
