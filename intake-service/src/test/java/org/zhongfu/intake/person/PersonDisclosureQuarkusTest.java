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
import java.util.UUID;
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
    void aSearchByIdNumberLeavesAnAuditEntryWithItsOutcome() {
        String number = IntakeApi.newIdNumber("19520307");
        String id = RestApi.as(IntakeApi.OFFICER)
                .body(IntakeApi.personBody(number))
                .post("/api/v1/persons")
                .then()
                .extract()
                .path("id");
        TestTokens officer = IntakeApi.OFFICER.sub(UUID.randomUUID());
        TestTokens neighbour = IntakeApi.OTHER_AREA_OFFICER.sub(UUID.randomUUID());

        search(officer, number.toLowerCase(Locale.ROOT)).body("items.id", contains(id));
        search(neighbour, number).body("items", empty());
        search(neighbour, IntakeApi.newIdNumber("19520308")).body("items", empty());

        assertThat(DatabaseRows.texts(
                        "select outcome from audit_entry where action = 'PERSON_SEARCHED' and subject_id = ?"
                                + " order by recorded_at",
                        id))
                .containsExactly("FOUND", "OUT_OF_AREA");
        assertThat(DatabaseRows.texts("select a::text from audit_entry a")).noneMatch(row -> row.contains(number));
        assertThat(DatabaseRows.count("select count(*) from outbox where topic = 'zhongfu.audit.v1'"
                        + " and payload ->> 'action' = 'PERSON_SEARCHED'"))
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void eachDisclosureLeavesAnAuditEntryWithItsPurpose() {
        String number = IntakeApi.newIdNumber("19520307");
        String id = RestApi.as(IntakeApi.OFFICER)
                .body(IntakeApi.personBody(number))
                .post("/api/v1/persons")
                .then()
                .extract()
                .path("id");
        Map<String, Object> request = Map.of("purpose", "核对残疾人证", "fields", List.of("ID_NUMBER", "ADDRESS"));

        for (int i = 0; i < 2; i++) {
            RestApi.as(IntakeApi.OFFICER)
                    .header("Idempotency-Key", "once-" + id)
                    .body(request)
                    .post("/api/v1/persons/{id}/disclosures-of-identity", id)
                    .then()
                    .statusCode(200)
                    .body("idNumber", equalTo(number))
                    .body("address", equalTo("延安北路 1 号 2 单元"))
                    .body("phone", nullValue());
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
        TestTokens socialWorker = TestTokens.as("social-worker").area("652301");
        Map<String, Object> complete = Map.of("purpose", "x", "fields", List.of("PHONE"));
        return Stream.of(
                Arguments.of(400, IntakeApi.OFFICER, Map.of("fields", List.of("PHONE"))),
                Arguments.of(400, IntakeApi.OFFICER, Map.of("purpose", "x", "fields", List.of())),
                Arguments.of(400, IntakeApi.OFFICER, Map.of("purpose", "x", "fields", List.of("DIARY"))),
                Arguments.of(403, socialWorker, complete),
                Arguments.of(404, IntakeApi.OTHER_AREA_OFFICER, complete));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("refusedDisclosures")
    void aDisclosureRequiresPurposeRoleAndArea(int status, TestTokens caller, Map<String, Object> request) {
        String id = IntakeApi.registerPerson("19520307");

        disclose(caller, id, request).statusCode(status);

        assertThat(DatabaseRows.count(
                        "select count(*) from audit_entry where subject_id = ? and action = 'IDENTITY_DISCLOSED'", id))
                .isZero();
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
