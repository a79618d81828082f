// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.satisfaction.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.evaluation.support.Areas;
import org.zhongfu.evaluation.support.EventDelivery;
import org.zhongfu.evaluation.support.NeedEvents;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;

/** An answer sent twice under one client reference is one answer, and other content under it is refused. */
@QuarkusTest
class SatisfactionCreationQuarkusTest {

    private static final String PATH = "/api/v1/satisfaction-answers";
    private static final Instant REQUESTED = Instant.parse("2025-03-01T01:00:00Z");

    @Inject
    EventDelivery delivery;

    @Inject
    TestClock clock;

    private final Map<String, Object> request = new LinkedHashMap<>();
    private NeedEvents order;

    @BeforeEach
    void deliverAnOrder() {
        order = delivered();
        request.put("workOrderId", order.orderId.toString());
        request.put("rating", "SATISFIED");
        request.put("respondent", "PERSON");
        request.put("channel", "PHONE");
        request.put("clientReference", UUID.randomUUID().toString());
    }

    @Test
    void theSameRequestSentTwiceIsOneAnswerAndOneEvent() {
        String id = post().then().statusCode(201).extract().path("id");

        post().then().statusCode(200).body("id", equalTo(id)).header("ETag", equalTo("\"1\""));

        assertThat(stored()).isEqualTo(1);
        assertThat(DatabaseRows.eventNames("zhongfu.evaluation.v1", id)).containsExactly("SatisfactionRecorded");
    }

    @Test
    void anotherCallerMayUseTheSameReference() {
        post().then().statusCode(201);
        request.put("respondent", "CARER");

        post(TestTokens.as(Roles.COUNTY_OFFICER).area("652301")).then().statusCode(201);

        assertThat(stored()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "rating, NEUTRAL",
        "respondent, GUARDIAN",
        "channel, PAPER",
        "backfillReason, paper form",
    })
    void otherContentUnderTheSameReferenceIsRefusedWithTheField(String field, String value) {
        post().then().statusCode(201);
        request.put(field, value);

        post().then().statusCode(409).body("violations.field", equalTo(List.of(field)));

        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void anotherTimeUnderTheSameReferenceIsRefusedWithTheField() {
        post().then().statusCode(201);
        request.put("occurredAt", clock.instant().minus(Duration.ofHours(1)).toString());

        post().then().statusCode(409).body("violations.field", equalTo(List.of("occurredAt")));

        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void anotherOrderUnderTheSameReferenceIsRefusedWithTheField() {
        post().then().statusCode(201);
        NeedEvents other = delivered();
        request.put("workOrderId", other.orderId.toString());

        post().then().statusCode(409).body("violations.field", hasItem("workOrderId"));

        assertThat(DatabaseRows.count("select count(*) from satisfaction_answer where order_id = ?", other.orderId))
                .isZero();
    }

    @Test
    void aRetryWithAnExplicitTimeIsAnsweredHoweverLateItComes() {
        request.put("occurredAt", clock.instant().minus(Duration.ofHours(1)).toString());
        String id = post().then().statusCode(201).extract().path("id");
        clock.advance(Duration.ofDays(30));

        post().then().statusCode(200).body("id", equalTo(id));

        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void equalRequestsAtTheSameMomentCreateOneAnswer() throws Exception {
        Callable<Integer> attempt = () -> post().statusCode();

        List<Integer> statuses = Concurrently.run(Collections.nCopies(6, attempt));

        assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201);
        assertThat(stored()).isEqualTo(1);
    }

    private NeedEvents delivered() {
        NeedEvents need = NeedEvents.completed(Areas.fresh(), 1, REQUESTED);
        delivery.deliver(need.events);
        return need;
    }

    private long stored() {
        return DatabaseRows.count("select count(*) from satisfaction_answer where order_id = ?", order.orderId);
    }

    private Response post() {
        return post(TestTokens.as(Roles.EVALUATOR).area("652300").sub("evaluator-1"));
    }

    private Response post(TestTokens caller) {
        return RestApi.create(caller, PATH, request);
    }
}
