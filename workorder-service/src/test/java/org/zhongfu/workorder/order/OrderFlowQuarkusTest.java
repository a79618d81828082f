// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.matching.MatchingEvent.MatchCancelled;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;
import org.zhongfu.testkit.KafkaResource;
import org.zhongfu.testkit.PostgresResource;
import org.zhongfu.testkit.Rows;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;
import org.zhongfu.workorder.worker.SampleWorkers;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
class OrderFlowQuarkusTest {

    @Inject
    TestEvents news;

    @Test
    void anAcceptedMatchIsServedVisitByVisitUntilTheOrderIsClosed() {
        TestOrder work = TestOrder.offered(news, 2);
        work.order()
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("OFFERED"))
                .body("visits", hasSize(0));

        work.move(work.self(), "acceptance", Map.of("workerId", work.worker().workerId()))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("ACCEPTED"))
                .body("workerId", equalTo(work.worker().workerId().toString()));
        List<String> visits = work.planned(0, 24);
        assertThat(work.status()).isEqualTo("SCHEDULED");
        work.did(visits.get(0), TestOrder.at(0), TestOrder.minute(55));
        assertThat(work.status()).isEqualTo("IN_SERVICE");
        work.did(visits.get(1), TestOrder.at(24), TestOrder.at(25));
        work.move(work.self(), "delivery", Map.of("summary", "两次上门做饭"))
                .then()
                .statusCode(200)
                .body("status", equalTo("DELIVERED"))
                .body("deliverySummary", equalTo("两次上门做饭"))
                .body("visits.status", contains("VERIFIED", "VERIFIED"));
        work.move(work.coordinator(), "return-visit", Map.of("outcome", "REACHED_SATISFIED", "remark", "很好"))
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURN_VISITED"));
        work.move(work.coordinator(), "closure", Map.of())
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"));

        assertThat(Rows.told("zhongfu.workorder.v1", work.id()))
                .containsExactly(
                        "WorkOrderCreated",
                        "WorkOrderAccepted",
                        "WorkOrderScheduled",
                        "WorkOrderStarted",
                        "WorkOrderDelivered",
                        "WorkOrderReturnVisited",
                        "WorkOrderClosed");
        assertThat(Rows.told("zhongfu.workorder.v1", visits.get(0)))
                .containsExactly("VisitPlanned", "VisitStarted", "VisitVerified");
        for (String aggregate : List.of(work.id(), visits.get(0), visits.get(1))) {
            List<Rows.Event> events = Rows.events("zhongfu.workorder.v1", aggregate);
            assertThat(events)
                    .extracting(Rows.Event::version)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, events.size()).boxed().toList());
            assertThat(events)
                    .extracting(Rows.Event::key)
                    .containsOnly(work.match().needId().toString());
        }
        trailOf(work).then().body("verified", equalTo(true)).body("entries", hasSize(13));
    }

    @Test
    void aVerifiedVisitTellsAllThatItsUnitNeeds() {
        TestOrder work = TestOrder.taken(news, 2);
        List<String> visits = work.planned(0, 24);
        work.did(visits.get(0), TestOrder.at(0), TestOrder.at(1));
        work.did(visits.get(1), TestOrder.at(24), TestOrder.at(25));

        JsonNode first =
                Rows.events("zhongfu.workorder.v1", visits.get(0)).getLast().payload();
        assertThat(first.path("visitId").asText()).isEqualTo(visits.get(0));
        assertThat(first.path("orderId").asText()).isEqualTo(work.id());
        assertThat(first.path("matchId").asText())
                .isEqualTo(work.match().matchId().toString());
        assertThat(first.path("needId").asText())
                .isEqualTo(work.match().needId().toString());
        assertThat(first.path("personId").asText())
                .isEqualTo(work.match().personId().toString());
        assertThat(first.path("providerId").asText())
                .isEqualTo(work.match().providerId().toString());
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
        assertThat(Rows.events("zhongfu.workorder.v1", visits.get(1))
                        .getLast()
                        .payload()
                        .path("firstOfOrder")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void aMatchToldTwiceMakesOneOrder() {
        TestOrder work = TestOrder.offered(news, 1);

        news.tell(work.match());

        assertThat(Rows.told("zhongfu.workorder.v1", work.id())).containsExactly("WorkOrderCreated");
        TestOrder.as(work.coordinator())
                .queryParam("needId", work.match().needId())
                .get("/api/v1/work-orders")
                .then()
                .statusCode(200)
                .body("items.id", contains(work.id()));
    }

    @Test
    void aWithdrawnNeedCancelsTheOrderAndItsPlansAndTheRunningVisitStillCounts() {
        TestOrder work = TestOrder.taken(news, 3);
        List<String> visits = work.planned(0, 2, 4);
        work.did(visits.get(0), TestOrder.at(0), TestOrder.at(1));
        work.door(visits.get(1), "check-in", TestOrder.at(2)).then().statusCode(200);

        news.tell(cancelled(work));

        assertThat(work.status()).isEqualTo("CANCELLED");
        work.visit(visits.get(1)).then().body("status", equalTo("IN_PROGRESS"));
        work.visit(visits.get(2)).then().body("status", equalTo("CANCELLED"));
        JsonNode told = Rows.events("zhongfu.workorder.v1", work.id()).getLast().payload();
        assertThat(told.path("unitsVerified").asInt()).isEqualTo(1);
        assertThat(told.path("unitsOutstanding").asInt()).isEqualTo(1);
        work.door(visits.get(1), "check-out", TestOrder.at(3)).then().statusCode(200).body("status", equalTo("VERIFIED"));
        news.tell(cancelled(work));
        assertThat(Rows.told("zhongfu.workorder.v1", work.id())).containsOnlyOnce("WorkOrderCancelled");
    }

    @Test
    void theRunningVisitOfACancelledOrderThatFailsSaysSo() {
        TestOrder work = TestOrder.taken(news, 1);
        String visit = work.planned(0).getFirst();
        work.door(visit, "check-in", TestOrder.at(0)).then().statusCode(200);
        work.move(work.coordinator(), "cancellation", Map.of("reasonCode", "MOVED_AWAY", "reason", "迁往外地"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));

        work.visit(work.coordinator(), visit, "void", Map.of("reason", "未实施"))
                .then()
                .statusCode(200);

        JsonNode told = Rows.events("zhongfu.workorder.v1", visit).getLast().payload();
        assertThat(told.path("orderCancelled").asBoolean()).isTrue();
        assertThat(told.path("wasVerified").asBoolean()).isFalse();
    }

    @Test
    void aCancellationOfAnUnknownOrSettledMatchChangesNothing() {
        TestOrder unknown = new TestOrder(
                SampleOrders.match(UUID.randomUUID(), "P", 1, TestOrder.BASE),
                TestOrder.offered(news, 1).worker());
        news.tell(cancelled(unknown));
        assertThat(Rows.told("zhongfu.workorder.v1", unknown.id())).isEmpty();

        TestOrder refused = TestOrder.offered(news, 1);
        refused.move(refused.coordinator(), "refusal", Map.of("reasonCode", "NO_STAFF", "reason", "人手不足"))
                .then()
                .statusCode(200);
        news.tell(cancelled(refused));
        assertThat(Rows.told("zhongfu.workorder.v1", refused.id()))
                .containsExactly("WorkOrderCreated", "WorkOrderRefused");
        assertThat(Rows.events("zhongfu.workorder.v1", refused.id())
                        .getLast()
                        .payload()
                        .path("unitsOutstanding")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void deliveryWaitsForOpenVisitsAndTellsWhatWasNotDelivered() {
        TestOrder work = TestOrder.taken(news, 3);
        List<String> visits = work.planned(0, 2);
        work.did(visits.get(0), TestOrder.at(0), TestOrder.at(1));
        work.move(work.self(), "delivery", Map.of()).then().statusCode(409).body("detail", containsString("1 planned"));
        work.visit(work.self(), visits.get(1), "no-show", Map.of("reasonCode", "NOT_AT_HOME"))
                .then()
                .statusCode(200);

        work.move(work.self(), "delivery", Map.of()).then().statusCode(200);

        JsonNode told = Rows.events("zhongfu.workorder.v1", work.id()).getLast().payload();
        assertThat(told.path("unitsVerified").asInt()).isEqualTo(1);
        assertThat(told.path("unitsUndelivered").asInt()).isEqualTo(2);
        work.visit(work.coordinator(), visits.get(0), "void", Map.of("reason", "记录有误"))
                .then()
                .statusCode(409);
    }

    @Test
    void aSuspendedOrderGoesOnWhereItWas() {
        TestOrder work = TestOrder.taken(news, 2);
        List<String> visits = work.planned(0, 2);
        work.did(visits.get(0), TestOrder.at(0), TestOrder.at(1));
        work.move(work.coordinator(), "suspension", Map.of("reasonCode", "HOSPITAL_STAY", "reason", "住院"))
                .then()
                .statusCode(200)
                .body("status", equalTo("SUSPENDED"))
                .body("reason", equalTo("住院"))
                .body("visits.status", contains("VERIFIED", "CANCELLED"));
        work.schedule(work.self(), List.of(TestOrder.plan(4))).then().statusCode(409);

        work.move(work.coordinator(), "resumption", Map.of())
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_SERVICE"))
                .body("reason", nullValue());
        work.schedule(work.self(), List.of(TestOrder.plan(4))).then().statusCode(200);
        assertThat(Rows.texts("select reason_sealed from work_order where id = ?::uuid", work.id()))
                .containsExactly((String) null);
    }

    @Test
    void freeWordsLieEncrypted() {
        TestOrder work = TestOrder.taken(news, 1);
        work.move(work.coordinator(), "suspension", Map.of("reasonCode", "HOSPITAL_STAY", "reason", "肺炎住院"))
                .then()
                .statusCode(200);

        assertThat(Rows.texts("select w::text from work_order w where id = ?::uuid", work.id())
                        .getFirst())
                .doesNotContain("肺炎");
        assertThat(Rows.events("zhongfu.workorder.v1", work.id())
                        .getLast()
                        .payload()
                        .toString())
                .doesNotContain("肺炎")
                .contains("HOSPITAL_STAY");
    }

    @Test
    void anIllegalMoveNamesTheStateAndWhatIsPossible() {
        TestOrder work = TestOrder.offered(news, 1);

        work.move(work.coordinator(), "closure", Map.of())
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("detail", containsString("OFFERED"))
                .body("allowed", contains("ACCEPTED", "REFUSED", "CANCELLED"));
    }

    @Test
    void anOrderIsSeenByItsProviderAndItsAreaAlone() {
        TestOrder work = TestOrder.offered(news, 1);
        TestTokens otherOrg = TestTokens.as("coordinator").org("ANOTHER");
        TestTokens otherArea = TestTokens.as("county-officer").area("652302");

        String path = "/api/v1/work-orders/" + work.id();
        TestOrder.as(TestOrder.officer()).get(path).then().statusCode(200);
        for (TestTokens stranger : List.of(otherOrg, otherArea, TestTokens.as("coordinator"))) {
            TestOrder.as(stranger).get(path).then().statusCode(404);
            TestOrder.as(stranger).get(path + "/trail").then().statusCode(404);
            TestOrder.as(stranger)
                    .queryParam("needId", work.match().needId())
                    .get("/api/v1/work-orders")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0));
        }
        TestOrder.as(otherOrg)
                .header("If-Match", "\"1\"")
                .body(Map.of("workerId", work.worker().workerId()))
                .post(path + "/acceptance")
                .then()
                .statusCode(404);
        TestOrder.as(TestOrder.officer())
                .header("If-Match", "\"1\"")
                .body(Map.of("workerId", work.worker().workerId()))
                .post(path + "/acceptance")
                .then()
                .statusCode(403);
    }

    @Test
    void onlyTheWorkerWhoTookAnOrderActsOnIt() {
        TestOrder work = TestOrder.offered(news, 1);
        work.move(
                        work.colleague(),
                        "acceptance",
                        Map.of("workerId", work.worker().workerId()))
                .then()
                .statusCode(403);
        work.take();
        work.schedule(work.colleague(), List.of(TestOrder.plan(0))).then().statusCode(403);
        String visit = work.planned(0).getFirst();
        work.visit(work.colleague(), visit, "check-in", TestOrder.presence(TestOrder.at(0), 44.01, 87.31))
                .then()
                .statusCode(403);
        work.did(visit, TestOrder.at(0), TestOrder.at(1));

        work.move(work.colleague(), "delivery", Map.of()).then().statusCode(403);
        work.move(work.self(), "delivery", Map.of()).then().statusCode(200);
    }

    @Test
    void aWorkerWithoutTheCredentialOrOfAnotherProviderDoesNotTakeIt() {
        TestOrder work = TestOrder.offered(news, 1);
        TestOrder elsewhere = TestOrder.offered(news, 1);
        WorkerChanged lapsed = SampleWorkers.told(
                UUID.randomUUID(),
                1,
                work.worker().providerId(),
                work.worker().orgCode(),
                "lapsed",
                LocalDate.of(2024, 6, 30));
        news.tell(lapsed);

        work.move(work.coordinator(), "acceptance", Map.of("workerId", lapsed.workerId()))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("workerId"))
                .body("detail", containsString("HEALTH_CERTIFICATE"));
        work.move(
                        work.coordinator(),
                        "acceptance",
                        Map.of("workerId", elsewhere.worker().workerId()))
                .then()
                .statusCode(422);
        assertThat(work.status()).isEqualTo("OFFERED");
    }

    @Test
    void ofTwoMovesAtOnceOneWins() {
        TestOrder work = TestOrder.offered(news, 1);
        Map<String, ?> take = Map.of("workerId", work.worker().workerId());
        Map<String, ?> refuse = Map.of("reasonCode", "NO_STAFF", "reason", "人手不足");

        List<Integer> codes = TestOrder.atOnce(
                () -> work.move(work.coordinator(), "acceptance", take),
                () -> work.move(work.coordinator(), "refusal", refuse));

        assertThat(codes.getFirst()).isEqualTo(200);
        assertThat(codes.getLast()).isIn(409, 412);
        assertThat(Rows.told("zhongfu.workorder.v1", work.id())).hasSize(2);
    }

    private static MatchCancelled cancelled(TestOrder work) {
        return new MatchCancelled(
                work.match().matchId(),
                4,
                work.match().needId(),
                "NEED_WITHDRAWN",
                0,
                TestOrder.BASE.plus(Duration.ofHours(3)),
                false);
    }

    private static Response trailOf(TestOrder work) {
        return TestOrder.as(work.coordinator()).get("/api/v1/work-orders/%s/trail".formatted(work.id()));
    }
}
