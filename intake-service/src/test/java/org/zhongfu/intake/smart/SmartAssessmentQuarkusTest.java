// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.intake.assessment.AssessmentApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Smart assessments: suggestions by rules, decisions by officers. */
@QuarkusTest
class SmartAssessmentQuarkusTest {

    private static final TestTokens OFFICER = IntakeApi.OFFICER.sub("deciding officer");
    private static final String WHY = "子女已返乡照料";

    private String person = "";

    @BeforeEach
    void assess() {
        person = assessed();
    }

    @Test
    void needsAreSuggestedWithReasonsInBothLanguagesAndNothingIsRegistered() {
        RestApi.as(OFFICER)
                .body(Map.of())
                .post("/api/v1/persons/{id}/smart-assessments", person)
                .then()
                .statusCode(201)
                .body("rulesVersion", equalTo(1))
                .body("basis.instrument", hasItem("BARTHEL"))
                .body("suggestions", hasSize(1))
                .body("suggestions[0].serviceItem", equalTo("REHAB_NURSING"))
                .body("suggestions[0].units", equalTo(24))
                .body("suggestions[0].urgency", equalTo("NORMAL"))
                .body("suggestions[0].reasons[0].en", notNullValue())
                .body("suggestions[0].reasons[0].zh", notNullValue())
                .body("suggestions[0].decided", nullValue());

        assertThat(needs()).isEmpty();
    }

    @Test
    void aRetryUnderTheSameReferenceIsAnsweredWithTheSameSmartAssessment() {
        String path = "/api/v1/persons/" + person + "/smart-assessments";
        Map<String, Object> body = Map.of("clientReference", UUID.randomUUID().toString());
        String id = RestApi.created(OFFICER, path, body);

        RestApi.create(OFFICER, path, body).then().statusCode(200).body("id", equalTo(id));
    }

