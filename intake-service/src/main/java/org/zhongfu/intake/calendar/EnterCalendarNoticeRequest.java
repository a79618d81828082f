// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.calendar;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.base.request.ClientReference;
import org.zhongfu.platform.kernel.NameText;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.CreationRequest;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Problem;

/**
 * Enters a notice of the holidays of a year (节假日安排通知), or a new version of one, which replaces the former whole.
 *
 * @param areaCode area the notice applies to, of 6, 9 or 12 digits, for example 650000 for Xinjiang; absent for the whole country. A notice of an area lists only the days on
 *     which the area differs from the country
 * @param year the year it is about
 * @param holidays days off that the notice gives, in the year or the December before; days of a weekend among them
 * @param workdays Saturdays and Sundays on which people work, in the year or the December before
 * @param source title, number and date of the notice
 * @param reason why it is entered, for example that it was published or that an earlier version had a mistake
 * @param occurredAt when the notice was received; absent means now
 */
public record EnterCalendarNoticeRequest(
        @Nullable @Size(min = 6, max = 12) String areaCode,
        @NotNull @Min(2024) @Max(2100) Integer year,
        @NotNull @Size(max = 200) List<@NotNull LocalDate> holidays,
        @NotNull @Size(max = 100) List<@NotNull LocalDate> workdays,
        @NotNull @NameText(max = 300) String source,
        @NotNull @PlainText(max = 500) String reason,
        @Nullable @ClientReference String clientReference,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements CreationRequest {

    /**
     * Refuses areas that are no area codes; regions around the area of this system are in none of its lists.
     *
     * @throws Problem 400
     */
    void requireAreaCode() {
        if (areaCode != null) {
            Criteria.area("areaCode", areaCode);
        }
    }

    /**
     * Refuses notices that list no day, days of other years, a day twice, or make-up days that are no weekend.
     *
     * @throws Problem 422
     */
    void requireDaysOfYear() {
        if (holidays.isEmpty() && workdays.isEmpty()) {
            throw Problem.rule("holidays", "the notice lists no day", "通知未列出任何日期");
        }
        Set<LocalDate> seen = new HashSet<>();
        requireDays("holidays", holidays, seen);
        requireDays("workdays", workdays, seen);
        workdays.stream()
                .filter(day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue())
                .findFirst()
                .ifPresent(day -> {
                    throw Problem.rule(
                            "workdays",
                            day + " is no Saturday or Sunday; list only days of weekends on which people work",
                            day + " 不是周六或周日；此处只填写调休上班的周六、周日");
                });
    }

    private void requireDays(String field, List<LocalDate> days, Set<LocalDate> seen) {
        for (LocalDate day : days) {
            boolean inYear = day.getYear() == year || (day.getYear() == year - 1 && day.getMonth() == Month.DECEMBER);
            if (!inYear) {
                throw Problem.rule(
                        field,
                        day + " lies neither in " + year + " nor in the December before",
                        day + " 不在 " + year + " 年，也不在上一年 12 月");
            }
            if (!seen.add(day)) {
                throw Problem.rule(field, day + " is listed twice", day + " 重复列出");
            }
        }
    }
}
