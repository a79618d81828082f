// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.childalert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.intake.assessment.AssessmentApi;
import org.zhongfu.intake.clock.CaseEvents;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Alerts about children who need immediate help. */
@QuarkusTest
class ChildAlertQuarkusTest {

    private static final TestTokens OFFICER = IntakeApi.OFFICER.sub("child officer");
    private static final String DONE = "已送医并报警";

    @Inject
    CaseEvents events;

    @Test
    void anAnswerThatMeansImmediateHelpOpensAnAlertAtOnce() {
        String village = ChildAlertApi.village();
        String child = ChildAlertApi.child(village);

        String assessment = AssessmentApi.assessed(worker(village), child, ChildAlertApi.screening("NEGLECT"));

        list(village)
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("OPEN"))
                .body("items[0].personId", equalTo(child))
                .body("items[0].assessmentId", equalTo(assessment))
                .body("items[0].helpReasons", equalTo(List.of("NEGLECT")))
                .body("items[0].dueAt", notNullValue())
                .body("items[0].overdue", equalTo(false));
    }

    @Test
    void aScreeningWithoutSuchAnAnswerOpensNone() {
        String village = ChildAlertApi.village();

        AssessmentApi.assessed(worker(village), ChildAlertApi.child(village), AssessmentApi.body("CHILD_SCREEN", 20));

        list(village).body("items", hasSize(0));
    }

    @Test
    void anAlertIsDueAtTheEndOfTheNextWorkingDay() {
        String id = ChildAlertApi.opened(ChildAlertApi.village());

        long days = DatabaseRows.count(
                "select (due_at at time zone 'Asia/Shanghai')::date - (opened_at at time zone 'Asia/Shanghai')::date"
                        + " from child_alert where id = ?::uuid",
                id);

        assertThat(days).isBetween(1L, 11L);
    }

    @Test
    void anOfficerTakesAnAlertAndClosesItWithWhatWasDone() {
        String id = ChildAlertApi.opened(ChildAlertApi.village());
        step(id, "taking", 1, Map.of())
                .statusCode(200)
                .body("state", equalTo("TAKEN"))
                .body("takenBy", equalTo("child officer"));

        step(id, "closure", 2, Map.of("outcomeCode", "MEDICAL_HELP", "outcomeNote", DONE))
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("outcomeNote", equalTo(DONE));
    }

    @Test
    void anAlertThatNobodyTookIsNotClosed() {
        String id = ChildAlertApi.opened(ChildAlertApi.village());

        step(id, "closure", 1, Map.of("outcomeCode", "MEDICAL_HELP", "outcomeNote", DONE))
                .statusCode(409);
    }

    @Test
    void aClosureRequiresWhatWasDone() {
        String id = ChildAlertApi.opened(ChildAlertApi.village());
        step(id, "taking", 1, Map.of()).statusCode(200);

        step(id, "closure", 2, Map.of("outcomeCode", "MEDICAL_HELP")).statusCode(400);
    }

    @Test
    void alertsAreListedByStateAgeAndDelay() {
        String village = ChildAlertApi.village();
        String late = ChildAlertApi.opened(village);
        String taken = ChildAlertApi.opened(village);
        step(taken, "taking", 1, Map.of()).statusCode(200);
        DatabaseRows.update(
                "update child_alert set opened_at = now() - interval '5 days', due_at = now() - interval '3 days'"
                        + " where id = ?::uuid",
                late);

        RestApi.as(OFFICER)
                .queryParam("area", village)
                .queryParam("overdue", true)
                .queryParam("olderThanDays", 4)
                .queryParam("state", "OPEN")
                .queryParam("sort", "dueAt")
                .queryParam("count", true)
                .get("/api/v1/child-alerts")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(late)))
                .body("items[0].overdue", equalTo(true))
                .body("items[0].ageDays", equalTo(5))
                .body("total.count", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"social-worker", "community-agent", "coordinator", "evaluator", "auditor", "agency"})
    void otherRolesDoNotReadAlerts(String role) {
        String village = ChildAlertApi.village();
        String id = ChildAlertApi.opened(village);

        RestApi.get(TestTokens.as(role).area(village).org("ORG-1"), "/api/v1/child-alerts/{id}", id)
                .then()
                .statusCode(403);
    }

    @Test
    void anAlertOfAnotherAreaIsNotFound() {
        String id = ChildAlertApi.opened(ChildAlertApi.village());

        RestApi.get(IntakeApi.OTHER_AREA_OFFICER, "/api/v1/child-alerts/{id}", id)
                .then()
                .statusCode(404);
    }

    @Test
    void anAlertFollowsTheChildToAnotherCounty() {
        String id = ChildAlertApi.opened(ChildAlertApi.village());
        String child = RestApi.get(OFFICER, "/api/v1/child-alerts/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .path("personId");

        RestApi.done(RestApi.as(IntakeApi.PREFECTURE_OFFICER)
                .header("If-Match", "\"1\"")
                .body(Map.of("areaCode", "652302101"))
                .patch("/api/v1/persons/{id}", child));
        events.deliverOf(child);

        RestApi.get(IntakeApi.OTHER_AREA_OFFICER, "/api/v1/child-alerts/{id}", id)
                .then()
                .statusCode(200);
        RestApi.get(OFFICER, "/api/v1/child-alerts/{id}", id).then().statusCode(404);
    }

    @Test
    void openingAndReadingAreAuditedWithoutAnAnswer() {
        String id = ChildAlertApi.opened(ChildAlertApi.village());

        RestApi.get(OFFICER.sub("reader"), "/api/v1/child-alerts/{id}", id)
                .then()
                .statusCode(200);

        assertThat(DatabaseRows.texts(
                        "select action || ' ' || outcome from audit_entry where subject_id = ? order by 1", id))
                .contains("CHILD_ALERT_OPENED DONE", "CHILD_ALERT_READ LISTED", "CHILD_ALERT_READ READ");
    }

    @Test
    void reasonsAndWhatWasDoneAreEncryptedAtRest() {
        String id = ChildAlertApi.opened(ChildAlertApi.village());
        step(id, "taking", 1, Map.of()).statusCode(200);
        step(id, "closure", 2, Map.of("outcomeCode", "MEDICAL_HELP", "outcomeNote", DONE))
                .statusCode(200);

        assertThat(DatabaseRows.texts(
                        "select reasons_sealed || outcome_sealed from child_alert where id = ?::uuid", id))
                .singleElement()
                .asString()
                .doesNotContain("VIOLENCE")
                .doesNotContain(DONE);
    }

    private static ValidatableResponse list(String area) {
        return RestApi.as(OFFICER)
                .queryParam("area", area)
                .get("/api/v1/child-alerts")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse step(String id, String step, int version, Map<String, Object> body) {
        return RestApi.transition(OFFICER, "/api/v1/child-alerts/{id}/" + step, version, body, id)
                .then();
    }

    private static TestTokens worker(String area) {
        return OFFICER.area(area);
    }
}
