// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

/** The decision about visits whose proof has an exception. */
@QuarkusTest
class VisitReviewQuarkusTest {

    private static final Map<String, String> CONFIRM =
            Map.of("decision", "CONFIRM", "reasonCode", "PERSON_CONFIRMED", "reason", "已电话向本人核实");
    private static final Map<String, String> VOID =
            Map.of("decision", "VOID", "reasonCode", "NOT_SERVED", "reason", "本人表示未见到服务人员");

    @Inject
    TestEvents events;

    @Test
    void aConfirmedVisitCounts() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.visitInReview(0);

        decide(TestOrder.officer(), work, visit, CONFIRM)
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body("status", equalTo("VERIFIED"))
                .body("verification", equalTo("CONFIRMED"))
                .body("exceptions", contains("CHECK_IN_FAR_OFF"));

        JsonNode verified = last(visit).payload();
        assertThat(last(visit).name()).isEqualTo("VisitVerified");
        assertThat(verified.path("verificationLevel").asText()).isEqualTo("CONFIRMED");
        assertThat(verified.path("firstOfOrder").asBoolean()).isTrue();
        assertThat(verified.path("startedAt").asText())
                .isEqualTo(TestOrder.at(0).toString());
        assertThat(verified.path("endedAt").asText()).isEqualTo(TestOrder.at(1).toString());
    }

    @Test
    void aVisitInReviewPublishesNoPersonalData() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.visitInReview(0);

        JsonNode payload = last(visit).payload();

        assertThat(last(visit).name()).isEqualTo("VisitReviewRequired");
        assertThat(payload.path("reviewReasons").toString()).isEqualTo("[\"CHECK_IN_FAR_OFF\"]");
        assertThat(payload.path("personId").asText())
                .isEqualTo(work.match().recipient().personId().toString());
        assertThat(payload.toString()).doesNotContain("43.5");
    }

    @Test
    void aVisitInReviewShowsTheReasons() {
        TestOrder work = TestOrder.accepted(events, 1);

        String visit = work.visitInReview(0);

        work.visit(visit)
                .then()
                .body("review.openedAt", notNullValue())
                .body("review.reasons", contains("CHECK_IN_FAR_OFF"))
                .body("review.decision", nullValue());
    }

    @Test
    void theVisitShowsWhoDecidedAndWhy() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.visitInReview(0);

        decide(TestOrder.officer().sub("officer-7"), work, visit, CONFIRM).statusCode(200);

        work.visit(visit)
                .then()
                .body("review.decision", equalTo("CONFIRM"))
                .body("review.decidedBy", equalTo("officer-7"))
                .body("review.decidedAt", notNullValue())
                .body("review.reasonCode", equalTo("PERSON_CONFIRMED"))
                .body("review.reason", equalTo("已电话向本人核实"))
                .body("reasonCode", nullValue());
        assertThat(DatabaseRows.count(
                        "select count(*) from audit_entry where action = 'VISIT_REVIEWED' and actor = 'officer-7'"
                                + " and subject_id = ? and outcome = 'CONFIRMED PERSON_CONFIRMED'",
                        visit))
                .isOne();
        assertThat(DatabaseRows.texts("select r::text from visit_review r where visit_id = ?::uuid", visit)
                        .getFirst())
                .doesNotContain("核实");
    }

    /** Of all entries that the tests have caused so far. */
    @Test
    void everyAuditEntryHasCodesOfTheLists() {
        TestOrder work = TestOrder.accepted(events, 1);
        decide(TestOrder.officer(), work, work.visitInReview(0), VOID).statusCode(200);

        assertThat(DatabaseRows.texts("select distinct action from audit_entry"))
                .isNotEmpty()
                .allMatch(CodeLists.named("audited-actions").orElseThrow()::has);
        assertThat(DatabaseRows.texts("select distinct split_part(outcome, ' ', 1) from audit_entry"))
                .allMatch(CodeLists.named("audit-outcomes").orElseThrow()::has);
        assertThat(DatabaseRows.texts("select distinct subject_type from audit_entry"))
                .allMatch(CodeLists.named("audit-subject-types").orElseThrow()::has);
    }

    @Test
    void aVisitVoidedByTheReviewDoesNotCount() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.visitInReview(0);

        decide(TestOrder.officer(), work, visit, VOID)
                .statusCode(200)
                .body("status", equalTo("VOIDED"))
                .body("reasonCode", equalTo("NOT_SERVED"))
                .body("review.decision", equalTo("VOID"));

        assertThat(last(visit).name()).isEqualTo("VisitVoided");
        assertThat(last(visit).payload().path("wasVerified").asBoolean()).isFalse();
    }

    @Test
    void theReasonIsOneOfTheDecision() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.visitInReview(0);

        decide(
                        TestOrder.officer(),
                        work,
                        visit,
                        Map.of("decision", "CONFIRM", "reasonCode", "DUPLICATE", "reason", "x"))
                .statusCode(422)
                .body("violations[0].field", equalTo("reasonCode"))
                .body("detail", containsString("PERSON_CONFIRMED"));

        work.visit(visit).then().body("status", equalTo("IN_REVIEW"));
    }

    @Test
    void aVisitIsDecidedAboutOnce() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.visitInReview(0);
        decide(TestOrder.officer(), work, visit, CONFIRM).statusCode(200);

        decide(TestOrder.officer(), work, visit, VOID).statusCode(409).body("detail", containsString("Verified"));
    }

    @Test
    void oneOfTwoSimultaneousDecisionsHolds() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.visitInReview(0);

        List<Integer> codes = TestOrder.simultaneously(
                () -> review(TestOrder.officer(), visit, 3, CONFIRM),
                () -> review(TestOrder.officer().sub("another"), visit, 3, VOID));

        assertThat(codes).containsExactly(200, 412);
        assertThat(DatabaseRows.eventNames("zhongfu.workorder.v1", visit)).hasSize(4);
    }

    @Test
    void theProviderDoesNotReviewItsVisits() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.visitInReview(0);
        TestTokens both = TestTokens.as("county-officer", "coordinator")
                .area("652301")
                .org(work.worker().orgCode());

        decide(work.coordinator(), work, visit, CONFIRM).statusCode(403);
        decide(both, work, visit, CONFIRM).statusCode(403).body("detail", containsString("provider"));
    }

    @Test
    void theWorkerDoesNotReviewTheirVisit() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.visitInReview(0);

        decide(TestOrder.officer().sub(String.valueOf(work.worker().subject())), work, visit, CONFIRM)
                .statusCode(403);
    }

    @Test
    void aVisitOfAnotherCountyIsNotFound() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.visitInReview(0);

        decide(TestTokens.as("county-officer").area("652302"), work, visit, CONFIRM)
                .statusCode(404);
    }

    @Test
    void deliveryWaitsForTheDecision() {
        TestOrder work = TestOrder.accepted(events, 2);
        work.visitInReview(0);

        work.step(work.self(), "delivery", Map.of()).then().statusCode(409).body("detail", containsString("review"));
    }

    @Test
    void aVisitInReviewTakesItsUnit() {
        TestOrder work = TestOrder.accepted(events, 1);
        work.visitInReview(0);

        work.schedule(work.self(), List.of(TestOrder.plan(4))).then().statusCode(422);
    }

    @Test
    void aVisitInReviewTakesItsTime() {
        TestOrder work = TestOrder.accepted(events, 1);
        work.visitInReview(0);
        TestOrder other = TestOrder.accepted(events, 1, work.worker());

        other.schedule(other.self(), List.of(TestOrder.plan(0))).then().statusCode(409);
    }

    @Test
    void theUnitOfAVisitInReviewIsOutstandingWhenItsOrderIsCancelled() {
        TestOrder work = TestOrder.accepted(events, 2);
        work.visitInReview(0);

        RestApi.done(cancel(work));

        assertThat(last(work.id()).payload().path("unitsOutstanding").asInt()).isEqualTo(1);
    }

    @Test
    void aVisitInReviewOfACancelledOrderMayStillCount() {
        TestOrder work = TestOrder.accepted(events, 2);
        String visit = work.visitInReview(0);
        RestApi.done(cancel(work));

        decide(TestOrder.officer(), work, visit, CONFIRM).statusCode(200);

        assertThat(last(visit).name()).isEqualTo("VisitVerified");
    }

    private static Response cancel(TestOrder work) {
        return work.step(work.coordinator(), "cancellation", Map.of("reasonCode", "MOVED_AWAY", "reason", "迁往外地"));
    }

    @Test
    void aVisitInReviewThatTheProviderVoidsLeavesTheQueue() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.visitInReview(0);

        work.visit(work.coordinator(), visit, "void", Map.of("reasonCode", "ENTERED_BY_MISTAKE", "reason", "误录"))
                .then()
                .statusCode(200)
                .body("review.decision", equalTo("VOID"))
                .body(
                        "review.decidedBy",
                        equalTo("coordinator of " + work.worker().orgCode()));
    }

    private static ValidatableResponse decide(TestTokens caller, TestOrder work, String visit, Map<String, ?> body) {
        return work.visit(caller, visit, "review", body).then();
    }

    private static Response review(TestTokens caller, String visit, long version, Map<String, ?> body) {
        return RestApi.transition(caller, "/api/v1/visits/{id}/review", version, body, visit);
    }

    private static DatabaseRows.Event last(String aggregate) {
        return DatabaseRows.events("zhongfu.workorder.v1", aggregate).getLast();
    }
}
