// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PersonQuarkusTest {

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
                bad(422, "idNumber", body -> body.put("idNumber", IntakeApi.idNumber("21000101"))),
                bad(422, "areaCode", body -> body.put("areaCode", "652302")));
    }

    @ParameterizedTest(name = "{0} {1} {index}")
    @MethodSource("badPersons")
    void aWrongFieldIsNamedWithoutBeingRepeated(int status, String field, Consumer<Map<String, Object>> spoil) {
        Map<String, Object> body = IntakeApi.person(IntakeApi.idNumber("19520307"));
        spoil.accept(body);
        long before = Rows.count("select count(*) from person");

        String answer = IntakeApi.as(IntakeApi.OFFICER)
                .body(body)
                .post("/api/v1/persons")
                .then()
                .statusCode(status)
                .body("violations.field", hasItem(field))
                .extract()
                .asString();
        assertThat(answer)
                .doesNotContain(body.getOrDefault("idNumber", "652301").toString(), "18012341999");
        assertThat(Rows.count("select count(*) from person")).isEqualTo(before);
    }

    @Test
    void whatIdentifiesAPersonIsSealedInTheDatabaseAndAbsentFromEvents() {
        String number = IntakeApi.idNumber("19520307");
        String id = IntakeApi.as(IntakeApi.OFFICER)
                .body(IntakeApi.person(number))
                .post("/api/v1/persons")
                .then()
                .statusCode(201)
                .body("idNumber", equalTo("6***************" + number.substring(16)))
                .body("phone", equalTo("180****1999"))
                .extract()
                .path("id");

        String row = Rows.texts("select person::text from person where id = ?::uuid", id)
                .getFirst();
        JsonNode facts = Rows.events("zhongfu.facts.v1", id).getFirst().payload();
        assertThat(row).doesNotContain(number, "18012341999", "延安", "44.014321", "87.308765");
        // By its fields: a time or a random id may hold the digits of a phone or a year.
        assertThat(Rows.events("zhongfu.intake.v1", id).getFirst().payload().fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("personId", "aggregateVersion", "areaCode", "occurredAt", "backfilled");
        assertThat(facts.path("place").toString()).isEqualTo("{\"latitude\":44.01,\"longitude\":87.31}");
        assertThat(facts.toString()).doesNotContain(number, "18012341999", "延安", "王小兰", "1952-03-07", "19520307");
        assertThat(facts.path("ageChangesOn").asText()).endsWith("-03-07");
    }

    @Test
    void namesAreWholeForOfficersAndMaskedForOthersOfTheArea() {
        Map<String, Object> body = IntakeApi.person(IntakeApi.idNumber("19520307"));
        body.put("name", "买买提·艾力");
        String id = IntakeApi.as(IntakeApi.OFFICER)
                .body(body)
                .post("/api/v1/persons")
                .then()
                .extract()
                .path("id");

        IntakeApi.as(IntakeApi.OFFICER)
                .get("/api/v1/persons/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("买买提·艾力"))
                .body("birthDate", equalTo("1952-03-07"));
        IntakeApi.as(TestTokens.as("social-worker").area("652301"))
                .get("/api/v1/persons/{id}", id)
                .then()
                .statusCode(200)
                .body("name", equalTo("买某"))
                .body("birthDate", nullValue());
        IntakeApi.as(IntakeApi.NEIGHBOUR).get("/api/v1/persons/{id}", id).then().statusCode(404);
        IntakeApi.as(TestTokens.as("evaluator").area("652301"))
                .get("/api/v1/persons/{id}", id)
                .then()
                .statusCode(403);
        IntakeApi.as(IntakeApi.OFFICER)
                .get("/api/v1/persons/{id}", "no-uuid")
                .then()
                .statusCode(404);
    }

    @Test
    void personsAreFoundByTheBeginningOfTheName() {
        Map<String, Object> body = IntakeApi.person(IntakeApi.idNumber("19520307"));
        body.put("name", "努尔兰·哈布力");
        String id = IntakeApi.as(IntakeApi.OFFICER)
                .body(body)
                .post("/api/v1/persons")
                .then()
                .extract()
                .path("id");

        byName("努尔").body("items.id", hasItem(id));
        byName("尔兰").body("items.id", not(hasItem(id)));
        byName("%").body("items", empty());
        byName("_尔兰").body("items", empty());
        IntakeApi.as(IntakeApi.OFFICER)
                .queryParam("nmae", "x")
                .get("/api/v1/persons")
                .then()
                .statusCode(400);
    }

    @Test
    void searchingByIdNumberLeavesAnAuditEntryWhateverIsFound() {
        String number = IntakeApi.idNumber("19520307");
        String id = IntakeApi.as(IntakeApi.OFFICER)
                .body(IntakeApi.person(number))
                .post("/api/v1/persons")
                .then()
                .extract()
                .path("id");
        TestTokens officer = IntakeApi.OFFICER.sub(UUID.randomUUID());
        TestTokens neighbour = IntakeApi.NEIGHBOUR.sub(UUID.randomUUID());

        search(officer, number.toLowerCase(Locale.ROOT)).body("items.id", contains(id));
        search(neighbour, number).body("items", empty());
        search(neighbour, IntakeApi.idNumber("19520308")).body("items", empty());

        assertThat(Rows.texts(
                        "select outcome from audit_entry where action = 'PERSON_SEARCHED' and subject_id = ?"
                                + " order by recorded_at",
                        id))
                .containsExactly("FOUND", "OUT_OF_AREA");
        assertThat(Rows.texts("select a::text from audit_entry a")).noneMatch(row -> row.contains(number));
        assertThat(Rows.count("select count(*) from outbox where topic = 'zhongfu.audit.v1'"
                        + " and payload ->> 'action' = 'PERSON_SEARCHED'"))
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void plainValuesComeForAPurposeAndLeaveAnAuditEntryEachTime() {
        String number = IntakeApi.idNumber("19520307");
        String id = IntakeApi.as(IntakeApi.OFFICER)
                .body(IntakeApi.person(number))
                .post("/api/v1/persons")
                .then()
                .extract()
                .path("id");
        Map<String, Object> request = Map.of("purpose", "核对残疾人证", "fields", List.of("ID_NUMBER", "ADDRESS"));

        for (int i = 0; i < 2; i++) {
            IntakeApi.as(IntakeApi.OFFICER)
                    .header("Idempotency-Key", "once-" + id)
                    .body(request)
                    .post("/api/v1/persons/{id}/disclosures-of-identity", id)
                    .then()
                    .statusCode(200)
                    .body("idNumber", equalTo(number))
                    .body("address", equalTo("延安北路 1 号 2 单元"))
                    .body("phone", nullValue());
        }
        assertThat(Rows.texts(
                        "select action || ' ' || outcome || ' ' || purpose from audit_entry"
                                + " where subject_id = ? and action = 'IDENTITY_DISCLOSED'",
                        id))
                .containsExactly(
                        "IDENTITY_DISCLOSED DISCLOSED ADDRESS,ID_NUMBER 核对残疾人证",
                        "IDENTITY_DISCLOSED DISCLOSED ADDRESS,ID_NUMBER 核对残疾人证");
    }

    @Test
    void nothingIsDisclosedWithoutPurposeRoleOrArea() {
        String id = IntakeApi.registered("19520307");

        disclose(IntakeApi.OFFICER, id, Map.of("fields", List.of("PHONE"))).statusCode(400);
        disclose(IntakeApi.OFFICER, id, Map.of("purpose", "x", "fields", List.of()))
                .statusCode(400);
        disclose(IntakeApi.OFFICER, id, Map.of("purpose", "x", "fields", List.of("DIARY")))
                .statusCode(400);
        Map<String, Object> fine = Map.of("purpose", "x", "fields", List.of("PHONE"));
        disclose(TestTokens.as("social-worker").area("652301"), id, fine).statusCode(403);
        disclose(IntakeApi.NEIGHBOUR, id, fine).statusCode(404);
        assertThat(Rows.count(
                        "select count(*) from audit_entry where subject_id = ? and action = 'IDENTITY_DISCLOSED'", id))
                .isZero();
    }

    @Test
    void aFileIsCorrectedOnTheVersionThatWasRead() {
        String id = IntakeApi.registered("19520307");

        patch(IntakeApi.OFFICER, id, 1, Map.of("phone", "13912345678", "areaCode", "652301001"))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("phone", equalTo("139****5678"))
                .body("areaCode", equalTo("652301001"))
                .body("name", equalTo("王小兰"));
        patch(IntakeApi.OFFICER, id, 1, Map.of("phone", "13900000000")).statusCode(412);
        patch(IntakeApi.OFFICER, id, 2, Map.of()).statusCode(422);
        patch(IntakeApi.OFFICER, id, 2, Map.of("areaCode", "652302")).statusCode(422);
        patch(IntakeApi.OFFICER, id, 2, Map.of("idNumber", "652301195203070024"))
                .statusCode(400);
        patch(IntakeApi.NEIGHBOUR, id, 2, Map.of("name", "王芳")).statusCode(404);
        assertThat(Rows.told("zhongfu.intake.v1", id)).containsExactly("PersonRegistered", "PersonChanged");
        assertThat(Rows.events("zhongfu.facts.v1", id))
                .extracting(Rows.Event::version)
                .containsExactly(1L, 2L);
    }

    @Test
    void anIdNumberThatHasAFileIsNotEnteredTwice() {
        Map<String, Object> body = IntakeApi.person(IntakeApi.idNumber("19520307"));

        IntakeApi.as(IntakeApi.OFFICER)
                .body(body)
                .post("/api/v1/persons")
                .then()
                .statusCode(201);
        IntakeApi.as(IntakeApi.OFFICER)
                .body(body)
                .post("/api/v1/persons")
                .then()
                .statusCode(409)
                .body("detail", containsString("/persons/search"));
    }

    private static ValidatableResponse byName(String name) {
        return IntakeApi.as(IntakeApi.OFFICER)
                .queryParam("name", name)
                .queryParam("limit", 200)
                .get("/api/v1/persons")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse search(TestTokens caller, String number) {
        return IntakeApi.as(caller)
                .body(Map.of("idNumber", number))
                .post("/api/v1/persons/search")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse disclose(TestTokens caller, String id, Map<String, Object> body) {
        return IntakeApi.as(caller)
                .body(body)
                .post("/api/v1/persons/{id}/disclosures-of-identity", id)
                .then();
    }

    private static ValidatableResponse patch(TestTokens caller, String id, int version, Map<String, Object> body) {
        return IntakeApi.as(caller)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .patch("/api/v1/persons/{id}", id)
                .then();
    }

    private static boolean oddIsMale(Map<String, Object> body) {
        return (body.get("idNumber").toString().charAt(16) - '0') % 2 == 1;
    }

    private static Arguments bad(int status, String field, Consumer<Map<String, Object>> spoil) {
        return Arguments.of(status, field, spoil);
    }
}
