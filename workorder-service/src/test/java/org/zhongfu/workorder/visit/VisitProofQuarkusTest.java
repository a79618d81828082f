// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.testkit.KafkaResource;
import org.zhongfu.testkit.PostgresResource;
import org.zhongfu.testkit.Rows;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
class VisitProofQuarkusTest {

    @Inject
    TestEvents news;

    @Test
    void aVisitShowsTheSixPointsOfProofAndKeepsThePointSealed() {
        TestOrder work = TestOrder.taken(news, 1);
        String visit = work.planned(0).getFirst();
        work.did(visit, TestOrder.at(0), TestOrder.at(1));

        String shown = work.visit(visit)
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("serviceItem", equalTo("HOME_COOKING"))
                .body("listVersion", equalTo(1))
                .body("personId", equalTo(work.match().personId().toString()))
                .body(
                        "serviceDate",
                        equalTo(TestOrder.at(0)
                                .atZone(ZoneId.of("Asia/Shanghai"))
                                .toLocalDate()
                                .toString()))
                .body("checkIn.located", equalTo(true))
                .body("checkIn.method", equalTo("GPS"))
                .body("checkIn.offline", equalTo(true))
                .body("checkIn.receivedAt", notNullValue())
                .body("workerId", equalTo(work.worker().workerId().toString()))
                .body("startedAt", equalTo(TestOrder.at(0).toString()))
                .body("endedAt", equalTo(TestOrder.at(1).toString()))
                .body("verification", equalTo("VERIFIED"))
                .extract()
                .asString();

        assertThat(shown).doesNotContain("44.012").doesNotContain("87.309");
        assertThat(Rows.texts("select v::text from visit v where id = ?::uuid", visit)
                        .getFirst())
                .doesNotContain("44.012");
        assertThat(Rows.events("zhongfu.workorder.v1", visit).toString()).doesNotContain("44.012");
    }

