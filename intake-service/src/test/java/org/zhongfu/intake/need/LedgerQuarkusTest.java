// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** The ledger of needs, and which needs a caller sees. */
@QuarkusTest
class LedgerQuarkusTest {

    private static final TestTokens SOCIAL_WORKER =
            TestTokens.as("social-worker").area("652301");

    @Test
    void theLedgerNamesThePersonAndTheirGroups() {
        String id = needOfAnIllPerson();

        ledger(IntakeApi.OFFICER, Map.of("group", "SERIOUS_ILLNESS", "status", "REGISTERED", "service", "HOME_COOKING"))
                .body("items.need.id", hasItem(id))
                .body("items.find { it.need.id == '" + id + "' }.personName", equalTo("王小兰"))
                .body("items.find { it.need.id == '" + id + "' }.groups", contains("SERIOUS_ILLNESS"));
    }

    @Test
    void theLedgerMasksNamesForSocialWorkers() {
        String id = needOfAnIllPerson();

        ledger(SOCIAL_WORKER, Map.of("area", "652301"))
                .body("items.find { it.need.id == '" + id + "' }.personName", equalTo("王某兰"));
    }

    @ParameterizedTest
    @CsvSource({"group, SEVERE_DISABILITY", "status, CLOSED", "service, HOME_CLEANING"})
    void theLedgerFiltersByGroupStatusAndService(String filter, String otherValue) {
        String id = needOfAnIllPerson();

        ledger(IntakeApi.OFFICER, Map.of(filter, otherValue)).body("items.need.id", not(hasItem(id)));
    }

    @Test
    void theLedgerShowsTheAreaOfTheCallerOnly() {
        String id = needOfAnIllPerson();

        ledger(IntakeApi.OTHER_AREA_OFFICER, Map.of()).body("items.need.id", not(hasItem(id)));
    }

    @Test
    void anUnknownGroupIsRefused() {
        RestApi.as(IntakeApi.OFFICER)
                .queryParam("group", "RICH")
                .get("/api/v1/ledger")
                .then()
                .statusCode(400);
    }

    private static String needOfAnIllPerson() {
        String person = IntakeApi.registerPerson("19800101");
        RestApi.as(IntakeApi.OFFICER)
                .body(Map.of("type", "MEDICAL_EVIDENCE", "validFrom", "2024-01-01", "issuer", "州人民医院"))
                .post("/api/v1/persons/{id}/evidence", person)
                .then()
                .statusCode(201);
        return IntakeApi.registerNeed(person);
    }

    @Test
    void afterAMoveTheNeedsAreVisibleInTheNewArea() {
        RestApi.as(IntakeApi.OTHER_AREA_OFFICER)
                .get("/api/v1/needs/{id}", needOfAPersonWhoMoved())
                .then()
                .statusCode(200);
    }

    @Test
    void afterAMoveTheNeedsAreNotFoundInTheOldArea() {
        RestApi.as(IntakeApi.OFFICER)
                .get("/api/v1/needs/{id}", needOfAPersonWhoMoved())
                .then()
                .statusCode(404);
    }

    private static String needOfAPersonWhoMoved() {
        String person = IntakeApi.registerPerson("19520307");
        String id = IntakeApi.registerNeed(person);
        RestApi.as(IntakeApi.PREFECTURE_OFFICER)
                .header("If-Match", "\"1\"")
                .body(Map.of("areaCode", "652302"))
                .patch("/api/v1/persons/{id}", person)
                .then()
                .statusCode(200);
        return id;
    }

    @Test
    void aNeedOfAnotherAreaIsNotFound() {
        String id = registeredNeed();

        RestApi.get(IntakeApi.OTHER_AREA_OFFICER, "/api/v1/needs/{id}", id)
                .then()
                .statusCode(404);
    }

    @Test
    void aNeedIsNotReadWithoutALogin() {
        RestApi.anonymous().get("/api/v1/needs/{id}", registeredNeed()).then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({"personId, x", "status, OPEN"})
    void aFilterThatIsNotUnderstoodIsRefused(String parameter, String value) {
        RestApi.as(IntakeApi.OFFICER)
                .queryParam(parameter, value)
                .get("/api/v1/needs")
                .then()
                .statusCode(400);
    }

    private static String registeredNeed() {
        return IntakeApi.registerNeed(IntakeApi.registerPerson("19520307"));
    }

    private static ValidatableResponse register(TestTokens caller, Map<String, Object> body) {
        return RestApi.as(caller).body(body).post("/api/v1/needs").then();
    }

    private static ValidatableResponse ledger(TestTokens caller, Map<String, String> filter) {
        return RestApi.as(caller)
                .queryParams(filter)
                .queryParam("limit", 200)
                .get("/api/v1/ledger")
                .then()
                .statusCode(200);
    }
}
