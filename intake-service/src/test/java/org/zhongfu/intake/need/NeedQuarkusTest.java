// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Registration of needs, and which needs a caller sees. */
@QuarkusTest
class NeedQuarkusTest {

    private static final TestTokens SOCIAL_WORKER =
            TestTokens.as("social-worker").area("652301");

    static Stream<Arguments> badNeeds() {
        return Stream.of(
                bad(400, "serviceItem", body -> body.put("serviceItem", "DANCING")),
                bad(400, "units", body -> body.put("units", 0)),
                bad(400, "units", body -> body.put("units", 367)),
                bad(400, "units", body -> body.put("units", 1.5)),
                bad(400, "periodTo", body -> body.remove("periodTo")),
                bad(400, "periodFrom", body -> body.put("periodFrom", "2024-02-30")),
                bad(422, "periodTo", body -> body.put("periodTo", "2020-01-01")),
                bad(422, "personId", body -> body.put("personId", UUID.randomUUID())),
                bad(422, "applicationId", body -> body.put("applicationId", UUID.randomUUID())),
                bad(422, "requestedAt", body -> body.put("requestedAt", "2199-01-01T00:00:00Z")));
    }

    @ParameterizedTest(name = "{0} {1} {index}")
    @MethodSource("badNeeds")
    void aRefusalNamesTheFieldAndNothingIsWritten(int status, String field, Consumer<Map<String, Object>> spoil) {
        Map<String, Object> body = IntakeApi.needBody(IntakeApi.registerPerson("19520307"));
        spoil.accept(body);
        long before = DatabaseRows.count("select count(*) from need");

        register(IntakeApi.OFFICER, body).statusCode(status).body("violations.field", hasItem(field));
        assertThat(DatabaseRows.count("select count(*) from need")).isEqualTo(before);
    }

