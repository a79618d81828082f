// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.matching.PlannedTime;

class TimeSlotTest {

    private static final Instant NINE = Instant.parse("2024-10-12T01:00:00Z");

    @Test
    void visitsThatMeetAtTheMinuteDoNotOverlap() {
        assertThat(hours(0, 1).overlaps(hours(1, 2))).isFalse();
        assertThat(hours(0, 2).overlaps(hours(1, 3))).isTrue();
        assertThat(hours(0, 3).overlaps(hours(1, 2))).isTrue();
    }

    @Test
    void anEmptyTimeOverlapsNoOther() {
        assertThat(hours(1, 1).overlaps(hours(0, 2))).isFalse();
        assertThat(hours(0, 2).overlaps(hours(1, 1))).isFalse();
    }

    @Test
    void aPlanIsCutByAVisitThatLastedLonger() {
        assertThat(hours(1, 3).without(hours(0, 2))).isEqualTo(hours(2, 3));
    }

    @Test
    void aPlanEndsWhereAVisitBeganEarly() {
        assertThat(hours(0, 2).without(hours(1, 3))).isEqualTo(hours(0, 1));
    }

    @Test
    void aPlanThatAVisitCoversIsEmpty() {
        assertThat(hours(1, 2).without(hours(0, 3)).isEmpty()).isTrue();
    }

    @Test
    void aPlanAtAnotherTimeIsNotCut() {
        assertThat(hours(2, 3).without(hours(0, 2))).isEqualTo(hours(2, 3));
    }

    @Test
    void aTimeThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> hours(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aVisitThatBeganDaysEarlyTakesItsPlannedLength() {
        PlannedTime planned = new PlannedTime(NINE, NINE.plusSeconds(3600));
        Instant early = NINE.minusSeconds(20 * 86_400);

        assertThat(TimeSlot.running(early, planned)).isEqualTo(new TimeSlot(early, early.plusSeconds(3600)));
    }

    @Test
    void aVisitThatBeganLateTakesTheTimeUntilItsPlannedEnd() {
        PlannedTime planned = new PlannedTime(NINE, NINE.plusSeconds(3600));

        assertThat(TimeSlot.running(NINE.plusSeconds(600), planned))
                .isEqualTo(new TimeSlot(NINE.plusSeconds(600), NINE.plusSeconds(3600)));
    }

    @Test
    void theOverlapOfTwoTimesHasALength() {
        assertThat(hours(0, 3).overlapWith(hours(1, 2))).hasHours(1);
        assertThat(hours(0, 1).overlapWith(hours(1, 2))).isZero();
    }

    @Test
    void aVisitEndsByTheStartOfTheNext() {
        assertThat(hours(0, 3).endingBy(NINE.plusSeconds(3600))).isEqualTo(hours(0, 1));
        assertThat(hours(0, 1).endingBy(NINE.plusSeconds(7200))).isEqualTo(hours(0, 1));
        assertThat(hours(0, 1).endingBy(NINE)).isEqualTo(hours(0, 1));
    }

    private static TimeSlot hours(int from, int to) {
        return new TimeSlot(NINE.plusSeconds(3600L * from), NINE.plusSeconds(3600L * to));
    }
}
