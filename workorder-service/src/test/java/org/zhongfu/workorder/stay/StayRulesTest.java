// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.platform.kernel.Zones;

/** Days of January and February 2026 as numbers of the day of the year: 31 is the last of January, 32 the first of February. */
class StayRulesTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 12, 31);
    private static final StayRules RULES = StayRules.read();

    @ParameterizedTest(name = "{0} to {1}, leave {2}, today {3}: {4}")
    @CsvSource(textBlock = """
            # admitted, discharged, leaves, today, days that count
            30T10, 33T10, '', 40, 30 31 32
            30T10, '', '', 33, 30 31 32
            30T10, '', '', 30, ''
            30T10, 30T18, '', 30, 30
            30T10, 31T00, '', 31, 30
            30T23, 31T23, '', 40, 30
            28T10, 36T10, 30T09-33T15, 40, 28 29 33 34 35
            28T10, 36T10, 30T09-30T15, 40, 28 29 30 31 32 33 34 35
            28T10, 33T10, 30T09, 40, 28 29
            28T10, '', 30T09, 33, 28 29
            28T10, 33T10, 28T15-30T09, 40, 28 30 31 32
            28T10, 36T10, 29T09-30T15 31T09-32T15, 40, 28 30 32 33 34 35
            """)
    void daysOfTheRecordCount(String admitted, String discharged, String leaves, int today, String counted) {
        StayTimes times = new StayTimes(
                at(admitted),
                discharged.isEmpty() ? null : at(discharged),
                split(leaves).stream().map(StayRulesTest::leave).toList());

        assertThat(RULES.days(times, BEFORE.plusDays(today)).stream()
                        .map(day -> String.valueOf(day.toEpochDay() - BEFORE.toEpochDay()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(counted);
    }

    private static StayLeave leave(String text) {
        String[] ends = text.split("-", -1);
        return new StayLeave(at(ends[0]), ends.length == 1 ? null : at(ends[1]));
    }

    private static List<String> split(@Nullable String text) {
        return text == null || text.isEmpty() ? List.of() : Arrays.asList(text.split(" ", -1));
    }

    private static Instant at(String text) {
        String[] parts = text.split("T", -1);
        LocalDate day = BEFORE.plusDays(Integer.parseInt(parts[0]));
        return LocalDateTime.of(day, LocalTime.of(Integer.parseInt(parts[1]), 0))
                .atZone(Zones.CIVIL)
                .toInstant();
    }
}
