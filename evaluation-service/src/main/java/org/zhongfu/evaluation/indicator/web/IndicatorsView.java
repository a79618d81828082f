// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Code;
import org.zhongfu.evaluation.indicator.IndicatorCode;
import org.zhongfu.evaluation.indicator.IndicatorQuery;
import org.zhongfu.evaluation.indicator.IndicatorUnit;
import org.zhongfu.evaluation.indicator.IndicatorValue;
import org.zhongfu.evaluation.indicator.NoValueReason;
import org.zhongfu.platform.kernel.LocalizedText;

/**
 * All indicators (指标) of one scope and period.
 *
 * @param asOf when the indicators were computed; all of them see the same data
 * @param scope the area, target group and service item the indicators are for
 * @param period the civil days the indicators are for
 * @param indicators all indicators, always in the same order
 */
public record IndicatorsView(Instant asOf, ScopeView scope, PeriodView period, List<IndicatorView> indicators) {

    public IndicatorsView {
        indicators = List.copyOf(indicators);
    }

    static IndicatorsView of(List<IndicatorValue> values, IndicatorQuery query, Instant asOf, Locale reader) {
        return new IndicatorsView(
                asOf,
                ScopeView.of(query, reader),
                PeriodView.of(query),
                values.stream()
                        .map(value -> IndicatorView.of(value, query, asOf, reader))
                        .toList());
    }

    /**
     * The area, persons and services an indicator is for.
     *
     * @param areaCode area code of 6, 9 or 12 digits
     * @param label name of the area in the language of the request; its code where the code list has no name
     * @param group target group, a code of the list target-groups; absent for all persons
     * @param serviceItem service item, a code of the list {@code service-items}; absent for all services
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ScopeView(
            String areaCode,
            String label,
            @Nullable String group,
            @Nullable String serviceItem) {

        static ScopeView of(IndicatorQuery query, Locale reader) {
            String label = query.area().map(area -> nameIn(area, reader)).orElse(query.areaCode());
            return new ScopeView(query.areaCode(), label, query.group(), query.serviceItem());
        }

        private static String nameIn(Code area, Locale reader) {
            return LocalizedText.of(area.en(), area.zh()).in(reader);
        }
    }

    /**
     * A period of civil days, both ends included.
     *
     * @param from first civil day in Asia/Shanghai
     * @param to last civil day in Asia/Shanghai, included
     */
    public record PeriodView(LocalDate from, LocalDate to) {

        static PeriodView of(IndicatorQuery query) {
            return new PeriodView(query.from(), query.to());
        }
    }

    /**
     * An indicator (指标).
     *
     * @param code code of the indicator, of the list {@code indicators}
     * @param label name of the indicator in the language of the request
     * @param result the value and what it is computed from
     * @param scope the area, target group and service item it is for
     * @param period the civil days it is for
     * @param asOf when it was computed
     * @param traceUrl path and query that list the rows the indicator counts; with {@code &excluded=true} those it leaves
     *     out
     * @param definition what exactly is counted, in the language of the request
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record IndicatorView(
            IndicatorCode code,
            String label,
            @JsonUnwrapped IndicatorResultView result,
            ScopeView scope,
            PeriodView period,
            Instant asOf,
            @Size(max = 500) String traceUrl,
            String definition) {

        static IndicatorView of(IndicatorValue value, IndicatorQuery query, Instant asOf, Locale reader) {
            return new IndicatorView(
                    value.code(),
                    value.code().label().in(reader),
                    IndicatorResultView.of(value),
                    ScopeView.of(query, reader),
                    PeriodView.of(query),
                    asOf,
                    "/api/v1/indicators/" + value.code().code() + "/trace?" + query.toQueryString(),
                    value.code().definition().in(reader));
        }
    }

    /**
     * The value of an indicator and what it is computed from.
     *
     * @param value the value in the given unit: a count as it is, a percentage rounded to two decimals, minutes
     *     rounded to one; absent when there is a noValueReason
     * @param noValueReason why there is no value, a code of the list no-value-reasons: nothing to compute it from, or a
     *     figure of so few persons that your role may not see it; absent when there is a value
     * @param unit unit of the value, of the median and of the target
     * @param numerator exact numerator: the count, the satisfied answers, the sum of the minutes, or the needs met; absent when it may
     *     not be shown
     * @param denominator exact denominator: the answers that count, the work orders, or the needs that ended; absent for a plain count and when
     *     it may not be shown
     * @param median median in the same unit, where the value is a mean; absent otherwise
     * @param excluded number of answers, first visits or needs of the scope that are left out, each with a reason in the trace;
     *     absent for a plain count and when it may not be shown
     * @param outcomes numbers of needs by outcome, for needsMet; absent for other indicators and when they may not be shown
     * @param split how the visits behind the figure stand, all parts in order: what counts by proof or by review adds up to the value,
     *     what waits or was voided is not in it; absent for indicators that do not count by visits and when it may not be shown
     * @param target the least value that reaches the target; absent without a target
     * @param verdict whether the exact value reaches the target
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record IndicatorResultView(
            @Nullable @DecimalMin("0") BigDecimal value,
            @Nullable NoValueReason noValueReason,
            IndicatorUnit unit,
            @Nullable @Min(0) Long numerator,
            @Nullable @Min(0) Long denominator,
            @Nullable @DecimalMin("0") BigDecimal median,
            @Nullable @Min(0) Long excluded,
            @Nullable OutcomesView outcomes,
            @Nullable List<SplitPartView> split,
            @Nullable @DecimalMin("0") BigDecimal target,
            IndicatorValue.Verdict verdict) {

        static IndicatorResultView of(IndicatorValue value) {
            return new IndicatorResultView(
                    value.value(),
                    value.noValue(),
                    value.code().unit(),
                    value.numerator(),
                    value.denominator(),
                    value.median(),
                    value.base().excluded(),
                    OutcomesView.of(value.outcomes()),
                    SplitPartView.of(value.split()),
                    value.code().target().orElse(null),
                    value.verdict());
        }
    }

    /**
     * Numbers of needs that ended in the period, by outcome (需求结果).
     *
     * @param met needs of which all units were delivered, or that were closed as met without a work order
     * @param partlyMet needs of which some units were delivered
     * @param unmet needs of which no unit was delivered
     */
    @Schema(name = "NeedOutcomeCounts")
    public record OutcomesView(
            @Min(0) long met,
            @Min(0) long partlyMet,
            @Min(0) long unmet) {

        static @Nullable OutcomesView of(IndicatorValue.@Nullable Outcomes outcomes) {
            return outcomes == null ? null : new OutcomesView(outcomes.met(), outcomes.partlyMet(), outcomes.unmet());
        }
    }
}
