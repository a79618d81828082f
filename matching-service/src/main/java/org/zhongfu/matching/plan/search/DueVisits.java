// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Calculates on which days the next visits of a match are due: its units are spread evenly over the period of the need,
 * at most one a day; overdue visits take the first days without a visit.
 *
 * @param units visits of the match that are served or still to be made
 * @param periodFrom first day of the need
 * @param periodTo last day of the need
 * @param served visits served
 * @param taken days that have a visit already, served or planned
 * @param underWay visits in the calendar that are not served yet, on any day
 */
public record DueVisits(
        int units, LocalDate periodFrom, LocalDate periodTo, int served, Set<LocalDate> taken, int underWay) {

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
    private static @Nullable LocalDate freeDay(LocalDate from, LocalDate first, LocalDate last, Set<LocalDate> busy) {
        for (LocalDate day = from; !day.isAfter(last); day = day.plusDays(1)) {
            if (!busy.contains(day)) {
                return day;
            }
        }
        for (LocalDate day = from; !day.isBefore(first); day = day.minusDays(1)) {
            if (!busy.contains(day) && !day.isAfter(last)) {
                return day;
            }
        }
        return null;
    }

    private int dueBy(LocalDate day) {
        int due = 0;
        while (due < units && !dueDay(due).isAfter(day)) {
            due++;
        }
        return due;
    }

    private LocalDate dueDay(int unit) {
        long length = ChronoUnit.DAYS.between(periodFrom, periodTo) + 1;
        return periodFrom.plusDays(length * unit / units);
    }
}
