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
import org.zhongfu.evaluation.indicator.IndicatorQuery.Parameters;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Problem;

class IndicatorQueryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static Caller of(String area) {
        return new Caller("s", Set.of("evaluator"), AreaScope.of(area), null);
    }

    private static IndicatorQuery ask(
            @Nullable String area, @Nullable String from, @Nullable String to, Caller caller) {
        return IndicatorQuery.of(new Parameters(area, from, to, null, null), caller, TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        "652300, 652300",
        "652301, 652301",
        "652301001, 652301001",
        "652301001002, 652301001002",
        "650000, 650000"
    })
    void withoutAnAreaItIsTheCallersOwnAndWithoutDaysThisYear(String own, String asked) {
        IndicatorQuery query = ask(null, null, null, of(own));
        assertThat(query.areaCode()).isEqualTo(asked);
        assertThat(query.from()).isEqualTo("2026-01-01");
        assertThat(query.to()).isEqualTo(TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        "652301, 652301, true",
        "652301, 652301001, true",
        "652301, 652302, false",
        "652301, 652300, false",
        "652300, 652301, true",
        "652300, 652300, true",
        "652300, 650000, false",
        "652301001, 652301, false"
    })
    void noAreaIsAskedAboutThatIsWiderThanTheCallers(String own, String asked, boolean seen) {
        if (seen) {
            assertThat(ask(asked, null, null, of(own)).areaCode()).isEqualTo(asked);
        } else {
            Problem problem = catchThrowableOfType(Problem.class, () -> ask(asked, null, null, of(own)));
            assertThat(problem.status()).isEqualTo(404);
        }
    }

    @Test
    void whoHasNoAreaSeesNothing() {
        Problem problem = catchThrowableOfType(Problem.class, () -> ask(null, null, null, Caller.ANONYMOUS));
        assertThat(problem.status()).isEqualTo(404);
        problem = catchThrowableOfType(Problem.class, () -> ask("652301", null, null, Caller.ANONYMOUS));
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
    void daysAreDaysAndInOrder(String from, String to, String field) {
        Problem problem = catchThrowableOfType(Problem.class, () -> ask(null, from, to, of("652301")));
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.firstField()).isEqualTo(field);
    }

    @Test
    void codesAreOfTheirLists() {
        Problem group = catchThrowableOfType(
                Problem.class,
                () -> IndicatorQuery.of(new Parameters(null, null, null, "RICH", null), of("652301"), TODAY));
        assertThat(group.firstField()).isEqualTo("group");
        Problem item = catchThrowableOfType(
                Problem.class,
                () -> IndicatorQuery.of(new Parameters(null, null, null, null, "GOLF"), of("652301"), TODAY));
        assertThat(item.firstField()).isEqualTo("service");
    }

    @Test
    void aLinkRepeatsTheWholeQuestion() {
        IndicatorQuery query = IndicatorQuery.of(
                new Parameters("652301", "2025-01-01", "2025-12-31", "LOW_INCOME", "HOME_COOKING"),
                of("652300"),
                TODAY);
        assertThat(query.toQueryString())
                .isEqualTo("area=652301&from=2025-01-01&to=2025-12-31&group=LOW_INCOME&service=HOME_COOKING");
    }
}
