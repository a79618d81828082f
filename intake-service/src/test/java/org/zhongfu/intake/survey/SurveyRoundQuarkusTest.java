// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.zhongfu.intake.survey.SurveyApi.PLANNER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;

/** Rounds and their frames. */
@QuarkusTest
class SurveyRoundQuarkusTest {

    private static final Map<String, Object> UNKNOWN =
            Map.of("name", "李小明", "phone", "13812345670", "address", "北京南路 2 号");

    @Test
    void theOpeningFreezesTheFilesOfTheAreaWithCountAndHash() {
        String area = SurveyApi.village();
        SurveyApi.person(area);
        SurveyApi.person(area);

        SurveyApi.step(SurveyApi.drafted(area), "opening", 1)
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("frameCount", equalTo(2))
                .body("frameHash", matchesPattern("[0-9a-f]{64}"))
                .body("openedAt", notNullValue());
    }

    @Test
    void aPersonWhoIsRegisteredAfterTheOpeningIsNotInTheFrame() {
        String area = SurveyApi.village();
        SurveyApi.person(area);
        String round = SurveyApi.opened(area);

        SurveyApi.person(area);

        entries(round).body("items", hasSize(1));
    }

    @Test
    void onlyPersonsOfTheGroupsBelongToTheFrame() {
        String area = SurveyApi.village();
        String disabled = SurveyApi.person(area);
        SurveyApi.person(area);
        IntakeApi.addEvidence(
                disabled,
                Map.of(
                        "type", "DISABILITY_CERTIFICATE",
                        "disabilityType", 4,
                        "disabilityLevel", 1,
                        "validFrom", "2024-01-01",
                        "issuer", "昌吉市残联"));
        Map<String, Object> body = SurveyApi.body(area);
        body.put("frame", Map.of("groups", List.of("SEVERE_DISABILITY")));
        String round = RestApi.created(PLANNER, SurveyApi.ROUNDS, body);

        SurveyApi.step(round, "opening", 1).then().statusCode(200).body("frameCount", equalTo(1));
    }

    @Test
    void onlyPersonsWithoutANewerAssessmentBelongToTheFrame() {
        String area = SurveyApi.village();
        SurveyApi.person(area);
        Map<String, Object> body = SurveyApi.body(area);
        body.put("frame", Map.of("assessedBefore", "2020-01-01"));
        String round = RestApi.created(PLANNER, SurveyApi.ROUNDS, body);

        SurveyApi.step(round, "opening", 1).then().statusCode(200).body("frameCount", equalTo(1));
    }

    @Test
    void anEmptyFrameIsRefused() {
        SurveyApi.step(SurveyApi.drafted(SurveyApi.village()), "opening", 1)
                .then()
                .statusCode(422);
    }

    @Test
    void aRoundIsOpenedOnce() {
        String area = SurveyApi.village();
        SurveyApi.person(area);

        SurveyApi.step(SurveyApi.opened(area), "opening", 2).then().statusCode(409);
    }

    @Test
    void anEntryThatIsAddedAfterTheOpeningIsLate() {
        String area = SurveyApi.village();
        SurveyApi.person(area);
        String round = SurveyApi.opened(area);

        add(round, unknown(area))
                .statusCode(201)
                .body("late", equalTo(true))
                .body("name", equalTo("李小明"))
                .body("personId", nullValue());
        RestApi.get(PLANNER, SurveyApi.ROUNDS + "/{id}", round).then().body("frameCount", equalTo(1));
    }

    @Test
    void aFileIsInTheFrameOnce() {
        String area = SurveyApi.village();
        String person = SurveyApi.person(area);
        String round = SurveyApi.opened(area);

        add(round, Map.of("personId", person)).statusCode(409);
    }

    @Test
    void anEntryOutsideTheAreaOfTheRoundIsRefused() {
        String area = SurveyApi.village();

        add(SurveyApi.drafted(area), unknown("652301001")).statusCode(422);
    }

    @Test
    void nameAddressAndPurposeAreEncryptedAtRest() {
        String area = SurveyApi.village();
        String round = SurveyApi.drafted(area);
        add(round, unknown(area)).statusCode(201);

        assertThat(DatabaseRows.texts(
                        "select e.name_sealed || e.phone_sealed || e.address_sealed || r.purpose_sealed"
                                + " from survey_entry e join survey_round r on r.id = e.round_id where r.id = ?::uuid",
                        round))
                .singleElement()
                .asString()
                .doesNotContain("李小明", "13812345670", "北京南路", "服务需求");
    }

    @Test
    void roundsAreListedByStateAndFirstDay() {
        String area = SurveyApi.village();
        String draft = SurveyApi.drafted(area);

        RestApi.as(PLANNER)
                .queryParam("area", area)
                .queryParam("state", "DRAFT")
                .queryParam("sort", "-periodFrom")
                .queryParam("count", true)
                .get(SurveyApi.ROUNDS)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(draft)))
                .body("items[0].purpose", equalTo("了解困难群众服务需求"))
                .body("total.count", equalTo(1));
    }

    @Test
    void entriesAreListedByStateAndAssignment() {
        String area = SurveyApi.village();
        SurveyApi.person(area);
        String round = SurveyApi.opened(area);

        RestApi.as(PLANNER)
                .queryParam("area", area)
                .queryParam("status", "OPEN")
                .queryParam("unassigned", true)
                .queryParam("sort", "-lastStepAt")
                .queryParam("count", true)
                .get(SurveyApi.ROUNDS + "/{id}/entries", round)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("total.count", equalTo(1));
    }

    @Test
    void theHistoryOfARoundShowsItsOpening() {
        String area = SurveyApi.village();
        SurveyApi.person(area);
        String round = SurveyApi.opened(area);

        RestApi.get(PLANNER, SurveyApi.ROUNDS + "/{id}/history", round)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[1].action", equalTo("openSurveyRound"));
    }

    @Test
    void anEntryIsLinkedToTheFileThatThePersonTurnsOutToHave() {
        String area = SurveyApi.village();
        String round = SurveyApi.drafted(area);
        String entry = add(round, unknown(area)).statusCode(201).extract().path("id");
        String person = SurveyApi.person(area);

        RestApi.transition(PLANNER, SurveyApi.ENTRIES + "/{id}/person", 1, Map.of("personId", person), entry)
                .then()
                .statusCode(200)
                .body("personId", equalTo(person));
    }

    private static ValidatableResponse entries(String round) {
        return RestApi.get(PLANNER, SurveyApi.ROUNDS + "/{id}/entries", round)
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> unknown(String area) {
        Map<String, Object> body = new HashMap<>(UNKNOWN);
        body.put("areaCode", area);
        return body;
    }

    private static ValidatableResponse add(String round, Map<String, Object> body) {
        return RestApi.as(PLANNER)
                .body(body)
                .post(SurveyApi.ROUNDS + "/{id}/entries", round)
                .then();
    }
}
