// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongfu.evaluation.indicator.IndicatorCode.PERSONS;
import static org.zhongfu.evaluation.indicator.IndicatorCode.RESPONSE_TIME;
import static org.zhongfu.evaluation.indicator.IndicatorCode.SATISFACTION_RATE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhongfu.evaluation.indicator.IndicatorValue.Base;
import org.zhongfu.evaluation.indicator.IndicatorValue.Verdict;
import org.zhongfu.platform.kernel.LocalizedText;

class IndicatorValueTest {

    private static final Base BASE = new Base(4, 1L);
    private static final Base NO_BASE = new Base(0, 0L);
    private static final Base NO_BASE_SHOWN = new Base(0, null);

    @Test
    void aRateReachesItsTargetByItsExactPartsNotByItsRoundedValue() {
        IndicatorValue almost = IndicatorValue.percentage(SATISFACTION_RATE, 919_999, 1_000_000, BASE);

        Verdict verdict = almost.verdict();

        assertThat(almost.value()).isEqualByComparingTo("92.00");
        assertThat(verdict).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void aRateEqualToItsTargetReachesIt() {
        IndicatorValue rate = IndicatorValue.percentage(SATISFACTION_RATE, 92, 100, BASE);

        assertThat(rate.verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void aRateOfNoAnswersHasNoValue() {
        IndicatorValue rate = IndicatorValue.percentage(SATISFACTION_RATE, 0, 0, NO_BASE);

        assertThat(rate.value()).isNull();
        assertThat(rate.noValue()).isEqualTo(NoValueReason.EMPTY_BASE);
        assertThat(rate.verdict()).isEqualTo(Verdict.NO_DATA);
    }

    @Test
    void aMeanOfNoPartsHasNoValue() {
        IndicatorValue mean = IndicatorValue.mean(RESPONSE_TIME, 0, 0, null, NO_BASE);

        assertThat(mean.value()).isNull();
        assertThat(mean.noValue()).isEqualTo(NoValueReason.EMPTY_BASE);
    }

    @Test
    void aSuppressedIndicatorHasNoNumberAndNoVerdict() {
        IndicatorValue rate = IndicatorValue.percentage(SATISFACTION_RATE, 4, 4, BASE);

        IndicatorValue shown = rate.suppressed();

        assertThat(shown)
                .isEqualTo(new IndicatorValue(
                        SATISFACTION_RATE,
                        null,
                        null,
                        null,
                        null,
                        NO_BASE_SHOWN,
                        NoValueReason.SMALL_CELL,
                        null,
                        null));
        assertThat(shown.verdict()).isEqualTo(Verdict.SUPPRESSED);
        assertThat(shown.rowCount()).isNull();
        assertThat(shown.excludedCount()).isNull();
    }

    @Test
    void aCountHasNoTargetAndARowPerUnit() {
        IndicatorValue count = IndicatorValue.count(PERSONS, 7, 7);

        assertThat(count.verdict()).isEqualTo(Verdict.NO_TARGET);
        assertThat(count.rowCount()).isEqualTo(7);
        assertThat(count.denominator()).isNull();
    }

    @Test
    void aMeanHasOneDecimalAndARowPerPart() {
        IndicatorValue mean = IndicatorValue.mean(RESPONSE_TIME, 10, 3, new BigDecimal("2.5"), BASE);

        assertThat(mean.value()).isEqualByComparingTo("3.3");
        assertThat(mean.median()).isEqualByComparingTo("2.5");
        assertThat(mean.rowCount()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void anIndicatorIsWrittenAsItsCode(IndicatorCode indicator) throws JsonProcessingException {
        String json = new ObjectMapper().writeValueAsString(indicator);

        assertThat(json).isEqualTo("\"" + indicator.code() + "\"");
    }

    @ParameterizedTest
    @EnumSource
    void anIndicatorHasALabelInBothLanguages(IndicatorCode indicator) {
        LocalizedText label = indicator.label();

        assertThat(label.en()).isNotBlank();
        assertThat(label.zh()).isNotBlank();
    }
}
