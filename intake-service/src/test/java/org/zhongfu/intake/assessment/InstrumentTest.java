// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.Problem;

class InstrumentTest {

    private static final List<String> ITEMS =
            List.of("EATING", "DRESSING", "BED_TRANSFER", "TOILETING", "INDOOR_WALKING", "BATHING");

    static IntStream allAnswers() {
        return IntStream.range(0, 64);
    }

    @ParameterizedTest
    @MethodSource("allAnswers")
    void theLevelFollowsFromTheNumberOfFailedItems(int bits) {
        int fails = Integer.bitCount(bits);
        String level = fails == 0 ? "INDEPENDENT" : fails <= 3 ? "PARTIAL_CARE" : "FULL_CARE";

        Instrument.Result result = Instruments.SELF_CARE_6.score(answers(bits));

        assertThat(result.score()).isEqualTo(fails);
        assertThat(result.level()).isEqualTo(level);
    }

    @Test
    void theComputationNamesNoItemsWhenNoneFailed() {
        assertThat(Instruments.SELF_CARE_6.computation(answers(0)))
                .isEqualTo(LocalizedText.of(
                        "0 of 6 items failed; 0 failed items: Independent (Self-care ability, six indicators, version 1)",
                        "6 项指标中有 0 项不能完成；0 项不能完成：具备生活自理能力（全自理）（生活自理能力六项指标，第 1 版）"));
    }

    @Test
    void theComputationNamesTheFailedItemsInTheOrderOfTheInstrument() {
        assertThat(Instruments.SELF_CARE_6.computation(answers(0b100001)))
                .isEqualTo(LocalizedText.of(
                        "2 of 6 items failed (eats without help, bathes without help); 1 to 3 failed items: Partial care"
                                + " (Self-care ability, six indicators, version 1)",
                        "6 项指标中有 2 项不能完成（自主吃饭、自主洗澡）；1 至 3 项不能完成：部分丧失生活自理能力（半护理）" + "（生活自理能力六项指标，第 1 版）"));
    }

    @Test
    void everyItemRequiresAnAnswer() {
        Map<String, ItemAnswer> answers = answers(0);
        answers.remove("BATHING");

        Problem refusal = catchThrowableOfType(Problem.class, () -> Instruments.SELF_CARE_6.score(answers));

        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.firstField()).isEqualTo("answers.BATHING");
        assertThat(refusal.violations().getFirst().message())
                .isEqualTo(LocalizedText.of(
                        "requires an answer: PASS (Can do it) or FAIL (Cannot do it)", "须填写“能够完成”或“不能完成”"));
    }

    @Test
    void anAnswerToAnotherItemIsRefused() {
        Map<String, ItemAnswer> answers = answers(0);
        answers.put("SINGING", ItemAnswer.PASS);

        Problem refusal = catchThrowableOfType(Problem.class, () -> Instruments.SELF_CARE_6.score(answers));

        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.firstField()).isEqualTo("answers");
        assertThat(refusal.violations().getFirst().message())
                .isEqualTo(LocalizedText.of(
                        "must hold only the items of Self-care ability, six indicators, version 1",
                        "只能包含“生活自理能力六项指标”第 1 版的指标"));
    }

    @Test
    void everyLevelIsInTheCodeList() {
        assertThat(Instruments.SELF_CARE_6.bands()).allMatch(band -> CodeLists.SELF_CARE_LEVELS.has(band.level()));
    }

    private static Map<String, ItemAnswer> answers(int bits) {
        Map<String, ItemAnswer> answers = new HashMap<>();
        for (int i = 0; i < ITEMS.size(); i++) {
            answers.put(ITEMS.get(i), (bits >> i & 1) == 1 ? ItemAnswer.FAIL : ItemAnswer.PASS);
        }
        return answers;
    }
}
