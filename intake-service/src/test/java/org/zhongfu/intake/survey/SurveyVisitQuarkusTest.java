// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.zhongfu.intake.survey.SurveyApi.PLANNER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;

/** Attempts at household visits, alone and in batches. */
@QuarkusTest
class SurveyVisitQuarkusTest {

    private final String subject = SurveyApi.newSubject();
    private final TestTokens surveyor = SurveyApi.worker(subject);

    @Test
    void aVisitIsRecordedByTheSurveyor() {
        String entry = SurveyApi.assigned(subject);

        SurveyApi.attempt(surveyor, entry, SurveyApi.attempt("DONE"))
                .then()
                .statusCode(201)
                .body("result", equalTo("DONE"))
                .body("outcome", equalTo("RECORDED"))
                .body("pointKept", equalTo(true));
        read(entry).body("status", equalTo("DONE")).body("attempts", equalTo(1));
    }

    @Test
    void anAttemptSentAgainIsAnsweredAsBefore() {
        String entry = SurveyApi.assigned(subject);
        Map<String, Object> body = SurveyApi.attempt("DONE");
        String first = SurveyApi.attempt(surveyor, entry, body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        SurveyApi.attempt(surveyor, entry, body).then().statusCode(200).body("id", equalTo(first));
        read(entry).body("attempts", equalTo(1)).body("conflicts", equalTo(0));
    }

    @Test
    void attemptsAreListedInTheOrderOfArrival() {
        String entry = SurveyApi.assigned(subject);
        SurveyApi.attempt(surveyor, entry, SurveyApi.attempt("ABSENT")).then().statusCode(201);
        SurveyApi.attempt(surveyor, entry, SurveyApi.attempt("DONE")).then().statusCode(201);

        RestApi.get(PLANNER, SurveyApi.ENTRIES + "/{id}/attempts", entry)
                .then()
                .statusCode(200)
                .body("items.result", contains("ABSENT", "DONE"));
    }

    @Test
    void theHistoryOfAnEntryShowsItsAssignment() {
        String entry = SurveyApi.assigned(subject);

        RestApi.get(PLANNER, SurveyApi.ENTRIES + "/{id}/history", entry)
                .then()
                .statusCode(200)
                .body("items.action", hasItem("assignSurveyEntries"));
    }

    @Test
    void anAbsencePlansTheNextAttempt() {
        String entry = SurveyApi.assigned(subject);
        Map<String, Object> body = SurveyApi.attempt("ABSENT");

        SurveyApi.attempt(surveyor, entry, body).then().statusCode(201);

        read(entry).body("status", equalTo("ABSENT")).body("nextAttemptOn", equalTo(body.get("nextAttemptOn")));
    }

    @Test
    void anAbsenceWithoutTheNextAttemptIsRefused() {
        String entry = SurveyApi.assigned(subject);
        Map<String, Object> body = SurveyApi.attempt("ABSENT");
        body.remove("nextAttemptOn");

        SurveyApi.attempt(surveyor, entry, body).then().statusCode(422);
    }

    @Test
    void aMoveNamesTheAreaThatFollowsUp() {
        String entry = SurveyApi.assigned(subject);

        SurveyApi.attempt(surveyor, entry, SurveyApi.attempt("MOVED")).then().statusCode(201);

        read(entry).body("status", equalTo("MOVED")).body("movedTo", equalTo("652302"));
    }

    @Test
    void aReportOfDeathEndsNothing() {
        String entry = SurveyApi.assigned(subject);

        SurveyApi.attempt(surveyor, entry, SurveyApi.attempt("DECEASED")).then().statusCode(201);

        read(entry).body("status", equalTo("DECEASED")).body("deathReported", equalTo(true));
        RestApi.get(PLANNER, "/api/v1/persons/{id}", SurveyApi.personOf(entry))
                .then()
                .body("status", equalTo("ACTIVE"));
    }

    @Test
    void anAttemptWhileTheRoundIsPreparedIsRefused() {
        String area = SurveyApi.village();
        String round = SurveyApi.drafted(area);
        String entry = RestApi.created(
                PLANNER, SurveyApi.ROUNDS + "/" + round + "/entries", Map.of("name", "李小明", "areaCode", area));
        SurveyApi.assign(round, entry, subject, null).then().statusCode(200);

        SurveyApi.attempt(surveyor, entry, SurveyApi.attempt("REFUSED")).then().statusCode(409);
    }

    @Test
    void whoTheEntryWasTakenFromStillSendsAnAttemptOfBefore() {
        String entry = SurveyApi.assigned(subject);
        Map<String, Object> body = SurveyApi.attempt("REFUSED");
        body.put("occurredAt", TestClock.now().toString());
        SurveyApi.assign(SurveyApi.roundOf(entry), entry, SurveyApi.newSubject(), "原入户人员休假")
                .then()
                .statusCode(200);

        SurveyApi.attempt(surveyor, entry, body).then().statusCode(201);
    }

    @Test
    void theStateOfAnEntryDoesNotDependOnTheOrderOfArrival() {
        String first = SurveyApi.assigned(subject);
        String second = SurveyApi.assigned(subject);
        Instant now = TestClock.now();

        send(first, List.of(fact(first, "DONE", now), fact(first, "REFUSED", now.plusSeconds(60))));
        send(second, List.of(fact(second, "REFUSED", now.plusSeconds(60))));
        send(second, List.of(fact(second, "DONE", now)));

        for (String entry : List.of(first, second)) {
            read(entry)
                    .body("status", equalTo("DONE"))
                    .body("visitedAt", equalTo(now.toString()))
                    .body("conflicts", equalTo(1))
                    .body("conflictOpen", equalTo(true));
        }
    }

    @Test
    void eachRowOfABatchIsAnsweredForItself() {
        String entry = SurveyApi.assigned(subject);
        Instant now = TestClock.now();
        Map<String, Object> foreign = fact(UUID.randomUUID().toString(), "DONE", now);
        Map<String, Object> second = fact(entry, "DONE", now.plusSeconds(60));

        SurveyApi.facts(surveyor, SurveyApi.roundOf(entry), List.of(second, foreign, fact(entry, "DONE", now)))
                .then()
                .statusCode(200)
                .body("results.outcome", contains("CONFLICT", "REFUSED", "RECORDED"))
                .body("results[0].conflict", equalTo("SECOND_VISIT"))
                .body("results[1].attemptId", nullValue());
    }

    @Test
    void aRowSentAgainHasItsFirstOutcome() {
        String entry = SurveyApi.assigned(subject);
        String round = SurveyApi.roundOf(entry);
        Instant now = TestClock.now();
        Map<String, Object> refusal = fact(entry, "REFUSED", now.plusSeconds(60));
        send(entry, List.of(refusal));
        send(entry, List.of(fact(entry, "DONE", now)));

        SurveyApi.facts(surveyor, round, List.of(refusal))
                .then()
                .statusCode(200)
                .body("results.outcome", contains("RECORDED"));
    }

    @Test
    void anOfficerResolvesAContradiction() {
        String entry = SurveyApi.assigned(subject);
        Instant now = TestClock.now();
        send(entry, List.of(fact(entry, "DONE", now.minusSeconds(60)), fact(entry, "DONE", now)));
        int version = read(entry).extract().path("version");

        RestApi.transition(
                        PLANNER,
                        SurveyApi.ENTRIES + "/{id}/conflict-resolution",
                        version,
                        Map.of("resolution", "同日两次上报，以首次为准"),
                        entry)
                .then()
                .statusCode(200)
                .body("conflictOpen", equalTo(false))
                .body("resolution", equalTo("同日两次上报，以首次为准"));
    }

    @Test
    void anAttemptPublishesWhatIsKnownWithoutPersonalData() {
        String entry = SurveyApi.assigned(subject);

        SurveyApi.attempt(surveyor, entry, SurveyApi.attempt("DONE")).then().statusCode(201);

        DatabaseRows.Event event =
                DatabaseRows.events("zhongfu.intake.v1", entry).getLast();
        assertThat(event.name()).isEqualTo("SurveyVisitRecorded");
        assertThat(event.payload().toString()).contains("DONE").doesNotContain("王小兰", "邻居在场", "44.01");
    }

    private static Map<String, Object> fact(String entry, String result, Instant at) {
        Map<String, Object> attempt = SurveyApi.attempt(result);
        attempt.put("occurredAt", at.toString());
        return Map.of("entryId", entry, "attempt", attempt);
    }

    private void send(String entry, List<Map<String, Object>> rows) {
        SurveyApi.facts(surveyor, SurveyApi.roundOf(entry), rows).then().statusCode(200);
    }

    private static ValidatableResponse read(String entry) {
        return RestApi.get(PLANNER, SurveyApi.ENTRIES + "/{id}", entry).then().statusCode(200);
    }
}
