// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

/** The steps of a visit, in and out of order and at the same moment. */
@QuarkusTest
class VisitStepsQuarkusTest {

    @Inject
    TestEvents events;

    @Test
    void aVisitBeforeItsOrderIsRefused() {
        TestOrder work = TestOrder.accepted(events, 1);

        work.attend(work.planned(0).getFirst(), "check-in", TestOrder.at(-6))
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("occurredAt"));
    }

    @Test
    void aVisitMayBeginBeforeItsPlan() {
        TestOrder work = TestOrder.accepted(events, 1);

        work.attend(work.planned(0).getFirst(), "check-in", TestOrder.at(-4))
                .then()
                .statusCode(200);
    }

    @Test
    void oneOfTwoSimultaneousCheckInsSucceeds() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();

        List<Integer> codes = TestOrder.simultaneously(
                () -> work.attend(visit, "check-in", TestOrder.at(0)),
                () -> work.attend(visit, "check-in", TestOrder.minute(1)));

        assertThat(codes.getFirst()).isEqualTo(200);
        assertThat(codes.getLast()).isIn(409, 412);
        assertThat(DatabaseRows.eventNames("zhongfu.workorder.v1", visit))
                .containsExactly("VisitPlanned", "VisitStarted");
    }

    @Test
    void oneOfTwoSimultaneousCheckOutsCounts() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();
        RestApi.done(work.attend(visit, "check-in", TestOrder.at(0)));

        List<Integer> codes = TestOrder.simultaneously(
                () -> work.attend(visit, "check-out", TestOrder.at(1)),
                () -> work.attend(visit, "check-out", TestOrder.at(1)));

        assertThat(codes.getFirst()).isEqualTo(200);
        assertThat(DatabaseRows.eventNames("zhongfu.workorder.v1", visit)).containsOnlyOnce("VisitVerified");
    }

    @Test
    void aSimultaneousCheckInAndCancellationEndInAConsistentState() {
        for (int round = 0; round < 5; round++) {
            TestOrder work = TestOrder.accepted(events, 1);
            String visit = work.planned(0).getFirst();

            TestOrder.simultaneously(
                    () -> work.attend(visit, "check-in", TestOrder.at(0)),
                    () -> work.step(
                            work.coordinator(), "cancellation", Map.of("reasonCode", "MOVED_AWAY", "reason", "迁出")));

            String order = work.status();
            String state = work.visit(visit).then().extract().path("status");
            assertThat(List.of(order, state))
                    .isIn(
                            List.of("CANCELLED", "CANCELLED"),
                            List.of("CANCELLED", "IN_PROGRESS"),
                            List.of("IN_SERVICE", "IN_PROGRESS"));
            if (order.equals("CANCELLED")) {
                assertThat(DatabaseRows.events("zhongfu.workorder.v1", work.id())
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
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();
        String tag = work.visit(visit).header("ETag");
        String key = "device-7-" + visit;

        for (int time = 0; time < 2; time++) {
            RestApi.as(work.self())
                    .header("If-Match", tag)
                    .header("Idempotency-Key", key)
                    .body(TestOrder.attendance(TestOrder.at(0), 44.01, 87.31))
                    .post("/api/v1/visits/%s/check-in".formatted(visit))
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"2\"")
                    .body("status", equalTo("IN_PROGRESS"));
        }

        assertThat(DatabaseRows.eventNames("zhongfu.workorder.v1", visit))
                .containsExactly("VisitPlanned", "VisitStarted");
    }

    @Test
    void aVisitEndsAfterItBegan() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();
        RestApi.done(work.attend(visit, "check-in", TestOrder.at(0)));

        work.attend(visit, "check-out", TestOrder.at(0))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("occurredAt"));
    }

    @Test
    void aVisitOfAFewMinutesIsAnException() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();
        RestApi.done(work.attend(visit, "check-in", TestOrder.at(0)));

        work.attend(visit, "check-out", TestOrder.minute(4)).then().body("exceptions", contains("TOO_SHORT"));
    }

    @Test
    void aVisitThatDidNotBeginCannotEnd() {
        TestOrder work = TestOrder.accepted(events, 1);

        work.attend(work.planned(0).getFirst(), "check-out", TestOrder.at(0))
                .then()
                .statusCode(409)
                .body("allowed", contains("IN_PROGRESS", "NO_SHOW", "CANCELLED"));
    }

    @Test
    void aVisitCannotBeginTwice() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();
        RestApi.done(work.attend(visit, "check-in", TestOrder.at(0)));

        work.attend(visit, "check-in", TestOrder.minute(1))
                .then()
                .statusCode(409)
                .body("allowed", contains("IN_REVIEW", "VERIFIED", "VOIDED"));
    }

    @Test
    void aWorkerCannotVoidAVisit() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();
        work.makeVisit(visit, TestOrder.at(0), TestOrder.at(1));

        work.visit(work.self(), visit, "void", Map.of("reason", "记录有误")).then().statusCode(403);
    }

    @Test
    void aVoidedVisitNamesTheReason() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();
        work.makeVisit(visit, TestOrder.at(0), TestOrder.at(1));

        markVoid(work, visit)
                .statusCode(200)
                .body("status", equalTo("VOIDED"))
                .body("reasonCode", equalTo("OTHER"))
                .body("reason", equalTo("记录有误"));
    }

    @Test
    void aVoidedVisitIsPublishedWithWhetherItWasVerified() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();
        work.makeVisit(visit, TestOrder.at(0), TestOrder.at(1));

        markVoid(work, visit).statusCode(200);

        assertThat(DatabaseRows.events("zhongfu.workorder.v1", visit)
                        .getLast()
                        .payload()
                        .path("wasVerified")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aVoidedVisitFreesItsUnit() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();
        work.makeVisit(visit, TestOrder.at(0), TestOrder.at(1));
        markVoid(work, visit).statusCode(200);

        work.schedule(work.self(), List.of(TestOrder.plan(0)))
                .then()
                .statusCode(200)
                .body("visits", hasSize(2));
    }

    private static ValidatableResponse markVoid(TestOrder work, String visit) {
        return work.visit(work.coordinator(), visit, "void", Map.of("reason", "记录有误"))
                .then();
    }
}
