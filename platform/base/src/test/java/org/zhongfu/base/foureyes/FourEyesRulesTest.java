// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.foureyes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.base.foureyes.FourEyesRule.Limits;
import org.zhongfu.platform.kernel.LocalizedText;

/** When a rule judges a step, and which rules are refused when they are read. */
class FourEyesRulesTest {

    private static final LocalizedText TEXT = LocalizedText.of("text", "文字");
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource({"2026-02-28, false", "2026-03-01, true", "2026-03-02, true"})
    void aRuleHoldsFromItsFirstDay(LocalDate day, boolean holds) {
        assertThat(judging(Limits.NONE, null, need("HOME_COOKING", 1, null), day))
                .hasSize(holds ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"HOME_COOKING, true", "HOME_CLEANING, false", ", false"})
    void aRuleOfAServiceHoldsForThatService(@Nullable String item, boolean holds) {
        StepSubject subject = item == null ? StepSubject.of("PERSON", UUID.randomUUID()) : need(item, 1, null);

        assertThat(judging(new Limits("HOME_COOKING", null, null, null, Set.of()), null, subject, FIRST_DAY))
                .hasSize(holds ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"9, false", "10, true", "11, true", ", true"})
    void aRuleHoldsFromANumberOfUnitsAndWhereTheNumberIsUnknown(@Nullable Integer units, boolean holds) {
        assertThat(judging(
                        new Limits(null, 10, null, null, Set.of()), null, need("HOME_COOKING", units, null), FIRST_DAY))
                .hasSize(holds ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"99999, false", "100000, true", ", true"})
    void aRuleHoldsFromAPriceAndWhereThePriceIsUnknown(@Nullable Long price, boolean holds) {
        assertThat(judging(
                        new Limits(null, null, 100_000L, null, Set.of()),
                        null,
                        need("HOME_COOKING", 1, price),
                        FIRST_DAY))
                .hasSize(holds ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"overrideReason, true", "reason, false", ", false"})
    void aRuleOfAPropertyHoldsForRequestsWithThatProperty(@Nullable String property, boolean holds) {
        assertThat(judging(
                        new Limits(null, null, null, "overrideReason", Set.of()),
                        property,
                        need("HOME_COOKING", 1, null),
                        FIRST_DAY))
                .hasSize(holds ? 1 : 0);
    }

    @Test
    void aRuleWithAStepThatIsNotListedIsRefused() {
        assertThatThrownBy(() -> new FourEyesRules(
                        1, "source", List.of(step("assess")), List.of(rule("A", "assess", "confirm", Limits.NONE))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("confirm");
    }

    @Test
    void aCodeThatIsUsedTwiceIsRefused() {
        FourEyesRule rule = rule("A", "assess", "confirm", Limits.NONE);

        assertThatThrownBy(() ->
                        new FourEyesRules(1, "source", List.of(step("assess"), step("confirm")), List.of(rule, rule)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("code of another rule");
    }

    @Test
    void aRuleWhoseServiceDoesNotKeepTheEarlierStepIsRefused() {
        FourEyesStep elsewhere =
                step("assess", "matching", "NEED", Map.of("matching", Set.of(StepLink.RECORD)), "coordinator");

        refused(elsewhere, Limits.NONE, "does not keep both");
    }

    @Test
    void aRuleThatLinksStepsOfDifferentRecordsByTheRecordIsRefused() {
        FourEyesStep other =
                step("assess", "intake", "PERSON", Map.of("intake", Set.of(StepLink.RECORD)), "county-officer");

        refused(other, Limits.NONE, "different records");
    }

    @Test
    void aRuleForAPropertyThatIsNotJudgedIsRefused() {
        refused(step("assess"), new Limits(null, null, null, "reason", Set.of()), "not judged");
    }

    @Test
    void aRuleThatCountsARoleWhichMayNotTakeTheStepIsRefused() {
        refused(step("assess"), new Limits(null, null, null, null, Set.of("coordinator")), "may not take it");
    }

    @Test
    void aRuleForARoleThatTheEventDoesNotNameIsRefused() {
        FourEyesStep published = step(
                "assess",
                "workorder",
                "NEED",
                Map.of("intake", Set.of(StepLink.RECORD)),
                "coordinator",
                "social-worker");

        refused(published, new Limits(null, null, null, null, Set.of("coordinator")), "does not know");
    }

    @Test
    void aRuleForAServiceThatIsNotInTheListIsRefused() {
        refused(step("assess"), new Limits("HOME_COOKIGN", null, null, null, Set.of()), "HOME_COOKIGN");
    }

    @Test
    void aRuleThatReviewsAStepWithoutAReviewIsRefused() {
        assertThatThrownBy(() -> new FourEyesRules(
                        1,
                        "source",
                        List.of(step("assess"), step("confirm")),
                        List.of(rule("A", "assess", "confirm", Limits.NONE, RuleEffect.REVIEW))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has the effect REVIEW, which confirm cannot have");
    }

    private static void refused(FourEyesStep earlier, Limits limits, String reason) {
        assertThatThrownBy(() -> new FourEyesRules(
                        1,
                        "source",
                        List.of(earlier, step("confirm")),
                        List.of(rule("A", "assess", "confirm", limits))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    private static List<FourEyesRule> judging(
            Limits limits, @Nullable String property, StepSubject subject, LocalDate day) {
        FourEyesRules rules = new FourEyesRules(
                1, "source", List.of(step("assess"), step("confirm")), List.of(rule("A", "assess", "confirm", limits)));
        return rules.judging("confirm", property, subject, day);
    }

    private static StepSubject need(String item, @Nullable Integer units, @Nullable Long price) {
        return StepSubject.of("NEED", UUID.randomUUID()).about(item, units, price);
    }

    private static FourEyesStep step(String operation) {
        return step(operation, "intake", "NEED", Map.of("intake", Set.of(StepLink.RECORD)), "county-officer");
    }

    private static FourEyesStep step(
            String operation, String service, String record, Map<String, Set<StepLink>> keptBy, String... roles) {
        return new FourEyesStep(
                operation,
                TEXT,
                TEXT,
                List.of(roles),
                TEXT,
                service,
                Set.of(record),
                keptBy,
                Set.of("overrideReason"),
                Set.of(RuleEffect.REFUSE));
    }

    private static FourEyesRule rule(String code, String earlier, String later, Limits limits) {
        return rule(code, earlier, later, limits, RuleEffect.REFUSE);
    }

    private static FourEyesRule rule(String code, String earlier, String later, Limits limits, RuleEffect effect) {
        return new FourEyesRule(
                code,
                TEXT,
                List.of(earlier),
                List.of(later),
                StepLink.RECORD,
                CountedSteps.LATEST,
                effect,
                FIRST_DAY,
                limits,
                "source");
    }
}