    @Test
    void aCheckInFarOffIsAnExceptionAndNeverBlocks() {
        TestOrder work = TestOrder.taken(news, 1);
        String visit = work.planned(0).getFirst();
        work.visit(work.self(), visit, "check-in", TestOrder.presence(TestOrder.at(0), 43.5, 87.31))
                .then()
                .statusCode(200);

        work.door(visit, "check-out", TestOrder.at(1))
                .then()
                .statusCode(200)
                .body("verification", equalTo("EXCEPTION"))
                .body("exceptions", contains("CHECK_IN_FAR_OFF"));

        assertThat(Rows.events("zhongfu.workorder.v1", visit)
                        .getLast()
                        .payload()
                        .path("verificationLevel")
                        .asText())
                .isEqualTo("EXCEPTION");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"offline\":false}                                                                        | method",
                "{\"offline\":false,\"method\":null}                                                        | method",
                "{\"offline\":false,\"method\":\"QR\",\"location\":{\"latitude\":91,\"longitude\":87,"
                        + "\"accuracyMetres\":1,\"system\":\"WGS84\"}}                                          | location.latitude",
                "{\"offline\":false,\"method\":\"QR\",\"location\":{\"latitude\":44,\"longitude\":181,"
                        + "\"accuracyMetres\":1,\"system\":\"WGS84\"}}                                          | location.longitude",
                "{\"offline\":false,\"method\":\"QR\",\"location\":{\"latitude\":44,\"longitude\":87,"
                        + "\"accuracyMetres\":-1,\"system\":\"WGS84\"}}                                         | location.accuracyMetres",
                "{\"offline\":false,\"method\":\"QR\",\"location\":{\"latitude\":44,\"longitude\":87,"
                        + "\"accuracyMetres\":1}}                                                               | location.system",
            })
    void aProofThatProvesNothingIsRefusedAndChangesNothing(String body, String field) {
        TestOrder work = TestOrder.taken(news, 1);
        String visit = work.planned(0).getFirst();

        TestOrder.as(work.self())
                .header("If-Match", "\"1\"")
                .body(body)
                .post("/api/v1/visits/%s/check-in".formatted(visit))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(field));

        assertThat(Rows.told("zhongfu.workorder.v1", visit)).containsExactly("VisitPlanned");
    }

    @Test
    void aVisitBeforeItsOrderIsRefused() {
        TestOrder work = TestOrder.taken(news, 1);
        String visit = work.planned(0).getFirst();

        work.door(visit, "check-in", TestOrder.at(-6))
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("occurredAt"));

        work.door(visit, "check-in", TestOrder.at(-4)).then().statusCode(200);
    }

    @Test
    void ofTwoCheckInsAtOnceOneWins() {
        TestOrder work = TestOrder.taken(news, 1);
        String visit = work.planned(0).getFirst();

        List<Integer> codes = TestOrder.atOnce(
                () -> work.door(visit, "check-in", TestOrder.at(0)), () -> work.door(visit, "check-in", TestOrder.at(0)));

        assertThat(codes.getFirst()).isEqualTo(200);
        assertThat(codes.getLast()).isIn(409, 412);
        assertThat(Rows.told("zhongfu.workorder.v1", visit)).containsExactly("VisitPlanned", "VisitStarted");
    }

    @Test
    void ofTwoCheckOutsAtOnceOneMakesTheUnit() {
        TestOrder work = TestOrder.taken(news, 1);
        String visit = work.planned(0).getFirst();
        work.door(visit, "check-in", TestOrder.at(0)).then().statusCode(200);

        List<Integer> codes = TestOrder.atOnce(
                () -> work.door(visit, "check-out", TestOrder.at(1)), () -> work.door(visit, "check-out", TestOrder.at(1)));

        assertThat(codes.getFirst()).isEqualTo(200);
        assertThat(Rows.told("zhongfu.workorder.v1", visit)).containsOnlyOnce("VisitVerified");
    }

    @Test
    void aCheckInAndACancellationAtOnceEndInAStateOfTheTable() {
        for (int round = 0; round < 5; round++) {
            TestOrder work = TestOrder.taken(news, 1);
            String visit = work.planned(0).getFirst();

            TestOrder.atOnce(
                    () -> work.door(visit, "check-in", TestOrder.at(0)),
                    () -> work.move(
                            work.coordinator(), "cancellation", Map.of("reasonCode", "MOVED_AWAY", "reason", "迁出")));

            String order = work.status();
            String state = work.visit(visit).then().extract().path("status");
            assertThat(List.of(order, state))
                    .isIn(
                            List.of("CANCELLED", "CANCELLED"),
                            List.of("CANCELLED", "IN_PROGRESS"),
                            List.of("IN_SERVICE", "IN_PROGRESS"));
            if (order.equals("CANCELLED")) {
                assertThat(Rows.events("zhongfu.workorder.v1", work.id())
                                .getLast()
                                .payload()
                                .path("unitsOutstanding")
                                .asInt())
                        .isEqualTo(state.equals("CANCELLED") ? 1 : 0);
            }
        }
    }

    @Test
    void aCheckInSentAgainWithItsKeyIsAnsweredAsBefore() {
        TestOrder work = TestOrder.taken(news, 1);
        String visit = work.planned(0).getFirst();
        String tag = work.visit(visit).header("ETag");
        String key = "device-7-" + visit;

        for (int time = 0; time < 2; time++) {
            TestOrder.as(work.self())
                    .header("If-Match", tag)
                    .header("Idempotency-Key", key)
                    .body(TestOrder.presence(TestOrder.at(0), 44.01, 87.31))
                    .post("/api/v1/visits/%s/check-in".formatted(visit))
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"2\"")
                    .body("status", equalTo("IN_PROGRESS"));
        }

        assertThat(Rows.told("zhongfu.workorder.v1", visit)).containsExactly("VisitPlanned", "VisitStarted");
    }

    @Test
    void theCoordinatorEntersByHandAndSaysWhy() {
        TestOrder work = TestOrder.taken(news, 1);
        String visit = work.planned(0).getFirst();
        Map<String, Object> byHand = new HashMap<>(Map.of(
                "method",
                "MANUAL",
                "occurredAt",
                TestOrder.at(0).toString(),
                "deviceTime",
                TestOrder.at(0).toString(),
                "offline",
                false));
        work.visit(work.coordinator(), visit, "check-in", TestOrder.presence(TestOrder.at(0), 44.01, 87.31))
                .then()
                .statusCode(403);
        work.visit(work.coordinator(), visit, "check-in", byHand)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("exceptionReason"));
        byHand.put("exceptionReason", "设备损坏");
        work.visit(work.coordinator(), visit, "check-in", byHand).then().statusCode(200);

        work.door(visit, "check-out", TestOrder.at(1)).then().body("exceptions", hasItem("CHECK_IN_MANUAL"));
    }

    @Test
    void aVisitEndsAfterItBegan() {
        TestOrder work = TestOrder.taken(news, 1);
        String visit = work.planned(0).getFirst();
        work.door(visit, "check-in", TestOrder.at(0)).then().statusCode(200);

        work.door(visit, "check-out", TestOrder.at(0))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("occurredAt"));
        work.door(visit, "check-out", TestOrder.minute(4)).then().body("exceptions", contains("TOO_SHORT"));
    }

    @Test
    void aVisitCannotBeginTwiceNorEndUnbegun() {
        TestOrder work = TestOrder.taken(news, 1);
        String visit = work.planned(0).getFirst();
        work.door(visit, "check-out", TestOrder.at(0))
                .then()
                .statusCode(409)
                .body("allowed", contains("IN_PROGRESS", "NO_SHOW", "CANCELLED"));
        work.door(visit, "check-in", TestOrder.at(0)).then().statusCode(200);

        work.door(visit, "check-in", TestOrder.at(0)).then().statusCode(409).body("allowed", contains("VERIFIED", "VOIDED"));
    }

    @Test
    void aVoidedVisitFreesItsUnitAndSaysThatItCounted() {
        TestOrder work = TestOrder.taken(news, 1);
        String visit = work.planned(0).getFirst();
        work.did(visit, TestOrder.at(0), TestOrder.at(1));
        work.visit(work.self(), visit, "void", Map.of("reason", "记录有误")).then().statusCode(403);

        work.visit(work.coordinator(), visit, "void", Map.of("reason", "记录有误"))
                .then()
                .statusCode(200)
                .body("status", equalTo("VOIDED"))
                .body("reasonCode", equalTo("OTHER"))
                .body("reason", equalTo("记录有误"));

        assertThat(Rows.events("zhongfu.workorder.v1", visit)
                        .getLast()
                        .payload()
                        .path("wasVerified")
                        .asBoolean())
                .isTrue();
        work.schedule(work.self(), List.of(TestOrder.plan(0))).then().statusCode(200).body("visits", hasSize(2));
    }

    @Test
    void whatLiesLongBackNeedsTheRoleAndAReasonAndIsMarked() {
        Instant longAgo = TestOrder.BASE.minus(Duration.ofDays(200));
        TestOrder work = TestOrder.takenOf(news, 1, longAgo.minus(Duration.ofDays(1)));
        String visit = work.planned(0).getFirst();
        Map<String, Object> late = TestOrder.presence(longAgo, 44.01, 87.31);
        TestTokens clerk = TestTokens.as("social-worker", "backfill")
                .org(work.worker().orgCode())
                .sub(String.valueOf(work.worker().subject()));
        work.visit(work.self(), visit, "check-in", late).then().statusCode(403);
        work.visit(clerk, visit, "check-in", late).then().statusCode(422);
        late.put("backfillReason", "纸质记录补录");

        work.visit(clerk, visit, "check-in", late).then().statusCode(200);

        assertThat(Rows.events("zhongfu.workorder.v1", visit)
                        .getLast()
                        .payload()
                        .path("backfilled")
                        .asBoolean())
                .isTrue();
        Map<String, Object> early = TestOrder.presence(Instant.now().plus(Duration.ofHours(1)), 44.01, 87.31);
        work.visit(work.self(), visit, "check-out", early).then().statusCode(422);
    }

    @Test
    void visitsAreListedWithinWhatTheCallerMaySee() {
        TestOrder work = TestOrder.taken(news, 3);
        List<String> visits = work.planned(0, 2, 4);
        String path = "/api/v1/visits?workOrderId=" + work.id();

        Map<String, Object> page = TestOrder.as(work.self())
                .get(path + "&status=PLANNED&limit=2")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("next", notNullValue())
                .extract()
                .as(new io.restassured.common.mapper.TypeRef<>() {});
        TestOrder.as(work.self())
                .queryParam("cursor", page.get("next"))
                .get(path + "&limit=2")
                .then()
                .statusCode(200)
                .body("items.id", contains(visits.stream().sorted().toList().getLast()));
        TestOrder.as(TestOrder.officer()).get(path).then().body("items", hasSize(3));
        TestOrder.as(TestTokens.as("coordinator").org("ANOTHER")).get(path).then().body("items", hasSize(0));
        TestOrder.as(TestTokens.as("county-officer").area("652302")).get(path).then().body("items", hasSize(0));
        TestOrder.as(TestTokens.as("coordinator").org("ANOTHER"))
                .get("/api/v1/visits/" + visits.getFirst())
                .then()
                .statusCode(404);
        TestOrder.as(work.self()).get("/api/v1/visits?state=PLANNED").then().statusCode(400);
    }
}
