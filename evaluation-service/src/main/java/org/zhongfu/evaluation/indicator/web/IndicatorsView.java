// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Code;
import org.zhongfu.evaluation.indicator.IndicatorQuery;
import org.zhongfu.evaluation.indicator.IndicatorValue;
import org.zhongfu.platform.kernel.LocalizedText;

/** All indicators of one scope. */
@Schema(description = "All indicators (指标) of one scope and period.")
public record IndicatorsView(
        @Schema(description = "When the indicators were computed; all of them see the same data.")
        Instant asOf,

        @Schema(description = "The area, target group and service item the indicators are for.")
        ScopeView scope,

        @Schema(description = "The civil days the indicators are for.")
        PeriodView period,

        @Schema(description = "All indicators, always in the same order.")
        List<IndicatorView> indicators) {

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
     * Where and for whom.
     *
     * @param label name of the area; its code where the code list has no name
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "The area, persons and services an indicator is for.")
    public record ScopeView(
            @Schema(description = "Area code of 6, 9 or 12 digits.")
            String areaCode,

            @Schema(
                    description =
                            "Name of the area in the language of the request; its code where the code list has no name.")
            String label,

            @Schema(description = "Target group, a code of the list target-groups; absent for all persons.") @Nullable
            String group,

            @Schema(description = "Service item, a code of the list service-items; absent for all services.") @Nullable
            String serviceItem) {

        static ScopeView of(IndicatorQuery query, Locale reader) {
            String label = query.area().map(area -> nameIn(area, reader)).orElse(query.areaCode());
            return new ScopeView(query.areaCode(), label, query.group(), query.serviceItem());
        }

        private static String nameIn(Code area, Locale reader) {
            return LocalizedText.of(area.en(), area.zh()).in(reader);
        }
    }

    /** From the first to the last civil day, both included. */
    @Schema(description = "A period of civil days, both ends included.")
    public record PeriodView(
            @Schema(description = "First civil day in Asia/Shanghai.")
            LocalDate from,

            @Schema(description = "Last civil day in Asia/Shanghai, included.")
            LocalDate to) {

        static PeriodView of(IndicatorQuery query) {
            return new PeriodView(query.from(), query.to());
        }
    }

    /**
     * One indicator.
     *
     * @param value absent when there is nothing to divide by
     * @param denominator absent for a plain count
     * @param median the median, where the value is a mean
     * @param traceUrl lists the rows the indicator counts
     * @param definition what exactly is counted
     * @param verdict whether the value reaches the target
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "An indicator (指标).")
    public record IndicatorView(
            @Schema(description = "Code of the indicator: persons, personVisits, satisfactionRate or responseTime.")
            String code,

            @Schema(description = "Name of the indicator in the language of the request.")
            String label,

            @Schema(
                    description =
                            "The value in the given unit: a count as it is, a percentage rounded to two decimals, minutes rounded to one. Absent when the denominator is 0.")
            @Nullable
            BigDecimal value,

            @Schema(description = "Unit of the value: PERSON, VISIT, PERCENT or MINUTE.")
            String unit,

            @Schema(description = "The area, target group and service item it is for.")
            ScopeView scope,

            @Schema(description = "The civil days it is for.")
            PeriodView period,

            @Schema(description = "Exact numerator: the count, the satisfied answers, or the sum of the minutes.")
            long numerator,

            @Schema(description = "Exact denominator: all answers, or the work orders. Absent for a plain count.")
            @Nullable
            Long denominator,

            @Schema(description = "Median in the same unit, where the value is a mean; absent otherwise.") @Nullable
            BigDecimal median,

            @Schema(description = "The least value that reaches the target; absent without a target.") @Nullable
            BigDecimal target,

            @Schema(description = "Whether the exact value reaches the target.")
            IndicatorValue.Verdict verdict,

            @Schema(description = "When it was computed.") Instant asOf,

            @Schema(description = "Path and query that list the rows the indicator counts.")
            String traceUrl,

            @Schema(description = "What exactly is counted, in the language of the request.")
            String definition) {

        static IndicatorView of(IndicatorValue value, IndicatorQuery query, Instant asOf, Locale reader) {
            return new IndicatorView(
                    value.code().code(),
                    value.code().label().in(reader),
                    value.value(),
                    value.code().unit(),
                    ScopeView.of(query, reader),
                    PeriodView.of(query),
                    value.numerator(),
                    value.denominator(),
                    value.median(),
                    value.code().target().orElse(null),
                    value.verdict(),
                    asOf,
                    "/api/v1/indicators/" + value.code().code() + "/trace?" + query.toQueryString(),
                    value.code().definition().in(reader));
        }
    }
}
