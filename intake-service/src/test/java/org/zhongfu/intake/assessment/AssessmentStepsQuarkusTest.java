// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;

/** Review, dispute, re-assessment, correction and due dates of assessments. */
@QuarkusTest
class AssessmentStepsQuarkusTest {

    private static final TestTokens ASSESSOR = IntakeApi.OFFICER.sub("assessor");
    private static final TestTokens OTHER = IntakeApi.OFFICER.sub("other assessor");
    private static final String WHY = "本人认为如厕可自理";

    @Test
    void anotherPersonReviewsAnAssessment() {
        String id = assessed(IntakeApi.registerPerson("19420307"), 40);

        step(OTHER, id, "review", 1, Map.of())
                .statusCode(200)
                .body("state", equalTo("REVIEWED"))
                .body("version", equalTo(2));
    }

    @Test
    void whoAssessedDoesNotReview() {
        String id = assessed(IntakeApi.registerPerson("19420307"), 40);

        step(ASSESSOR, id, "review", 1, Map.of()).statusCode(403).body("fourEyesRule", equalTo("ASSESSMENT_REVIEW"));
    }

    @Test
    void aDisputeIsDueInTenWorkingDays() {
        String person = IntakeApi.registerPerson("19420307");
        String id = assessed(person, 40);

        step(OTHER, id, "dispute", 1, Map.of("disputedBy", "PERSON", "reason", WHY))
                .statusCode(200)
                .body("state", equalTo("DISPUTED"))
                .body("stepReason", equalTo(WHY))
                .body("dueReason", equalTo("DISPUTED"));

        assertThat(due(person).path("dueReason").asText()).isEqualTo("DISPUTED");
        assertThat(workingDaysUntil(due(person).path("dueOn").asText())).isEqualTo(10);
    }

    @Test
    void theWordsOfADisputeAreEncryptedAtRest() {
        String id = assessed(IntakeApi.registerPerson("19420307"), 40);

        step(OTHER, id, "dispute", 1, Map.of("disputedBy", "PERSON", "reason", WHY))
                .statusCode(200);

        assertThat(DatabaseRows.texts("select reason_sealed from assessment where id = ?::uuid", id))
                .singleElement()
                .asString()
                .doesNotContain(WHY);
    }

    @Test
    void whoAssessedDoesNotAssessAgainAfterADispute() {
        String id = disputed(IntakeApi.registerPerson("19420307"));

        step(ASSESSOR, id, "reassessment", 2, answers(60))
                .statusCode(403)
                .body("fourEyesRule", equalTo("ASSESSMENT_REPEAT"));
    }

    @Test
    void somebodyElseAssessesAgainAfterADispute() {
        String person = IntakeApi.registerPerson("19420307");
        String id = disputed(person);

        step(OTHER, id, "reassessment", 2, answers(60))
                .statusCode(200)
                .body("level", equalTo("MODERATE_DISABILITY"))
                .body("state", equalTo("RECORDED"))
                .body("replaces", equalTo(id));

        RestApi.get(OTHER, "/api/v1/assessments/{id}", id)
                .then()
                .body("state", equalTo("REASSESSED"))
                .body("dueOn", nullValue());
        assertThat(levels(person)).containsExactly("SEVERE_DISABILITY", "MODERATE_DISABILITY");
    }

    @Test
    void anAssessmentThatIsNotDisputedIsNotAssessedAgain() {
        String id = assessed(IntakeApi.registerPerson("19420307"), 40);

        step(OTHER, id, "reassessment", 1, answers(60)).statusCode(409);
    }

    @Test
    void aCorrectionIsANewVersionWithItsReasonAndTheOldOneNoLongerCounts() {
        String person = IntakeApi.registerPerson("19420307");
        String id = assessed(person, 40);
        Map<String, Object> body = new HashMap<>(answers(60));
        body.put("reason", "录入差错");

        step(ASSESSOR, id, "correction", 1, body)
                .statusCode(200)
                .body("versionNumber", equalTo(2))
                .body("replaces", equalTo(id))
                .body("stepReason", equalTo("录入差错"))
                .body("score", equalTo(60));

        assertThat(levels(person)).containsExactly("MODERATE_DISABILITY");
        RestApi.get(OTHER, "/api/v1/assessments/{id}", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("CORRECTED"))
                .body("score", equalTo(40));
    }

    @Test
    void aCorrectionRequiresAReason() {
        String id = assessed(IntakeApi.registerPerson("19420307"), 40);

        step(ASSESSOR, id, "correction", 1, answers(60)).statusCode(400).body("violations.field", hasItem("reason"));
    }

