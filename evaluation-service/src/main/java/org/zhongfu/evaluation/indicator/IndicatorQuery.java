// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeParameter;
import org.zhongfu.contracts.code.Code;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.evaluation.parameter.AreaParameter;
import org.zhongfu.evaluation.parameter.DayParameters;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Problem;

/**
 * The scope of indicators: which area, days, persons and service.
 *
 * @param areaCode the area, never wider than the caller's
 * @param from first civil day
 * @param to last civil day
 * @param group only persons of this target group; null for all
 * @param serviceItem only this service; null for all
 */
public record IndicatorQuery(
        String areaCode,
        LocalDate from,
        LocalDate to,
        @Nullable String group,
        @Nullable String serviceItem) {

    private static final int COUNTY_DIGITS = 6;
    private static final int FOUR_WEEKS = 28;

    /** The parameters of the request, all optional. */
    public record Parameters(
            @Nullable String areaCode,
            @Nullable String from,
            @Nullable String to,
            @Nullable String group,
            @Nullable String serviceItem) {}

    /**
     * Reads the parameters; without an area the caller's own, without days the current year up to today.
     *
     * @throws Problem 400 for what cannot be understood, 404 for an area that is not the caller's
     */
    public static IndicatorQuery of(Parameters parameters, Caller caller, LocalDate today) {
        LocalDate to = Objects.requireNonNullElse(Criteria.day("to", parameters.to()), today);
        LocalDate from = Objects.requireNonNullElse(Criteria.day("from", parameters.from()), to.withDayOfYear(1));
        DayParameters.requireInOrder(from, to);
        return new IndicatorQuery(
                AreaParameter.areaWithin(parameters.areaCode(), caller),
                from,
                to,
                CodeParameter.of("group", CodeLists.TARGET_GROUPS, parameters.group()),
                CodeParameter.of("service", CodeLists.SERVICE_ITEMS, parameters.serviceItem()));
    }

    /** The area's entry in the code list; areas below the county have none. */
    public Optional<Code> area() {
        return CodeLists.AREAS.codes().stream()
                .filter(code -> code.code().equals(areaCode))
                .findFirst();
    }

    /** The scope as query parameters, for links. */
    public String toQueryString() {
        List<String> parts = new ArrayList<>(List.of("area=" + areaCode, "from=" + from, "to=" + to));
        if (group != null) {
            parts.add("group=" + group);
        }
        if (serviceItem != null) {
            parts.add("service=" + serviceItem);
        }
        return String.join("&", parts);
    }

    /** The same without the target group. */
    IndicatorQuery withoutGroup() {
        return new IndicatorQuery(areaCode, from, to, null, serviceItem);
    }

    /** The same for another area. */
    IndicatorQuery inArea(String otherAreaCode) {
        return new IndicatorQuery(otherAreaCode, from, to, group, serviceItem);
    }

    /** True when few persons may be in it: for a target group, an area below the county, or less than four weeks. */
    boolean isNarrow() {
        return group != null
                || areaPrefix().length() > COUNTY_DIGITS
                || ChronoUnit.DAYS.between(from, to) + 1 < FOUR_WEEKS;
    }

    /** What the codes of the area start with. */
    String areaPrefix() {
        return AreaScope.of(areaCode).prefix();
    }

    /** The operand of {@code like} that bounds every query. */
    String areaLike() {
        return AreaScope.of(areaCode).like();
    }
}
