// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.code.CodeList;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;

/** Whatever the service has written into its audit so far has a label in both languages. */
@QuarkusTest
class AuditLabelsQuarkusTest {

    @BeforeEach
    void searchAndDisclose() {
        String number = IntakeApi.newIdNumber("19520307");
        String id = RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", IntakeApi.personBody(number));
        RestApi.as(IntakeApi.OFFICER)
                .body(Map.of("idNumber", number))
                .post("/api/v1/persons/search")
                .then()
                .statusCode(200);
        RestApi.as(IntakeApi.OFFICER)
                .body(Map.of("purpose", "核对残疾人证", "fields", List.of("PHONE")))
                .post("/api/v1/persons/{id}/disclosures-of-identity", id)
                .then()
                .statusCode(200);
    }

    @Test
    void everyActionIsOfTheList() {
        assertThat(DatabaseRows.texts("select distinct action from audit_entry"))
                .isNotEmpty()
                .allMatch(list("audited-actions")::has);
    }

    @Test
    void everyOutcomeBeginsWithACodeOfTheList() {
        assertThat(DatabaseRows.texts("select distinct split_part(outcome, ' ', 1) from audit_entry"))
                .isNotEmpty()
                .allMatch(list("audit-outcomes")::has);
    }

    @Test
    void everySubjectTypeIsOfTheList() {
        assertThat(DatabaseRows.texts("select distinct subject_type from audit_entry"))
                .isNotEmpty()
                .allMatch(list("audit-subject-types")::has);
    }

    private static CodeList list(String name) {
        return CodeLists.named(name).orElseThrow();
    }
}
