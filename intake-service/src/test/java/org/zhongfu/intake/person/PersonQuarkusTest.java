// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.intake.access.ServingDelivery;
import org.zhongfu.intake.access.ServingEvents;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

@QuarkusTest
class PersonQuarkusTest {

    @Inject
    ServingDelivery delivery;

    static Stream<Arguments> badPersons() {
        return Stream.of(
                bad(400, "idNumber", body -> body.put("idNumber", "652301195203070025")),
                bad(400, "idNumber", body -> body.put("idNumber", "652301520307002")),
                bad(400, "idNumber", body -> body.remove("idNumber")),
                bad(400, "name", body -> body.put("name", "")),
                bad(400, "areaCode", body -> body.put("areaCode", "652300")),
                bad(400, "point.latitude", body -> body.put("point", Map.of("latitude", 91, "longitude", 87))),
                bad(400, "sex", body -> body.put("sex", "X")),
                bad(422, "sex", body -> body.put("sex", oddIsMale(body) ? "FEMALE" : "MALE")),
                bad(422, "birthDate", body -> body.put("birthDate", "1952-03-08")),
                bad(422, "idNumber", body -> body.put("idNumber", IntakeApi.newIdNumber("21000101"))),
                bad(422, "areaCode", body -> body.put("areaCode", "652302")));
    }

    @ParameterizedTest(name = "{0} {1} {index}")
    @MethodSource("badPersons")
    void aRefusalNamesTheFieldWithoutItsValue(int status, String field, Consumer<Map<String, Object>> spoil) {
        Map<String, Object> body = IntakeApi.personBody(IntakeApi.newIdNumber("19520307"));
        spoil.accept(body);
        long before = DatabaseRows.count("select count(*) from person");

        String answer = RestApi.as(IntakeApi.OFFICER)
                .body(body)
                .post("/api/v1/persons")
                .then()
                .statusCode(status)
                .body("violations.field", hasItem(field))
                .extract()
                .asString();
        assertThat(answer)
                .doesNotContain(body.getOrDefault("idNumber", "652301").toString(), "18012341999");
        assertThat(DatabaseRows.count("select count(*) from person")).isEqualTo(before);
    }

    @Test
    void identifyingValuesAreEncryptedInTheDatabaseAndAbsentFromEvents() {
        String number = IntakeApi.newIdNumber("19520307");
        String id = RestApi.as(IntakeApi.OFFICER)
                .body(IntakeApi.personBody(number))
                .post("/api/v1/persons")
                .then()
                .statusCode(201)
                .body("idNumber", equalTo("6*****************"))
                .body("phone", equalTo("180****1999"))
                .extract()
                .path("id");

        String row = DatabaseRows.texts("select person::text from person where id = ?::uuid", id)
                .getFirst();
        JsonNode facts = DatabaseRows.events("zhongfu.facts.v1", id).getFirst().payload();
        assertThat(row).doesNotContain(number, "18012341999", "延安", "44.014321", "87.308765");
        // By its fields: a time or a random id may hold the digits of a phone or a year.
        assertThat(DatabaseRows.events("zhongfu.intake.v1", id)
                        .getFirst()
                        .payload()
                        .fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("personId", "aggregateVersion", "areaCode", "occurredAt", "backfilled");
        assertThat(facts.path("place").toString()).isEqualTo("{\"latitude\":44.01,\"longitude\":87.31}");
        assertThat(facts.toString()).doesNotContain(number, "18012341999", "延安", "王小兰", "1952-03-07", "19520307");
        assertThat(facts.path("ageChangesOn").asText()).endsWith("-03-07");
    }

    @Test
    void namesAreFullForOfficers() {
        RestApi.as(IntakeApi.OFFICER)
                .get("/api/v1/persons/{id}", personNamed("买买提·艾力"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("买买提·艾力"))
                .body("birthDate", equalTo("1952-03-07"));
    }

    @Test
    void namesAreMaskedForOtherStaff() {
        String person = personNamed("买买提·艾力");
        ServingEvents serving =
                delivery.deliver(ServingEvents.accepted(person, IntakeApi.registerNeed(person), "HUITONG"));

        RestApi.as(serving.worker())
                .get("/api/v1/persons/{id}", person)
                .then()
                .statusCode(200)
                .body("name", equalTo("买某"))
                .body("birthDate", nullValue());
    }

    @Test
    void aPersonOfAnotherAreaIsNotFound() {
        RestApi.as(IntakeApi.OTHER_AREA_OFFICER)
                .get("/api/v1/persons/{id}", personNamed("买买提·艾力"))
                .then()
                .statusCode(404);
    }

    @Test
    void evaluatorsDoNotReadPersons() {
        RestApi.as(TestTokens.as("evaluator").area("652301"))
                .get("/api/v1/persons/{id}", personNamed("买买提·艾力"))
                .then()
                .statusCode(403);
    }

    @Test
    void anIdThatIsNoUuidIsNotFound() {
        RestApi.as(IntakeApi.OFFICER)
                .get("/api/v1/persons/{id}", "no-uuid")
                .then()
                .statusCode(404);
    }

    @Test
    void theListFiltersByTheBeginningOfTheName() {
        String id = personNamed("努尔兰·哈布力");

        byName("努尔").body("items.id", hasItem(id));
    }

    @Test
    void theListDoesNotFilterByTheMiddleOfTheName() {
        String id = personNamed("努尔兰·哈布力");

        byName("尔兰").body("items.id", not(hasItem(id)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_尔兰"})
    void charactersOfSqlPatternsAreCharactersOfTheName(String name) {
        personNamed("努尔兰·哈布力");

        byName(name).body("items", empty());
    }

    @Test
    void anUnknownFilterIsRefused() {
        RestApi.as(IntakeApi.OFFICER)
                .queryParam("nmae", "x")
                .get("/api/v1/persons")
                .then()
                .statusCode(400);
    }

    private static String personNamed(String name) {
        Map<String, Object> body = IntakeApi.personBody(IntakeApi.newIdNumber("19520307"));
        body.put("name", name);
        return RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", body);
    }

    @Test
    void anIdNumberIsRegisteredOnce() {
        Map<String, Object> body = IntakeApi.personBody(IntakeApi.newIdNumber("19520307"));
        RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", body);

        RestApi.create(IntakeApi.OFFICER, "/api/v1/persons", body)
                .then()
                .statusCode(409)
                .body("detail", containsString("POST /api/v1/persons/search"));
    }

    private static ValidatableResponse byName(String name) {
        return RestApi.as(IntakeApi.OFFICER)
                .queryParam("name", name)
                .queryParam("limit", 200)
                .get("/api/v1/persons")
                .then()
                .statusCode(200);
    }

    private static boolean oddIsMale(Map<String, Object> body) {
        return (body.get("idNumber").toString().charAt(16) - '0') % 2 == 1;
    }

    private static Arguments bad(int status, String field, Consumer<Map<String, Object>> spoil) {
        return Arguments.of(status, field, spoil);
    }
}
