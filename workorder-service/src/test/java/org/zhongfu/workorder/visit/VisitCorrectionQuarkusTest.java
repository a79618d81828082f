// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

/** What is recorded of a visit is corrected: by its review, or later while it counts. */
@QuarkusTest
class VisitCorrectionQuarkusTest {

    @Inject
    TestEvents events;

    @Test
    void theReviewCorrectsTheTimesOfAVisitAndItCounts() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.visitInReview(0);

        review(work, visit, ended(TestOrder.minute(40)))
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body("status", equalTo("VERIFIED"))
                .body("verification", equalTo("CONFIRMED"))
                .body("startedAt", equalTo(TestOrder.at(0).toString()))
                .body("endedAt", equalTo(TestOrder.minute(40).toString()))
                .body("review.decision", equalTo("CORRECT"))
                .body("corrections", hasSize(1))
                .body("corrections[0].version", equalTo(4))
                .body("corrections[0].before.endedAt", equalTo(TestOrder.at(1).toString()))
                .body("corrections[0].reason", equalTo("本人说明签退延迟"));

        assertThat(last(visit).name()).isEqualTo("VisitVerified");
        assertThat(last(visit).payload().path("endedAt").asText())
                .isEqualTo(TestOrder.minute(40).toString());
        assertThat(last(visit).payload().path("verificationLevel").asText()).isEqualTo("CONFIRMED");
    }

    @Test
    void theReviewCorrectsTheProof() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.visitInReview(0);
        Map<String, Object> call = Map.of("checkIn", Map.of("method", "PHONE", "callReference", "呼叫 2026-77"));

        review(work, visit, call)
                .statusCode(200)
                .body("checkIn.method", equalTo("PHONE"))
                .body("corrections[0].before.checkIn.method", equalTo("GPS"))
                .body("corrections[0].before.exceptions", contains("CHECK_IN_FAR_OFF"))
                .body("exceptions", contains("CHECK_IN_WITHOUT_PLACE"));
    }

    @Test
    void theFactsOfBeforeStayEncryptedAndAreNeverChanged() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.visitInReview(0);
        String sealed = DatabaseRows.texts("select check_in_sealed from visit where id = ?::uuid", visit)
                .getFirst();

        review(work, visit, Map.of("checkIn", Map.of("method", "PHONE", "callReference", "呼叫 2026-77")))
                .statusCode(200);

        assertThat(DatabaseRows.texts(
                        "select check_in_before_sealed from visit_correction where visit_id = ?::uuid", visit))
                .containsExactly(sealed);
        assertThat(DatabaseRows.texts("select r::text from visit_correction r where visit_id = ?::uuid", visit)
                        .getFirst())
                .doesNotContain("43.5", "签退延迟");
    }

    @Test
    void aCorrectionIsInHistoryHashChainAndAudit() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.visitInReview(0);

        review(work, visit, ended(TestOrder.minute(40))).statusCode(200);

        RestApi.get(work.coordinator(), "/api/v1/visits/{id}/history", visit)
                .then()
                .body("items[-1].action", equalTo("reviewVisit"))
                .body(
                        "items[-1].changes.find { it.field == 'endedAt' }.from",
                        equalTo(TestOrder.at(1).toString()))
                .body(
                        "items[-1].changes.find { it.field == 'endedAt' }.to",
                        equalTo(TestOrder.minute(40).toString()));
        RestApi.get(work.coordinator(), "/api/v1/work-orders/{id}/trail", work.id())
                .then()
                .body("verified", equalTo(true))
                .body("entries.action", hasItem("VISIT_CORRECTED"))
                .body("entries[-1].detail", containsString("reversedEndedAt=" + TestOrder.at(1)));
        assertThat(DatabaseRows.count(
                        "select count(*) from audit_entry where action = 'VISIT_REVIEWED' and subject_id = ?"
                                + " and outcome = 'CORRECTED CHECK_OUT_FORGOTTEN'",
                        visit))
                .isOne();
    }

    @Test
    void aVisitThatCountsIsCorrectedByReversal() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = verified(work);

        correct(work, visit, ended(TestOrder.minute(45)))
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body("status", equalTo("VERIFIED"))
                .body("verification", equalTo("CONFIRMED"))
                .body("endedAt", equalTo(TestOrder.minute(45).toString()))
                .body("corrections[0].before.verification", equalTo("VERIFIED"));

        JsonNode event = last(visit).payload();
        assertThat(last(visit).name()).isEqualTo("VisitCorrected");
        assertThat(event.path("endedAt").asText())
                .isEqualTo(TestOrder.minute(45).toString());
        assertThat(event.path("reversedEndedAt").asText())
                .isEqualTo(TestOrder.at(1).toString());
        assertThat(event.path("reversedVerificationLevel").asText()).isEqualTo("VERIFIED");
        assertThat(event.toString()).doesNotContain("签退延迟");
        assertThat(DatabaseRows.count(
                        "select count(*) from audit_entry where action = 'VISIT_CORRECTED' and subject_id = ?", visit))
                .isOne();
    }

    @Test
    void aVisitIsCorrectedAfterTheDelivery() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = verified(work);
        RestApi.done(work.step(work.self(), "delivery", Map.of()));

        correct(work, visit, ended(TestOrder.minute(45))).statusCode(200);
    }

    @Test
    void aVisitOfAClosedOrderIsNotCorrected() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = verified(work);
        RestApi.done(work.step(work.self(), "delivery", Map.of()));
        RestApi.done(work.step(work.coordinator(), "return-visit", Map.of("outcome", "REACHED_SATISFIED")));
        RestApi.done(work.step(work.coordinator(), "closure", Map.of()));

        correct(work, visit, ended(TestOrder.minute(45))).statusCode(409).body("detail", containsString("closed"));
    }

    @Test
    void aVisitIsCorrectedAgain() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = verified(work);
        correct(work, visit, ended(TestOrder.minute(45))).statusCode(200);

        correct(work, visit, ended(TestOrder.minute(50)))
                .statusCode(200)
                .body("corrections.version", contains(4, 5))
                .body(
                        "corrections[1].before.endedAt",
                        equalTo(TestOrder.minute(45).toString()));
    }

    @Test
    void aCorrectionThatPutsTheWorkerInTwoPlacesIsRefused() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = verified(work);
        TestOrder other = TestOrder.accepted(events, 1, work.worker());
        other.makeVisit(other.planned(2).getFirst(), TestOrder.at(2), TestOrder.at(3));

        correct(work, visit, ended(TestOrder.minute(150))).statusCode(409);

        work.visit(visit).then().body("endedAt", equalTo(TestOrder.at(1).toString()));
    }

    @Test
    void aCorrectionThatServesThePersonTwiceAtOnceIsRefused() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = verified(work);
        TestOrder other = TestOrder.acceptedForSamePerson(
                events, work, work.match().terms().serviceItem());
        other.makeVisit(other.planned(2).getFirst(), TestOrder.at(2), TestOrder.at(3));

        correct(work, visit, ended(TestOrder.minute(150))).statusCode(409).body("detail", containsString("person"));
    }

    @Test
    void aCorrectionCutsAPlanOfTheWorker() {
        TestOrder work = TestOrder.accepted(events, 2);
        String visit = verified(work);
        String planned = work.planned(2).getLast();

        correct(work, visit, ended(TestOrder.minute(150))).statusCode(200);

        assertThat(DatabaseRows.count(
                        "select count(*) from visit where id = ?::uuid and busy_from = ?::timestamptz",
                        planned,
                        TestOrder.minute(150).toString()))
                .isOne();
    }

    @Test
    void impossibleFactsAreRefused() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = verified(work);

        correct(work, visit, ended(TestOrder.at(-1))).statusCode(422);
        correct(work, visit, ended(Instant.now().plusSeconds(3600))).statusCode(422);
        correct(work, visit, ended(TestOrder.at(13))).statusCode(422);
        correct(work, visit, Map.of("startedAt", TestOrder.at(-30).toString())).statusCode(422);
        correct(work, visit, Map.of()).statusCode(422);
        correct(work, visit, Map.of("checkIn", Map.of("method", "MANUAL"))).statusCode(422);
    }

    @Test
    void onlyADecisionToCorrectHasFacts() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.visitInReview(0);
        Map<String, Object> withoutFacts = decision(ended(TestOrder.minute(40)));
        withoutFacts.remove("correction");
        Map<String, Object> confirmation = decision(ended(TestOrder.minute(40)));
        confirmation.put("decision", "CONFIRM");
        confirmation.put("reasonCode", "PERSON_CONFIRMED");

        work.visit(TestOrder.officer(), visit, "review", withoutFacts).then().statusCode(422);
        work.visit(TestOrder.officer(), visit, "review", confirmation).then().statusCode(422);
    }

    @Test
    void theProviderTheWorkerAndOtherCountiesDoNotCorrect() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = verified(work);
        Map<String, Object> body = body(ended(TestOrder.minute(45)));
        TestTokens both = TestTokens.as("county-officer", "coordinator")
                .area("652301")
                .org(work.worker().orgCode());
        TestTokens self = TestOrder.officer().sub(String.valueOf(work.worker().subject()));

        work.visit(work.coordinator(), visit, "correction", body).then().statusCode(403);
        work.visit(both, visit, "correction", body).then().statusCode(403);
        work.visit(self, visit, "correction", body).then().statusCode(403);
        work.visit(TestTokens.as("county-officer").area("652302"), visit, "correction", body)
                .then()
                .statusCode(404);
    }

    @Test
    void aVisitInReviewIsCorrectedByItsReviewOnly() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.visitInReview(0);

        correct(work, visit, ended(TestOrder.minute(45))).statusCode(409);
    }

    private static String verified(TestOrder work) {
        String visit = work.planned(0).getFirst();
        work.makeVisit(visit, TestOrder.at(0), TestOrder.at(1));
        return visit;
    }

    private static Map<String, Object> ended(Instant at) {
        return Map.of("endedAt", at.toString());
    }

    private static Map<String, Object> body(Map<String, Object> facts) {
        return new HashMap<>(Map.of("correction", facts, "reasonCode", "CHECK_OUT_FORGOTTEN", "reason", "本人说明签退延迟"));
    }

    private static Map<String, Object> decision(Map<String, Object> facts) {
        Map<String, Object> body = body(facts);
        body.put("decision", "CORRECT");
        return body;
    }

    private static ValidatableResponse review(TestOrder work, String visit, Map<String, Object> facts) {
        return work.visit(TestOrder.officer(), visit, "review", decision(facts)).then();
    }

    private static ValidatableResponse correct(TestOrder work, String visit, Map<String, Object> facts) {
        return work.visit(TestOrder.officer(), visit, "correction", body(facts)).then();
    }

    private static DatabaseRows.Event last(String aggregate) {
        return DatabaseRows.events("zhongfu.workorder.v1", aggregate).getLast();
    }
}