    @Test
    void theNeedsOfAPersonAreListed() {
        String person = IntakeApi.registerPerson("19520307");
        String id = IntakeApi.registerNeed(person);

        RestApi.as(IntakeApi.OFFICER)
                .queryParam("personId", person)
                .get("/api/v1/needs")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(id)));
    }

    @ParameterizedTest
    @CsvSource({"personId, x", "status, OPEN"})
    void aFilterOfTheListThatIsNotUnderstoodIsRefused(String parameter, String value) {
        RestApi.as(IntakeApi.OFFICER)
                .queryParam(parameter, value)
                .get("/api/v1/needs")
                .then()
                .statusCode(400);
    }

    @Test
    void aNeedOfAnotherAreaIsNotFound() {
        String id = IntakeApi.registerNeed(IntakeApi.registerPerson("19520307"));

        RestApi.get(IntakeApi.OTHER_AREA_OFFICER, "/api/v1/needs/{id}", id)
                .then()
                .statusCode(404);
    }

    @Test
    void aNeedIsNotReadWithoutALogin() {
        String id = IntakeApi.registerNeed(IntakeApi.registerPerson("19520307"));

        RestApi.anonymous().get("/api/v1/needs/{id}", id).then().statusCode(401);
    }

    @Test
    void theOfficersOfTheNewAreaSeeTheNeedsOfAPersonWhoMoved() {
        String person = IntakeApi.registerPerson("19520307");
        String id = IntakeApi.registerNeed(person);
        move(person, "652302");

        RestApi.get(IntakeApi.OTHER_AREA_OFFICER, "/api/v1/needs/{id}", id)
                .then()
                .statusCode(200);
    }

    @Test
    void theOfficersOfTheFormerAreaDoNotSeeTheNeedsOfAPersonWhoMoved() {
        String person = IntakeApi.registerPerson("19520307");
        String id = IntakeApi.registerNeed(person);
        move(person, "652302");

        RestApi.get(IntakeApi.OFFICER, "/api/v1/needs/{id}", id).then().statusCode(404);
    }

    @Test
    void aNeedOfAnApplicationWasRequestedWhenTheApplicationWasSubmitted() {
        String application = IntakeApi.submitAndReceive();
        String person = IntakeApi.decide(
                        IntakeApi.OFFICER,
                        application,
                        "acceptance",
                        2,
                        Map.of("person", IntakeApi.personBody(IntakeApi.newIdNumber("19520307"))))
                .path("personId");
        String submittedAt = RestApi.get(IntakeApi.OFFICER, "/api/v1/applications/{id}", application)
                .path("occurredAt");
        Map<String, Object> body = IntakeApi.needBody(person);
        body.put("applicationId", application);

        register(SOCIAL_WORKER, body)
                .statusCode(201)
                .body("status", equalTo("REGISTERED"))
                .body("requestedAt", equalTo(submittedAt));
    }

    @Test
    void thePreferencesOfANeedAreInThePersonsFacts() {
        String person = IntakeApi.registerPerson("19520307");
        Map<String, Object> body = IntakeApi.needBody(person);
        body.put("preferences", List.of("LANGUAGE_UG", "FEMALE_WORKER"));

        register(IntakeApi.OFFICER, body).statusCode(201);

        JsonNode facts =
                DatabaseRows.events("zhongfu.facts.v1", person).getLast().payload();
        assertThat(facts.path("preferences").toString()).isEqualTo("[\"FEMALE_WORKER\",\"LANGUAGE_UG\"]");
    }

    @Test
    void aSecondNeedForTheServiceInAnOverlappingPeriodIsRefused() {
        String person = IntakeApi.registerPerson("19520307");
        IntakeApi.registerNeed(person);

        register(IntakeApi.OFFICER, need(person, "HOME_COOKING", "2026-12-31", "2027-06-30"))
                .statusCode(409);
    }

    @ParameterizedTest
    @CsvSource({"HOME_COOKING, 2027-01-01, 2027-06-30", "HOME_CLEANING, 2026-01-01, 2026-12-31"})
    void aPersonMayHaveNeedsForLaterPeriodsAndOtherServices(String serviceItem, String from, String to) {
        String person = IntakeApi.registerPerson("19520307");
        IntakeApi.registerNeed(person);

        register(IntakeApi.OFFICER, need(person, serviceItem, from, to)).statusCode(201);
    }

    @Test
    void afterAWithdrawalTheServiceCanBeNeededAgain() {
        String person = IntakeApi.registerPerson("19520307");
        String id = IntakeApi.registerNeed(person);
        RestApi.done(IntakeApi.decideNeed(IntakeApi.OFFICER, id, "withdrawal", 1, Map.of("reason", "重新评估")));

        register(IntakeApi.OFFICER, IntakeApi.needBody(person)).statusCode(201);
    }

    @Test
    void ofOverlappingNeedsRegisteredAtTheSameTimeOneIsAccepted() throws Exception {
        String person = IntakeApi.registerPerson("19520307");
        Callable<Integer> register = () -> register(IntakeApi.OFFICER, IntakeApi.needBody(person))
                .extract()
                .statusCode();

        assertThat(Concurrently.run(List.of(register, register, register))).containsExactlyInAnyOrder(201, 409, 409);
    }

    private static Map<String, Object> need(String person, String serviceItem, String from, String to) {
        Map<String, Object> body = IntakeApi.needBody(person);
        body.put("serviceItem", serviceItem);
        body.put("periodFrom", from);
        body.put("periodTo", to);
        return body;
    }

    private static ValidatableResponse register(TestTokens caller, Map<String, Object> body) {
        return RestApi.create(caller, "/api/v1/needs", body).then();
    }

    private static void move(String person, String areaCode) {
        RestApi.as(IntakeApi.PREFECTURE_OFFICER)
                .header("If-Match", "\"1\"")
                .body(Map.of("areaCode", areaCode))
                .patch("/api/v1/persons/{id}", person)
                .then()
                .statusCode(200);
    }

    private static Arguments bad(int status, String field, Consumer<Map<String, Object>> spoil) {
        return Arguments.of(status, field, spoil);
    }
}
