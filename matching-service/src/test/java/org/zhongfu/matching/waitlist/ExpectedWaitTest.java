// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.matching.waitlist.ExpectedWait.Allocations;
import org.zhongfu.matching.waitlist.WaitlistAgeingView.WaitAges;

class ExpectedWaitTest {

    @ParameterizedTest
    @CsvSource({"1, 60, 60, 1", "1, 30, 60, 2", "7, 30, 60, 14", "2, 120, 60, 1", "1, 7, 60, 9"})
    void theWaitFollowsFromThePlaceAndTheNeedsThatCameToAProvider(int place, int needs, int workingDays, int expected) {
        assertThat(wait(place, needs, workingDays).workingDays()).isEqualTo(expected);
    }

    @Test
    void withoutANeedThatCameToAProviderTheWaitIsUnknown() {
        ExpectedWait wait = wait(3, 0, 60);

        assertThat(wait.workingDays()).isNull();
        assertThat(wait.textZh()).isEqualTo("排在第3位，预计等候时间未知：近60个工作日有0项需求派单。");
        assertThat(wait.textEn()).contains("unknown", "0 needs");
    }

    @Test
    void theSentenceNamesTheBasis() {
        assertThat(wait(7, 30, 60).textEn())
                .isEqualTo("Place 7; expected to take about 14 working days: 30 needs came to a provider in the last 60"
                        + " working days.");
    }

    @Test
    void agesAreCountedByWorkingDays() {
        assertThat(WaitAges.of(List.of(0, 5, 6, 20, 21, 60, 61))).isEqualTo(new WaitAges(2, 2, 2, 1, 61));
    }

    private static ExpectedWait wait(int place, int needs, int workingDays) {
        LocalDate today = LocalDate.of(2026, 11, 23);
        return ExpectedWait.of(place, new Allocations(needs, today.minusDays(89), today, workingDays));
    }
}
