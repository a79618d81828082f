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
        assertThat(result.computation())
                .startsWith(fails + " of 6 items failed")
                .contains(level);
    }

    @Test
    void theComputationNamesTheFailedItems() {
        assertThat(Instruments.SELF_CARE_6.score(answers(0b100001)).computation())
                .isEqualTo("2 of 6 items failed (EATING, BATHING); 1 to 3 is PARTIAL_CARE (SELF_CARE_6 version 1)");
    }

    @Test
    void everyItemRequiresAnAnswer() {
        Map<String, ItemAnswer> answers = answers(0);
        answers.remove("BATHING");

        Problem refusal = catchThrowableOfType(Problem.class, () -> Instruments.SELF_CARE_6.score(answers));

        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.firstField()).isEqualTo("answers.BATHING");
    }

    @Test
    void anAnswerToAnotherItemIsRefused() {
        Map<String, ItemAnswer> answers = answers(0);
        answers.put("SINGING", ItemAnswer.PASS);

        Problem refusal = catchThrowableOfType(Problem.class, () -> Instruments.SELF_CARE_6.score(answers));

        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.firstField()).isEqualTo("answers");
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
