// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.workorder.visit.Proof.CoordinateSystem;
import org.zhongfu.workorder.visit.Proof.Location;
import org.zhongfu.workorder.visit.ReviewRules.Limits;
import org.zhongfu.workorder.visit.Travel.Stop;

class TravelTest {

    private static final Instant TEN = Instant.parse("2024-10-12T02:00:00Z");
    private static final Limits LIMITS = ReviewRules.read().limits();

    @ParameterizedTest
    // A tenth of a degree of latitude is 11,119 m: at 120 km/h 333.6 s.
    @CsvSource({"333, true", "334, false"})
    void fasterThanTheLimitIsImpossible(long seconds, boolean impossible) {
        assertThat(Travel.isImpossible(stop(44.0, 0, 0), stop(44.1, seconds, 0), LIMITS))
                .isEqualTo(impossible);
    }

    @Test
    void aDistanceAtTheSameMomentIsImpossible() {
        assertThat(Travel.isImpossible(stop(44.0, 0, 0), stop(44.1, 0, 0), LIMITS))
                .isTrue();
    }

    @Test
    void nearPointsAreNotJudged() {
        assertThat(Travel.isImpossible(stop(44.0, 0, 0), stop(44.017, 0, 0), LIMITS))
                .isFalse();
    }

    @Test
    void theAccuracyOfBothPointsIsInFavourOfTheWorker() {
        assertThat(Travel.isImpossible(stop(44.0, 0, 5_000), stop(44.1, 60, 5_000), LIMITS))
                .isFalse();
    }

    @Test
    void aVisitWithoutAPointIsNotJudged() {
        assertThat(Travel.isImpossible(new Stop(null, TEN), stop(31.2, 60, 0), LIMITS))
                .isFalse();
    }

    private static Stop stop(double latitude, long seconds, double accuracy) {
        return new Stop(
                new Location(latitude, 87.31, accuracy, CoordinateSystem.WGS84), TEN.plus(Duration.ofSeconds(seconds)));
    }
}
