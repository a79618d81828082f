// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.satisfaction.web;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.evaluation.support.Areas;
import org.zhongfu.evaluation.support.EventDelivery;
import org.zhongfu.evaluation.support.NeedEvents;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Who may record and read satisfaction answers. */
@QuarkusTest
class SatisfactionAccessQuarkusTest {

    private static final String PATH = "/api/v1/satisfaction-answers";
    private static final TestTokens EVALUATOR =
            TestTokens.as(Roles.EVALUATOR).area("652300").sub("evaluator-1");
    private static final TestTokens EVALUATOR_OF_ANOTHER_AREA =
            TestTokens.as(Roles.EVALUATOR).area("652302");

    @Inject
    EventDelivery delivery;

    @Test
    void anOrderOfAnotherAreaIsAnsweredAsAnUnknownOne() {
        String unknown = record(EVALUATOR, UUID.randomUUID().toString())
                .statusCode(404)
                .extract()
                .path("detail");

        record(EVALUATOR_OF_ANOTHER_AREA, deliveredOrder()).statusCode(404).body("detail", equalTo(unknown));
    }

    @Test
    void anAnswerOfAnotherAreaIsNotFound() {
        String id =
                record(EVALUATOR, deliveredOrder()).statusCode(201).extract().path("id");

        RestApi.get(EVALUATOR_OF_ANOTHER_AREA, PATH + "/" + id).then().statusCode(404);
    }

    @Test
    void anIdThatIsNoUuidIsNotFound() {
        RestApi.get(EVALUATOR, PATH + "/not-an-id").then().statusCode(404);
    }

    static Stream<Arguments> refusedCallers() {
        return Stream.of(
                Arguments.of("worker", TestTokens.as(Roles.SOCIAL_WORKER).area("652300"), 403),
                Arguments.of(
                        "coordinator who is evaluator too",
                        TestTokens.as(Roles.COORDINATOR, Roles.EVALUATOR).area("652300"),
                        403),
                Arguments.of("auditor", TestTokens.as(Roles.AUDITOR).area("652300"), 403),
                Arguments.of("expired token", EVALUATOR.expired(), 401),
                Arguments.of("token of another audience", EVALUATOR.audience("other"), 401));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusedCallers")
    void otherCallersMayNotRecordAnswers(String name, TestTokens caller, int status) {
        record(caller, deliveredOrder()).statusCode(status);
    }

    @Test
    void anAnswerRequiresAToken() {
        RestApi.anonymous().body(body(deliveredOrder())).post(PATH).then().statusCode(401);
    }

    private String deliveredOrder() {
        NeedEvents need = NeedEvents.completed(Areas.fresh(), 1, Instant.parse("2025-03-01T01:00:00Z"));
        delivery.deliver(need.events);
        return need.orderId.toString();
    }

    private static ValidatableResponse record(TestTokens caller, String orderId) {
        return RestApi.create(caller, PATH, body(orderId)).then();
    }

    private static Map<String, String> body(String orderId) {
        return Map.of("workOrderId", orderId, "rating", "SATISFIED", "respondent", "PERSON", "channel", "PHONE");
    }
}
