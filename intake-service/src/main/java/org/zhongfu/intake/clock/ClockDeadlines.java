// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.zhongfu.platform.calendar.Computed;
import org.zhongfu.platform.calendar.WorkingCalendar;
import org.zhongfu.platform.calendar.WorkingCalendars;
import org.zhongfu.platform.kernel.Zones;

/** Computes due times of clocks, and when the next level has the task, on the working calendar of the area. */
@ApplicationScoped
class ClockDeadlines {

    private final WorkingCalendars calendars;
    private final StageLimits limits;

    ClockDeadlines(WorkingCalendars calendars, StageLimits limits) {
        this.calendars = calendars;
        this.limits = limits;
    }

    /** Computes the due time of a clock again. */
    void update(StageClock clock) {
        WorkingCalendar calendar = calendars.current();
        Computed<Instant> due = calendar.deadline(clock.areaCode(), clock.startedAt(), clock.workingDays());
        clock.setDue(
                due,
                clock.level()
                        .next()
                        .map(level -> escalation(calendar, clock.areaCode(), due.value(), level))
                        .orElse(null));
    }

    /** How many working days a pause took. */
    int workingDaysBetween(String areaCode, Instant from, Instant to) {
        return calendars.current().workingDaysBetween(areaCode, Zones.dayOf(from), Zones.dayOf(to));
    }

    private Instant escalation(WorkingCalendar calendar, String areaCode, Instant due, AdministrativeLevel level) {
        int days = limits.workingDaysAfterDue(level);
        return days == 0 ? due : calendar.deadline(areaCode, due, days).value();
    }
}
