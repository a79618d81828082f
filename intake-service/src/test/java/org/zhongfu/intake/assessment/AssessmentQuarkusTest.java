// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Assessments of persons. */
@QuarkusTest
class AssessmentQuarkusTest {

    private static final TestTokens SOCIAL_WORKER =
            TestTokens.as("social-worker").area("652301");

    @Test
    void anAssessmentHasScoreAndLevel() {
        String person = IntakeApi.registerPerson("19520307");

        String id = assess(SOCIAL_WORKER, body(person, "FAIL"))
                .statusCode(201)
                .body("score", equalTo(2))
                .body("level", equalTo("PARTIAL_CARE"))
                .extract()
                .path("id");

        DatabaseRows.Event completed =
                DatabaseRows.events("zhongfu.intake.v1", id).getFirst();
        assertThat(completed.name()).isEqualTo("AssessmentCompleted");
        assertThat(completed.key()).isEqualTo(person);
        assertThat(completed.payload().path("level").asText()).isEqualTo("PARTIAL_CARE");
    }

    @Test
    void theLevelIsPublishedWithTheFactsAndTheGroupsThatFollow() {
        String person = IntakeApi.registerPerson("19520307");

        assess(SOCIAL_WORKER, body(person, "FAIL")).statusCode(201);

        JsonNode facts =
                DatabaseRows.events("zhongfu.facts.v1", person).getLast().payload();
        assertThat(facts.path("levels").path(0).path("score").asInt()).isEqualTo(2);
        assertThat(facts.path("groups").path(0).path("code").asText()).isEqualTo("VULNERABLE_ELDER");
    }

    @Test
    void theAnswersOfAnAssessmentAreRead() {
        String id = assessed(IntakeApi.registerPerson("19520307"));

        RestApi.get(SOCIAL_WORKER, "/api/v1/assessments/{id}", id)
                .then()
                .statusCode(200)
                .body("answers.BATHING", equalTo("FAIL"))
                .body("answers.TOILETING", equalTo("PASS"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 2 of 6 items failed (eats without help, bathes without help); 1 to 3 failed items: Partial care"
                        + " (Self-care ability, six indicators, version 1)",
                "zh-CN | 6 项指标中有 2 项不能完成（自主吃饭、自主洗澡）；1 至 3 项不能完成：部分丧失生活自理能力（半护理）" + "（生活自理能力六项指标，第 1 版）"
            })
    void theComputationIsExplainedInTheLanguageOfTheRequest(String language, String text) {
        String id = assessed(IntakeApi.registerPerson("19520307"));

        RestApi.as(SOCIAL_WORKER)
                .header("Accept-Language", language)
                .get("/api/v1/assessments/{id}", id)
                .then()
                .statusCode(200)
                .body("computation", equalTo(text));
    }

    @Test
    void theAssessmentsOfAPersonAreListed() {
        String person = IntakeApi.registerPerson("19520307");
        String id = assessed(person);

        RestApi.as(SOCIAL_WORKER)
                .queryParam("personId", person)
                .get("/api/v1/assessments")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(id)));
    }

    @Test
    void anAssessmentOfAnotherAreaIsNotFound() {
        String id = assessed(IntakeApi.registerPerson("19520307"));

        RestApi.get(IntakeApi.OTHER_AREA_OFFICER, "/api/v1/assessments/{id}", id)
                .then()
                .statusCode(404);
    }

    static Stream<Arguments> badAssessments() {
        return Stream.of(
                bad(400, "answers.BATHING", body -> body.put("answers", Map.of("EATING", "PASS"))),
                bad(400, "answers.EATING", body -> body.put("answers", answersBut("EATING", "MAYBE"))),
                bad(400, "instrument", body -> body.put("instrumentVersion", 2)),
                bad(422, "personId", body -> body.put("personId", UUID.randomUUID())));
    }

    private static Map<String, String> answersBut(String item, String answer) {
        Map<String, String> answers = new HashMap<>(answers("PASS"));
        answers.put(item, answer);
        return answers;
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("badAssessments")
    void aRefusalNamesTheFieldAndNothingIsWritten(int status, String field, Consumer<Map<String, Object>> spoil) {
        String person = IntakeApi.registerPerson("19520307");
        Map<String, Object> body = body(person, "PASS");
        spoil.accept(body);

        assess(SOCIAL_WORKER, body).statusCode(status).body("violations.field", hasItem(field));

        assertThat(DatabaseRows.events("zhongfu.facts.v1", person)).hasSize(1);
    }

    @Test
    void aPersonOfAnotherAreaIsNotAssessed() {
        String person = IntakeApi.registerPerson("19520307");

        assess(IntakeApi.OTHER_AREA_OFFICER, body(person, "PASS")).statusCode(422);

        assertThat(DatabaseRows.events("zhongfu.facts.v1", person)).hasSize(1);
    }

    @Test
    void aCommunityAgentDoesNotAssess() {
        String person = IntakeApi.registerPerson("19520307");

        assess(TestTokens.as("community-agent").area("652301"), body(person, "PASS"))
                .statusCode(403);

        assertThat(DatabaseRows.events("zhongfu.facts.v1", person)).hasSize(1);
    }

    private static String assessed(String person) {
        return RestApi.created(SOCIAL_WORKER, "/api/v1/assessments", body(person, "FAIL"));
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

    private static Arguments bad(int status, String field, Consumer<Map<String, Object>> spoil) {
        return Arguments.of(status, field, spoil);
    }

    private static ValidatableResponse assess(TestTokens caller, Map<String, Object> body) {
        return RestApi.create(caller, "/api/v1/assessments", body).then();
    }
}
