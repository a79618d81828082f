// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

@QuarkusTest
class AssessmentQuarkusTest {

    private static final TestTokens SOCIAL_WORKER =
            TestTokens.as("social-worker").area("652301");

    @Test
    void theLevelOfAnAssessmentIsPublishedWithFactsAndGroups() {
        String person = IntakeApi.registerPerson("19520307");

        String id = assess(SOCIAL_WORKER, body(person, "FAIL"))
                .statusCode(201)
                .body("score", equalTo(2))
                .body("level", equalTo("PARTIAL_CARE"))
                .body("computation", containsString("2 of 6 items failed (EATING, BATHING)"))
                .extract()
                .path("id");

        DatabaseRows.Event completed =
                DatabaseRows.events("zhongfu.intake.v1", id).getFirst();
        JsonNode facts =
                DatabaseRows.events("zhongfu.facts.v1", person).getLast().payload();
        assertThat(completed.name()).isEqualTo("AssessmentCompleted");
        assertThat(completed.key()).isEqualTo(person);
        assertThat(completed.payload().path("level").asText()).isEqualTo("PARTIAL_CARE");
        assertThat(facts.path("levels").path(0).path("score").asInt()).isEqualTo(2);
        assertThat(facts.path("groups").path(0).path("code").asText()).isEqualTo("VULNERABLE_ELDER");
        RestApi.as(SOCIAL_WORKER)
                .get("/api/v1/assessments/{id}", id)
                .then()
                .statusCode(200)
                .body("answers.BATHING", equalTo("FAIL"))
                .body("answers.TOILETING", equalTo("PASS"));
        RestApi.as(SOCIAL_WORKER)
                .queryParam("personId", person)
                .get("/api/v1/assessments")
                .then()
                .body("items.id", hasItem(id))
                .body("items", hasSize(1));
    }

    @Test
    void anIncompleteAssessmentIsRefusedAndWritesNothing() {
        String person = IntakeApi.registerPerson("19520307");
        Map<String, Object> incomplete = body(person, "PASS");
        incomplete.put("answers", Map.of("EATING", "PASS"));

        assess(SOCIAL_WORKER, incomplete).statusCode(400).body("violations.field", hasItem("answers.BATHING"));

        assertThat(DatabaseRows.events("zhongfu.facts.v1", person)).hasSize(1);
    }

    @Test
    void anAnswerThatIsNotOnTheScaleIsRefused() {
        assess(SOCIAL_WORKER, body(IntakeApi.registerPerson("19520307"), "MAYBE"))
                .statusCode(400);
    }

    @Test
    void anUnknownVersionOfTheInstrumentIsRefused() {
        Map<String, Object> other = body(IntakeApi.registerPerson("19520307"), "PASS");
        other.put("instrumentVersion", 2);

        assess(SOCIAL_WORKER, other).statusCode(400).body("violations[0].field", equalTo("instrument"));
    }

    @Test
    void anAssessmentOfAnUnknownPersonIsRefused() {
        assess(SOCIAL_WORKER, body(UUID.randomUUID().toString(), "PASS")).statusCode(422);
    }

    @Test
    void anAssessmentOfAPersonOfAnotherAreaIsRefused() {
        assess(IntakeApi.OTHER_AREA_OFFICER, body(IntakeApi.registerPerson("19520307"), "PASS"))
                .statusCode(422);
    }

    @Test
    void communityAgentsDoNotAssess() {
        assess(TestTokens.as("community-agent").area("652301"), body(IntakeApi.registerPerson("19520307"), "PASS"))
                .statusCode(403);
    }

    @Test
    void theInstrumentIsPublicInTheLanguageOfTheRequest() {
        RestApi.anonymous()
                .header("Accept-Language", "zh-CN")
                .get("/api/v1/instruments/SELF_CARE_6/versions/1")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("INDOOR_WALKING"))
                .body("items[0].label", equalTo("自主吃饭"))
                .body("levels[2].level", equalTo("FULL_CARE"));
    }

    @Test
    void theListOfInstrumentsIsPublic() {
        RestApi.anonymous().get("/api/v1/instruments").then().statusCode(200).body("code", hasItem("SELF_CARE_6"));
    }

    @Test
    void anUnknownVersionOfAnInstrumentIsNotFound() {
        RestApi.anonymous()
                .get("/api/v1/instruments/SELF_CARE_6/versions/9")
                .then()
                .statusCode(404);
    }

    @Test
    void anAssessmentOfAnotherAreaIsNotFound() {
        String id = RestApi.created(
                SOCIAL_WORKER, "/api/v1/assessments", body(IntakeApi.registerPerson("19520307"), "FAIL"));

        RestApi.get(IntakeApi.OTHER_AREA_OFFICER, "/api/v1/assessments/{id}", id)
                .then()
                .statusCode(404);
    }

    private static Map<String, Object> body(String person, String eatingAndBathing) {
        Map<String, Object> body = new HashMap<>();
        body.put("personId", person);
        body.put("instrument", "SELF_CARE_6");
        body.put("instrumentVersion", 1);
        body.put("answers", answers(eatingAndBathing));
        return body;
    }

    private static Map<String, String> answers(String eatingAndBathing) {
        return Map.of(
                "EATING", eatingAndBathing,
                "DRESSING", "PASS",
                "BED_TRANSFER", "PASS",
                "TOILETING", "PASS",
                "INDOOR_WALKING", "PASS",
                "BATHING", eatingAndBathing);
    }

    private static ValidatableResponse assess(TestTokens caller, Map<String, Object> body) {
        return RestApi.as(caller).body(body).post("/api/v1/assessments").then();
    }
}
