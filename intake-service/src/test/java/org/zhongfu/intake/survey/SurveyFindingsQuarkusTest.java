// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.zhongfu.intake.survey.SurveyApi.PLANNER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** What a household visit leads to. */
@QuarkusTest
class SurveyFindingsQuarkusTest {

    private static final Map<String, Object> SELF_CARE = Map.of(
            "instrument",
            "SELF_CARE_6",
            "answers",
            Map.of(
                    "EATING", "FAIL",
                    "DRESSING", "FAIL",
                    "BED_TRANSFER", "FAIL",
                    "INDOOR_WALKING", "FAIL",
                    "TOILETING", "FAIL",
                    "BATHING", "FAIL"));
    private static final Map<String, Object> NEED =
            Map.of("serviceItem", "HOME_COOKING", "units", 4, "periodFrom", "2026-01-01", "periodTo", "2026-12-31");

    private final String subject = SurveyApi.newSubject();
    private final TestTokens surveyor = SurveyApi.worker(subject);

    @Test
    void aVisitLeadsToEvidenceAssessmentNeedAndSuggestions() {
        String entry = SurveyApi.assigned(subject);
        String person = SurveyApi.personOf(entry);
        Map<String, Object> body = SurveyApi.attempt("DONE");
        body.put(
                "findings",
                Map.of(
                        "evidence",
                        List.of(Map.of(
                                "type",
                                "LIVING_ARRANGEMENT",
                                "livingAlone",
                                true,
                                "validFrom",
                                "2026-01-01",
                                "issuer",
                                "入户查看")),
                        "assessments",
                        List.of(SELF_CARE),
                        "needs",
                        List.of(NEED)));

        ValidatableResponse recorded =
                SurveyApi.attempt(surveyor, entry, body).then().statusCode(201);

        recorded.body("findings.kind", contains("EVIDENCE", "ASSESSMENT", "NEED", "SMART_ASSESSMENT"));
        String need = recorded.extract().path("findings.find { it.kind == 'NEED' }.recordId");
        RestApi.get(PLANNER, "/api/v1/needs/{id}", need)
                .then()
                .statusCode(200)
                .body("personId", equalTo(person))
                .body("status", equalTo("REGISTERED"));
        RestApi.as(PLANNER)
                .queryParam("personId", person)
                .get("/api/v1/assessments")
                .then()
                .body("items[0].level", equalTo("FULL_CARE"));
    }

    @Test
    void aFindingThatIsRefusedRefusesTheWholeAttempt() {
        String entry = SurveyApi.assigned(subject);
        Map<String, Object> body = SurveyApi.attempt("DONE");
        body.put("findings", Map.of("assessments", List.of(SELF_CARE), "needs", List.of(NEED, NEED)));

        SurveyApi.attempt(surveyor, entry, body).then().statusCode(409);
        read(entry).body("status", equalTo("OPEN")).body("attempts", equalTo(0));
    }

    @Test
    void aVisitToAPersonWithoutAFileOpensOne() {
        String number = IntakeApi.newIdNumber("19520307");
        String entry = unknown();

        SurveyApi.attempt(surveyor, entry, registering(number))
                .then()
                .statusCode(201)
                .body("findings.kind", contains("PERSON"));

        RestApi.get(PLANNER, "/api/v1/persons/{id}", SurveyApi.personOf(entry))
                .then()
                .statusCode(200)
                .body("name", equalTo("李小明"));
    }

    @Test
    void aVisitToAPersonWithoutAFileNeedsTheirDetails() {
        SurveyApi.attempt(surveyor, unknown(), SurveyApi.attempt("DONE")).then().statusCode(422);
    }

    @Test
    void aNumberThatHasAFileIsRefusedAndAuditedAsASearch() {
        String number = IntakeApi.newIdNumber("19520307");
        String known = RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", IntakeApi.personBody(number));

        SurveyApi.attempt(surveyor, unknown(), registering(number)).then().statusCode(409);

        assertThat(DatabaseRows.texts("select action || ' ' || actor from audit_entry where subject_id = ?", known))
                .contains("PERSON_REGISTRATION_REFUSED " + subject);
    }

    /** An entry of a person without a file, in a round that is open. */
    private String unknown() {
        String area = SurveyApi.village();
        String round = SurveyApi.drafted(area);
        String entry = RestApi.created(
                PLANNER,
                SurveyApi.ROUNDS + "/" + round + "/entries",
                Map.of("name", "李小明", "areaCode", area, "address", "北京南路 2 号"));
        SurveyApi.step(round, "opening", 1).then().statusCode(200);
        SurveyApi.assign(round, entry, subject, null).then().statusCode(200);
        return entry;
    }

    private static Map<String, Object> registering(String number) {
        Map<String, Object> body = SurveyApi.attempt("DONE");
        body.put("findings", Map.of("person", Map.of("name", "李小明", "idNumber", number, "areaCode", "652301")));
        return body;
    }

    private static ValidatableResponse read(String entry) {
        return RestApi.get(PLANNER, SurveyApi.ENTRIES + "/{id}", entry).then().statusCode(200);
    }
}
