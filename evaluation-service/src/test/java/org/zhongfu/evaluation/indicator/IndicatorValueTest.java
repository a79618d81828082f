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
import org.zhongfu.evaluation.indicator.IndicatorValue.Verdict;
import org.zhongfu.platform.kernel.LocalizedText;

class IndicatorValueTest {

    @Test
    void aRateReachesItsTargetByItsExactPartsNotByItsRoundedValue() {
        IndicatorValue almost = IndicatorValue.percentage(SATISFACTION_RATE, 919_999, 1_000_000);

        Verdict verdict = almost.verdict();

        assertThat(almost.value()).isEqualByComparingTo("92.00");
        assertThat(verdict).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void aRateEqualToItsTargetReachesIt() {
        IndicatorValue rate = IndicatorValue.percentage(SATISFACTION_RATE, 92, 100);

        assertThat(rate.verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void aRateOfNoAnswersHasNoValue() {
        IndicatorValue rate = IndicatorValue.percentage(SATISFACTION_RATE, 0, 0);

        assertThat(rate.value()).isNull();
        assertThat(rate.verdict()).isEqualTo(Verdict.NO_DATA);
    }

    @Test
    void aMeanOfNoPartsHasNoValue() {
        IndicatorValue mean = IndicatorValue.mean(RESPONSE_TIME, 0, 0, null);

        assertThat(mean.value()).isNull();
    }

    @Test
    void aCountHasNoTargetAndARowPerUnit() {
        IndicatorValue count = IndicatorValue.count(PERSONS, 7);

        assertThat(count.verdict()).isEqualTo(Verdict.NO_TARGET);
        assertThat(count.rowCount()).isEqualTo(7);
        assertThat(count.denominator()).isNull();
    }

    @Test
    void aMeanHasOneDecimalAndARowPerPart() {
        IndicatorValue mean = IndicatorValue.mean(RESPONSE_TIME, 10, 3, new BigDecimal("2.5"));

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
