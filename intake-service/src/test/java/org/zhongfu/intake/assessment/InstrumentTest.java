// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.contracts.code.CodeList;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.Problem;

class InstrumentTest {

    private static final Instrument SELF_CARE_6 = Instruments.require("SELF_CARE_6", 1);
    private static final Instrument GBT_42195 = Instruments.require("GBT_42195", 1);

    private static final List<String> ITEMS =
            List.of("EATING", "DRESSING", "BED_TRANSFER", "TOILETING", "INDOOR_WALKING", "BATHING");

    static IntStream allAnswers() {
        return IntStream.range(0, 64);
    }

    static Stream<Instrument> instruments() {
        return Instruments.all().stream();
    }

    @ParameterizedTest
    @MethodSource("allAnswers")
    void theLevelFollowsFromTheNumberOfFailedItems(int bits) {
        int fails = Integer.bitCount(bits);
        String level = fails == 0 ? "INDEPENDENT" : fails <= 3 ? "PARTIAL_CARE" : "FULL_CARE";

        Score result = Score.of(SELF_CARE_6, complete(SELF_CARE_6, answers(bits)));

        assertThat(result.score()).isEqualTo(fails);
        assertThat(result.level()).isEqualTo(level);
    }

    /** Tables B.1 to B.4 of the standard: 26 items, 90 points. */
    @ParameterizedTest
    @CsvSource({"SELF_CARE, 8, 32", "MOBILITY, 4, 15", "MENTAL, 9, 28", "PARTICIPATION, 5, 15"})
    void theStandardForOlderAdultsHasItsTables(String code, int items, int points) {
        Instrument.Group group = GBT_42195.groups().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();

        assertThat(group.items()).hasSize(items);
        assertThat(group.maxPoints()).isEqualTo(points);
        assertThat(GBT_42195.maxScore()).isEqualTo(90);
    }

    @ParameterizedTest
    @CsvSource({
        "90, INTACT",
        "89, MILD_DISABILITY",
        "66, MILD_DISABILITY",
        "65, MODERATE_DISABILITY",
        "46, MODERATE_DISABILITY",
        "45, SEVERE_DISABILITY",
        "30, SEVERE_DISABILITY",
        "29, COMPLETE_DISABILITY",
        "0, COMPLETE_DISABILITY"
    })
    void theStandardForOlderAdultsHasItsBounds(int points, String level) {
        Score score = Score.of(GBT_42195, SampleAnswers.ofPoints(GBT_42195, points));

        assertThat(score.score()).isEqualTo(points);
        assertThat(score.level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "90, DEMENTIA, MILD_DISABILITY",
        "70, MENTAL_DISORDER, MODERATE_DISABILITY",
        "50, CARE_RISK_EVENTS, SEVERE_DISABILITY",
        "40, DEMENTIA, COMPLETE_DISABILITY",
        "10, DEMENTIA, COMPLETE_DISABILITY",
        "90, COMA, COMPLETE_DISABILITY"
    })
    void aCircumstanceWorsensTheLevelByOneStepAndAComaToTheLast(int points, String circumstance, String level) {
        Score score = Score.of(GBT_42195, SampleAnswers.ofPoints(GBT_42195, points, circumstance));

        assertThat(score.score()).isEqualTo(points);
        assertThat(score.level()).isEqualTo(level);
    }

    @Test
    void severalCircumstancesWorsenTheLevelByOneStepOnly() {
        Score score = Score.of(
                GBT_42195, SampleAnswers.ofPoints(GBT_42195, 90, "DEMENTIA", "MENTAL_DISORDER", "CARE_RISK_EVENTS"));

        assertThat(score.levelOfScore()).isEqualTo("INTACT");
        assertThat(score.level()).isEqualTo("MILD_DISABILITY");
    }

    @ParameterizedTest
    @CsvSource({
        "100, NO_DEPENDENCE",
        "95, MILD_DEPENDENCE",
        "65, MILD_DEPENDENCE",
        "60, MODERATE_DEPENDENCE",
        "45, MODERATE_DEPENDENCE",
        "40, SEVERE_DEPENDENCE",
        "0, SEVERE_DEPENDENCE"
    })
    void theBarthelIndexHasItsBounds(int points, String level) {
        Instrument barthel = Instruments.require("BARTHEL", 1);

        assertThat(barthel.items()).hasSize(10);
        assertThat(Score.of(barthel, SampleAnswers.ofPoints(barthel, points)).level())
                .isEqualTo(level);
    }

    @Test
    void theFourDimensionsHaveScoresOfTheirOwnAndTheMeanByWeight() {
        Instrument instrument = Instruments.require("FOUR_DIMENSIONS", 1);
        Map<String, String> items =
                new HashMap<>(SampleAnswers.ofPoints(instrument, 0).items());
        List.of("GUARDIANSHIP", "CARER", "ISOLATION", "INCLUSION").forEach(item -> items.put(item, "SEVERE"));

        Score score = Score.of(instrument, complete(instrument, items));

        assertThat(score.groups()).extracting(Score.GroupScore::score).containsExactly(0, 0, 0, 100);
        assertThat(score.score()).isEqualTo(25);
        assertThat(score.level()).isEqualTo("LOW");
    }

    @ParameterizedTest
    @CsvSource({"VIOLENCE", "LIFE_THREAT", "ABDUCTION", "STREET", "NO_GUARDIAN", "NEGLECT", "INCITEMENT"})
    void anAnswerOfTheScreeningOfChildrenLeadsToImmediateHelpWhateverTheScore(String item) {
        Instrument instrument = Instruments.require("CHILD_SCREEN", 1);
        Map<String, String> items =
                new HashMap<>(SampleAnswers.ofPoints(instrument, 0).items());
        items.put(item, "YES");

        Score score = Score.of(instrument, complete(instrument, items));

        assertThat(score.levelOfScore()).isEqualTo("LOW_RISK");
        assertThat(score.level()).isEqualTo("IMMEDIATE_HELP");
    }

