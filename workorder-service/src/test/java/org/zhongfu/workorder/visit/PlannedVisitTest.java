// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.platform.web.Problem;

class PlannedVisitTest {

    private static final Instant NINE = Instant.parse("2024-10-12T01:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"PT1M", "PT1H", "PT12H"})
    void aVisitTakesAMinuteToTwelveHours(Duration time) {
        assertThatCode(() -> taking(time).mustTakeAVisitsTime("visits[0]")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "PT-1H, must be after plannedFrom",
        "PT0S, must be after plannedFrom",
        "PT0.000002S, a visit takes a minute at least",
        "PT59.999999S, a visit takes a minute at least",
        "PT12H0.000001S, a visit takes 12 hours at most",
    })
    void whatTakesLessOrMoreIsRefusedWithTheBound(Duration time, String reason) {
        Problem problem =
                catchThrowableOfType(Problem.class, () -> taking(time).mustTakeAVisitsTime("visits[3]"));

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.firstField()).isEqualTo("visits[3].plannedTo");
        assertThat(problem.getMessage()).contains(reason);
    }

    private static PlannedVisit taking(Duration time) {
        return new PlannedVisit(null, NINE, NINE.plus(time), null);
    }
}
