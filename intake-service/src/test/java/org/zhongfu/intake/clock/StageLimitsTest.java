// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhongfu.intake.clock.StageLimits.Limit;

class StageLimitsTest {

    private static final StageLimits SEVERAL = new StageLimits(
            1,
            "test",
            List.of(
                    limit(null, null, 5),
                    limit(null, "6523", 4),
                    limit(null, "652301", 3),
                    limit("MEDICAL_ESCORT", null, 2),
                    limit("MEDICAL_ESCORT", "652301", 1)),
            List.of(),
            20);

    @ParameterizedTest
    @EnumSource(Stage.class)
    void eachStageHasALimit(Stage stage) {
        StageLimits limits = StageLimits.read();

        assertThat(limits.workingDays(stage, "652301", List.of())).isBetween(1, 60);
        assertThat(limits.source()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(value = AdministrativeLevel.class, mode = EnumSource.Mode.EXCLUDE, names = "TOWNSHIP")
    void eachLevelAboveTheTownshipHasATimeOfItsTask(AdministrativeLevel level) {
        assertThat(StageLimits.read().workingDaysAfterDue(level)).isNotNegative();
    }

    @ParameterizedTest
    @CsvSource({
        "440300, HOME_COOKING, 5",
        "652302, HOME_COOKING, 4",
        "652301004, HOME_COOKING, 3",
        "652302, MEDICAL_ESCORT, 2",
        "652301, MEDICAL_ESCORT, 1"
    })
    void theMostSpecificLimitCounts(String area, String item, int days) {
        assertThat(SEVERAL.workingDays(Stage.ACCEPTANCE, area, List.of(item))).isEqualTo(days);
    }

    @Test
    void ofSeveralServicesTheShortestLimitCounts() {
        assertThat(SEVERAL.workingDays(Stage.ACCEPTANCE, "440300", List.of("HOME_COOKING", "MEDICAL_ESCORT")))
                .isEqualTo(2);
    }

    private static Limit limit(@Nullable String item, @Nullable String area, int days) {
        return new Limit(Stage.ACCEPTANCE, item, area, days, null);
    }
}
