// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.calendar;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The days of a period in an area.
 *
 * @param areaCode the area
 * @param workingDays how many of the days are working days
 * @param provisional true when a notice that is not out yet may change one of the days
 * @param days the days, in order
 */
public record CalendarDaysView(
        String areaCode,
        @Min(0) @Max(366) int workingDays,
        boolean provisional,
        @Size(max = 366) List<CalendarDayView> days) {

    public CalendarDaysView {
        days = List.copyOf(days);
    }
}
