// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.zhongfu.intake.survey.SurveyApi.PLANNER;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** How far a round is, and what differs between two rounds. */
@QuarkusTest
class SurveyComparisonQuarkusTest {

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

    private final String subject = SurveyApi.newSubject();
    private final TestTokens surveyor = SurveyApi.worker(subject);

    @Test
    void coverageCountsVisitsAndPersonsByArea() {
        String entry = SurveyApi.assigned(subject);
        SurveyApi.attempt(surveyor, entry, SurveyApi.attempt("DONE")).then().statusCode(201);

        RestApi.get(PLANNER, SurveyApi.ROUNDS + "/{id}/coverage", SurveyApi.roundOf(entry))
                .then()
                .statusCode(200)
                .body("totals.entries", equalTo(1))
                .body("totals.visits", equalTo(1))
                .body("totals.persons", equalTo(1))
                .body("byStatus[0].status", equalTo("DONE"))
                .body("byArea[0].visits", equalTo(1));
    }

    @Test
    void theDifferenceOfTwoRoundsShowsWhoIsNewAndWhatChanged() {
        String area = SurveyApi.village();
        String stays = SurveyApi.person(area);
        String earlier = visitedRound(area);
        IntakeApi.addEvidence(
                stays,
                Map.of(
                        "type", "DISABILITY_CERTIFICATE",
                        "disabilityType", 4,
                        "disabilityLevel", 1,
                        "validFrom", "2024-01-01",
                        "issuer", "昌吉市残联"));
        String added = SurveyApi.person(area);
        String later = visitedRound(area);

        RestApi.as(PLANNER)
                .queryParam("earlier", earlier)
                .get(SurveyApi.ROUNDS + "/{id}/difference", later)
                .then()
                .statusCode(200)
                .body("visitedInBoth", equalTo(1))
                .body("changes.kind", hasItems("NEW"))
                .body("changes.find { it.kind == 'NEW' }.persons", equalTo(1));
        RestApi.as(PLANNER)
                .queryParam("earlier", earlier)
                .queryParam("kind", "NEW")
                .get(SurveyApi.ROUNDS + "/{id}/difference/persons", later)
                .then()
                .statusCode(200)
                .body("items.personId", equalTo(List.of(added)))
                .body("items[0].changes[0].kind", equalTo("NEW"));
    }

    @Test
    void aChangedLevelIsADifference() {
        String area = SurveyApi.village();
        String person = SurveyApi.person(area);
        String earlier = visitedRound(area, Map.of("assessments", List.of(SELF_CARE)));
        Map<String, Object> better = new HashMap<>(SELF_CARE);
        Map<String, String> answers = new HashMap<>();
        List.of("EATING", "DRESSING", "BED_TRANSFER", "INDOOR_WALKING", "TOILETING", "BATHING")
                .forEach(item -> answers.put(item, "PASS"));
        better.put("answers", answers);
        String later = visitedRound(area, Map.of("assessments", List.of(better)));

        RestApi.as(PLANNER)
                .queryParam("earlier", earlier)
                .queryParam("kind", "LEVEL_CHANGED")
                .get(SurveyApi.ROUNDS + "/{id}/difference/persons", later)
                .then()
                .statusCode(200)
                .body("items.personId", equalTo(List.of(person)))
                .body("items[0].changes[0].changed", equalTo("SELF_CARE_6"))
                .body("items[0].changes[0].levelBefore", equalTo("FULL_CARE"));
    }

    /** A round of the area in which everybody is visited. */
    private String visitedRound(String area) {
        return visitedRound(area, Map.of());
    }

    private String visitedRound(String area, Map<String, Object> findings) {
        String round = SurveyApi.opened(area);
        List<String> entries = RestApi.get(PLANNER, SurveyApi.ROUNDS + "/{id}/entries", round)
                .then()
                .extract()
                .path("items.id");
        for (String entry : entries) {
            SurveyApi.assign(round, entry, subject, null).then().statusCode(200);
            Map<String, Object> body = SurveyApi.attempt("DONE");
            body.put("findings", findings);
            SurveyApi.attempt(surveyor, entry, body).then().statusCode(201);
        }
        return round;
    }
}
