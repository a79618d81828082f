// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.contracts.id.AssessmentId;
import org.zhongfu.intake.assessment.AssessedResult;
import org.zhongfu.intake.assessment.Instrument;
import org.zhongfu.intake.assessment.Instruments;
import org.zhongfu.intake.smart.SuggestionRules.Condition;
import org.zhongfu.intake.smart.SuggestionRules.Rule;
import org.zhongfu.platform.kernel.UuidV7;

class SuggestionRulesTest {

    private static final SuggestionRules RULES = SuggestionRules.read();

    static Stream<Rule> rules() {
        return RULES.rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleNamesAServiceAndBothReasons(Rule rule) {
        assertThat(CodeLists.SERVICE_ITEMS.has(rule.serviceItem())).isTrue();
        assertThat(rule.units()).isBetween(1, 366);
        assertThat(rule.months()).isBetween(1, 12);
        assertThat(rule.reason().en()).isNotBlank();
        assertThat(rule.reason().zh()).isNotBlank();
        assertThat(rule.all()).isNotEmpty();
    }

    /** A rule about a level or an answer that no instrument has would never apply. */
    @ParameterizedTest
    @MethodSource("rules")
    void aRuleNamesOnlyLevelsItemsAndAnswersThatExist(Rule rule) {
        for (Condition condition : rule.all()) {
            if (condition.instrument() != null) {
                Instrument instrument =
                        Instruments.find(condition.instrument(), 1).orElseThrow();
                if (condition.levels() != null) {
                    assertThat(instrument.levels())
                            .extracting(Instrument.Level::level)
                            .containsAll(condition.levels());
                }
                if (condition.item() != null) {
                    Instrument.Item item = instrument.items().stream()
                            .filter(each -> each.code().equals(condition.item()))
                            .findFirst()
                            .orElseThrow();
                    assertThat(item.answers())
                            .extracting(Instrument.Answer::code)
                            .containsAll(condition.answers());
                }
            }
            if (condition.groups() != null) {
                assertThat(condition.groups()).allMatch(CodeLists.TARGET_GROUPS::has);
            }
        }
    }

    @Test
    void codesOfRulesAreUnique() {
        assertThat(RULES.rules()).extracting(Rule::code).doesNotHaveDuplicates();
    }

    @Test
    void withoutAssessmentsAndGroupsNothingIsSuggested() {
        assertThat(RULES.suggest(new SuggestionInput(List.of(), List.of(), 70))).isEmpty();
    }

    @Test
    void rulesForOneServiceAreOneSuggestionWithAllReasonsAndTheMostUnits() {
        List<Suggestion> suggestions = RULES.suggest(new SuggestionInput(
                List.of(result("SELF_CARE_6", "PARTIAL_CARE"), result("GBT_42195", "SEVERE_DISABILITY")),
                List.of(),
                70));

        assertThat(suggestions).singleElement().satisfies(suggestion -> {
            assertThat(suggestion.serviceItem()).isEqualTo("DAILY_CARE");
            assertThat(suggestion.units()).isEqualTo(48);
            assertThat(suggestion.urgency()).isEqualTo(Urgency.HIGH);
            assertThat(suggestion.reasons())
                    .extracting(Suggestion.Reason::rule)
                    .containsExactly("PARTIAL_SELF_CARE", "SEVERE_DISABILITY");
        });
    }

    @Test
    void aGroupAloneIsAReason() {
        assertThat(RULES.suggest(new SuggestionInput(List.of(), List.of("SEVERE_DISABILITY"), 40)))
                .extracting(Suggestion::serviceItem)
                .containsExactly("REHAB_NURSING");
    }

    @Test
    void allConditionsOfARuleMustHold() {
        List<AssessedResult> results = List.of(result("SELF_CARE_6", "INDEPENDENT"));

        assertThat(RULES.suggest(new SuggestionInput(results, List.of("SPECIAL_HARDSHIP"), 70)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"15, false", "16, true", "59, true", "60, false"})
    void lifeSkillsAreForTheAgesFrom16To59(int age, boolean suggested) {
        AssessedResult result = new AssessedResult(
                new AssessmentId(UuidV7.next()),
                "FOUR_DIMENSIONS",
                1,
                "2026-11-01",
                20,
                "LOW",
                Map.of("LIFE_SKILLS", "SEVERE"));

        assertThat(RULES.suggest(new SuggestionInput(List.of(result), List.of(), age)).stream()
                        .anyMatch(each -> each.serviceItem().equals("LIFE_SKILL_TRAINING")))
                .isEqualTo(suggested);
    }

    @Test
    void theMostUrgentSuggestionComesFirst() {
        AssessedResult child = new AssessedResult(
                new AssessmentId(UuidV7.next()),
                "CHILD_SCREEN",
                1,
                "2026-11-01",
                20,
                "IMMEDIATE_HELP",
                Map.of("MOOD", "SEVERE"));

        assertThat(RULES.suggest(new SuggestionInput(List.of(child), List.of(), 8)))
                .extracting(Suggestion::urgency)
                .containsExactly(Urgency.URGENT, Urgency.HIGH);
    }

    private static AssessedResult result(String instrument, String level) {
        return new AssessedResult(new AssessmentId(UuidV7.next()), instrument, 1, "2026-11-01", 3, level, Map.of());
    }
}
