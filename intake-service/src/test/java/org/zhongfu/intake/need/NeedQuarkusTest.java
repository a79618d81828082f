// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.PostgresResource;
import org.zhongfu.testkit.Rows;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.testkit.Together;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
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
    void aWrongFieldIsNamedAndNothingIsWritten(int status, String field, Consumer<Map<String, Object>> spoil) {
        Map<String, Object> body = need(IntakeApi.registered("19520307"));
        spoil.accept(body);
        long before = Rows.count("select count(*) from need");

        register(IntakeApi.OFFICER, body).statusCode(status).body("violations.field", hasItem(field));
        assertThat(Rows.count("select count(*) from need")).isEqualTo(before);
    }

    @Test
    void aConfirmedNeedTellsAllThatMatchingMustKnow() {
        String application = IntakeApi.received();
        String person = IntakeApi.step(
                        IntakeApi.OFFICER,
                        application,
                        "acceptance",
                        2,
                        Map.of("person", IntakeApi.person(IntakeApi.idNumber("19520307"))))
                .then()
                .statusCode(200)
                .extract()
                .path("personId");
        IntakeApi.as(IntakeApi.OFFICER)
                .body(Map.of(
                        "type", "LIVING_ARRANGEMENT", "livingAlone", true, "validFrom", "2024-01-01", "issuer", "社区"))
                .post("/api/v1/persons/{id}/evidence", person)
                .then()
                .statusCode(201);
        Map<String, Object> body = need(person);
        body.put("applicationId", application);
        body.put("preferences", List.of("LANGUAGE_UG", "FEMALE_WORKER"));
        String submittedAt = IntakeApi.as(IntakeApi.OFFICER)
                .get("/api/v1/applications/{id}", application)
                .path("occurredAt");

        String id = register(SOCIAL_WORKER, body)
                .statusCode(201)
                .body("status", equalTo("REGISTERED"))
                .body("requestedAt", equalTo(submittedAt))
                .extract()
                .path("id");
        move(IntakeApi.OFFICER, id, "confirmation", 1, Map.of())
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("CONFIRMED"))
                .body("primaryGroup", equalTo("VULNERABLE_ELDER"));

        Rows.Event confirmed = Rows.events("zhongfu.intake.v1", id).getLast();
        assertThat(Rows.told("zhongfu.intake.v1", id)).containsExactly("NeedRegistered", "NeedConfirmed");
        assertThat(confirmed.key()).isEqualTo(person);
        assertThat(confirmed.payload().path("requestedAt").asText()).isEqualTo(submittedAt);
        assertThat(confirmed.payload().path("groups").path(0).asText()).isEqualTo("VULNERABLE_ELDER");
        JsonNode facts = Rows.events("zhongfu.facts.v1", person).getLast().payload();
        assertThat(facts.path("preferences").toString()).isEqualTo("[\"FEMALE_WORKER\",\"LANGUAGE_UG\"]");
    }

    @Test
    void aNeedIsWithdrawnWithAReasonOrClosedOnceConfirmed() {
        String withdrawn = registered();
        move(IntakeApi.OFFICER, withdrawn, "closure", 1, Map.of())
                .statusCode(409)
                .body("allowed", contains("CONFIRMED", "WITHDRAWN"));
        move(IntakeApi.OFFICER, withdrawn, "withdrawal", 1, Map.of()).statusCode(400);
        move(IntakeApi.OFFICER, withdrawn, "withdrawal", 1, Map.of("reasonCode", "WHIM", "reason", "x"))
                .statusCode(400);
        move(IntakeApi.OFFICER, withdrawn, "withdrawal", 1, Map.of("reasonCode", "PERSON_WISH", "reason", "家人照顾"))
                .statusCode(200)
                .body("reasonCode", equalTo("PERSON_WISH"));
        assertThat(Rows.told("zhongfu.intake.v1", withdrawn)).containsExactly("NeedRegistered", "NeedWithdrawn");

        String closed = registered();
        move(IntakeApi.OFFICER, closed, "confirmation", 1, Map.of()).statusCode(200);
        move(IntakeApi.OFFICER, closed, "closure", 1, Map.of()).statusCode(412);
        move(IntakeApi.OFFICER, closed, "closure", 2, Map.of()).statusCode(200).body("reasonCode", equalTo("MET"));
        assertThat(Rows.told("zhongfu.intake.v1", closed))
                .containsExactly("NeedRegistered", "NeedConfirmed", "NeedClosed");
    }

    @Test
    void aPersonHasOneOpenNeedForAServiceAtATime() {
        String person = IntakeApi.registered("19520307");
        String id = register(IntakeApi.OFFICER, need(person))
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> overlapping = need(person);
        overlapping.put("periodFrom", "2026-12-31");
        overlapping.put("periodTo", "2027-06-30");
        Map<String, Object> later = need(person);
        later.put("periodFrom", "2027-01-01");
        later.put("periodTo", "2027-06-30");
        Map<String, Object> other = need(person);
        other.put("serviceItem", "HOME_CLEANING");

        register(IntakeApi.OFFICER, overlapping).statusCode(409);
        register(IntakeApi.OFFICER, later).statusCode(201);
        register(IntakeApi.OFFICER, other).statusCode(201);
        move(IntakeApi.OFFICER, id, "withdrawal", 1, Map.of("reason", "重新评估")).statusCode(200);
        register(IntakeApi.OFFICER, need(person)).statusCode(201);
    }

    @Test
    void ofOverlappingNeedsEnteredAtOnceOneStays() throws Exception {
        String person = IntakeApi.registered("19520307");
        Callable<Integer> enter =
                () -> register(IntakeApi.OFFICER, need(person)).extract().statusCode();

        assertThat(Together.all(List.of(enter, enter, enter))).containsExactlyInAnyOrder(201, 409, 409);
    }

    @Test
    void ofTwoMovesOnOneVersionOneWins() throws Exception {
        String id = registered();
        Callable<Integer> confirm = () -> move(IntakeApi.OFFICER, id, "confirmation", 1, Map.of())
                .extract()
                .statusCode();
        Callable<Integer> withdraw = () -> move(IntakeApi.OFFICER, id, "withdrawal", 1, Map.of("reason", "x"))
                .extract()
                .statusCode();

        assertThat(Together.all(List.of(confirm, withdraw))).containsExactlyInAnyOrder(200, 412);
        assertThat(Rows.told("zhongfu.intake.v1", id)).hasSize(2);
    }

    @Test
    void theSameClientReferenceIsOneNeed() {
        Map<String, Object> body = need(IntakeApi.registered("19520307"));
        body.put("clientReference", UUID.randomUUID().toString());

        String id = register(IntakeApi.OFFICER, body).statusCode(201).extract().path("id");
        register(IntakeApi.OFFICER, body).statusCode(200).body("id", equalTo(id));
        assertThat(Rows.told("zhongfu.intake.v1", id)).containsExactly("NeedRegistered");
        body.put("units", 3);
        register(IntakeApi.OFFICER, body).statusCode(409);
    }

    @Test
    void anotherAreasNeedLooksLikeNoneAndRolesAreKept() {
        String id = registered();

        IntakeApi.as(IntakeApi.NEIGHBOUR).get("/api/v1/needs/{id}", id).then().statusCode(404);
        move(IntakeApi.NEIGHBOUR, id, "confirmation", 1, Map.of()).statusCode(404);
        move(SOCIAL_WORKER, id, "confirmation", 1, Map.of()).statusCode(403);
        IntakeApi.json().get("/api/v1/needs/{id}", id).then().statusCode(401);
        IntakeApi.as(IntakeApi.OFFICER)
                .body(Map.of())
                .post("/api/v1/needs/{id}/confirmation", id)
                .then()
                .statusCode(428);
        IntakeApi.as(IntakeApi.OFFICER)
                .queryParam("personId", "x")
                .get("/api/v1/needs")
                .then()
                .statusCode(400);
        IntakeApi.as(IntakeApi.OFFICER)
                .queryParam("status", "OPEN")
                .get("/api/v1/needs")
                .then()
                .statusCode(400);
    }

    @Test
    void theLedgerGoesByGroupStatusServiceAndArea() {
        String person = IntakeApi.registered("19800101");
        IntakeApi.as(IntakeApi.OFFICER)
                .body(Map.of("type", "MEDICAL_EVIDENCE", "validFrom", "2024-01-01", "issuer", "州人民医院"))
                .post("/api/v1/persons/{id}/evidence", person)
                .then()
                .statusCode(201);
        String id = register(IntakeApi.OFFICER, need(person))
                .statusCode(201)
                .extract()
                .path("id");

        ledger(IntakeApi.OFFICER, Map.of("group", "SERIOUS_ILLNESS", "status", "REGISTERED", "service", "HOME_COOKING"))
                .body("items.need.id", hasItem(id))
                .body("items.find { it.need.id == '" + id + "' }.personName", equalTo("王小兰"))
                .body("items.find { it.need.id == '" + id + "' }.groups", contains("SERIOUS_ILLNESS"));
        ledger(SOCIAL_WORKER, Map.of("area", "652301"))
                .body("items.find { it.need.id == '" + id + "' }.personName", equalTo("王某兰"));
        ledger(IntakeApi.OFFICER, Map.of("group", "SEVERE_DISABILITY")).body("items.need.id", not(hasItem(id)));
        ledger(IntakeApi.OFFICER, Map.of("status", "CLOSED")).body("items.need.id", not(hasItem(id)));
        ledger(IntakeApi.OFFICER, Map.of("service", "HOME_CLEANING")).body("items.need.id", not(hasItem(id)));
        ledger(IntakeApi.NEIGHBOUR, Map.of()).body("items.need.id", not(hasItem(id)));
        IntakeApi.as(IntakeApi.OFFICER)
                .queryParam("group", "RICH")
                .get("/api/v1/ledger")
                .then()
                .statusCode(400);
    }

    @Test
    void aPersonWhoMovedIsSeenWithAllNeedsByTheNewAreaOnly() {
        String person = IntakeApi.registered("19520307");
        String id = register(IntakeApi.OFFICER, need(person))
                .statusCode(201)
                .extract()
                .path("id");

        IntakeApi.as(IntakeApi.PREFECTURE)
                .header("If-Match", "\"1\"")
                .body(Map.of("areaCode", "652302"))
                .patch("/api/v1/persons/{id}", person)
                .then()
                .statusCode(200);
        IntakeApi.as(IntakeApi.NEIGHBOUR).get("/api/v1/needs/{id}", id).then().statusCode(200);
        IntakeApi.as(IntakeApi.OFFICER).get("/api/v1/needs/{id}", id).then().statusCode(404);
    }

    private static String registered() {
        return register(IntakeApi.OFFICER, need(IntakeApi.registered("19520307")))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> need(String person) {
        Map<String, Object> body = new HashMap<>();
        body.put("personId", person);
        body.put("serviceItem", "HOME_COOKING");
        body.put("units", 4);
        body.put("periodFrom", "2026-01-01");
        body.put("periodTo", "2026-12-31");
        return body;
    }

    private static ValidatableResponse register(TestTokens caller, Map<String, Object> body) {
        return IntakeApi.as(caller).body(body).post("/api/v1/needs").then();
    }

    private static ValidatableResponse move(
            TestTokens caller, String id, String move, int version, Map<String, Object> body) {
        return IntakeApi.as(caller)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/api/v1/needs/{id}/" + move, id)
                .then();
    }

    private static ValidatableResponse ledger(TestTokens caller, Map<String, String> filter) {
        return IntakeApi.as(caller)
                .queryParams(filter)
                .queryParam("limit", 200)
                .get("/api/v1/ledger")
                .then()
                .statusCode(200);
    }

    private static Arguments bad(int status, String field, Consumer<Map<String, Object>> spoil) {
        return Arguments.of(status, field, spoil);
    }
}
