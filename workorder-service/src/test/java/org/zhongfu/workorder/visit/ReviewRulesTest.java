// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.workorder.visit.ReviewRules.Effect;

class ReviewRulesTest {

    private static final ReviewRules RULES = ReviewRules.read();

    @Test
    void theRulesHaveAVersionAndASource() {
        assertThat(RULES.version()).isPositive();
        assertThat(RULES.source()).isNotBlank();
    }

    @Test
    void whatProvesNothingNeedsADecision() {
        List<ReviewReason> found = List.of(
                ReviewReason.CHECK_IN_MANUAL,
                ReviewReason.CHECK_OUT_FAR_OFF,
                ReviewReason.TOO_SHORT,
                ReviewReason.TOO_EARLY,
                ReviewReason.OVERLAPS_PLAN,
                ReviewReason.IMPOSSIBLE_SPEED,
                ReviewReason.WORKER_NOT_ELIGIBLE);

        assertThat(RULES.forReview(found)).isEqualTo(found);
    }

    @Test
    void aClockThatDiffersIsOnlyNoted() {
        assertThat(RULES.forReview(List.of(ReviewReason.CHECK_IN_CLOCK_DIFFERS)))
                .isEmpty();
    }

    @Test
    void rulesThatOnlyNoteWhatACoordinatorEnteredAreRefused() {
        Map<ReviewReason, Effect> noted = new EnumMap<>(RULES.effects());
        noted.put(ReviewReason.ENTERED_BY_COORDINATOR, Effect.NOTE);

        assertThatThrownBy(() -> new ReviewRules(1, "test", RULES.limits(), noted))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anExceptionWithoutAnEffectIsRefused() {
        Map<ReviewReason, Effect> incomplete = new EnumMap<>(RULES.effects());
        incomplete.remove(ReviewReason.TOO_LONG);

        assertThatThrownBy(() -> new ReviewRules(1, "test", RULES.limits(), incomplete))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
