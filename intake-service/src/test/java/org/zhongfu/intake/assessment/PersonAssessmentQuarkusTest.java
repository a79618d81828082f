// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Assessments of a person with the instruments that are data. */
@QuarkusTest
class PersonAssessmentQuarkusTest {

    private static final TestTokens ASSESSOR = IntakeApi.OFFICER.sub("assessor");

    @Test
    void theServerComputesScoreAndLevel() {
        String person = IntakeApi.registerPerson("19420307");

        assess(ASSESSOR, person, AssessmentApi.body("GBT_42195", 65, "DEMENTIA"))
                .statusCode(201)
                .body("instrumentVersion", equalTo(1))
                .body("score", equalTo(65))
                .body("maxScore", equalTo(90))
                .body("groupScores.code", equalTo(List.of("SELF_CARE", "MOBILITY", "MENTAL", "PARTICIPATION")))
                .body("groupScores.score.sum()", equalTo(65))
                .body("levelOfScore", equalTo("MODERATE_DISABILITY"))
                .body("level", equalTo("SEVERE_DISABILITY"))
                .body("levelList", equalTo("ability-levels"))
                .body("circumstances", equalTo(List.of("DEMENTIA")));
    }

    @ParameterizedTest
    @CsvSource({"score, 90", "level, INTACT", "groupScores, 1"})
    void aScoreOfTheClientIsRefused(String field, String value) {
        String person = IntakeApi.registerPerson("19420307");
        Map<String, Object> body = AssessmentApi.body("GBT_42195", 20);
        body.put(field, value);

        assess(ASSESSOR, person, body).statusCode(400).body("violations.field", hasItem(field));
    }

    @Test
    void aMissingAnswerAndOneOutOfRangeAreRefusedWithTheirItems() {
        String person = IntakeApi.registerPerson("19420307");
        Map<String, Object> body = AssessmentApi.body("GBT_42195", 90);
        Map<String, String> answers = new HashMap<>(AssessmentApi.answers("GBT_42195", 90));
        answers.remove("EATING");
        answers.put("STAIRS", "4");
        body.put("answers", answers);

        assess(ASSESSOR, person, body)
                .statusCode(400)
                .body("violations.field", equalTo(List.of("answers.EATING", "answers.STAIRS")));
    }

    @Test
    void aRetryUnderTheSameReferenceIsAnsweredWithTheSameAssessment() {
        String person = IntakeApi.registerPerson("19420307");
        Map<String, Object> body = AssessmentApi.body("GBT_42195", 65);
        body.put("clientReference", UUID.randomUUID().toString());
        String id = AssessmentApi.assessed(ASSESSOR, person, body);

        assess(ASSESSOR, person, body).statusCode(200).body("id", equalTo(id));
    }

    @Test
    void anInstrumentForOlderAdultsIsNotForOthers() {
        String person = IntakeApi.registerPerson("19900307");

        assess(ASSESSOR, person, AssessmentApi.body("GBT_42195", 90))
                .statusCode(422)
                .body("violations.field", equalTo(List.of("instrument")));
    }

    @Test
    void theScreeningOfChildrenIsNotForAdults() {
        String person = IntakeApi.registerPerson("19900307");

        assess(ASSESSOR, person, AssessmentApi.body("CHILD_SCREEN", 0))
                .statusCode(422)
                .body("violations.field", equalTo(List.of("instrument")));
    }

    @Test
    void anInstrumentThatIsNotAFactIsNotPublished() {
        String person = IntakeApi.registerPerson("20180307");

        String id = assess(ASSESSOR, person, AssessmentApi.body("CHILD_SCREEN", 10))
                .statusCode(201)
                .body("level", equalTo("MEDIUM_RISK"))
                .extract()
                .path("id");

        assertThat(DatabaseRows.events("zhongfu.intake.v1", id)).isEmpty();
        assertThat(DatabaseRows.events("zhongfu.facts.v1", person)
                        .getLast()
                        .payload()
                        .path("levels"))
                .isEmpty();
    }

    @Test
    void resultsOfSeveralInstrumentsAreFactsSideBySide() {
        String person = IntakeApi.registerPerson("19420307");
        assess(ASSESSOR, person, AssessmentApi.body("BARTHEL", 40)).statusCode(201);

        assess(ASSESSOR, person, AssessmentApi.body("GBT_42195", 90)).statusCode(201);

        assertThat(DatabaseRows.events("zhongfu.facts.v1", person)
                        .getLast()
                        .payload()
                        .path("levels")
                        .findValuesAsText("level"))
                .containsExactly("SEVERE_DEPENDENCE", "INTACT");
    }

    @Test
    void answersAndScoresOfGroupsAreEncryptedAtRest() {
        String person = IntakeApi.registerPerson("19420307");

        String id = assess(ASSESSOR, person, AssessmentApi.body("GBT_42195", 65, "DEMENTIA"))
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(DatabaseRows.texts("select answers_sealed || result_sealed from assessment where id = ?::uuid", id))
                .singleElement()
                .asString()
                .doesNotContain("DEMENTIA")
                .doesNotContain("STAIRS");
    }

    @Test
    void aPersonOfAnotherAreaIsNotFound() {
        String person = IntakeApi.registerPerson("19420307");

        assess(IntakeApi.OTHER_AREA_OFFICER, person, AssessmentApi.body("GBT_42195", 65))
                .statusCode(404);
    }

    @Test
    void whoAssessedDoesNotConfirmANeed() {
        String person = IntakeApi.registerPerson("19420307");
        String need = IntakeApi.registerNeed(person);
        assess(IntakeApi.OFFICER, person, AssessmentApi.body("GBT_42195", 65)).statusCode(201);

        IntakeApi.decideNeed(IntakeApi.OFFICER, need, "confirmation", 1, Map.of())
                .then()
                .statusCode(403)
                .body("fourEyesRule", equalTo("ASSESSMENT_CONFIRMATION"));
    }

    @Test
    void theInstrumentsAreListedWithItemsPointsAndLabelsInBothLanguages() {
        RestApi.anonymous()
                .get("/api/v1/assessment-instruments")
                .then()
                .statusCode(200)
                .body(
                        "code",
                        equalTo(List.of("SELF_CARE_6", "GBT_42195", "BARTHEL", "FOUR_DIMENSIONS", "CHILD_SCREEN")));
    }

    @Test
    void anInstrumentIsReadWithItemsPointsAndLabelsInBothLanguages() {
        RestApi.anonymous()
                .get("/api/v1/assessment-instruments/GBT_42195")
                .then()
                .statusCode(200)
                .body("maxScore", equalTo(90))
                .body("itemGroups.questions.flatten()", hasSize(26))
                .body("itemGroups[0].questions[0].zh", equalTo("进食"))
                .body("itemGroups[0].questions[0].en", equalTo("Eating"))
                .body("itemGroups[0].questions[0].options[0].points", equalTo(4))
                .body("bands.code", hasItem("COMPLETE_DISABILITY"))
                .body("circumstances.code", hasItem("COMA"));
    }

    @Test
    void anUnknownInstrumentIsNotFound() {
        RestApi.anonymous().get("/api/v1/assessment-instruments/SINGING").then().statusCode(404);
    }

    private static ValidatableResponse assess(TestTokens caller, String person, Map<String, Object> body) {
        return AssessmentApi.assess(caller, person, body).then();
    }
}
