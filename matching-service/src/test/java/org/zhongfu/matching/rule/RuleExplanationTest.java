// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhongfu.matching.rule.Conditions.LevelCondition;
import org.zhongfu.matching.rule.EligibilitySubject.AssessedLevel;

class RuleExplanationTest {

    private static final EligibilitySubject ELDER = new EligibilitySubject(
            1,
            75,
            List.of("VULNERABLE_ELDER"),
            List.of(new AssessedLevel("SELF_CARE_6", 1, "INDEPENDENT", Instant.EPOCH)),
            LocalDate.of(2026, 11, 23));

    @Test
    void aRuleWithoutConditionsIsForEverybody() {
        assertThat(RuleExplanation.of(new Conditions(null, null, null, null), ELDER)
                        .en())
                .isEqualTo("Can be offered: the rule has no conditions.");
    }

    @Test
    void aGroupThatIsMissingNamesWhatIsRequiredAndKnown() {
        assertThat(RuleExplanation.of(new Conditions(List.of("CHILD_IN_DIFFICULTY"), null, null, null), ELDER)
                        .zh())
                .isEqualTo("不能提供：对象类别不符合（要求：困境儿童；已知：独居、空巢、失能困难老年人）。");
    }

    @Test
    void anAgeWithoutAnUpperBoundIsNamed() {
        assertThat(RuleExplanation.of(new Conditions(null, 60, null, null), ELDER)
                        .en())
                .isEqualTo("Can be offered: age met (required: 60 or more; known: 75).");
    }

    @Test
    void aLevelThatIsNotCoveredIsNamed() {
        List<LevelCondition> levels = List.of(new LevelCondition("SELF_CARE_6", List.of("FULL_CARE")));

        assertThat(RuleExplanation.of(new Conditions(null, null, null, levels), ELDER)
                        .en())
                .isEqualTo("Cannot be offered: assessment not met (required: SELF_CARE_6 Full care;"
                        + " known: SELF_CARE_6 Independent).");
    }
}