    @Test
    void theComputationNamesNoItemsWhenNoneFailed() {
        assertThat(computation(SELF_CARE_6, complete(SELF_CARE_6, answers(0))))
                .isEqualTo(LocalizedText.of(
                        "0 of 6 items failed; 0 failed items: Independent (Self-care ability, six indicators, version 1)",
                        "6 项指标中有 0 项不能完成；0 项不能完成：具备生活自理能力（全自理）（生活自理能力六项指标，第 1 版）"));
    }

    @Test
    void theComputationNamesTheFailedItemsInTheOrderOfTheInstrument() {
        assertThat(computation(SELF_CARE_6, complete(SELF_CARE_6, answers(0b100001))))
                .isEqualTo(LocalizedText.of(
                        "2 of 6 items failed (eats without help, bathes without help); 1 to 3 failed items: Partial care"
                                + " (Self-care ability, six indicators, version 1)",
                        "6 项指标中有 2 项不能完成（自主吃饭、自主洗澡）；1 至 3 项不能完成：部分丧失生活自理能力（半护理）" + "（生活自理能力六项指标，第 1 版）"));
    }

    @Test
    void theComputationNamesGroupsAndCircumstances() {
        assertThat(computation(GBT_42195, SampleAnswers.ofPoints(GBT_42195, 90, "DEMENTIA")))
                .isEqualTo(LocalizedText.of(
                        "90 of 90 points (Self-care 32 of 32, Basic mobility 15 of 15, Mental state 28 of 28, Perception and"
                                + " participation 15 of 15); 90 points: Ability intact; because of Diagnosed dementia (F00 to"
                                + " F03): Mild disability (Ability assessment of older adults, version 1)",
                        "满分 90 分，得 90 分（自理能力 32/32，基础运动能力 15/15，精神状态 28/28，感知觉与社会参与 15/15）；90 分：能力完好；"
                                + "因确诊痴呆（F00～F03）调整为：轻度失能（老年人能力评估，第 1 版）"));
    }

    @Test
    void everyItemRequiresAnAnswer() {
        Map<String, String> answers = answers(0);
        answers.remove("BATHING");

        Problem refusal = catchThrowableOfType(Problem.class, () -> complete(SELF_CARE_6, answers));

        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.firstField()).isEqualTo("answers.BATHING");
        assertThat(refusal.violations().getFirst().message())
                .isEqualTo(LocalizedText.of(
                        "requires an answer: PASS (Can do it), FAIL (Cannot do it)", "须填写下列之一：能够完成（PASS）、不能完成（FAIL）"));
    }

    @Test
    void anAnswerToAnotherItemIsRefused() {
        Map<String, String> answers = answers(0);
        answers.put("SINGING", "PASS");

        Problem refusal = catchThrowableOfType(Problem.class, () -> complete(SELF_CARE_6, answers));

        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.firstField()).isEqualTo("answers");
        assertThat(refusal.violations().getFirst().message())
                .isEqualTo(LocalizedText.of(
                        "must hold only the items of Self-care ability, six indicators, version 1",
                        "只能包含“生活自理能力六项指标”第 1 版的指标"));
    }

    @Test
    void anAnswerOutOfTheScaleIsRefusedWithItsItem() {
        Map<String, String> answers =
                new HashMap<>(SampleAnswers.ofPoints(GBT_42195, 90).items());
        answers.put("STAIRS", "4");

        Problem refusal = catchThrowableOfType(Problem.class, () -> complete(GBT_42195, answers));

        assertThat(refusal.firstField()).isEqualTo("answers.STAIRS");
    }

    @Test
    void aCircumstanceOfAnotherInstrumentIsRefused() {
        Problem refusal = catchThrowableOfType(
                Problem.class, () -> Answers.require(SELF_CARE_6, answers(0), List.of("DEMENTIA")));

        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.firstField()).isEqualTo("circumstances[0]");
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void everyLevelIsInTheCodeListOfTheInstrument(Instrument instrument) {
        CodeList levels = CodeLists.named(instrument.levelList()).orElseThrow();

        assertThat(instrument.levels()).allMatch(level -> levels.has(level.level()));
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void codesAreUniqueAndEveryLevelThatIsNamedExists(Instrument instrument) {
        assertThat(instrument.items().stream().map(Instrument.Item::code)).doesNotHaveDuplicates();
        assertThat(Stream.concat(
                                instrument.circumstances().stream().map(Instrument.Circumstance::level),
                                instrument.items().stream()
                                        .flatMap(item -> item.answers().stream())
                                        .map(Instrument.Answer::level))
                        .filter(level -> level != null)
                        .toList())
                .allSatisfy(level -> assertThat(instrument.placeOf(level)).isNotNegative());
    }

    private static LocalizedText computation(Instrument instrument, Answers answers) {
        return Computation.of(instrument, answers, Score.of(instrument, answers));
    }

    private static Answers complete(Instrument instrument, Map<String, String> items) {
        return Answers.require(instrument, items, List.of());
    }

    private static Map<String, String> answers(int bits) {
        Map<String, String> answers = new HashMap<>();
        for (int i = 0; i < ITEMS.size(); i++) {
            answers.put(ITEMS.get(i), (bits >> i & 1) == 1 ? "FAIL" : "PASS");
        }
        return answers;
    }
}
