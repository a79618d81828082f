// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;

/** Persons without a resident ID card have files too, and get one when their document is not known yet. */
@QuarkusTest
class OtherDocumentsQuarkusTest {

    private static final AtomicInteger PASSPORTS = new AtomicInteger(1_000_000);

    @Test
    void aPersonIsRegisteredWithAPassport() {
        String passport = newPassport();

        create(person("PASSPORT", passport))
                .then()
                .statusCode(201)
                .body("documentType", equalTo("PASSPORT"))
                .body("idNumber", equalTo("E*****" + passport.substring(6)))
                .body("sex", equalTo("FEMALE"))
                .body("birthDate", equalTo("1960-05-01"));
    }

    @Test
    void thePassportHasOneFile() {
        Map<String, Object> person = person("PASSPORT", newPassport());
        RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", person);

        create(person).then().statusCode(409);
    }

    @Test
    void aFileIsFoundByItsKindOfDocument() {
        String passport = newPassport();
        String id = create(person("PASSPORT", passport)).path("id");

        RestApi.as(IntakeApi.OFFICER)
                .body(Map.of("documentType", "PASSPORT", "idNumber", passport.toLowerCase()))
                .post("/api/v1/persons/search")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(id)));
    }

    @Test
    void theCardOfACitizenLeadsToTheFileOfTheirHouseholdRegister() {
        String number = IntakeApi.newIdNumber("20180301");
        Map<String, Object> child = IntakeApi.personBody(number);
        child.put("documentType", "HOUSEHOLD_REGISTER");
        String id = create(child).path("id");

        RestApi.as(IntakeApi.OFFICER)
                .body(Map.of("idNumber", number))
                .post("/api/v1/persons/search")
                .then()
                .body("items.id", equalTo(List.of(id)));
    }

    @Test
    void theNumberIsEncrypted() {
        String passport = newPassport();
        String id = create(person("PASSPORT", passport)).path("id");

        assertThat(DatabaseRows.texts("select person::text from person where id = ?::uuid", id))
                .noneMatch(row -> row.contains(passport));
    }

    @ParameterizedTest
    @CsvSource({
        "PASSPORT, E-123, idNumber, 400",
        "PASSPORT, , idNumber, 400",
        "HMT_RESIDENCE_PERMIT, E12345678, idNumber, 400",
        "RESIDENT_ID, E12345678, idNumber, 400",
        "NOT_YET_KNOWN, E12345678, idNumber, 400"
    })
    void aNumberThatIsNoneOfItsKindIsRefused(String type, @Nullable String number, String field, int status) {
        create(person(type, number)).then().statusCode(status).body("violations[0].field", equalTo(field));
    }

    @ParameterizedTest
    @CsvSource({"sex", "birthDate"})
    void whatDoesNotFollowFromTheNumberMustBeStated(String field) {
        Map<String, Object> person = person("PASSPORT", newPassport());
        person.remove(field);

        create(person).then().statusCode(422).body("violations[0].field", equalTo(field));
    }

    @Test
    void aPersonWhoseDocumentIsNotKnownGetsATemporaryNumber() {
        create(person("NOT_YET_KNOWN", null))
                .then()
                .statusCode(201)
                .body("documentType", equalTo("NOT_YET_KNOWN"))
                .body("idNumber", startsWith("T"));
    }

    @Test
    void theIdentityIsCompletedLater() {
        String number = IntakeApi.newIdNumber("19600502");
        String id = create(person("NOT_YET_KNOWN", null)).path("id");

        complete(id, Map.of("documentType", "RESIDENT_ID", "idNumber", number))
                .then()
                .statusCode(200)
                .body("documentType", equalTo("RESIDENT_ID"))
                .body("birthDate", equalTo("1960-05-02"));

        RestApi.as(IntakeApi.OFFICER)
                .body(Map.of("idNumber", number))
                .post("/api/v1/persons/search")
                .then()
                .body("items.id", equalTo(List.of(id)));
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id)).endsWith("PersonChanged");
        assertThat(DatabaseRows.texts("select action from audit_entry where subject_id = ?", id))
                .contains("IDENTITY_COMPLETED");
    }

    @Test
    void aStatedBirthDateIsKeptWhenTheDocumentHoldsNone() {
        String id = create(person("NOT_YET_KNOWN", null)).path("id");

        complete(id, Map.of("documentType", "PASSPORT", "idNumber", newPassport()))
                .then()
                .statusCode(200)
                .body("birthDate", equalTo("1960-05-01"));
    }

    @Test
    void aNumberThatHasAFileLeadsToTheMerge() {
        String number = IntakeApi.newIdNumber("19600502");
        String other = RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", IntakeApi.personBody(number));
        String id = create(person("NOT_YET_KNOWN", null)).path("id");

        complete(id, Map.of("documentType", "RESIDENT_ID", "idNumber", number))
                .then()
                .statusCode(409)
                .body("detail", containsString("/api/v1/persons/" + other + "/merges"));
    }

    @Test
    void aKnownIdentityIsNotCompleted() {
        complete(
                        IntakeApi.registerPerson("19520307"),
                        Map.of("documentType", "RESIDENT_ID", "idNumber", IntakeApi.newIdNumber("19520307")))
                .then()
                .statusCode(409);
    }

    @Test
    void anApplicationWithAPassportIsAccepted() {
        String passport = newPassport();
        Map<String, Object> application = IntakeApi.applicationBody();
        application.put("applicant", Map.of("name", "王小兰", "documentType", "PASSPORT", "idNumber", passport));
        String id = IntakeApi.submitAndReceive(application);

        IntakeApi.decide(IntakeApi.OFFICER, id, "acceptance", 2, Map.of("sex", "FEMALE", "birthDate", "1960-05-01"))
                .then()
                .statusCode(200)
                .body("applicant.documentType", equalTo("PASSPORT"));
    }

    @Test
    void anApplicationWithoutADocumentIsAcceptedForAFileWithATemporaryNumber() {
        String id = IntakeApi.submitAndReceive();
        Map<String, Object> person = person("NOT_YET_KNOWN", null);

        String bound = IntakeApi.decide(IntakeApi.OFFICER, id, "acceptance", 2, Map.of("person", person))
                .then()
                .statusCode(200)
                .extract()
                .path("personId");

        RestApi.get(IntakeApi.OFFICER, "/api/v1/persons/{id}", bound)
                .then()
                .body("documentType", equalTo("NOT_YET_KNOWN"));
    }

    @Test
    void anApplicationWithAnotherPassportIsNotAcceptedForTheFile() {
        String file = create(person("PASSPORT", newPassport())).path("id");
        Map<String, Object> application = IntakeApi.applicationBody();
        application.put("applicant", Map.of("name", "王小兰", "documentType", "PASSPORT", "idNumber", newPassport()));
        String id = IntakeApi.submitAndReceive(application);

        IntakeApi.decide(IntakeApi.OFFICER, id, "acceptance", 2, Map.of("personId", file))
                .then()
                .statusCode(422);
    }

    @Test
    void anApplicationWithANumberIsNotAcceptedForAFileOfTheSameNameWithoutOne() {
        String file = create(person("NOT_YET_KNOWN", null)).path("id");
        String id = IntakeApi.submitAndReceive(IntakeApi.applicationBody(IntakeApi.newIdNumber("19600501")));

        IntakeApi.decide(IntakeApi.OFFICER, id, "acceptance", 2, Map.of("personId", file))
                .then()
                .statusCode(422);
    }

    @Test
    void sexAndBirthDateOfANamedFileAreNotSentWithAnAcceptance() {
        String file = create(person("PASSPORT", newPassport())).path("id");
        String id = IntakeApi.submitAndReceive();

        IntakeApi.decide(IntakeApi.OFFICER, id, "acceptance", 2, Map.of("personId", file, "sex", "MALE"))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("sex"));
    }

    private static String newPassport() {
        return "E" + PASSPORTS.incrementAndGet();
    }

    private static Map<String, Object> person(String type, @Nullable String number) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "name", "王小兰", "documentType", type, "sex", "FEMALE", "birthDate", "1960-05-01", "areaCode", "652301"));
        if (number != null) {
            body.put("idNumber", number);
        }
        return body;
    }

    private static Response create(Map<String, Object> person) {
        return RestApi.create(IntakeApi.OFFICER, "/api/v1/persons", person);
    }

    private static Response complete(String id, Map<String, Object> body) {
        return RestApi.transition(IntakeApi.OFFICER, "/api/v1/persons/{id}/identity", 1, body, id);
    }
}
