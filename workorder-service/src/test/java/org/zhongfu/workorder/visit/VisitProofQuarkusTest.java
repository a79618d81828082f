// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

@QuarkusTest
class VisitProofQuarkusTest {

    private static final Instant LONG_AGO = TestOrder.BASE.minus(Duration.ofDays(200));

    private static final Map<String, String> CONFIRMATION =
            Map.of("decision", "CONFIRM", "reasonCode", "PERSON_CONFIRMED", "reason", "已电话向本人核实");

    @Inject
    TestEvents events;

    @Test
    void aVisitShowsTheSixPointsOfProofAndKeepsTheLocationEncrypted() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();
        work.makeVisit(visit, TestOrder.at(0), TestOrder.at(1));

        String shown = work.visit(visit)
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("serviceItem", equalTo("HOME_COOKING"))
                .body("listVersion", equalTo(1))
                .body("personId", equalTo(work.match().recipient().personId().toString()))
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
        assertThat(DatabaseRows.texts("select v::text from visit v where id = ?::uuid", visit)
                        .getFirst())
                .doesNotContain("44.012");
        assertThat(DatabaseRows.events("zhongfu.workorder.v1", visit).toString())
                .doesNotContain("44.012");
    }

    @Test
    void aCheckInFarOffIsAcceptedAndWaitsForADecision() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();
        work.visit(work.self(), visit, "check-in", TestOrder.attendance(TestOrder.at(0), 43.5, 87.31))
                .then()
                .statusCode(200);

        work.attend(visit, "check-out", TestOrder.at(1))
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_REVIEW"))
                .body("verification", equalTo("EXCEPTION"))
                .body("exceptions", contains("CHECK_IN_FAR_OFF"));

        assertThat(DatabaseRows.eventNames("zhongfu.workorder.v1", visit))
                .containsExactly("VisitPlanned", "VisitStarted", "VisitReviewRequired");
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
    void anInvalidProofIsRefusedAndChangesNothing(String body, String field) {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();

        RestApi.as(work.self())
                .header("If-Match", "\"1\"")
                .body(body)
                .post("/api/v1/visits/%s/check-in".formatted(visit))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(field));

        assertThat(DatabaseRows.eventNames("zhongfu.workorder.v1", visit)).containsExactly("VisitPlanned");
    }

    @Test
    void aCoordinatorDoesNotCheckInByPosition() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();

        work.visit(work.otherCoordinator(), visit, "check-in", TestOrder.attendance(TestOrder.at(0), 44.01, 87.31))
                .then()
                .statusCode(403);
    }

    @Test
    void aCheckInByHandRequiresAReason() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();

        work.visit(work.otherCoordinator(), visit, "check-in", byHand())
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("exceptionReason"));
    }

    @Test
    void aCheckInByHandIsAnException() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();
        Map<String, Object> byHand = byHand();
        byHand.put("exceptionReason", "设备损坏");
        work.visit(work.otherCoordinator(), visit, "check-in", byHand).then().statusCode(200);

        work.attend(visit, "check-out", TestOrder.at(1)).then().body("exceptions", hasItem("CHECK_IN_MANUAL"));
    }

    /** The coordinator of the test accepted the order: at a small provider nobody else can enter the visit of a failed device. */
    @Test
    void aVisitThatItsCoordinatorEnteredCountsOnceAnOfficerConfirmedIt() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();
        work.visit(work.coordinator(), visit, "check-in", byHand(0)).then().statusCode(200);

        work.visit(work.coordinator(), visit, "check-out", byHand(1))
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_REVIEW"))
                .body("exceptions", hasItem("ENTERED_BY_COORDINATOR"));

        work.visit(TestOrder.officer(), visit, "review", CONFIRMATION)
                .then()
                .statusCode(200)
                .body("status", equalTo("VERIFIED"));
    }

    @Test
    void aCheckInThatTheCoordinatorEnteredIsReviewedAfterTheCheckOutOfTheWorker() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();
        work.visit(work.coordinator(), visit, "check-in", byHand(0)).then().statusCode(200);

        work.attend(visit, "check-out", TestOrder.at(1))
                .then()
                .body("status", equalTo("IN_REVIEW"))
                .body("exceptions", hasItem("ENTERED_BY_COORDINATOR"));
    }

    private static Map<String, Object> byHand(int hour) {
        Map<String, Object> proof = byHand();
        proof.put("occurredAt", TestOrder.at(hour).toString());
        proof.put("deviceTime", TestOrder.at(hour).toString());
        proof.put("exceptionReason", "设备损坏");
        return proof;
    }

    private static Map<String, Object> byHand() {
        return new HashMap<>(Map.of(
                "method",
                "MANUAL",
                "occurredAt",
                TestOrder.at(0).toString(),
                "deviceTime",
                TestOrder.at(0).toString(),
                "offline",
                false));
    }

    @Test
    void aLateEntryRequiresTheRole() {
        TestOrder work = longAgo();

        work.visit(work.self(), work.planned(0).getFirst(), "check-in", TestOrder.attendance(LONG_AGO, 44.01, 87.31))
                .then()
                .statusCode(403);
    }

    @Test
    void aLateEntryRequiresAReason() {
        TestOrder work = longAgo();

        work.visit(
                        backfiller(work),
                        work.planned(0).getFirst(),
                        "check-in",
                        TestOrder.attendance(LONG_AGO, 44.01, 87.31))
                .then()
                .statusCode(422);
    }

    @Test
    void aLateEntryIsMarkedAsBackfilled() {
        TestOrder work = longAgo();
        String visit = work.planned(0).getFirst();
        Map<String, Object> late = TestOrder.attendance(LONG_AGO, 44.01, 87.31);
        late.put("backfillReason", "纸质记录补录");

        work.visit(backfiller(work), visit, "check-in", late).then().statusCode(200);

        assertThat(DatabaseRows.events("zhongfu.workorder.v1", visit)
                        .getLast()
                        .payload()
                        .path("backfilled")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aCheckInInTheFutureIsRefused() {
        TestOrder work = TestOrder.accepted(events, 1);
        Map<String, Object> early = TestOrder.attendance(TestClock.now().plus(Duration.ofHours(1)), 44.01, 87.31);

        work.visit(work.self(), work.planned(0).getFirst(), "check-in", early)
                .then()
                .statusCode(422);
    }

    /** An order of a match that was accepted the day before {@link #LONG_AGO}. */
    private TestOrder longAgo() {
        return TestOrder.acceptedAfterMatchAt(events, 1, LONG_AGO.minus(Duration.ofDays(1)));
    }

    private static TestTokens backfiller(TestOrder work) {
        return TestTokens.as("social-worker", "backfill")
                .org(work.worker().orgCode())
                .sub(String.valueOf(work.worker().subject()));
    }
}
