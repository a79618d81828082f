// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.zhongfu.matching.match.PlannableMatches.Plannable;
import org.zhongfu.matching.plan.search.UsualHours;
import org.zhongfu.platform.calendar.WorkingCalendar;

/** Days on which services are given in the areas of a plan; each day of an area is judged once. */
final class AreaCalendar {

    private final WorkingCalendar calendar;
    private final Map<String, Map<LocalDate, Boolean>> judged = new HashMap<>();

    AreaCalendar(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** The days of the period of the need on which its service is given. */
    List<LocalDate> serviceDays(Plannable match, UsualHours hours) {
        Predicate<LocalDate> workingDay = workingDay(match.areaCode());
        return match.periodFrom()
                .datesUntil(match.periodTo().plusDays(1))
                .filter(day -> hours.servesOn(match.serviceItem(), workingDay.test(day)))
                .toList();
    }

    /** Whether a day is a working day of an area. */
    Predicate<LocalDate> workingDay(String area) {
        Map<LocalDate, Boolean> days = judged.computeIfAbsent(area, each -> new HashMap<>());
        return day -> days.computeIfAbsent(day, each -> calendar.isWorkingDay(area, each));
    }
}
