// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A computed indicator. Numerator and denominator are exact; only the value derived from them is rounded.
 *
 * @param value null when there is nothing to divide by
 * @param denominator null for a plain count
 * @param median the median of the parts, where the value is their mean
 */
public record IndicatorValue(
        IndicatorCode code,
        @Nullable BigDecimal value,
        long numerator,
        @Nullable Long denominator,
        @Nullable BigDecimal median) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** A plain count. */
    static IndicatorValue count(IndicatorCode code, long counted) {
        return new IndicatorValue(code, BigDecimal.valueOf(counted), counted, null, null);
    }

    /** So many of so many, in percent with two decimals. */
    static IndicatorValue percentage(IndicatorCode code, long some, long all) {
        BigDecimal value = all == 0
                ? null
                : BigDecimal.valueOf(some).multiply(HUNDRED).divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP);
        return new IndicatorValue(code, value, some, all, null);
    }

    /** The mean of some parts, with one decimal. */
    static IndicatorValue mean(IndicatorCode code, long sum, long parts, @Nullable BigDecimal median) {
        BigDecimal value =
                parts == 0 ? null : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(parts), 1, RoundingMode.HALF_UP);
        BigDecimal rounded = median == null ? null : median.setScale(1, RoundingMode.HALF_UP);
        return new IndicatorValue(code, value, sum, parts, rounded);
    }

    /** Whether the value reaches the target. */
    public Verdict verdict() {
        if (code.target().isEmpty()) {
            return Verdict.NO_TARGET;
        }
        if (value == null) {
            return Verdict.NO_DATA;
        }
        // Judged by the exact parts, so that rounding cannot lift a value over its target.
        BigDecimal all = BigDecimal.valueOf(denominator == null ? 1 : denominator);
        return BigDecimal.valueOf(numerator)
                                .multiply(HUNDRED)
                                .compareTo(code.target().get().multiply(all))
                        >= 0
                ? Verdict.MET
                : Verdict.NOT_MET;
    }

    /** How many rows the trace of this indicator has. */
    public long rowCount() {
        return switch (code) {
            case PERSONS, PERSON_VISITS, SATISFACTION_RATE -> numerator;
            case RESPONSE_TIME -> denominator == null ? 0 : denominator;
        };
    }

    /** Whether a value reaches its target. */
    public enum Verdict {
        MET,
        NOT_MET,
        NO_DATA,
        NO_TARGET
    }
}
