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
import org.zhongfu.intake.representative.RepresentativeApi;
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
    void anAcceptanceWithANumberOfAnotherAreaLeavesAnAuditEntry() {
        String number = IntakeApi.newIdNumber("19520307");
        Map<String, Object> elsewhere = IntakeApi.personBody(number);
        elsewhere.put("areaCode", "652302");
        String id = RestApi.created(IntakeApi.OTHER_AREA_OFFICER, "/api/v1/persons", elsewhere);
        String application = IntakeApi.submitAndReceive();

        IntakeApi.decide(IntakeApi.OFFICER, application, "acceptance", 2, Map.of("idNumber", number))
                .then()
                .statusCode(409);

        assertThat(probesOf(id)).containsOnly("OUT_OF_AREA");
    }

    @Test
    void anApplicationWithANumberOfAnotherAreaLeavesAnAuditEntryWhenItIsAccepted() {
        String number = IntakeApi.newIdNumber("19520307");
        Map<String, Object> elsewhere = IntakeApi.personBody(number);
        elsewhere.put("areaCode", "652302");
        String id = RestApi.created(IntakeApi.OTHER_AREA_OFFICER, "/api/v1/persons", elsewhere);
        String application = IntakeApi.submitAndReceive(IntakeApi.applicationBody(number));

        IntakeApi.decide(IntakeApi.OFFICER, application, "acceptance", 2, Map.of())
                .then()
                .statusCode(409);

        assertThat(probesOf(id)).containsOnly("OUT_OF_AREA");
    }

    @Test
    void anAcceptanceWithAnotherNumberThanThatOfTheApplicationLeavesAnAuditEntry() {
        String application = IntakeApi.submitAndReceive(IntakeApi.applicationBody(IntakeApi.newIdNumber("19520307")));

        IntakeApi.decide(
                        IntakeApi.OFFICER,
                        application,
                        "acceptance",
                        2,
                        Map.of("idNumber", IntakeApi.newIdNumber("19520307")))
                .then()
                .statusCode(422);

        assertThat(refusedAcceptances(application)).containsOnly("REFUSED ID_NUMBER");
    }

    @Test
    void anAcceptanceForAPersonWithAnotherNumberLeavesAnAuditEntry() {
        String person = IntakeApi.registerPerson("19520307");
        String application = IntakeApi.submitAndReceive(IntakeApi.applicationBody(IntakeApi.newIdNumber("19520307")));

        IntakeApi.decide(IntakeApi.OFFICER, application, "acceptance", 2, Map.of("personId", person))
                .then()
                .statusCode(422);

        assertThat(refusedAcceptances(application)).containsOnly("REFUSED ID_NUMBER");
    }

    @Test
    void anAcceptanceThatLacksANumberLeavesNone() {
        String application = IntakeApi.submitAndReceive();

        IntakeApi.decide(IntakeApi.OFFICER, application, "acceptance", 2, Map.of())
                .then()
                .statusCode(422);

        assertThat(refusedAcceptances(application)).isEmpty();
    }

    @Test
    void aRepresentativeWithTheNumberOfThePersonLeavesAnAuditEntry() {
        String number = IntakeApi.newIdNumber("19520307");
        String person = RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", IntakeApi.personBody(number));
        Map<String, Object> body = RepresentativeApi.agent();
        body.put("other", Map.of("name", "买买提•艾力", "phone", "13912345678", "idNumber", number));

        RestApi.create(IntakeApi.OFFICER, "/api/v1/persons/" + person + "/representatives", body)
                .then()
                .statusCode(422);

        assertThat(DatabaseRows.texts(
                        "select outcome from audit_entry where action = 'REPRESENTATIVE_REFUSED' and subject_id = ?",
                        person))
                .containsOnly("FOUND");
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

    private static List<String> refusedAcceptances(String application) {
        return DatabaseRows.texts(
                "select outcome from audit_entry where action = 'APPLICATION_ACCEPTANCE_REFUSED' and subject_id = ?",
                application);
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
