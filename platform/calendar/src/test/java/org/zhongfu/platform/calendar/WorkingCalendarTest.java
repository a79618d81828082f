// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.platform.kernel.Zones;

class WorkingCalendarTest {

    private static final String CHANGJI = "652301";
    private static final String SHENZHEN = "440300";
    private static final WorkingCalendar CALENDAR = WorkingCalendar.ofBuild();

    /** From the notices: first the country, then Xinjiang, then years without a notice. */
    @ParameterizedTest
    @CsvSource({
        "440300, 2024-02-09, WEEKDAY, false", // The notice only recommends to give New Year's Eve off.
        "440300, 2024-02-04, MAKE_UP_WORKDAY, false",
        "440300, 2024-02-17, HOLIDAY, false",
        "440300, 2025-01-26, MAKE_UP_WORKDAY, false",
        "440300, 2025-10-08, HOLIDAY, false",
        "440300, 2026-02-23, HOLIDAY, false",
        "440300, 2026-02-28, MAKE_UP_WORKDAY, false",
        "440300, 2026-02-24, WEEKDAY, false",
        "440300, 2026-03-07, WEEKEND, false",
        "440300, 2026-09-20, MAKE_UP_WORKDAY, false",
        "440300, 2026-10-10, MAKE_UP_WORKDAY, false",
        "440300, 2026-12-24, WEEKDAY, false",
        "440300, 2026-12-25, WEEKDAY, true", // The notice of 2027 may move it.
        "440300, 2025-12-31, WEEKDAY, false",
        "440300, 2026-03-20, WEEKDAY, false",
        "652301, 2026-03-20, HOLIDAY, false",
        "652301, 2026-05-29, HOLIDAY, false",
        "652301, 2025-06-10, HOLIDAY, false",
        "652301004, 2025-03-31, HOLIDAY, false",
        "652301, 2026-02-28, MAKE_UP_WORKDAY, false",
        "652301, 2024-06-03, WEEKDAY, true", // No notice of Xinjiang for 2024 is known.
        "440300, 2027-01-01, HOLIDAY, true",
        "440300, 2027-02-09, HOLIDAY, true", // Makes up for Saturday, 6 February.
        "440300, 2027-02-10, HOLIDAY, true",
        "440300, 2027-02-11, WEEKDAY, true",
        "440300, 2027-06-09, HOLIDAY, true",
        "440300, 2040-10-01, HOLIDAY, true"
    })
    void theNoticesDecideWhatADayIs(String area, LocalDate day, DayKind kind, boolean provisional) {
        CalendarDay judged = CALENDAR.judge(area, day);

        assertThat(judged.kind()).isEqualTo(kind);
        assertThat(judged.provisional()).isEqualTo(provisional);
    }

    @Test
    void aDayNamesTheNoticeThatDecides() {
        assertThat(CALENDAR.judge(CHANGJI, LocalDate.parse("2026-03-20")).notice())
                .contains("新疆", "2026");
        assertThat(CALENDAR.judge(CHANGJI, LocalDate.parse("2026-10-01")).notice())
                .contains("国务院办公厅", "2026");
        assertThat(CALENDAR.judge(CHANGJI, LocalDate.parse("2024-03-20")).notice())
                .contains("国办发明电〔2023〕7号");
        assertThat(CALENDAR.judge(CHANGJI, LocalDate.parse("2027-03-22")).notice())
                .contains("国务院令第795号");
    }

    /** The days of each notice are the numbers it states: total days off and make-up days. */
    @ParameterizedTest
    @CsvSource({"2024, 28, 8", "2025, 28, 5", "2026, 33, 6"})
    void aNationalNoticeListsItsDays(int year, int holidays, int workdays) {
        CalendarNotice notice = CALENDAR.noticesOfBuild().stream()
                .filter(each -> each.isNational() && each.year() == year)
                .findFirst()
                .orElseThrow();

        assertThat(notice.holidays()).hasSize(holidays);
        assertThat(notice.workdays()).hasSize(workdays).noneMatch(CalendarNotice::isWeekday);
    }

    /** Law and rules that count working days: the day of the beginning is not counted. */
    @ParameterizedTest
    @CsvSource({
        "440300, 2026-11-27, 1, 2026-11-30",
        "440300, 2026-11-27, 5, 2026-12-04", // 行政复议法: accepted or refused in 5 working days.
        "440300, 2026-02-13, 1, 2026-02-14", // A make-up Saturday counts.
        "440300, 2026-02-14, 1, 2026-02-24",
        "440300, 2026-09-30, 3, 2026-10-10",
        "440300, 2026-11-28, 0, 2026-11-30",
        "440300, 2026-11-30, 0, 2026-11-30",
        "440300, 2026-11-30, -1, 2026-11-27",
        "440300, 2026-05-26, 1, 2026-05-27",
        "652301, 2026-05-26, 1, 2026-06-01", // 古尔邦节
        "652301, 2026-11-16, 10, 2026-11-30"
    })
    void workingDaysAreAdded(String area, LocalDate day, int n, LocalDate expected) {
        assertThat(CALENDAR.plusWorkingDays(area, day, n).value()).isEqualTo(expected);
    }

    @Test
    void aPeriodSaysFromWhichNoticesAndWhetherItIsProvisional() {
        Computed<LocalDate> computed = CALENDAR.plusWorkingDays(CHANGJI, LocalDate.parse("2026-12-23"), 4);

        assertThat(computed.value()).isEqualTo("2026-12-29");
        assertThat(computed.provisional()).isTrue();
        assertThat(computed.notices()).hasSize(1);
        assertThat(CALENDAR.plusWorkingDays(CHANGJI, LocalDate.parse("2026-11-23"), 4)
                        .provisional())
                .isFalse();
        assertThat(CALENDAR.plusWorkingDays(CHANGJI, LocalDate.parse("2026-12-30"), 2)
                        .notices())
                .hasSize(2);
    }

