// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongfu.evaluation.indicator.IndicatorCode.PERSONS;
import static org.zhongfu.evaluation.indicator.IndicatorCode.RESPONSE_TIME;
import static org.zhongfu.evaluation.indicator.IndicatorCode.SATISFACTION_RATE;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.zhongfu.evaluation.indicator.IndicatorValue.Verdict;

class IndicatorValueTest {

    @Test
    void aRateIsJudgedByItsExactPartsNotByItsRoundedValue() {
        IndicatorValue almost = IndicatorValue.percentage(SATISFACTION_RATE, 919_999, 1_000_000);
        assertThat(almost.value()).isEqualByComparingTo("92.00");
        assertThat(almost.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(IndicatorValue.percentage(SATISFACTION_RATE, 92, 100).verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void whatHasNothingToDivideByHasNoValue() {
        IndicatorValue none = IndicatorValue.percentage(SATISFACTION_RATE, 0, 0);
        assertThat(none.value()).isNull();
        assertThat(none.verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(IndicatorValue.mean(RESPONSE_TIME, 0, 0, null).value()).isNull();
    }

    @Test
    void aCountHasNoAimAndIsItsOwnTrace() {
        IndicatorValue count = IndicatorValue.count(PERSONS, 7);
        assertThat(count.verdict()).isEqualTo(Verdict.NO_TARGET);
        assertThat(count.traced()).isEqualTo(7);
        assertThat(count.denominator()).isNull();
    }

    @Test
    void aMeanIsTracedByItsParts() {
        IndicatorValue mean = IndicatorValue.mean(RESPONSE_TIME, 10, 3, new BigDecimal("2.5"));
        assertThat(mean.value()).isEqualByComparingTo("3.3");
        assertThat(mean.median()).isEqualByComparingTo("2.5");
        assertThat(mean.traced()).isEqualTo(3);
    }
}
