// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

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

/** Two countries may give passports the same number; one number of one country has one file. */
@QuarkusTest
class PassportCountryQuarkusTest {

    private static final AtomicInteger PASSPORTS = new AtomicInteger(2_000_000);

    @Test
    void theCountryOfAPassportIsShown() {
        create(passportOf("KAZ", newPassport())).then().statusCode(201).body("issuingCountry", equalTo("KAZ"));
    }

    @Test
    void passportsOfTwoCountriesWithOneNumberAreTwoFiles() {
        String passport = newPassport();
        create(passportOf("KAZ", passport)).then().statusCode(201);

        create(passportOf("KGZ", passport)).then().statusCode(201);
    }

    @Test
    void aPassportOfOneCountryHasOneFile() {
        String passport = newPassport();
        create(passportOf("KAZ", passport)).then().statusCode(201);

        create(passportOf("KAZ", passport)).then().statusCode(409);
    }

    @Test
    void aPassportWhoseCountryIsNotKnownMayBeOfAnyCountry() {
        String passport = newPassport();
        create(person("PASSPORT", passport)).then().statusCode(201);

        create(passportOf("KAZ", passport)).then().statusCode(409);
    }

    @Test
    void aRegistrationThatFitsSeveralCountriesAsksForTheCountry() {
        String passport = newPassport();
        create(passportOf("KAZ", passport)).then().statusCode(201);
        create(passportOf("KGZ", passport)).then().statusCode(201);

        create(person("PASSPORT", passport)).then().statusCode(409).body("detail", containsString("issuingCountry"));
    }

    @Test
    void aSearchWithTheCountryFindsItsFile() {
        String passport = newPassport();
        String id = create(passportOf("KAZ", passport)).path("id");
        create(passportOf("KGZ", passport)).then().statusCode(201);

        search(Map.of("documentType", "PASSPORT", "idNumber", passport, "issuingCountry", "KAZ"))
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(id)));
    }

    @Test
    void aSearchWithoutTheCountryFindsTheFilesOfAll() {
        String passport = newPassport();
        String first = create(passportOf("KAZ", passport)).path("id");
        String second = create(passportOf("KGZ", passport)).path("id");

        search(Map.of("documentType", "PASSPORT", "idNumber", passport))
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(first, second)));
    }

    @Test
    void theIdentityIsCompletedWithThePassportOfACountry() {
        String passport = newPassport();
        create(passportOf("KAZ", passport)).then().statusCode(201);
        String id = create(person("NOT_YET_KNOWN", null)).path("id");

        complete(id, Map.of("documentType", "PASSPORT", "idNumber", passport, "issuingCountry", "KGZ"))
                .then()
                .statusCode(200)
                .body("issuingCountry", equalTo("KGZ"));
    }

    @Test
    void theCountryOfAPassportIsEnteredLater() {
        String passport = newPassport();
        String id = create(person("PASSPORT", passport)).path("id");

        complete(id, Map.of("documentType", "PASSPORT", "idNumber", passport, "issuingCountry", "KAZ"))
                .then()
                .statusCode(200)
                .body("issuingCountry", equalTo("KAZ"));

        create(passportOf("KGZ", passport)).then().statusCode(201);
    }

    @Test
    void theCountryOfAPassportIsEnteredWithItsNumberOnly() {
        String id = create(person("PASSPORT", newPassport())).path("id");

        complete(id, Map.of("documentType", "PASSPORT", "idNumber", newPassport(), "issuingCountry", "KAZ"))
                .then()
                .statusCode(409);
    }

    @Test
    void aKnownCountryIsNotEnteredAgain() {
        String passport = newPassport();
        String id = create(passportOf("KAZ", passport)).path("id");

        complete(id, Map.of("documentType", "PASSPORT", "idNumber", passport, "issuingCountry", "KGZ"))
                .then()
                .statusCode(409);
    }

    @Test
    void aNumberOfSeveralCountriesLeavesAnAuditEntryForEachFile() {
        String passport = newPassport();
        String first = create(passportOf("KAZ", passport)).path("id");
        String second = create(passportOf("KGZ", passport)).path("id");

        create(person("PASSPORT", passport)).then().statusCode(409);

        assertThat(DatabaseRows.texts(
                        "select distinct subject_id from audit_entry where action = 'PERSON_REGISTRATION_REFUSED'"
                                + " and subject_id in (?, ?)",
                        first,
                        second))
                .containsExactlyInAnyOrder(first, second);
    }

    @ParameterizedTest
    @CsvSource({"PASSPORT, E12345678, ABC", "PASSPORT, E12345678, kaz", "NOT_YET_KNOWN, , KAZ"})
    void aCountryThatIsNoneOfAPassportIsRefused(String type, @Nullable String number, String country) {
        Map<String, Object> person = person(type, number);
        person.put("issuingCountry", country);

        create(person).then().statusCode(400).body("violations[0].field", equalTo("issuingCountry"));
    }

    @Test
    void aResidentIdCardHasNoIssuingCountry() {
        Map<String, Object> person = IntakeApi.personBody(IntakeApi.newIdNumber("19520307"));
        person.put("issuingCountry", "CHN");

        create(person).then().statusCode(400).body("violations[0].field", equalTo("issuingCountry"));
    }

    @Test
    void anUnknownFieldBesideTheDocumentIsRefused() {
        Map<String, Object> person = passportOf("KAZ", newPassport());
        person.put("identity", Map.of("issuingCountry", "KAZ"));

        create(person).then().statusCode(400);
    }

    private static String newPassport() {
        return "N" + PASSPORTS.incrementAndGet();
    }

    private static Map<String, Object> person(String type, @Nullable String number) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "name", "王小兰", "documentType", type, "sex", "FEMALE", "birthDate", "1960-05-01", "areaCode", "652301"));
        if (number != null) {
            body.put("idNumber", number);
        }
        return body;
    }

    private static Map<String, Object> passportOf(String country, String number) {
        Map<String, Object> body = person("PASSPORT", number);
        body.put("issuingCountry", country);
        return body;
    }

    private static Response search(Map<String, Object> body) {
        return RestApi.as(IntakeApi.OFFICER).body(body).post("/api/v1/persons/search");
    }

    private static Response create(Map<String, Object> person) {
        return RestApi.create(IntakeApi.OFFICER, "/api/v1/persons", person);
    }

    private static Response complete(String id, Map<String, Object> body) {
        return RestApi.transition(IntakeApi.OFFICER, "/api/v1/persons/{id}/identity", 1, body, id);
    }
}
