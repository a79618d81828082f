// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.household;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Who entered a household, who joined and left it, when and why. */
@QuarkusTest
class HouseholdHistoryQuarkusTest {

    private static final String PATH = "/api/v1/households";
    private static final TestTokens OFFICER = IntakeApi.OFFICER.sub("household officer");

    private String head;
    private String spouse;
    private String id;

    @BeforeEach
    void household() {
        head = IntakeApi.registerPerson("19600101");
        spouse = IntakeApi.registerPerson("19620101");
        id = RestApi.created(
                OFFICER,
                PATH,
                Map.of(
                        "members",
                        List.of(
                                Map.of("personId", head, "relation", "HEAD"),
                                Map.of("personId", spouse, "relation", "SPOUSE")),
                        "joinedOn",
                        "2020-01-01"));
    }

    @Test
    void whoWasEnteredFollowsTheCreation() {
        history()
                .body("items", hasSize(2))
                .body("items.actor", everyItem(equalTo("household officer")))
                .body("items[0].changes", empty())
                .body("items[1].version", equalTo(1))
                .body("items[1].action", equalTo("foundHousehold"))
                .body("items[1].changes", hasSize(6))
                .body(change(1, head, "relation") + ".from", nullValue())
                .body(change(1, head, "relation") + ".to", equalTo("HEAD"))
                .body(change(1, spouse, "joinedOn") + ".to", equalTo("2020-01-01"))
                .body(change(1, spouse, "joinReason") + ".to", equalTo("FOUNDED"));
    }

    @Test
    void whoJoinedIsOneChangeInTheVersionOfTheHousehold() {
        String son = IntakeApi.registerPerson("19900101");

        step("join", Map.of("personId", son, "relation", "SON", "joinedOn", "2024-05-01", "reasonCode", "MOVED_IN"));

        history()
                .body("items", hasSize(3))
                .body("items[2].version", equalTo(2))
                .body("items[2].action", equalTo("joinHousehold"))
                .body(change(2, son, "joinReason") + ".to", equalTo("MOVED_IN"));
    }

    @Test
    void whoLeftIsShownWithDayAndReason() {
        step("leave", Map.of("personId", spouse, "lastDay", "2025-12-31", "reasonCode", "MOVED_OUT"));

        history()
                .body("items[2].version", equalTo(2))
                .body("items[2].changes", hasSize(2))
                .body(change(2, spouse, "lastDay") + ".to", equalTo("2025-12-31"))
                .body(change(2, spouse, "leaveReason") + ".to", equalTo("MOVED_OUT"));
    }

    @Test
    void whoWasEnteredByMistakeStaysInTheHistory() {
        step("leave", Map.of("personId", spouse, "reasonCode", "ENTERED_BY_MISTAKE"));

        history().body(change(2, spouse, "leaveReason") + ".to", equalTo("ENTERED_BY_MISTAKE"));
    }

    @Test
    void aNewHeadChangesAllRelationsTogether() {
        step(
                "head",
                Map.of(
                        "members",
                        List.of(
                                Map.of("personId", spouse, "relation", "HEAD"),
                                Map.of("personId", head, "relation", "SPOUSE"))));

        history()
                .body("items", hasSize(3))
                .body(change(2, head, "relation") + ".from", equalTo("HEAD"))
                .body(change(2, head, "relation") + ".to", equalTo("SPOUSE"))
                .body(change(2, spouse, "relation") + ".to", equalTo("HEAD"));
    }

    @Test
    void aSplitIsInTheHistoryOfBothHouseholds() {
        String split = step(
                        "split",
                        Map.of(
                                "members",
                                List.of(Map.of("personId", spouse, "relation", "HEAD")),
                                "firstDay",
                                "2025-07-01"))
                .extract()
                .path("id");

        history().body("items[2].version", equalTo(2)).body(change(2, spouse, "leaveReason") + ".to", equalTo("SPLIT"));
        historyOf(split, OFFICER)
                .body("items[1].version", equalTo(1))
                .body(change(1, spouse, "joinReason") + ".to", equalTo("SPLIT"));
    }

    @Test
    void aDeathIsShownWithTheRequestThatRecordedIt() {
        RestApi.done(RestApi.transition(
                OFFICER,
                "/api/v1/persons/{id}/death",
                1,
                Map.of("diedOn", "2026-01-10", "source", "MEDICAL_CERTIFICATE"),
                spouse));

        history()
                .body("items[2].action", equalTo("recordDeath"))
                .body(change(2, spouse, "leaveReason") + ".to", equalTo("DECEASED"));
    }

    @Test
    void membersOfAnotherAreaAreNotNamed() {
        RestApi.done(RestApi.as(IntakeApi.PREFECTURE_OFFICER)
                .header("If-Match", "\"1\"")
                .body(Map.of("areaCode", "652302"))
                .patch("/api/v1/persons/{id}", spouse));

        history()
                .body("items.changes.flatten().field", everyItem(not(containsString(spouse))))
                .body(
                        "items[1].changes.findAll { it.withheld }.field",
                        containsInAnyOrder("members.relation", "members.joinedOn", "members.joinReason"))
                .body("items[1].changes.findAll { it.withheld }.to", everyItem(nullValue()))
                .body(change(1, head, "relation") + ".to", equalTo("HEAD"));
    }

    @Test
    void communityAgentsReadItAndOthersOutsideTheAreaDoNot() {
        historyOf(id, TestTokens.as("community-agent").area("652301"));

        RestApi.get(IntakeApi.OTHER_AREA_OFFICER, PATH + "/{id}/history", id)
                .then()
                .statusCode(404);
        RestApi.get(TestTokens.as("social-worker").area("652301"), PATH + "/{id}/history", id)
                .then()
                .statusCode(403);
    }

    private ValidatableResponse step(String step, Map<String, Object> body) {
        return RestApi.transition(OFFICER, PATH + "/{id}/" + step, 1, body, id)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse history() {
        return historyOf(id, IntakeApi.OFFICER);
    }

    private static ValidatableResponse historyOf(String household, TestTokens reader) {
        return RestApi.get(reader, PATH + "/{id}/history", household).then().statusCode(200);
    }

    private static String change(int item, String person, String field) {
        return "items[%d].changes.find { it.field == 'members.%s.%s' }".formatted(item, person, field);
    }
}
