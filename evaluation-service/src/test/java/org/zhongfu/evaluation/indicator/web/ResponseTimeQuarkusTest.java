// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.evaluation.support.Areas;
import org.zhongfu.evaluation.support.EventDelivery;
import org.zhongfu.evaluation.support.NeedEvents;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** No response time is negative or absurd: such a row is left out of the mean, counted and listed. */
@QuarkusTest
class ResponseTimeQuarkusTest {

    private static final Instant VISITED_AT = Instant.parse("2025-06-10T02:00:00Z");

    @Inject
    EventDelivery delivery;

    @ParameterizedTest
    @CsvSource({"-PT1M, VISIT_BEFORE_REQUEST", "-PT1S, VISIT_BEFORE_REQUEST", "P732D, RESPONSE_TOO_LONG"})
    void anImpossibleTimeIsLeftOutOfTheMeanAndListedWithItsReason(Duration response, String reason) {
        String area = Areas.fresh();
        firstVisit(area, Duration.ofMinutes(40));
        VisitId wrong = firstVisit(area, response);

        JsonPath figure = responseTime(area);
        JsonPath listed = trace(area, "&excluded=true");

        assertThat(figure.getDouble("value")).isEqualTo(40.0);
        assertThat(figure.getDouble("median")).isEqualTo(40.0);
        assertThat(figure.getLong("numerator")).isEqualTo(40);
        assertThat(figure.getLong("denominator")).isEqualTo(1);
        assertThat(figure.getLong("excluded")).isEqualTo(1);
        assertThat(listed.getList("items.visitId")).isEqualTo(List.of(wrong.toString()));
        assertThat(listed.getList("items.exclusionReason")).isEqualTo(List.of(reason));
        assertThat(listed.getLong("total")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 0.0", "P731D, 1052640.0"})
    void aTimeAtABoundCounts(Duration response, double minutes) {
        String area = Areas.fresh();
        firstVisit(area, response);

        JsonPath figure = responseTime(area);

        assertThat(figure.getDouble("value")).isEqualTo(minutes);
        assertThat(figure.getLong("excluded")).isZero();
    }

    @Test
    void theTraceListsOnlyWhatCounts() {
        String area = Areas.fresh();
        VisitId right = firstVisit(area, Duration.ofMinutes(40));
        firstVisit(area, Duration.ofMinutes(-1));

        JsonPath listed = trace(area, "");

        assertThat(listed.getList("items.visitId")).isEqualTo(List.of(right.toString()));
        assertThat(listed.getLong("total")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCorrectedTimeOfTheRequestCountsWhicheverEventArrivesFirst(boolean correctionFirst) {
        String area = Areas.fresh();
        NeedEvents need = new NeedEvents(area, 1, VISITED_AT.minus(Duration.ofDays(36_525))).confirm();
        NeedEvents served = correctionFirst ? need.correctRequest(VISITED_AT.minus(Duration.ofMinutes(40))) : need;
        served.offer().accept().order().visit(VISITED_AT);
        if (!correctionFirst) {
            need.correctRequest(VISITED_AT.minus(Duration.ofMinutes(40)));
        }

        delivery.deliver(need.events);

        JsonPath figure = responseTime(area);
        assertThat(figure.getDouble("value")).isEqualTo(40.0);
        assertThat(figure.getLong("excluded")).isZero();
    }

    @Test
    void withoutAnyPossibleTimeThereIsNoValue() {
        String area = Areas.fresh();
        firstVisit(area, Duration.ofMinutes(-1));

        JsonPath figure = responseTime(area);

        assertThat(figure.getString("value")).isNull();
        assertThat(figure.getString("median")).isNull();
        assertThat(figure.getString("noValueReason")).isEqualTo("EMPTY_BASE");
    }

    /** A need whose first visit takes place at the given time after the request. */
    private VisitId firstVisit(String area, Duration response) {
        NeedEvents need = new NeedEvents(area, 1, VISITED_AT.minus(response))
                .confirm()
                .offer()
                .accept()
                .order();
        VisitId visit = need.visit(VISITED_AT);
        delivery.deliver(need.events);
        return visit;
    }

    private static JsonPath responseTime(String area) {
        return get("/api/v1/indicators?from=2025-06-01&to=2025-06-30&area=" + area)
                .setRootPath("indicators.find { it.code == 'responseTime' }");
    }

    private static JsonPath trace(String area, String more) {
        return get("/api/v1/indicators/responseTime/trace?from=2025-06-01&to=2025-06-30&area=" + area + more);
    }

    private static JsonPath get(String path) {
        return RestApi.get(TestTokens.as(Roles.EVALUATOR).area("652300"), path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
