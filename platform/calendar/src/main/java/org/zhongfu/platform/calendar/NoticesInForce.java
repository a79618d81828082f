// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The notices in force: of each area and year the one with the highest version. It decides what a day is. */
final class NoticesInForce {

    /** The notice of a year may move days of the last week of the year before. */
    private static final int LAST_WEEK_OF_DECEMBER = 25;

    private final Map<AreaYear, CalendarNotice> notices = new HashMap<>();
    private final Set<String> areas;
    private final StatutoryHolidays statutory;
    private final Map<Integer, CalendarNotice> withoutNotice = new ConcurrentHashMap<>();

    private record AreaYear(String area, int year) {}

    NoticesInForce(Collection<CalendarNotice> all, StatutoryHolidays statutory) {
        for (CalendarNotice each : all) {
            notices.merge(
                    new AreaYear(each.area(), each.year()),
                    each,
                    (one, other) -> one.version() >= other.version() ? one : other);
        }
        areas = notices.keySet().stream().map(AreaYear::area).collect(Collectors.toUnmodifiableSet());
        this.statutory = statutory;
    }

    /** What the day is: the most specific area that lists it decides, then the nation, then the day of the week. */
    CalendarDay judge(String areaCode, LocalDate day) {
        List<CalendarNotice> candidates = areas.stream()
                .filter(areaCode::startsWith)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .flatMap(area -> Stream.of(day.getYear(), day.getYear() + 1).flatMap(year -> noticeOf(area, year)))
                .toList();
        boolean provisional = isProvisional(areaCode, day);
        for (CalendarNotice notice : candidates) {
            Optional<Boolean> working = notice.decides(day);
            if (working.isPresent()) {
                return new CalendarDay(day, listed(working.get()), notice.source(), provisional);
            }
        }
        String source = candidates.stream()
                .filter(notice -> notice.isNational() && notice.year() == day.getYear())
                .findFirst()
                .map(CalendarNotice::source)
                .orElse(statutory.source());
        return new CalendarDay(
                day, CalendarNotice.isWeekday(day) ? DayKind.WEEKDAY : DayKind.WEEKEND, source, provisional);
    }

    private Stream<CalendarNotice> noticeOf(String area, int year) {
        CalendarNotice notice = notices.get(new AreaYear(area, year));
        if (notice != null) {
            return Stream.of(notice);
        }
        return area.isEmpty() ? Stream.of(withoutNotice.computeIfAbsent(year, statutory::ofYear)) : Stream.empty();
    }

    private boolean isProvisional(String areaCode, LocalDate day) {
        int lastYear = day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= LAST_WEEK_OF_DECEMBER
                ? day.getYear() + 1
                : day.getYear();
        for (int year = day.getYear(); year <= lastYear; year++) {
            for (String area : areas) {
                if (areaCode.startsWith(area) && !notices.containsKey(new AreaYear(area, year))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static DayKind listed(boolean working) {
        return working ? DayKind.MAKE_UP_WORKDAY : DayKind.HOLIDAY;
    }
}
