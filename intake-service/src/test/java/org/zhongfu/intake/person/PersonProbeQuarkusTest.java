// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** A registration of a known ID number tells that the number has a file: it is audited as a search is. */
@QuarkusTest
class PersonProbeQuarkusTest {

    @Test
    void aRegistrationOfAKnownNumberLeavesAnAuditEntry() {
        Map<String, Object> body = IntakeApi.personBody(IntakeApi.newIdNumber("19520307"));
        String id = RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", body);

        RestApi.create(IntakeApi.OFFICER, "/api/v1/persons", body).then().statusCode(409);

        assertThat(probesOf(id)).containsExactly("FOUND");
    }

    @Test
    void aRegistrationOfANumberOfAnotherAreaLeavesAnAuditEntry() {
        Map<String, Object> body = IntakeApi.personBody(IntakeApi.newIdNumber("19520307"));
        String id = RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", body);
        body.put("areaCode", "652302");

        RestApi.create(IntakeApi.OTHER_AREA_OFFICER, "/api/v1/persons", body)
                .then()
                .statusCode(409);

        assertThat(probesOf(id)).containsExactly("OUT_OF_AREA");
    }

    @Test
    void eachProbeLeavesAnEntryAlsoUnderTheSameIdempotencyKey() {
        Map<String, Object> body = IntakeApi.personBody(IntakeApi.newIdNumber("19520307"));
        String id = RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", body);

        for (int i = 0; i < 2; i++) {
            RestApi.as(IntakeApi.OFFICER)
                    .header("Idempotency-Key", "probe-" + id)
                    .body(body)
                    .post("/api/v1/persons")
                    .then()
                    .statusCode(409);
        }

        assertThat(probesOf(id)).containsExactly("FOUND", "FOUND");
    }

    @Test
    void theEntryIsPublishedWithTheCallerAndWithoutTheNumber() {
        String number = IntakeApi.newIdNumber("19520307");
        Map<String, Object> body = IntakeApi.personBody(number);
        String id = RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", body);
        TestTokens prober = IntakeApi.OFFICER.sub("prober-" + id);

        RestApi.create(prober, "/api/v1/persons", body).then().statusCode(409);

        assertThat(DatabaseRows.texts(
                        "select payload::text from outbox where topic = 'zhongfu.audit.v1' and payload ->> 'actor' = ?",
                        "prober-" + id))
                .hasSize(1)
                .allMatch(payload -> payload.contains(id) && !payload.contains(number));
    }

    @Test
    void aDocumentWithAKnownNumberLeavesAnAuditEntry() {
        String number = IntakeApi.newIdNumber("19520307");
        String id = RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", IntakeApi.personBody(number));

        complete(withoutDocument(), number).then().statusCode(409);

        assertThat(refusedDocuments(id)).containsOnly("FOUND");
    }

    @Test
    void aDocumentWithANumberOfAnotherAreaLeavesAnAuditEntry() {
        String number = IntakeApi.newIdNumber("19520307");
        Map<String, Object> elsewhere = IntakeApi.personBody(number);
        elsewhere.put("areaCode", "652302");
        String id = RestApi.created(IntakeApi.OTHER_AREA_OFFICER, "/api/v1/persons", elsewhere);

        complete(withoutDocument(), number).then().statusCode(409);

        assertThat(refusedDocuments(id)).containsOnly("OUT_OF_AREA");
    }

    @Test
    void aDocumentThatIsEnteredLeavesNone() {
        String person = withoutDocument();

        complete(person, IntakeApi.newIdNumber("19520307")).then().statusCode(200);

        assertThat(refusedDocuments(person)).isEmpty();
    }

    @Test
    void aDocumentForAFileThatIsNotSeenTellsNothingOfItsNumber() {
        String number = IntakeApi.newIdNumber("19520307");
        String id = RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", IntakeApi.personBody(number));

        complete(UUID.randomUUID().toString(), number).then().statusCode(404);

        assertThat(refusedDocuments(id)).isEmpty();
    }

    @Test
    void aRegistrationThatSucceedsLeavesNone() {
        String id = IntakeApi.registerPerson("19520307");

        assertThat(probesOf(id)).isEmpty();
    }

    private static String withoutDocument() {
        return RestApi.created(
                IntakeApi.OFFICER,
                "/api/v1/persons",
                Map.of(
                        "name",
                        "王小兰",
                        "documentType",
                        "NOT_YET_KNOWN",
                        "sex",
                        "FEMALE",
                        "birthDate",
                        "1952-03-07",
                        "areaCode",
                        "652301"));
    }

    private static Response complete(String person, String number) {
        return RestApi.transition(
                IntakeApi.OFFICER,
                "/api/v1/persons/{id}/identity",
                1,
                Map.of("documentType", "RESIDENT_ID", "idNumber", number),
                person);
    }

    private static List<String> refusedDocuments(String personId) {
        return DatabaseRows.texts(
                "select outcome from audit_entry where action = 'IDENTITY_REFUSED' and subject_id = ? order by id",
                personId);
    }

    private static List<String> probesOf(String personId) {
        return DatabaseRows.texts(
                "select outcome from audit_entry where action = 'PERSON_REGISTRATION_REFUSED' and subject_id = ?"
                        + " order by id",
                personId);
    }
}
