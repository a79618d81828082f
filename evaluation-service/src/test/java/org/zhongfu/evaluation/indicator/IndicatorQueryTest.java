// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.evaluation.indicator.IndicatorQuery.Parameters;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Problem;

class IndicatorQueryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @ValueSource(strings = {"652300", "652301", "652301001", "652301001002", "650000"})
    void theAreaIsThatOfTheCallerByDefault(String own) {
        IndicatorQuery query = parse(null, null, null, caller(own));

        assertThat(query.areaCode()).isEqualTo(own);
    }

    @Test
    void thePeriodIsTheCurrentYearUpToTodayByDefault() {
        IndicatorQuery query = parse(null, null, null, caller("652301"));

        assertThat(query.from()).isEqualTo("2026-01-01");
        assertThat(query.to()).isEqualTo(TODAY);
    }

    @ParameterizedTest
    @CsvSource({"652301, 652301", "652301, 652301001", "652300, 652301", "652300, 652300"})
    void anAreaWithinThatOfTheCallerIsAccepted(String own, String area) {
        IndicatorQuery query = parse(area, null, null, caller(own));

        assertThat(query.areaCode()).isEqualTo(area);
    }

    @ParameterizedTest
    @CsvSource({"652301, 652302", "652301, 652300", "652300, 650000", "652301001, 652301"})
    void anAreaOutsideThatOfTheCallerIsNotFound(String own, String area) {
        Problem problem = catchThrowableOfType(Problem.class, () -> parse(area, null, null, caller(own)));

        assertThat(problem.status()).isEqualTo(404);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "652301")
    void aCallerWithoutAnAreaFindsNone(@Nullable String area) {
        Problem problem = catchThrowableOfType(Problem.class, () -> parse(area, null, null, Caller.ANONYMOUS));

        assertThat(problem.status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-30, 2026-12-31, from",
        "yesterday, 2026-12-31, from",
        "0001-01-01, 2026-12-31, from",
        "2026-01-01, 2026-13-01, to",
        "2026-01-02, 2026-01-01, from"
    })
    void wrongDaysAreRefusedByField(String from, String to, String field) {
        Problem problem = catchThrowableOfType(Problem.class, () -> parse(null, from, to, caller("652301")));

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.firstField()).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({"RICH,, group", ", GOLF, service"})
    void codesOutsideTheirListsAreRefusedByField(@Nullable String group, @Nullable String serviceItem, String field) {
        Parameters parameters = new Parameters(null, null, null, group, serviceItem);

        Problem problem =
                catchThrowableOfType(Problem.class, () -> IndicatorQuery.of(parameters, caller("652301"), TODAY));

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.firstField()).isEqualTo(field);
    }

    @Test
    void theQueryStringHasAllParameters() {
        Parameters parameters = new Parameters("652301", "2025-01-01", "2025-12-31", "LOW_INCOME", "HOME_COOKING");
        IndicatorQuery query = IndicatorQuery.of(parameters, caller("652300"), TODAY);

        String queryString = query.toQueryString();

        assertThat(queryString)
                .isEqualTo("area=652301&from=2025-01-01&to=2025-12-31&group=LOW_INCOME&service=HOME_COOKING");
    }

    private static Caller caller(String area) {
        return new Caller("s", Set.of("evaluator"), AreaScope.of(area), null);
    }

    private static IndicatorQuery parse(
            @Nullable String area, @Nullable String from, @Nullable String to, Caller caller) {
        return IndicatorQuery.of(new Parameters(area, from, to, null, null), caller, TODAY);
    }
}