    @Test
    void aSmartAssessmentIsRead() {
        String id = SmartAssessmentApi.made(OFFICER, person);

        RestApi.get(OFFICER, "/api/v1/persons/{id}/smart-assessments/{said}", person, id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("suggestions.serviceItem", equalTo(List.of("REHAB_NURSING")));
    }

    @Test
    void anAcceptedSuggestionIsRegisteredAsANeed() {
        String id = SmartAssessmentApi.made(OFFICER, person);

        decide(OFFICER, id, 1, decision("ACCEPTED"))
                .statusCode(200)
                .body("suggestions[0].units", equalTo(24))
                .body("suggestions[0].decided.decision", equalTo("ACCEPTED"))
                .body("suggestions[0].decided.decisionReason", equalTo(WHY))
                .body("suggestions[0].decided.needId", notNullValue());

        assertThat(needs()).containsExactly("REHAB_NURSING 24 REGISTERED");
    }

    @Test
    void aChangedSuggestionKeepsTheSuggestionAndTheChange() {
        String id = SmartAssessmentApi.made(OFFICER, person);
        Map<String, Object> body = decision("CHANGED");
        body.put("units", 10);

        decide(OFFICER, id, 1, body)
                .statusCode(200)
                .body("suggestions[0].units", equalTo(24))
                .body("suggestions[0].decided.units", equalTo(10));

        assertThat(needs()).containsExactly("REHAB_NURSING 10 REGISTERED");
    }

    @Test
    void aRejectedSuggestionRegistersNothing() {
        String id = SmartAssessmentApi.made(OFFICER, person);

        decide(OFFICER, id, 1, decision("REJECTED"))
                .statusCode(200)
                .body("suggestions[0].decided.decision", equalTo("REJECTED"))
                .body("suggestions[0].decided.needId", nullValue());

        assertThat(needs()).isEmpty();
    }

    @Test
    void aDecisionRequiresAReason() {
        String id = SmartAssessmentApi.made(OFFICER, person);
        Map<String, Object> body = decision("REJECTED");
        body.remove("reason");

        decide(OFFICER, id, 1, body).statusCode(400).body("violations.field", hasItem("reason"));
    }

    @Test
    void aSuggestionIsDecidedOnce() {
        String id = SmartAssessmentApi.made(OFFICER, person);
        decide(OFFICER, id, 1, decision("REJECTED")).statusCode(200);

        decide(OFFICER, id, 2, decision("ACCEPTED")).statusCode(409);

        assertThat(needs()).isEmpty();
    }

    @Test
    void anAcceptanceDoesNotChangeTheAmount() {
        String id = SmartAssessmentApi.made(OFFICER, person);
        Map<String, Object> body = decision("ACCEPTED");
        body.put("units", 10);

        decide(OFFICER, id, 1, body).statusCode(422).body("violations.field", hasItem("units"));
    }

    @Test
    void aServiceThatIsNotSuggestedIsNotDecided() {
        String id = SmartAssessmentApi.made(OFFICER, person);
        Map<String, Object> body = decision("ACCEPTED");
        body.put("serviceItem", "HOME_CLEANING");

        decide(OFFICER, id, 1, body).statusCode(422).body("violations.field", hasItem("serviceItem"));
    }

    @Test
    void whoAcceptedASuggestionDoesNotConfirmTheNeed() {
        String id = SmartAssessmentApi.made(OFFICER, person);
        String need = decide(OFFICER, id, 1, decision("ACCEPTED"))
                .statusCode(200)
                .extract()
                .path("suggestions[0].decided.needId");

        IntakeApi.decideNeed(OFFICER, need, "confirmation", 1, Map.of())
                .then()
                .statusCode(403)
                .body("fourEyesRule", equalTo("NEED_CONFIRMATION"));
    }

    @Test
    void suggestionsAndDecisionsAreListed() {
        String id = SmartAssessmentApi.made(OFFICER, person);
        decide(OFFICER, id, 1, decision("REJECTED")).statusCode(200);

        RestApi.get(IntakeApi.PREFECTURE_OFFICER, "/api/v1/persons/{id}/smart-assessments", person)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(id)))
                .body("items[0].suggestions[0].decided.decision", equalTo("REJECTED"));
    }

    @Test
    void aSmartAssessmentOfAnotherAreaIsNotFound() {
        String id = SmartAssessmentApi.made(OFFICER, person);

        RestApi.get(IntakeApi.OTHER_AREA_OFFICER, "/api/v1/persons/{id}/smart-assessments/{said}", person, id)
                .then()
                .statusCode(404);
    }

    @Test
    void suggestionsAndDecisionsAreEncryptedAtRest() {
        String id = SmartAssessmentApi.made(OFFICER, person);
        decide(OFFICER, id, 1, decision("REJECTED")).statusCode(200);

        assertThat(DatabaseRows.texts(
                        "select input_sealed || suggestions_sealed || decisions_sealed from smart_assessment"
                                + " where id = ?::uuid",
                        id))
                .singleElement()
                .asString()
                .doesNotContain("BARTHEL")
                .doesNotContain("REHAB_NURSING")
                .doesNotContain(WHY);
    }

    private static String assessed() {
        String person = IntakeApi.registerPerson("19420307");
        AssessmentApi.assessed(IntakeApi.OFFICER.sub("assessor"), person, AssessmentApi.body("BARTHEL", 50));
        return person;
    }

    private List<String> needs() {
        return DatabaseRows.texts(
                "select service_item || ' ' || units || ' ' || status from need where person_id = ?::uuid", person);
    }

    private static Map<String, Object> decision(String decision) {
        Map<String, Object> body = new HashMap<>();
        body.put("serviceItem", "REHAB_NURSING");
        body.put("decision", decision);
        body.put("reason", WHY);
        return body;
    }

    private ValidatableResponse decide(TestTokens caller, String id, int version, Map<String, Object> body) {
        return RestApi.transition(
                        caller, "/api/v1/persons/{id}/smart-assessments/{said}/decision", version, body, person, id)
                .then();
    }
}
