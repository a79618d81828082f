// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhongfu.platform.messaging.audit.AuditEntry;
import org.zhongfu.platform.messaging.audit.AuditLog;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

/** The queue of visits that wait for a decision, and what it tells of their proof. */
@QuarkusTest
class VisitReviewQueueQuarkusTest {

    @Inject
    TestEvents events;

    @Inject
    TestClock clock;

    @Inject
    AuditLog audit;

    @Test
    void theQueueShowsPlanAndRealityAndDistances() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.visitInReview(0);

        queue(TestOrder.officer(), work)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].visitId", equalTo(visit))
                .body("items[0].visitVersion", equalTo(3))
                .body("items[0].reasons", contains("CHECK_IN_FAR_OFF"))
                .body("items[0].evidence.minutes", equalTo(60))
                .body("items[0].evidence.usualMinutes", equalTo(60))
                .body("items[0].evidence.checkIn.distanceMetres", greaterThanOrEqualTo(56_000))
                .body("items[0].evidence.checkOut.distanceMetres", equalTo(240))
                .body("items[0].evidence.checkIn.accuracyMetres", equalTo(12.0f));
    }

    @Test
    void theReviewerReadsTheStatedReason() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();
        Map<String, Object> byHand = new HashMap<>(Map.of(
                "method",
                "MANUAL",
                "occurredAt",
                TestOrder.at(0).toString(),
                "offline",
                false,
                "exceptionReason",
                "手机没电"));
        work.visit(work.otherCoordinator(), visit, "check-in", byHand).then().statusCode(200);
        work.attend(visit, "check-out", TestOrder.at(1)).then().statusCode(200);

        queue(TestOrder.officer(), work)
                .body("items[0].reasons", contains("CHECK_IN_MANUAL"))
                .body("items[0].evidence.checkIn.exceptionReason", equalTo("手机没电"))
                .body("items[0].evidence.checkIn.distanceMetres", nullValue());
    }

    @Test
    void theVisitThatWaitsLongestComesFirst() {
        TestOrder work = TestOrder.accepted(events, 2);
        String first = work.visitInReview(0);
        String second = work.visitInReview(4);

        queue(TestOrder.officer(), work).body("items.visitId", contains(first, second));
    }

    @Test
    void theQueueContinuesAtItsCursor() {
        TestOrder work = TestOrder.accepted(events, 2);
        work.visitInReview(0);
        String second = work.visitInReview(4);
        String cursor = RestApi.as(TestOrder.officer())
                .get(path(work) + "&limit=1")
                .then()
                .statusCode(200)
                .extract()
                .path("next");

        RestApi.as(TestOrder.officer())
                .queryParam("cursor", cursor)
                .get(path(work))
                .then()
                .body("items.visitId", contains(second));
    }

    @Test
    void aDecidedVisitLeavesTheQueue() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.visitInReview(0);

        work.visit(
                        TestOrder.officer(),
                        visit,
                        "review",
                        Map.of("decision", "CONFIRM", "reasonCode", "DEVICE_FAULT", "reason", "定位漂移"))
                .then()
                .statusCode(200);

        queue(TestOrder.officer(), work).body("items", hasSize(0));
    }

    @Test
    void theQueueIsFilteredByExceptionAndArea() {
        TestOrder work = TestOrder.accepted(events, 1);
        work.visitInReview(0);

        RestApi.as(TestOrder.officer())
                .get(path(work) + "&reason=CHECK_IN_FAR_OFF&area=652301001")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        RestApi.as(TestOrder.officer())
                .get(path(work) + "&reason=TOO_LONG")
                .then()
                .body("items", hasSize(0));
        RestApi.as(TestOrder.officer())
                .get(path(work) + "&area=652301002")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void anOfficerSeesTheQueueOfTheirArea() {
        TestOrder work = TestOrder.accepted(events, 1);
        work.visitInReview(0);

        queue(TestTokens.as("prefecture-officer").area("652300"), work).body("items", hasSize(1));
        queue(TestTokens.as("county-officer").area("652302"), work).body("items", hasSize(0));
    }

    @Test
    void theProviderDoesNotReadTheQueue() {
        TestOrder work = TestOrder.accepted(events, 1);

        queue(work.coordinator(), work).statusCode(403);
        queue(work.self(), work).statusCode(403);
    }

    @Test
    void anUnknownExceptionIsRefused() {
        RestApi.get(TestOrder.officer(), "/api/v1/visit-reviews?reason=UNKNOWN")
                .then()
                .statusCode(400);
    }

    @Test
    void theSummaryCountsByExceptionAndAge() {
        TestOrder work = TestOrder.accepted(events, 1);
        work.visitInReview(0);
        clock.advance(Duration.ofHours(25));

        RestApi.get(TestOrder.officer(), "/api/v1/visit-reviews/summary?area=652301")
                .then()
                .statusCode(200)
                .body("open", greaterThanOrEqualTo(1))
                .body("oldestOpenedAt", notNullValue())
                .body("reasons.reason", hasItem("CHECK_IN_FAR_OFF"))
                .body("reasons.find { it.reason == 'CHECK_IN_FAR_OFF' }.oneToThreeDays", greaterThanOrEqualTo(1));
    }

    @Test
    void anAreaWithoutOpenReviewsCountsNone() {
        RestApi.get(TestTokens.as("county-officer").area("652327"), "/api/v1/visit-reviews/summary")
                .then()
                .statusCode(200)
                .body("open", equalTo(0))
                .body("oldestOpenedAt", nullValue())
                .body("reasons", hasSize(0));
    }

    @Test
    void thePointsAreDisclosedForAPurpose() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.visitInReview(0);

        disclose(TestOrder.officer().sub("officer-9"), visit, Map.of("purpose", "核实签到地点"))
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("checkIn.latitude", equalTo(43.5f))
                .body("checkOut.latitude", equalTo(44.012f));

        assertThat(DatabaseRows.count(
                        "select count(*) from audit_entry where action = 'VISIT_PROOF_DISCLOSED' and actor = 'officer-9'"
                                + " and subject_id = ? and purpose = '核实签到地点'",
                        visit))
                .isOne();
    }

    @Test
    void thePointsAreNotDisclosedWithoutAPurposeOrToTheProvider() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.visitInReview(0);

        disclose(TestOrder.officer(), visit, Map.of()).statusCode(400);
        disclose(work.coordinator(), visit, Map.of("purpose", "查看")).statusCode(403);
        disclose(TestTokens.as("county-officer").area("652302"), visit, Map.of("purpose", "查看"))
                .statusCode(404);
    }

    @Test
    void anOfficerWhoDisclosedAsOftenAsAllowedWaits() {
        String visit = TestOrder.accepted(events, 1).visitInReview(0);
        disclosedElsewhere("officer-60", 60);

        disclose(TestOrder.officer().sub("officer-60"), visit, Map.of("purpose", "核实签到地点"))
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9][0-9]*"));

        assertThat(
                        DatabaseRows.texts(
                                "select subject_id from audit_entry where action = 'DISCLOSURE_LIMIT_REACHED' and actor = 'officer-60'"))
                .containsExactly(visit);
    }

    /** As another replica writes them. */
    private void disclosedElsewhere(String actor, int times) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < times; i++) {
                audit.record(new AuditEntry(
                        actor,
                        Set.of("county-officer"),
                        "VISIT_PROOF_DISCLOSED",
                        "VISIT",
                        "visit " + i,
                        "核实签到地点",
                        "DISCLOSED POINTS",
                        clock.instant()));
            }
        });
    }

    private static ValidatableResponse disclose(TestTokens caller, String visit, Map<String, ?> body) {
        return RestApi.create(caller, "/api/v1/visits/%s/disclosures-of-proof".formatted(visit), body)
                .then();
    }

    private static ValidatableResponse queue(TestTokens caller, TestOrder work) {
        return RestApi.get(caller, path(work)).then();
    }

    private static String path(TestOrder work) {
        return "/api/v1/visit-reviews?providerId=" + work.worker().providerId();
    }
}
