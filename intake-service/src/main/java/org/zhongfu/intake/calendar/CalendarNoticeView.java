// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;
import org.zhongfu.contracts.id.CalendarNoticeId;
import org.zhongfu.intake.record.RecordTimes;

/**
 * A notice of the holidays of a year (节假日安排通知) that an officer entered.
 *
 * @param id id of the notice
 * @param areaCode area the notice applies to; absent for the whole country
 * @param year the year it is about
 * @param noticeVersion of several notices of an area and year the one with the highest version is in force; that of the
 *     build has version 1
 * @param holidays days off that the notice gives
 * @param workdays Saturdays and Sundays on which people work
 * @param source title, number and date of the notice
 * @param reason why it was entered
 * @param times when it was recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CalendarNoticeView(
        CalendarNoticeId id,
        @Nullable String areaCode,
        @Min(2024) @Max(2100) int year,
        @Min(1) @Max(10_000) int noticeVersion,
        @Size(max = 200) List<LocalDate> holidays,
        @Size(max = 100) List<LocalDate> workdays,
        @Size(max = 300) String source,
        @FreeText @Size(max = 500) String reason,
        @JsonUnwrapped RecordTimes times) {}
