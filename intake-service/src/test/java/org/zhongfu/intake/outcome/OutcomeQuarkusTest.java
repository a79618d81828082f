// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.intake.merge.MergeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Outcomes of persons: recorded with evidence, followed up, corrected, ended, voided. */
@QuarkusTest
class OutcomeQuarkusTest {

    private static final TestTokens OFFICER = IntakeApi.OFFICER;
    private static final String OUTCOME = "/api/v1/outcomes/{id}";

    private String person;

    @BeforeEach
    void aPerson() {
        person = IntakeApi.registerPerson("19850307");
    }

    @Test
    void anEmploymentIsToBeFollowedUpAfterThirtyDays() {
        create(OutcomeApi.employment(person, 10))
                .statusCode(201)
                .body("status", equalTo("ONGOING"))
                .body("nextFollowUpOn", equalTo(OutcomeApi.today().plusDays(20).toString()))
                .body("followUps", hasSize(0));
    }

    @Test
    void evidenceIsEncryptedAtRest() {
        String id = OutcomeApi.employed(person, 10);

        assertThat(DatabaseRows.texts("select evidence_sealed from outcome where id = cast(? as uuid)", id))
                .singleElement()
                .satisfies(stored -> assertThat(stored).doesNotContain("劳动合同"));
    }

    @Test
    void theEventTellsNoEvidence() {
        String id = OutcomeApi.employed(person, 10);

        assertThat(event(id).toString()).contains("EMPLOYMENT").doesNotContain("劳动合同");
    }

    @Test
    void aFollowUpThatIsDueIsInTheListUntilItIsMade() {
        String id = OutcomeApi.employed(person, 40);
        due().body("items.id", hasItem(id));

        followUp(id, "EMPLOYED")
                .statusCode(200)
                .body("followUps.afterDays", contains(30))
                .body("nextFollowUpOn", equalTo(OutcomeApi.today().plusDays(50).toString()));

        due().body("items.id", not(hasItem(id)));
    }

    @Test
    void aFollowUpThatReachedNobodyStaysDue() {
        String id = OutcomeApi.employed(person, 40);

        followUp(id, "NOT_REACHED")
                .statusCode(200)
                .body("followUps.result", contains("NOT_REACHED"))
                .body("nextFollowUpOn", equalTo(OutcomeApi.today().minusDays(10).toString()));
    }

    @ParameterizedTest
    @CsvSource({"EMPLOYED,true", "NOT_EMPLOYED,false"})
    void theFollowUpAfterNinetyDaysIsPublished(String result, boolean employed) {
        String id = OutcomeApi.employed(person, 100);

        followUp(id, result).statusCode(200).body("nextFollowUpOn", nullValue());

        assertThat(event(id).path("employedAfter90Days").asBoolean(!employed)).isEqualTo(employed);
    }

    @Test
    void aFollowUpBeforeItIsDueIsRefused() {
        String id = OutcomeApi.employed(person, 10);

        followUp(id, "EMPLOYED").statusCode(422).body("violations[0].field", equalTo("doneOn"));
    }

    @Test
    void whatNeedsNoFollowUpRefusesOne() {
        String id = RestApi.created(OFFICER, "/api/v1/outcomes", OutcomeApi.volunteering(person, 40));

        followUp(id, "EMPLOYED").statusCode(409);
    }

    @Test
    void anEmploymentThatEndedEarlyWasNotKeptForNinetyDays() {
        String id = OutcomeApi.employed(person, 40);

        step(
                        id,
                        1,
                        "end",
                        Map.of(
                                "endedOn",
                                OutcomeApi.today().minusDays(5).toString(),
                                "reasonCode",
                                "JOB_ENDED",
                                "reason",
                                "合同到期"))
                .statusCode(200)
                .body("status", equalTo("ENDED"))
                .body("nextFollowUpOn", nullValue());

        assertThat(event(id).path("employedAfter90Days").asBoolean(true)).isFalse();
    }

    @Test
    void aVolunteerIsEnrolledWithConsentAndGroup() {
        create(OutcomeApi.volunteering(person, 5)).statusCode(201).body("nextFollowUpOn", nullValue());
    }

    @Test
    void aVolunteerWithoutConsentIsRefused() {
        Map<String, Object> body = OutcomeApi.volunteering(person, 5);
        body.remove("consentOn");

        create(body).statusCode(422).body("violations[0].field", equalTo("consentOn"));
    }

