// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A computed indicator. Numerator and denominator are exact; only the value derived from them is rounded.
 *
 * @param value null when there is nothing to divide by, or it may not be shown
 * @param numerator null when it may not be shown
 * @param denominator null for a plain count, or when it may not be shown
 * @param median the median of the parts, where the value is their mean
 * @param base what it is computed from
 * @param noValue why there is no value; null when there is one
 * @param outcomes how many needs had each outcome; null for other indicators, or when it may not be shown
 * @param split how the visits behind it stand; null for indicators that do not count by visits, or when it may not be shown
 */
public record IndicatorValue(
        IndicatorCode code,
        @Nullable BigDecimal value,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable BigDecimal median,
        Base base,
        @Nullable NoValueReason noValue,
        @Nullable Outcomes outcomes,
        @Nullable Split split) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /**
     * What an indicator is computed from.
     *
     * @param persons distinct persons of the rows counted
     * @param excluded rows left out, each with a reason; null for indicators that leave out none, or when it may not be
     *     shown
     */
    public record Base(long persons, @Nullable Long excluded) {}

    /**
     * Numbers of needs by outcome.
     *
     * @param met all units were delivered
     * @param partlyMet some units were delivered
     * @param unmet no unit was delivered
     */
    public record Outcomes(long met, long partlyMet, long unmet) {

        long all() {
            return met + partlyMet + unmet;
        }
    }

    /** A plain count. */
    static IndicatorValue count(IndicatorCode code, long counted, long persons) {
        return new IndicatorValue(
                code, BigDecimal.valueOf(counted), counted, null, null, new Base(persons, null), null, null, null);
    }

    /** Persons reached by events, which are the denominator; nobody is named. */
    static IndicatorValue reach(IndicatorCode code, long reached, long events) {
        return new IndicatorValue(
                code, BigDecimal.valueOf(reached), reached, events, null, new Base(reached, null), null, null, null);
    }

    /** So many of so many, in percent with two decimals. */
    static IndicatorValue percentage(IndicatorCode code, long some, long all, Base base) {
        BigDecimal value = all == 0
                ? null
                : BigDecimal.valueOf(some).multiply(HUNDRED).divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP);
        return new IndicatorValue(code, value, some, all, null, base, reasonWithout(value), null, null);
    }

    /** The needs that were met, of those that ended. */
    static IndicatorValue outcomes(IndicatorCode code, Outcomes outcomes, Base base) {
        IndicatorValue met = percentage(code, outcomes.met(), outcomes.all(), base);
        return new IndicatorValue(
                code, met.value, met.numerator, met.denominator, null, base, met.noValue, outcomes, null);
    }

    /** The mean of some parts, with one decimal. */
    static IndicatorValue mean(IndicatorCode code, long sum, long parts, @Nullable BigDecimal median, Base base) {
        BigDecimal value =
                parts == 0 ? null : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(parts), 1, RoundingMode.HALF_UP);
        BigDecimal rounded = median == null ? null : median.setScale(1, RoundingMode.HALF_UP);
        return new IndicatorValue(code, value, sum, parts, rounded, base, reasonWithout(value), null, null);
    }

    private static @Nullable NoValueReason reasonWithout(@Nullable BigDecimal value) {
        return value == null ? NoValueReason.EMPTY_BASE : null;
    }

    /** The same indicator without any number, for a caller who could tell from it who is counted. */
    IndicatorValue suppressed() {
        return new IndicatorValue(
                code, null, null, null, null, new Base(0, null), NoValueReason.SMALL_CELL, null, null);
    }

    /** The same indicator with that split. */
    IndicatorValue with(@Nullable Split other) {
        return new IndicatorValue(code, value, numerator, denominator, median, base, noValue, outcomes, other);
    }

    /** Whether the value reaches the target. */
    public Verdict verdict() {
        if (code.target().isEmpty()) {
            return Verdict.NO_TARGET;
        }
        if (noValue == NoValueReason.SMALL_CELL) {
            return Verdict.SUPPRESSED;
        }
        if (value == null || numerator == null) {
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

    /** How many rows the trace of this indicator has; null when it may not be shown. */
    public @Nullable Long rowCount() {
        return switch (code) {
            case PERSONS,
                    PERSON_VISITS,
                    SESSIONS_HELD,
                    ATTENDANCES,
                    TRAINEES_COMPLETED,
                    EMPLOYED,
                    EMPLOYED_AFTER_90_DAYS,
                    HELPED_BECAME_VOLUNTEERS,
                    SURVEY_VISITS,
                    SATISFACTION_RATE -> numerator;
            case RESPONSE_TIME, NEEDS_MET, PUBLICITY_REACH -> denominator;
        };
    }

    /** How many rows the trace of what is left out has; null when it may not be shown. */
    public @Nullable Long excludedCount() {
        return noValue == NoValueReason.SMALL_CELL || base.excluded() != null ? base.excluded() : Long.valueOf(0);
    }

    /** Whether a value reaches its target. */
    public enum Verdict {
        MET,
        NOT_MET,
        NO_DATA,
        NO_TARGET,
        SUPPRESSED
    }
}