    /** 民法典 203: a period ends with the office hours of its last day; in Xinjiang these differ by season. */
    @ParameterizedTest
    @CsvSource({
        "440300, 2026-11-27T10:29, 2, 2026-12-01T17:00",
        "440300, 2026-11-27T23:59, 2, 2026-12-01T17:00",
        "652301, 2026-11-27T10:29, 2, 2026-12-01T19:30",
        "652301, 2026-04-28T10:29, 2, 2026-04-30T19:30",
        "652301, 2026-04-29T10:29, 2, 2026-05-06T20:00",
        "652301, 2026-09-28T10:29, 2, 2026-09-30T20:00"
    })
    void aDeadlineEndsWithTheOfficeHours(String area, LocalDateTime begins, int days, LocalDateTime expected) {
        assertThat(local(CALENDAR.deadline(area, instant(begins), days).value()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27T10:29, 2026-11-27T10:29",
        "2026-11-27T09:00, 2026-11-27T10:00",
        "2026-11-27T19:29, 2026-11-27T19:29",
        "2026-11-27T19:30, 2026-11-30T10:00",
        "2026-11-28T12:00, 2026-11-30T10:00",
        "2026-10-01T12:00, 2026-10-08T10:00",
        "2026-10-10T12:00, 2026-10-10T12:00"
    })
    void whatComesAfterTheOfficeHoursComesOnTheNextWorkingDay(LocalDateTime time, LocalDateTime expected) {
        assertThat(local(CALENDAR.nextWorkingMoment(CHANGJI, instant(time)).value()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "652301, 2026-11-27T10:29, PT48H, 2026-12-01T10:29", // Friday to Tuesday
        "652301, 2026-11-23T10:29, PT48H, 2026-11-25T10:29",
        "652301, 2026-11-28T10:29, PT48H, 2026-12-02T00:00", // begins to count on Monday
        "440300, 2026-02-13T10:29, PT48H, 2026-02-24T10:29", // Friday, the make-up Saturday, then the Spring Festival
        "440300, 2026-10-09T10:29, PT24H, 2026-10-10T10:29",
        "652301, 2026-05-26T10:29, PT48H, 2026-06-02T10:29",
        "440300, 2026-05-26T10:29, PT48H, 2026-05-28T10:29",
        "652301, 2026-11-27T10:29, PT0S, 2026-11-27T10:29"
    })
    void periodsInHoursCountOnWorkingDaysOnly(
            String area, LocalDateTime begins, Duration period, LocalDateTime expected) {
        assertThat(local(CALENDAR.plusWorkingTime(area, instant(begins), period).value()))
                .isEqualTo(expected);
    }

    @Test
    void aLaterVersionOfANoticeReplacesTheFormerWhole() {
        LocalDate moved = LocalDate.parse("2027-02-12");
        WorkingCalendar calendar = CALENDAR.with(List.of(
                new CalendarNotice("", 2027, 2, "second", Set.of(moved), Set.of(LocalDate.parse("2027-02-20"))),
                new CalendarNotice("", 2027, 1, "first", Set.of(LocalDate.parse("2027-03-01")), Set.of())));

        assertThat(calendar.judge(SHENZHEN, moved)).isEqualTo(new CalendarDay(moved, DayKind.HOLIDAY, "second", false));
        assertThat(calendar.isWorkingDay(SHENZHEN, LocalDate.parse("2027-02-20")))
                .isTrue();
        assertThat(calendar.isWorkingDay(SHENZHEN, LocalDate.parse("2027-03-01")))
                .isTrue();
        assertThat(calendar.judge(CHANGJI, moved).provisional()).isTrue();
    }

    @Test
    void theNoticeOfAYearMayListDaysOfTheDecemberBefore() {
        LocalDate day = LocalDate.parse("2026-12-31");
        WorkingCalendar calendar =
                CALENDAR.with(List.of(new CalendarNotice("", 2027, 1, "notice of 2027", Set.of(day), Set.of())));

        assertThat(calendar.judge(SHENZHEN, day))
                .isEqualTo(new CalendarDay(day, DayKind.HOLIDAY, "notice of 2027", false));
    }

    @Test
    void theNoticeOfASmallerAreaDecides() {
        LocalDate day = LocalDate.parse("2026-07-15");
        WorkingCalendar calendar =
                CALENDAR.with(List.of(new CalendarNotice("6523", 2026, 1, "州庆", Set.of(day), Set.of())));

        assertThat(calendar.isWorkingDay(CHANGJI, day)).isFalse();
        assertThat(calendar.isWorkingDay("650100", day)).isTrue();
        assertThat(calendar.isWorkingDay(CHANGJI, LocalDate.parse("2026-03-20")))
                .isFalse();
    }

    @Test
    void periodsThatAreMistakesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.plusWorkingDays(CHANGJI, LocalDate.parse("2026-03-20"), 2_001));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.plusWorkingTime(CHANGJI, Instant.EPOCH, Duration.ofHours(-1)));
    }

    private static Instant instant(LocalDateTime time) {
        return time.atZone(Zones.CIVIL).toInstant();
    }

    private static LocalDateTime local(Instant time) {
        return LocalDateTime.ofInstant(time, Zones.CIVIL);
    }
}
