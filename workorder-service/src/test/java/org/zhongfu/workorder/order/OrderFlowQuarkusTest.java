// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

@QuarkusTest
class OrderFlowQuarkusTest {

    @Inject
    TestEvents events;

    @Test
    void anAcceptedMatchIsServedVisitByVisitUntilTheOrderIsClosed() {
        TestOrder work = TestOrder.offered(events, 2);
        work.order()
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("OFFERED"))
                .body("visits", hasSize(0));

        work.step(
                        work.self(),
                        "acceptance",
                        Map.of("workerId", work.worker().workerId().toString()))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("ACCEPTED"))
                .body("workerId", equalTo(work.worker().workerId().toString()));
        List<String> visits = work.planned(0, 24);
        assertThat(work.status()).isEqualTo("SCHEDULED");
        work.makeVisit(visits.get(0), TestOrder.at(0), TestOrder.minute(55));
        assertThat(work.status()).isEqualTo("IN_SERVICE");
        work.makeVisit(visits.get(1), TestOrder.at(24), TestOrder.at(25));
        work.step(work.self(), "delivery", Map.of("summary", "两次上门做饭"))
                .then()
                .statusCode(200)
                .body("status", equalTo("DELIVERED"))
                .body("deliverySummary", equalTo("两次上门做饭"))
                .body("visits.status", contains("VERIFIED", "VERIFIED"));
        work.step(work.coordinator(), "return-visit", Map.of("outcome", "REACHED_SATISFIED", "remark", "很好"))
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURN_VISITED"));
        work.step(work.coordinator(), "closure", Map.of())
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"));

        assertThat(DatabaseRows.eventNames("zhongfu.workorder.v1", work.id()))
                .containsExactly(
                        "WorkOrderCreated",
                        "WorkOrderAccepted",
                        "WorkOrderScheduled",
                        "WorkOrderStarted",
                        "WorkOrderDelivered",
                        "WorkOrderReturnVisited",
                        "WorkOrderClosed");
        assertThat(DatabaseRows.eventNames("zhongfu.workorder.v1", visits.get(0)))
                .containsExactly("VisitPlanned", "VisitStarted", "VisitVerified");
        for (String aggregate : List.of(work.id(), visits.get(0), visits.get(1))) {
            List<DatabaseRows.Event> events = DatabaseRows.events("zhongfu.workorder.v1", aggregate);
            assertThat(events)
                    .extracting(DatabaseRows.Event::version)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, events.size()).boxed().toList());
            assertThat(events)
                    .extracting(DatabaseRows.Event::key)
                    .containsOnly(work.match().needId().toString());
        }
        hashChainOf(work).then().body("verified", equalTo(true)).body("entries", hasSize(13));
    }

    @Test
    void aVerifiedVisitPublishesAllDataOfItsUnit() {
        TestOrder work = TestOrder.accepted(events, 2);
        List<String> visits = work.planned(0, 24);
        work.makeVisit(visits.get(0), TestOrder.at(0), TestOrder.at(1));
        work.makeVisit(visits.get(1), TestOrder.at(24), TestOrder.at(25));

        JsonNode first = DatabaseRows.events("zhongfu.workorder.v1", visits.get(0))
                .getLast()
                .payload();
        assertThat(first.path("visitId").asText()).isEqualTo(visits.get(0));
        assertThat(first.path("orderId").asText()).isEqualTo(work.id());
        assertThat(first.path("matchId").asText())
                .isEqualTo(work.match().matchId().toString());
        assertThat(first.path("needId").asText())
                .isEqualTo(work.match().needId().toString());
        assertThat(first.path("personId").asText())
                .isEqualTo(work.match().recipient().personId().toString());
        assertThat(first.path("providerId").asText())
                .isEqualTo(work.match().provider().providerId().toString());
        assertThat(first.path("workerId").asText())
                .isEqualTo(work.worker().workerId().toString());
        assertThat(first.path("areaCode").asText()).isEqualTo("652301001");
        assertThat(first.path("serviceItem").asText()).isEqualTo("HOME_COOKING");
        assertThat(first.path("startedAt").asText()).isEqualTo(TestOrder.at(0).toString());
        assertThat(first.path("endedAt").asText()).isEqualTo(TestOrder.at(1).toString());
        assertThat(first.path("units").asInt()).isEqualTo(1);
        assertThat(first.path("verificationLevel").asText()).isEqualTo("VERIFIED");
        assertThat(first.path("primaryGroup").asText()).isEqualTo("VULNERABLE_ELDER");
        assertThat(first.path("groups")).hasSize(2);
        assertThat(first.path("requestedAt").asText())
                .isEqualTo(work.match().requestedAt().toString());
        assertThat(first.path("firstOfOrder").asBoolean()).isTrue();
        assertThat(DatabaseRows.events("zhongfu.workorder.v1", visits.get(1))
                        .getLast()
                        .payload()
                        .path("firstOfOrder")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void theVisitAfterAVoidedFirstOneIsTheFirstThatCounts() {
        TestOrder work = TestOrder.accepted(events, 2);
        List<String> visits = work.planned(0, 24);
        work.makeVisit(visits.get(0), TestOrder.at(0), TestOrder.at(1));
        RestApi.done(work.visit(work.coordinator(), visits.get(0), "void", Map.of("reason", "记录有误")));

        work.makeVisit(visits.get(1), TestOrder.at(24), TestOrder.at(25));

        JsonNode verified = DatabaseRows.events("zhongfu.workorder.v1", visits.get(1))
                .getLast()
                .payload();
        assertThat(verified.path("firstOfOrder").asBoolean()).isTrue();
    }

    @Test
    void aMatchPublishedTwiceCreatesOneOrder() {
        TestOrder work = TestOrder.offered(events, 1);

        events.publish(work.match());

        assertThat(DatabaseRows.eventNames("zhongfu.workorder.v1", work.id())).containsExactly("WorkOrderCreated");
        RestApi.as(work.coordinator())
                .queryParam("needId", work.match().needId().toString())
                .get("/api/v1/work-orders")
                .then()
                .statusCode(200)
                .body("items.id", contains(work.id()));
    }

    @Test
    void deliveryRequiresEndedVisits() {
        TestOrder work = TestOrder.accepted(events, 3);
        work.planned(0);

        work.step(work.self(), "delivery", Map.of()).then().statusCode(409).body("detail", containsString("1 planned"));
    }

    @Test
    void deliveryPublishesUndeliveredUnits() {
        TestOrder work = TestOrder.accepted(events, 3);
        work.makeVisit(work.planned(0).getFirst(), TestOrder.at(0), TestOrder.at(1));

        work.step(work.self(), "delivery", Map.of()).then().statusCode(200);

        JsonNode payload =
                DatabaseRows.events("zhongfu.workorder.v1", work.id()).getLast().payload();
        assertThat(payload.path("unitsVerified").asInt()).isEqualTo(1);
        assertThat(payload.path("unitsUndelivered").asInt()).isEqualTo(2);
    }

    @Test
    void theProviderCannotVoidAVisitOfADeliveredOrder() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = deliveredVisit(work);

        work.visit(work.coordinator(), visit, "void", Map.of("reason", "记录有误"))
                .then()
                .statusCode(403)
                .body("detail", containsString("officer"));
    }

    @Test
    void anOfficerVoidsAVisitOfADeliveredOrder() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = deliveredVisit(work);

        work.visit(TestOrder.officer(), visit, "void", Map.of("reasonCode", "UNTRUE_RECORD", "reason", "记录不实"))
                .then()
                .statusCode(200)
                .body("status", equalTo("VOIDED"));

        JsonNode payload =
                DatabaseRows.events("zhongfu.workorder.v1", visit).getLast().payload();
        assertThat(payload.path("orderDelivered").asBoolean()).isTrue();
        assertThat(payload.path("wasVerified").asBoolean()).isTrue();
    }

    @Test
    void aVisitOfAClosedOrderCannotBeVoided() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = deliveredVisit(work);
        RestApi.done(work.step(work.coordinator(), "return-visit", Map.of("outcome", "REACHED_SATISFIED")));
        RestApi.done(work.step(work.coordinator(), "closure", Map.of()));

        work.visit(TestOrder.officer(), visit, "void", Map.of("reason", "记录有误"))
                .then()
                .statusCode(409)
                .body("detail", containsString("closed"));
    }

    private static String deliveredVisit(TestOrder work) {
        String visit = work.planned(0).getFirst();
        work.makeVisit(visit, TestOrder.at(0), TestOrder.at(1));
        work.step(work.self(), "delivery", Map.of()).then().statusCode(200);
        return visit;
    }

    @Test
    void anOrderWithoutACountedVisitIsCancelledInsteadOfDelivered() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();
        work.makeVisit(visit, TestOrder.at(0), TestOrder.at(1));
        RestApi.done(work.visit(work.coordinator(), visit, "void", Map.of("reason", "记录有误")));

        work.step(work.self(), "delivery", Map.of()).then().statusCode(409).body("detail", containsString("Cancel"));

        assertThat(work.status()).isEqualTo("IN_SERVICE");
    }

    @Test
    void anIllegalTransitionNamesTheStateAndThoseThatCanFollow() {
        TestOrder work = TestOrder.offered(events, 1);

        work.step(work.coordinator(), "closure", Map.of())
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("detail", containsString("Offered"))
                .body("allowed", contains("ACCEPTED", "REFUSED", "CANCELLED"));
    }

    @Test
    void oneOfTwoSimultaneousStepsSucceeds() {
        TestOrder work = TestOrder.offered(events, 1);
        Map<String, ?> take = Map.of("workerId", work.worker().workerId().toString());
        Map<String, ?> refuse = Map.of("reasonCode", "NO_STAFF", "reason", "人手不足");

        List<Integer> codes = TestOrder.simultaneously(
                () -> work.step(work.coordinator(), "acceptance", take),
                () -> work.step(work.coordinator(), "refusal", refuse));

        assertThat(codes.getFirst()).isEqualTo(200);
        assertThat(codes.getLast()).isIn(409, 412);
        assertThat(DatabaseRows.eventNames("zhongfu.workorder.v1", work.id())).hasSize(2);
    }

    private static Response hashChainOf(TestOrder work) {
        return RestApi.as(work.coordinator()).get("/api/v1/work-orders/%s/trail".formatted(work.id()));
    }
}
