// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.satisfaction.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.zhongfu.evaluation.satisfaction.web.SatisfactionRequests.PATH;
import static org.zhongfu.evaluation.satisfaction.web.SatisfactionRequests.body;
import static org.zhongfu.evaluation.satisfaction.web.SatisfactionRequests.deliveredOrder;
import static org.zhongfu.evaluation.satisfaction.web.SatisfactionRequests.evaluator;
import static org.zhongfu.evaluation.satisfaction.web.SatisfactionRequests.post;
import static org.zhongfu.evaluation.satisfaction.web.SatisfactionRequests.stored;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.contracts.id.SurveyAnswerId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.evaluation.support.Areas;
import org.zhongfu.evaluation.support.EventDelivery;
import org.zhongfu.evaluation.support.NeedEvents;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;

/** Of the answers about one order one counts; all are kept. */
@QuarkusTest
class SatisfactionCountingQuarkusTest {

    @Inject
    EventDelivery delivery;

    @Test
    void theAnswersOfPersonGuardianAndCarerCountOnce() {
        NeedEvents order = deliveredOrder(delivery);
        record(order, "VERY_SATISFIED", "CARER");
        record(order, "NEUTRAL", "PERSON");
        record(order, "SATISFIED", "GUARDIAN");

        JsonPath rate = rate(order);

        assertThat(rate.getLong("numerator")).isZero();
        assertThat(rate.getLong("denominator")).isEqualTo(1);
        assertThat(rate.getLong("excluded")).isEqualTo(2);
        assertThat(stored(order)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "CARER GUARDIAN PERSON, PERSON",
        "PERSON CARER GUARDIAN, PERSON",
        "CARER GUARDIAN, GUARDIAN",
        "CARER, CARER"
    })
    void theFirstRespondentByPrecedenceCounts(String answered, String counted) {
        NeedEvents order = deliveredOrder(delivery);
        for (String respondent : answered.split(" ")) {
            record(order, "SATISFIED", respondent);
        }

        JsonPath answers = answers(order);

        assertThat(answers.getList("items.findAll { it.counted }.respondent")).isEqualTo(List.of(counted));
        assertThat(answers.getList("items.findAll { !it.counted }.exclusionReason"))
                .hasSize(answered.split(" ").length - 1)
                .allMatch("OTHER_RESPONDENT"::equals);
    }

    @Test
    void aNewAnswerSaysWhetherItCounts() {
        NeedEvents order = deliveredOrder(delivery);

        record(order, "SATISFIED", "CARER").body("counted", equalTo(true)).body("exclusionReason", nullValue());
        record(order, "SATISFIED", "PERSON").body("counted", equalTo(true));
        record(order, "SATISFIED", "GUARDIAN")
                .body("counted", equalTo(false))
                .body("exclusionReason", equalTo("OTHER_RESPONDENT"));
    }

    @Test
    void theLatestAnswerOfARespondentCountsAndTheEarlierOneIsKept() {
        NeedEvents order = deliveredOrder(delivery);
        String first = record(order, "SATISFIED", "PERSON").extract().path("id");
        correct(order, "DISSATISFIED", "The person was misunderstood").statusCode(201);

        JsonPath answers = answers(order);

        assertThat(answers.getList("items.findAll { it.counted }.rating")).isEqualTo(List.of("DISSATISFIED"));
        assertThat(answers.getString("items.find { it.id == '" + first + "' }.exclusionReason"))
                .isEqualTo("LATER_ANSWER");
        assertThat(rate(order).getLong("denominator")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"en, correctionReason, Satisfied", "zh-CN, 更正原因, 满意"})
    void anotherAnswerOfARespondentRequiresAReason(String language, String what, String rating) {
        NeedEvents order = deliveredOrder(delivery);
        record(order, "SATISFIED", "PERSON");

        ValidatableResponse answer = RestApi.as(evaluator())
                .header("Accept-Language", language)
                .body(body(order, "NEUTRAL", "PERSON", null))
                .post(PATH)
                .then();

        answer.statusCode(409).body("detail", containsString(what)).body("detail", containsString(rating));
        assertThat(stored(order)).isEqualTo(1);
    }

    @Test
    void aReasonWithoutAnEarlierAnswerIsRefused() {
        NeedEvents order = deliveredOrder(delivery);

        ValidatableResponse answer = correct(order, "SATISFIED", "misheard");

        answer.statusCode(422).body("violations.field", hasItem("correctionReason"));
        assertThat(stored(order)).isZero();
    }

    @Test
    void aCorrectionIsNotDatedBeforeWhatItCorrects() {
        NeedEvents order = deliveredOrder(delivery);
        record(order, "SATISFIED", "PERSON");
        Instant before = Instant.now().minus(Duration.ofHours(1));

        ValidatableResponse answer = post(
                corrected(order, "NEUTRAL", "misheard").replaceFirst("\\{", "{\"occurredAt\":\"" + before + "\","));

        answer.statusCode(422).body("violations.field", hasItem("occurredAt"));
        assertThat(stored(order)).isEqualTo(1);
    }

