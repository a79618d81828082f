// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zhongfu.platform.kernel.Zones;

/**
 * Working days of areas and deadlines that follow from them. Immutable; each answer names the notices it was made from.
 *
 * <p>Periods are counted as 民法典 art. 200-204 has it: the day on which a period of days begins is not counted (201), its
 * last day is a working day and ends with the office hours (203). Periods in hours begin at once (201).
 */
public final class WorkingCalendar {

    /** The longest period, in working days; longer ones are mistakes. */
    public static final int MOST_DAYS = 2_000;

    private final CalendarData data;
    private final NoticesInForce notices;

    private WorkingCalendar(CalendarData data, Collection<CalendarNotice> notices) {
        this.data = data;
        this.notices = new NoticesInForce(notices, data.statutory());
    }

    /** The calendar of the notices in this build. */
    public static WorkingCalendar ofBuild() {
        CalendarData data = CalendarData.read();
        return new WorkingCalendar(data, data.notices());
    }

    /** The calendar of the notices in this build and others; of an area and year the highest version is in force. */
    public WorkingCalendar with(Collection<CalendarNotice> others) {
        List<CalendarNotice> all = new ArrayList<>(data.notices());
        all.addAll(others);
        return new WorkingCalendar(data, all);
    }

    /** The notices in this build. */
    public List<CalendarNotice> noticesOfBuild() {
        return data.notices();
    }

    /** What a day is in an area. */
    public CalendarDay judge(String areaCode, LocalDate day) {
        return notices.judge(areaCode, day);
    }

    /** True when people work in the area on the day. */
    public boolean isWorkingDay(String areaCode, LocalDate day) {
        return judge(areaCode, day).isWorking();
    }

    /**
     * The n-th working day after the day, or before it when n is negative; with 0 the day itself, or the next working
     * day when it is none.
     *
     * @throws IllegalArgumentException when n is beyond {@link #MOST_DAYS}
     */
    public Computed<LocalDate> plusWorkingDays(String areaCode, LocalDate day, int n) {
        if (Math.abs(n) > MOST_DAYS) {
            throw new IllegalArgumentException("a period has at most " + MOST_DAYS + " working days");
        }
        Walk walk = new Walk(areaCode);
        LocalDate at = day;
        if (n == 0) {
            while (!walk.isWorking(at)) {
                at = at.plusDays(1);
            }
        }
        for (int left = Math.abs(n); left > 0; ) {
            at = at.plusDays(Integer.signum(n));
            if (walk.isWorking(at)) {
                left--;
            }
        }
        return walk.computed(at);
    }

    /** The end of a period of working days that begins at the time: its first day is not counted (art. 201, 203). */
    public Computed<Instant> deadline(String areaCode, Instant begins, int workingDays) {
        Computed<LocalDate> last = plusWorkingDays(areaCode, Zones.dayOf(begins), workingDays);
        return new Computed<>(closingTime(areaCode, last.value()), last.notices(), last.provisional());
    }

    /** When the office hours of a day end; what comes later comes on the next working day. */
    public Instant closingTime(String areaCode, LocalDate day) {
        return day.atTime(hours(areaCode, day).closes()).atZone(Zones.CIVIL).toInstant();
    }

    /** The time itself when it lies in the office hours of a working day, otherwise the next opening. */
    public Computed<Instant> nextWorkingMoment(String areaCode, Instant time) {
        Walk walk = new Walk(areaCode);
        LocalDate day = Zones.dayOf(time);
        while (!walk.isWorking(day) || !time.isBefore(closingTime(areaCode, day))) {
            day = day.plusDays(1);
        }
        Instant opens =
                day.atTime(hours(areaCode, day).opens()).atZone(Zones.CIVIL).toInstant();
        return walk.computed(time.isBefore(opens) ? opens : time);
    }

    /**
     * The end of a period in hours of which only those on working days count, all 24 hours of them.
     *
     * @throws IllegalArgumentException when the period is negative or longer than {@link #MOST_DAYS}
     */
    public Computed<Instant> plusWorkingTime(String areaCode, Instant begins, Duration period) {
        if (period.isNegative() || period.toDays() > MOST_DAYS) {
            throw new IllegalArgumentException("a period lasts from 0 to " + MOST_DAYS + " working days");
        }
        Walk walk = new Walk(areaCode);
        Instant at = begins;
        Duration left = period;
        LocalDate day = Zones.dayOf(begins);
        while (true) {
            Instant dayEnds = Zones.startOf(day.plusDays(1));
            if (walk.isWorking(day)) {
                Duration today = Duration.between(at, dayEnds);
                if (left.compareTo(today) <= 0) {
                    return walk.computed(at.plus(left));
                }
                left = left.minus(today);
            }
            day = day.plusDays(1);
            at = dayEnds;
        }
    }

    /** How many working days lie after the first day, up to the second one; 0 when that is not later. */
    public int workingDaysBetween(String areaCode, LocalDate after, LocalDate upTo) {
        int days = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(upTo); day = day.plusDays(1)) {
            if (isWorkingDay(areaCode, day)) {
                days++;
            }
        }
        return days;
    }

    private OfficeHours hours(String areaCode, LocalDate day) {
        return data.officeHours().stream()
                .filter(each -> areaCode.startsWith(each.area()))
                .min(Comparator.comparingInt((OfficeHours each) -> -each.area().length())
                        .thenComparingLong(each -> each.daysSinceStart(day)))
                .orElseThrow();
    }

    /** Judges day by day and remembers from which notices. */
    private final class Walk {

        private final String areaCode;
        private final Set<String> used = new LinkedHashSet<>();
        private boolean provisional;

        Walk(String areaCode) {
            this.areaCode = areaCode;
        }

        boolean isWorking(LocalDate day) {
            CalendarDay judged = judge(areaCode, day);
            used.add(judged.notice());
            provisional |= judged.provisional();
            return judged.isWorking();
        }

        <T> Computed<T> computed(T value) {
            return new Computed<>(value, List.copyOf(used), provisional);
        }
    }
}