    @Test
    void aConsentAfterTheEnrolmentIsRefused() {
        Map<String, Object> body = OutcomeApi.volunteering(person, 5);
        body.put("consentOn", OutcomeApi.today().toString());

        create(body).statusCode(422).body("violations[0].field", equalTo("consentOn"));
    }

    @Test
    void aVolunteerWithAnEmployerIsRefused() {
        Map<String, Object> body = OutcomeApi.volunteering(person, 5);
        body.put("employerKind", "COMPANY");

        create(body).statusCode(422).body("violations[0].field", equalTo("employerKind"));
    }

    @Test
    void aChildIsNotEmployed() {
        String child = IntakeApi.registerPerson("20150307");

        create(OutcomeApi.employment(child, 5)).statusCode(422).body("violations[0].field", equalTo("startedOn"));
    }

    @Test
    void theSameOutcomeTwiceIsRefused() {
        OutcomeApi.employed(person, 10);

        create(OutcomeApi.employment(person, 10)).statusCode(409);
    }

    @Test
    void aCorrectionMovesTheFollowUpAndItsReasonIsInTheHistory() {
        String id = OutcomeApi.employed(person, 10);
        Map<String, Object> body = OutcomeApi.employment(person, 20);
        body.remove("personId");
        body.remove("kind");
        body.put("reason", "入职日期有误");

        step(id, 1, "correction", body)
                .statusCode(200)
                .body("nextFollowUpOn", equalTo(OutcomeApi.today().plusDays(10).toString()));

        RestApi.get(OFFICER, OUTCOME + "/history", id)
                .then()
                .statusCode(200)
                .body("items[1].action", equalTo("correctOutcome"))
                .body("items[1].changes.find { it.field == 'reason' }.to", equalTo("入职日期有误"));
    }

    @Test
    void aVoidedOutcomeTakesNoFurtherStep() {
        String id = OutcomeApi.employed(person, 40);
        step(id, 1, "void", Map.of("reason", "误登")).statusCode(200).body("status", equalTo("VOIDED"));

        step(id, 2, "void", Map.of("reason", "误登")).statusCode(409);
    }

    @Test
    void officersOfOtherAreasSeeNothing() {
        String id = OutcomeApi.employed(person, 10);

        RestApi.get(IntakeApi.OTHER_AREA_OFFICER, OUTCOME, id).then().statusCode(404);
    }

    @Test
    void theOutcomesOfAPersonAreListed() {
        String id = OutcomeApi.employed(person, 10);

        RestApi.as(OFFICER)
                .get("/api/v1/outcomes?kind=EMPLOYMENT&personId=" + person)
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
    }

    @Test
    void anOutcomeMovesWithTheMergeOfFilesAndBack() {
        String surviving = IntakeApi.registerPerson("19850307");
        String id = OutcomeApi.employed(person, 10);
        String merge = MergeApi.merge(surviving, person);
        RestApi.get(OFFICER, OUTCOME, id).then().body("personId", equalTo(surviving));

        RestApi.done(MergeApi.undoBy(surviving, merge));

        RestApi.get(OFFICER, OUTCOME, id).then().body("personId", equalTo(person));
    }

    @Test
    void recordingIsAudited() {
        String id = OutcomeApi.employed(person, 10);

        assertThat(DatabaseRows.texts("select action from audit_entry where subject_id = ?", id))
                .contains("OUTCOME_RECORDED");
    }

    private static JsonNode event(String id) {
        return DatabaseRows.events("zhongfu.intake.v1", id).getLast().payload();
    }

    private static ValidatableResponse create(Map<String, Object> body) {
        return RestApi.create(OFFICER, "/api/v1/outcomes", body).then();
    }

    private static ValidatableResponse due() {
        return RestApi.as(OFFICER)
                .get("/api/v1/outcomes?followUpDue=true&limit=200")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse followUp(String id, String result) {
        return step(
                id,
                1,
                "follow-up",
                Map.of("doneOn", OutcomeApi.today().toString(), "result", result, "evidence", "电话回访"));
    }

    private static ValidatableResponse step(String id, int version, String step, Map<String, Object> body) {
        return RestApi.transition(OFFICER, OUTCOME + "/" + step, version, body, id)
                .then();
    }
}
