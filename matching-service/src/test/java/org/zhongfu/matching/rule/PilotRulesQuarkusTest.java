// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.matching.base.Json;
import org.zhongfu.matching.rule.EligibilitySubject.AssessedLevel;
import org.zhongfu.testkit.DatabaseRows;

/** The rules in force out of the box: who is eligible for each service of the pilot, who is not and why. */
@QuarkusTest
class PilotRulesQuarkusTest {

    private static final String NOT_ASSESSED = "-";

    @ParameterizedTest
    @CsvSource({
        "REHAB_NURSING,       SEVERE_DISABILITY,                    40, FULL_CARE,    ''",
        "REHAB_NURSING,       LOW_INCOME,                           40, FULL_CARE,    NOT_IN_TARGET_GROUP",
        "REHAB_NURSING,       SERIOUS_ILLNESS,                      40, INDEPENDENT,  LEVEL_NOT_MET",
        "REHAB_NURSING,       VULNERABLE_ELDER,                     80, -,            NOT_ASSESSED",
        "MEDICAL_ESCORT,      SPECIAL_HARDSHIP,                     70, -,            ''",
        "MEDICAL_ESCORT,      SERIOUS_ILLNESS,                      30, -,            ''",
        "MEDICAL_ESCORT,      LOW_INCOME,                           70, -,            NOT_IN_TARGET_GROUP",
        "HOME_COOKING,        SPECIAL_HARDSHIP,                     70, PARTIAL_CARE, ''",
        "HOME_COOKING,        SPECIAL_HARDSHIP,                     70, INDEPENDENT,  LEVEL_NOT_MET",
        "HOME_COOKING,        SPECIAL_HARDSHIP,                     70, -,            NOT_ASSESSED",
        "HOME_CLEANING,       VULNERABLE_ELDER,                     61, -,            ''",
        "HOME_CLEANING,       LOW_INCOME,                           61, -,            NOT_IN_TARGET_GROUP",
        "SKILL_CULTIVATION,   LOW_INCOME,                           16, -,            ''",
        "SKILL_CULTIVATION,   LOW_INCOME,                           59, -,            ''",
        "SKILL_CULTIVATION,   LOW_INCOME,                           15, -,            TOO_YOUNG",
        "SKILL_CULTIVATION,   LOW_INCOME,                           60, -,            TOO_OLD",
        "SKILL_CULTIVATION,   '',                                   30, -,            NOT_IN_TARGET_GROUP",
        "CULTURAL_ACTIVITY,   LOW_INCOME,                           80, -,            ''",
        "CULTURAL_ACTIVITY,   '',                                   80, -,            NOT_IN_TARGET_GROUP",
        "SPECIAL_EDU_REHAB,   CHILD_IN_DIFFICULTY SEVERE_DISABILITY, 7, -,            ''",
        "SPECIAL_EDU_REHAB,   SEVERE_DISABILITY,                    18, -,            TOO_OLD",
        "SPECIAL_EDU_REHAB,   LOW_INCOME,                           7,  -,            NOT_IN_TARGET_GROUP",
        "LIFE_SKILL_TRAINING, SEVERE_DISABILITY,                    25, -,            ''",
        "LIFE_SKILL_TRAINING, CHILD_IN_DIFFICULTY,                  15, -,            TOO_YOUNG",
        "LIFE_SKILL_TRAINING, VULNERABLE_ELDER,                     75, -,            TOO_OLD",
        "CARE_ASSESSMENT,     SPECIAL_HARDSHIP,                     70, -,            ''",
        "CARE_ASSESSMENT,     VULNERABLE_ELDER,                     70, -,            NOT_IN_TARGET_GROUP",
        "SOCIAL_INCLUSION,    SEVERE_DISABILITY,                    35, -,            ''",
        "SOCIAL_INCLUSION,    '',                                   35, -,            NOT_IN_TARGET_GROUP",
        "PSYCH_COUNSELLING,   SERIOUS_ILLNESS,                      35, -,            ''",
        "PSYCH_COUNSELLING,   '',                                   35, -,            NOT_IN_TARGET_GROUP",
        "RESOURCE_LINKING,    LOW_INCOME,                           35, -,            ''",
        "RESOURCE_LINKING,    '',                                   35, -,            NOT_IN_TARGET_GROUP",
        "CHILD_CAPABILITY,    CHILD_IN_DIFFICULTY,                  17, -,            ''",
        "CHILD_CAPABILITY,    CHILD_IN_DIFFICULTY,                  18, -,            TOO_OLD",
        "CHILD_CAPABILITY,    LOW_INCOME,                           10, -,            NOT_IN_TARGET_GROUP",
        "DAILY_CARE,          SPECIAL_HARDSHIP,                     80, FULL_CARE,    ''",
        "DAILY_CARE,          VULNERABLE_ELDER,                     80, INDEPENDENT,  LEVEL_NOT_MET",
        "DAILY_CARE,          LOW_INCOME,                           80, FULL_CARE,    NOT_IN_TARGET_GROUP"
    })
    void theRuleDecidesAndSaysWhy(String service, String groups, int age, String level, String reason) {
        EligibilitySubject subject = new EligibilitySubject(
                1,
                age,
                Arrays.stream(groups.split(" ")).filter(each -> !each.isEmpty()).toList(),
                level.equals(NOT_ASSESSED)
                        ? List.of()
                        : List.of(new AssessedLevel("SELF_CARE_6", 1, level, Instant.parse("2026-01-05T02:00:00Z"))),
                LocalDate.of(2026, 11, 23));

        List<String> reasons = firstRuleOf(service).evaluate(subject).reasonCodes();

        assertThat(reasons).isEqualTo(reason.isEmpty() ? List.of() : List.of(reason));
        reasons.forEach(
                code -> assertThat(CodeLabels.of("ineligibility-reasons", code).in(Locale.ENGLISH))
                        .isNotEqualTo(code));
    }

    @Test
    void everyServiceOfTheSecondListButTheSurveyHasARule() {
        assertThat(DatabaseRows.texts("""
                        select item.code from service_item item join service_list list on list.id = item.list_id
                        where list.version = 2 and not exists (
                            select 1 from eligibility_rule rule
                            where rule.service_item = item.code and rule.version = 1 and rule.source is not null)
                        """)).containsExactly("HOUSEHOLD_SURVEY");
    }

    private static Conditions firstRuleOf(String service) {
        return Json.read(
                DatabaseRows.texts(
                                "select conditions from eligibility_rule where service_item = ? and version = 1",
                                service)
                        .getFirst(),
                Conditions.class);
    }
}
