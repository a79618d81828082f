// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Search by ID number and disclosure of plain values, both audited. */
@QuarkusTest
class PersonDisclosureQuarkusTest {

    @Test
    void aSearchFindsThePersonOfTheIdNumber() {
        String number = IntakeApi.newIdNumber("19520307");
        String id = RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", IntakeApi.personBody(number));

        search(IntakeApi.OFFICER, number.toLowerCase(Locale.ROOT)).body("items.id", contains(id));

        assertThat(searchesOf(id)).containsExactly("FOUND");
    }

    @Test
    void aSearchDoesNotShowAPersonOfAnotherArea() {
        String number = IntakeApi.newIdNumber("19520307");
        String id = RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", IntakeApi.personBody(number));

        search(IntakeApi.OTHER_AREA_OFFICER, number).body("items", empty());

        assertThat(searchesOf(id)).containsExactly("OUT_OF_AREA");
    }

    @Test
    void aSearchWithoutAResultLeavesAnAuditEntryToo() {
        String count = "select count(*) from audit_entry where outcome = 'NOT_FOUND'";
        long before = DatabaseRows.count(count);

        search(IntakeApi.OFFICER, IntakeApi.newIdNumber("19520308")).body("items", empty());

        assertThat(DatabaseRows.count(count)).isEqualTo(before + 1);
    }

    @Test
    void theAuditEntryOfASearchIsPublishedWithoutTheIdNumber() {
        String number = IntakeApi.newIdNumber("19520307");
        String id = RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", IntakeApi.personBody(number));

        search(IntakeApi.OFFICER, number).body("items.id", contains(id));

        assertThat(DatabaseRows.texts("select a::text from audit_entry a where subject_id = ?", id))
                .hasSize(1)
                .noneMatch(row -> row.contains(number));
        assertThat(DatabaseRows.texts(
                        "select payload::text from outbox where topic = 'zhongfu.audit.v1'"
                                + " and payload ->> 'action' = 'PERSON_SEARCHED' and payload ->> 'subjectId' = ?",
                        id))
                .hasSize(1)
                .noneMatch(payload -> payload.contains(number));
    }

    @Test
    void aDisclosureShowsTheRequestedFieldsOnly() {
        String number = IntakeApi.newIdNumber("19520307");
        String id = RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", IntakeApi.personBody(number));

        disclose(IntakeApi.OFFICER, id, Map.of("purpose", "核对残疾人证", "fields", List.of("ID_NUMBER", "ADDRESS")))
                .statusCode(200)
                .body("idNumber", equalTo(number))
                .body("address", equalTo("延安北路 1 号 2 单元"))
                .body("phone", nullValue());
    }

    @Test
    void eachDisclosureLeavesAnAuditEntryAlsoUnderTheSameIdempotencyKey() {
        String id = IntakeApi.registerPerson("19520307");
        Map<String, Object> request = Map.of("purpose", "核对残疾人证", "fields", List.of("ID_NUMBER", "ADDRESS"));

        for (int i = 0; i < 2; i++) {
            RestApi.as(IntakeApi.OFFICER)
                    .header("Idempotency-Key", "once-" + id)
                    .body(request)
                    .post("/api/v1/persons/{id}/disclosures-of-identity", id)
                    .then()
                    .statusCode(200);
        }

        assertThat(DatabaseRows.texts(
                        "select action || ' ' || outcome || ' ' || purpose from audit_entry"
                                + " where subject_id = ? and action = 'IDENTITY_DISCLOSED'",
                        id))
                .containsExactly(
                        "IDENTITY_DISCLOSED DISCLOSED ADDRESS,ID_NUMBER 核对残疾人证",
                        "IDENTITY_DISCLOSED DISCLOSED ADDRESS,ID_NUMBER 核对残疾人证");
    }

    static Stream<Arguments> refusedDisclosures() {
        Map<String, Object> valid = Map.of("purpose", "x", "fields", List.of("PHONE"));
        return Stream.of(
                Arguments.of(400, IntakeApi.OFFICER, Map.of("fields", List.of("PHONE"))),
                Arguments.of(400, IntakeApi.OFFICER, Map.of("purpose", "x", "fields", List.of())),
                Arguments.of(400, IntakeApi.OFFICER, Map.of("purpose", "x", "fields", List.of("DIARY"))),
                Arguments.of(403, TestTokens.as("social-worker").area("652301"), valid),
                Arguments.of(404, IntakeApi.OTHER_AREA_OFFICER, valid));
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("refusedDisclosures")
    void aDisclosureRequiresPurposeRoleAndArea(int status, TestTokens caller, Map<String, Object> body) {
        String id = IntakeApi.registerPerson("19520307");

        disclose(caller, id, body).statusCode(status);

        assertThat(DatabaseRows.count(
                        "select count(*) from audit_entry where subject_id = ? and action = 'IDENTITY_DISCLOSED'", id))
                .isZero();
    }

    private static List<String> searchesOf(String personId) {
        return DatabaseRows.texts(
                "select outcome from audit_entry where action = 'PERSON_SEARCHED' and subject_id = ?", personId);
    }

    private static ValidatableResponse search(TestTokens caller, String number) {
        return RestApi.as(caller)
                .body(Map.of("idNumber", number))
                .post("/api/v1/persons/search")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse disclose(TestTokens caller, String id, Map<String, Object> body) {
        return RestApi.as(caller)
                .body(body)
                .post("/api/v1/persons/{id}/disclosures-of-identity", id)
                .then();
    }
}
