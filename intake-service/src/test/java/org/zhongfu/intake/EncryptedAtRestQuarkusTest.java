// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;

/** What is said about the health of a person, and why decisions about them were made, is readable in no table. */
@QuarkusTest
class EncryptedAtRestQuarkusTest {

    private static final String TABLES = "select table_name from information_schema.tables"
            + " where table_schema = current_schema() and table_type = 'BASE TABLE'";

    @Test
    void whatEvidenceSaysIsInNoTable() {
        String issuer = unique("精神卫生中心");
        String person = IntakeApi.registerPerson("19800101");
        Map<String, Object> certificate = new HashMap<>(Map.of(
                "type",
                "DISABILITY_CERTIFICATE",
                "disabilityType",
                6,
                "disabilityLevel",
                3,
                "validFrom",
                "2024-01-01"));
        certificate.put("issuer", issuer);

        String id = RestApi.as(IntakeApi.OFFICER)
                .body(certificate)
                .post("/api/v1/persons/{id}/evidence", person)
                .then()
                .statusCode(201)
                .body("issuer", equalTo(issuer))
                .body("disabilityLevel", equalTo(3))
                .extract()
                .path("id");

        assertThat(tablesWith(issuer)).isEmpty();
        for (String table : List.of("evidence", "evidence_version")) {
            assertThat(DatabaseRows.texts(
                            "select concat(disability_type, disability_level) from " + table + " where id = ?::uuid",
                            id))
                    .containsOnly("");
        }
    }

    @Test
    void theAnswersOfAnAssessmentAreInNoTable() {
        String person = IntakeApi.registerPerson("19520307");

        String id = CaseFile.assess(person);

        assertThat(DatabaseRows.texts("select answers_sealed from assessment where id = ?::uuid", id))
                .singleElement()
                .asString()
                .startsWith("a1.")
                .doesNotContain("BATHING");
        assertThat(DatabaseRows.count(
                        "select count(*) from information_schema.tables where table_name = 'assessment_answer'"))
                .isZero();
    }

    @Test
    void whyAnApplicationWasRejectedIsInNoTable() {
        String why = unique("经核实为精神疾病住院");
        String id = IntakeApi.submitAndReceive();

        IntakeApi.decide(IntakeApi.OFFICER, id, "rejection", 2, Map.of("reasonCode", "NOT_ELIGIBLE", "reason", why))
                .then()
                .statusCode(200)
                .body("reason", equalTo(why));

        assertThat(tablesWith(why)).isEmpty();
    }

    @Test
    void whyANeedWasWithdrawnIsInNoTableAndInTheHistory() {
        String why = unique("已住进精神专科医院");
        String need = IntakeApi.registerNeed(IntakeApi.registerPerson("19520307"));

        IntakeApi.decideNeed(
                        IntakeApi.OFFICER,
                        need,
                        "withdrawal",
                        1,
                        Map.of("reasonCode", "NO_LONGER_NEEDED", "reason", why))
                .then()
                .statusCode(200)
                .body("reason", equalTo(why));

        assertThat(tablesWith(why)).isEmpty();
        RestApi.get(IntakeApi.OFFICER, "/api/v1/needs/{id}/history", need)
                .then()
                .statusCode(200)
                .body("items[1].changes.find { it.field == 'reason' }.to", equalTo(why))
                .body("items[1].changes.find { it.field == 'reason' }.withheld", equalTo(false));
    }

    private static String unique(String text) {
        return text + UUID.randomUUID();
    }

    private static List<String> tablesWith(String text) {
        return DatabaseRows.texts(TABLES).stream()
                .filter(table -> DatabaseRows.count(
                                "select count(*) from " + table + " t where strpos(cast(t as text), ?) > 0", text)
                        > 0)
                .toList();
    }
}