    @Test
    void theNextAssessmentIsDueAfterTheIntervalOfTheInstrument() {
        String person = IntakeApi.registerPerson("19420307");

        String id = assessed(person, 40);

        RestApi.get(OTHER, "/api/v1/assessments/{id}", id)
                .then()
                .body("dueOn", equalTo(today().plusMonths(12).toString()))
                .body("dueReason", equalTo("INTERVAL"));
    }

    @Test
    void onlyTheLatestAssessmentWithAnInstrumentIsDue() {
        String person = IntakeApi.registerPerson("19420307");
        assessed(person, 40);
        String latest = assessed(person, 60);
        String barthel = AssessmentApi.assessed(ASSESSOR, person, AssessmentApi.body("BARTHEL", 60));

        List<String> due = dueList(person).path("items.assessmentId");

        assertThat(due).containsExactlyInAnyOrder(latest, barthel);
    }

    @Test
    void aReportedChangeIsDueInTenWorkingDays() {
        String person = IntakeApi.registerPerson("19420307");
        String id = assessed(person, 40);

        step(OTHER, id, "change-report", 1, Map.of("reason", "骨折后不能行走"))
                .statusCode(200)
                .body("dueReason", equalTo("CHANGE_REPORTED"))
                .body("changeReason", equalTo("骨折后不能行走"));

        assertThat(workingDaysUntil(due(person).path("dueOn").asText())).isEqualTo(10);
    }

    @Test
    void anOverdueAssessmentIsListedWithItsDays() {
        String person = IntakeApi.registerPerson("19420307");
        String id = assessed(person, 40);
        DatabaseRows.update("update assessment set due_on = current_date - 40 where id = ?::uuid", id);

        RestApi.as(OTHER)
                .queryParam("personId", person)
                .queryParam("state", "OVERDUE")
                .queryParam("olderThanDays", 30)
                .get("/api/v1/assessments/due")
                .then()
                .statusCode(200)
                .body("items.assessmentId", equalTo(List.of(id)))
                .body("items[0].overdue", equalTo(true));
    }

    @Test
    void dueAssessmentsAreListedByArea() {
        String village = "652301" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
        Map<String, Object> body = IntakeApi.personBody(IntakeApi.newIdNumber("19420307"));
        body.put("areaCode", village);
        String id = assessed(RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", body), 40);

        RestApi.as(IntakeApi.PREFECTURE_OFFICER)
                .queryParam("area", village)
                .queryParam("dueWithinDays", 400)
                .queryParam("sort", "dueOn")
                .queryParam("count", true)
                .get("/api/v1/assessments/due")
                .then()
                .statusCode(200)
                .body("items.assessmentId", equalTo(List.of(id)))
                .body("total.count", equalTo(1));
    }

    @Test
    void dueAssessmentsOfAnotherAreaAreNotListed() {
        String person = IntakeApi.registerPerson("19420307");
        assessed(person, 40);

        RestApi.as(IntakeApi.OTHER_AREA_OFFICER)
                .queryParam("personId", person)
                .queryParam("dueWithinDays", 400)
                .get("/api/v1/assessments/due")
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of()));
    }

    private static JsonNode due(String person) {
        return dueList(person).as(JsonNode.class).path("items").path(0);
    }

    private static Response dueList(String person) {
        return RestApi.as(OTHER)
                .queryParam("personId", person)
                .queryParam("dueWithinDays", 400)
                .get("/api/v1/assessments/due");
    }

    private static long workingDaysUntil(String day) {
        JsonNode days = RestApi.as(OTHER)
                .queryParam("area", "652301")
                .queryParam("from", today().plusDays(1).toString())
                .queryParam("to", day)
                .get("/api/v1/working-calendar/days")
                .as(JsonNode.class);
        return days.path("workingDays").asLong();
    }

    private static List<String> levels(String person) {
        return DatabaseRows.events("zhongfu.facts.v1", person)
                .getLast()
                .payload()
                .path("levels")
                .findValuesAsText("level");
    }

    private static String disputed(String person) {
        String id = assessed(person, 40);
        step(OTHER.sub("desk"), id, "dispute", 1, Map.of("disputedBy", "PERSON", "reason", WHY))
                .statusCode(200);
        return id;
    }

    private static String assessed(String person, int points) {
        return AssessmentApi.assessed(ASSESSOR, person, AssessmentApi.body("GBT_42195", points));
    }

    private static Map<String, Object> answers(int points) {
        return Map.of("answers", AssessmentApi.answers("GBT_42195", points));
    }

    private static ValidatableResponse step(
            TestTokens caller, String id, String step, int version, Map<String, Object> body) {
        return RestApi.transition(caller, "/api/v1/assessments/{id}/" + step, version, body, id)
                .then();
    }

    private static LocalDate today() {
        return Zones.dayOf(TestClock.now());
    }
}
