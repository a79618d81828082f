// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.matching.base.Json;
import org.zhongfu.matching.rule.Conditions.LevelCondition;

class ConditionsTest {

    private static final Conditions COOKING = new Conditions(
            List.of("LOW_INCOME", "VULNERABLE_ELDER"),
            null,
            null,
            List.of(new LevelCondition("SELF_CARE_6", List.of("PARTIAL_CARE", "FULL_CARE"))));

    @ParameterizedTest
    @CsvSource({"PARTIAL_CARE", "FULL_CARE"})
    void aPersonInAGroupAtALevelOfTheRuleIsEligible(String level) {
        assertThat(COOKING.evaluate(person(75, "VULNERABLE_ELDER", level))).isInstanceOf(Eligibility.Eligible.class);
    }

    @Test
    void allReasonsAreGiven() {
        assertThat(COOKING.evaluate(person(75, "SERIOUS_ILLNESS", "INDEPENDENT"))
                        .reasonCodes())
                .containsExactly("NOT_IN_TARGET_GROUP", "LEVEL_NOT_MET");
    }

    @Test
    void aPersonWithoutAnAssessmentIsNotAssessedInsteadOfAtAWrongLevel() {
        assertThat(COOKING.evaluate(person(75, "LOW_INCOME", null)).reasonCodes())
                .containsExactly("NOT_ASSESSED");
    }

    @ParameterizedTest
    @CsvSource({"15,TOO_YOUNG", "16,", "59,", "60,TOO_OLD"})
    void agesCountFromTheYoungestToTheOldestYearInclusive(int age, @Nullable String reason) {
        Conditions skills = new Conditions(null, 16, 59, null);

        assertThat(skills.evaluate(person(age, "LOW_INCOME", null)).reasonCodes())
                .isEqualTo(reason == null ? List.of() : List.of(reason));
    }

    @Test
    void withoutConditionsEveryPersonIsEligible() {
        assertThat(new Conditions(null, null, null, null).evaluate(person(0, "LOW_INCOME", null)))
                .isInstanceOf(Eligibility.Eligible.class);
    }

    @Test
    void oneOfSeveralInstrumentsIsEnough() {
        Conditions either = new Conditions(
                null,
                null,
                null,
                List.of(
                        new LevelCondition("BARTHEL", List.of("SEVERE")),
                        new LevelCondition("SELF_CARE_6", List.of("FULL_CARE"))));

        assertThat(either.evaluate(person(70, "LOW_INCOME", "FULL_CARE"))).isInstanceOf(Eligibility.Eligible.class);
        assertThat(either.evaluate(person(70, "LOW_INCOME", "PARTIAL_CARE")).reasonCodes())
                .containsExactly("LEVEL_NOT_MET");
    }

    @Test
    void storedConditionsAreReadUnchanged() {
        assertThat(Json.read(Json.write(COOKING), Conditions.class)).isEqualTo(COOKING);
    }

    private static EligibilitySubject person(int age, String group, @Nullable String level) {
        return new EligibilitySubject(
                1,
                age,
                List.of(group),
                level == null
                        ? List.of()
                        : List.of(new EligibilitySubject.AssessedLevel(
                                "SELF_CARE_6", 1, level, Instant.parse("2026-11-23T01:30:00Z"))),
                LocalDate.of(2026, 11, 23));
    }
}
