// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
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

/** Disclosure of plain values of an application, each audited. */
@QuarkusTest
class ApplicationDisclosureQuarkusTest {

    private static final Map<String, Object> PHONE = Map.of("purpose", "电话核实", "fields", List.of("PHONE"));

    @Test
    void anOfficerLearnsTheRequestedFieldsOnly() {
        String number = IntakeApi.newIdNumber("19520307");
        String id = IntakeApi.submitAndReceive(IntakeApi.applicationBody(number));

        disclose(IntakeApi.OFFICER, id, Map.of("purpose", "核对身份", "fields", List.of("ID_NUMBER", "DESCRIPTION")))
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("idNumber", equalTo(number))
                .body("description", equalTo("独居，行动不便"))
                .body("phone", nullValue())
                .body("address", nullValue());
    }

    @Test
    void theOfficerCanCallAndVisitTheApplicant() {
        String id = IntakeApi.submitAndReceive();

        disclose(IntakeApi.OFFICER, id, Map.of("purpose", "电话核实", "fields", List.of("PHONE", "ADDRESS", "ID_NUMBER")))
                .statusCode(200)
                .body("phone", equalTo("18012341999"))
                .body("address", equalTo("延安北路 1 号 2 单元"))
                .body("idNumber", nullValue());
    }

    @Test
    void eachDisclosureLeavesAnAuditEntryWithoutTheValues() {
        String id = IntakeApi.submitAndReceive();

        for (int i = 0; i < 2; i++) {
            RestApi.as(IntakeApi.OFFICER)
                    .header("Idempotency-Key", "once-" + id)
                    .body(PHONE)
                    .post("/api/v1/applications/{id}/disclosures", id)
                    .then()
                    .statusCode(200);
        }

        assertThat(DatabaseRows.texts(
                        "select action || ' ' || outcome || ' ' || purpose from audit_entry where subject_id = ?", id))
                .containsExactly(
                        "APPLICATION_DISCLOSED DISCLOSED PHONE 电话核实", "APPLICATION_DISCLOSED DISCLOSED PHONE 电话核实");
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(400, IntakeApi.OFFICER, Map.of("fields", List.of("PHONE"))),
                Arguments.of(400, IntakeApi.OFFICER, Map.of("purpose", " ", "fields", List.of("PHONE"))),
                Arguments.of(400, IntakeApi.OFFICER, Map.of("purpose", "x", "fields", List.of())),
                Arguments.of(400, IntakeApi.OFFICER, Map.of("purpose", "x", "fields", List.of("POINT"))),
                Arguments.of(403, TestTokens.as("social-worker").area("652301"), PHONE),
                Arguments.of(403, TestTokens.as("community-agent").area("652301"), PHONE),
                Arguments.of(404, IntakeApi.OTHER_AREA_OFFICER, PHONE));
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("refusals")
    void aDisclosureRequiresPurposeRoleAndArea(int status, TestTokens caller, Map<String, Object> body) {
        String id = IntakeApi.submitAndReceive();

        disclose(caller, id, body).statusCode(status);

        assertThat(DatabaseRows.count("select count(*) from audit_entry where subject_id = ?", id))
                .isZero();
    }

    private static ValidatableResponse disclose(TestTokens caller, String id, Map<String, Object> body) {
        return RestApi.as(caller)
                .body(body)
                .post("/api/v1/applications/{id}/disclosures", id)
                .then();
    }
}