    @Test
    void theSameCorrectionAgainIsTheOneRecorded() {
        NeedEvents order = deliveredOrder(delivery);
        record(order, "SATISFIED", "PERSON");
        String id = correct(order, "NEUTRAL", "misheard").extract().path("id");

        correct(order, "NEUTRAL", "misheard").statusCode(200).body("id", equalTo(id));

        assertThat(stored(order)).isEqualTo(2);
    }

    @Test
    void theTraceListsWhatIsLeftOutWithItsReason() {
        NeedEvents order = deliveredOrder(delivery);
        String carer = record(order, "SATISFIED", "CARER").extract().path("id");
        String person = record(order, "SATISFIED", "PERSON").extract().path("id");
        String trace = "/api/v1/indicators/satisfactionRate/trace?area=" + order.area;

        RestApi.get(evaluator(), trace)
                .then()
                .body("total", equalTo(1))
                .body("items.answerId", equalTo(List.of(person)))
                .body("items[0].exclusionReason", nullValue());
        RestApi.get(evaluator(), trace + "&excluded=true")
                .then()
                .body("total", equalTo(1))
                .body("items.answerId", equalTo(List.of(carer)))
                .body("items.respondent", equalTo(List.of("CARER")))
                .body("items.exclusionReason", equalTo(List.of("OTHER_RESPONDENT")));
    }

    @Test
    void anOrderWithoutAVerifiedVisitIsNotCounted() {
        NeedEvents need = new NeedEvents(Areas.fresh(), 1, SatisfactionRequests.REQUESTED_AT)
                .confirm()
                .offer()
                .accept()
                .order();
        VisitId visit = need.visit(SatisfactionRequests.REQUESTED_AT.plus(Duration.ofDays(2)));
        delivery.deliver(need.deliver().close().events);
        record(need, "VERY_SATISFIED", "PERSON").body("counted", equalTo(true));

        delivery.deliver(need.voidVerified(visit).events);

        JsonPath rate = rate(need);
        assertThat(rate.getString("value")).isNull();
        assertThat(rate.getString("noValueReason")).isEqualTo("EMPTY_BASE");
        assertThat(rate.getString("verdict")).isEqualTo("NO_DATA");
        assertThat(answers(need).getList("items.exclusionReason")).isEqualTo(List.of("NO_VERIFIED_VISIT"));
    }

    @Test
    void theReconciliationCountsOneAnswerPerOrder() {
        NeedEvents order = deliveredOrder(delivery);
        record(order, "SATISFIED", "CARER");
        record(order, "SATISFIED", "PERSON");

        RestApi.get(evaluator(), "/api/v1/reconciliation?area=" + order.area)
                .then()
                .statusCode(200)
                .body("balanced", equalTo(true))
                .body("totals.answers", equalTo(2))
                .body("totals.countedAnswers", equalTo(1));
    }

    @Test
    void theRuleInForceOnTheDayOfTheFirstAnswerDecides() {
        // Two versions of 2001, where no other test has facts: carers first in its first half. The second one stays in
        // force
        // for all later days, so it has the values of the first version.
        DatabaseRows.update("""
                insert into figure_rule (version, valid_from, respondents, longest_response_minutes, smallest_cell, source)
                values (2001, '2001-01-01', '{CARER,PERSON}', 1052640, 5, 'test'),
                       (2002, '2001-07-01', '{PERSON,GUARDIAN,CARER}', 1052640, 5, 'test')
                on conflict do nothing
                """);
        NeedEvents need = NeedEvents.completed(Areas.fresh(), 1, Instant.parse("2001-05-01T01:00:00Z"));
        SurveyAnswerId carer = need.answer("CARER", "SATISFIED", Instant.parse("2001-06-30T01:00:00Z"));
        need.answer("PERSON", "NEUTRAL", Instant.parse("2001-07-02T01:00:00Z"));
        delivery.deliver(need.events);

        JsonPath trace = RestApi.get(
                        evaluator(),
                        "/api/v1/indicators/satisfactionRate/trace?from=2001-01-01&to=2001-12-31&area=" + need.area)
                .jsonPath();

        assertThat(trace.getList("items.answerId")).isEqualTo(List.of(carer.toString()));
    }

    private static ValidatableResponse record(NeedEvents order, String rating, String respondent) {
        return post(body(order, rating, respondent, null)).statusCode(201);
    }

    private static ValidatableResponse correct(NeedEvents order, String rating, String reason) {
        return post(corrected(order, rating, reason));
    }

    private static String corrected(NeedEvents order, String rating, String reason) {
        return body(order, rating, "PERSON", null).replaceFirst("\\{", "{\"correctionReason\":\"" + reason + "\",");
    }

    private static JsonPath answers(NeedEvents order) {
        return RestApi.get(evaluator(), PATH + "?workOrderId=" + order.orderId).jsonPath();
    }

    private static JsonPath rate(NeedEvents order) {
        return RestApi.get(evaluator(), "/api/v1/indicators?area=" + order.area)
                .jsonPath()
                .setRootPath("indicators.find { it.code == 'satisfactionRate' }");
    }
}
