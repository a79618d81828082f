// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Code;
import org.zhongfu.evaluation.indicator.IndicatorQuery;
import org.zhongfu.evaluation.indicator.IndicatorValue;
import org.zhongfu.platform.kernel.LocalizedText;

/** All figures for one question. */
public record IndicatorsView(Instant asOf, ScopeView scope, PeriodView period, List<IndicatorView> indicators) {

    public IndicatorsView {
        indicators = List.copyOf(indicators);
    }

    static IndicatorsView of(List<IndicatorValue> figures, IndicatorQuery question, Instant asOf, Locale reader) {
        return new IndicatorsView(
                asOf,
                ScopeView.of(question, reader),
                PeriodView.of(question),
                figures.stream()
                        .map(figure -> IndicatorView.of(figure, question, asOf, reader))
                        .toList());
    }

    /**
     * Where and for whom.
     *
     * @param label name of the area; its code where the code list has no name
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ScopeView(
            String areaCode,
            String label,
            @Nullable String group,
            @Nullable String serviceItem) {

        static ScopeView of(IndicatorQuery question, Locale reader) {
            String label = question.area().map(area -> nameIn(area, reader)).orElse(question.areaCode());
            return new ScopeView(question.areaCode(), label, question.group(), question.serviceItem());
        }

        private static String nameIn(Code area, Locale reader) {
            return LocalizedText.of(area.en(), area.zh()).in(reader);
        }
    }

    /** From the first to the last civil day, both included. */
    public record PeriodView(LocalDate from, LocalDate to) {

        static PeriodView of(IndicatorQuery question) {
            return new PeriodView(question.from(), question.to());
        }
    }

    /**
     * One figure.
     *
     * @param value absent when there is nothing to divide by
     * @param denominator absent for a plain count
     * @param median the middle, where the value is a mean
     * @param traceUrl lists the rows behind the figure
     * @param definition what exactly is counted
     * @param verdict how the value stands to the target
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record IndicatorView(
            String code,
            String label,
            @Nullable BigDecimal value,
            String unit,
            ScopeView scope,
            PeriodView period,
            long numerator,
            @Nullable Long denominator,
            @Nullable BigDecimal median,
            @Nullable BigDecimal target,
            IndicatorValue.Verdict verdict,
            Instant asOf,
            String traceUrl,
            String definition) {

        static IndicatorView of(IndicatorValue figure, IndicatorQuery question, Instant asOf, Locale reader) {
            return new IndicatorView(
                    figure.code().code(),
                    figure.code().label().in(reader),
                    figure.value(),
                    figure.code().unit(),
                    ScopeView.of(question, reader),
                    PeriodView.of(question),
                    figure.numerator(),
                    figure.denominator(),
                    figure.median(),
                    figure.code().target().orElse(null),
                    figure.verdict(),
                    asOf,
                    "/api/v1/indicators/" + figure.code().code() + "/trace?" + question.query(),
                    figure.code().definition().in(reader));
        }
    }
}
