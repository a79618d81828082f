// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.intake.representative.RepresentativeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;

/** Searches for persons are limited by caller and number; each test has a caller and an address of its own. */
@QuarkusTest
class IdentityLimitsQuarkusTest {

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @Inject
    TestClock clock;

    private final String subject = "searcher-" + UUID.randomUUID();
    private final TestTokens officer = IntakeApi.OFFICER.sub(subject);

    private final List<String> missed = new ArrayList<>();

    private final List<Filter> filtersBefore = RestAssured.filters();

    /** Misses are limited by address too: those of a test must refuse no other test. */
    @BeforeEach
    void comeFromAnAddressOfItsOwn() {
        String address = "198.51.100." + ADDRESSES.incrementAndGet();
        RestAssured.filters((request, response, chain) -> {
            request.header("X-Forwarded-For", address);
            return chain.next(request, response);
        });
    }

    @AfterEach
    void leaveTheAddress() {
        RestAssured.replaceFiltersWith(filtersBefore);
    }

    private Response search(String idNumber) {
        return RestApi.create(officer, "/api/v1/persons/search", Map.of("idNumber", idNumber));
    }

    private void missAsOftenAsAllowed() {
        for (int i = 0; i < IdentityLimits.MISSES_AN_HOUR; i++) {
            missed.add(IntakeApi.newIdNumber("19520307"));
            search(missed.getLast()).then().statusCode(200);
        }
    }

    private long alerts() {
        return DatabaseRows.count(
                "select count(*) from audit_entry where action = 'IDENTITY_SEARCHES_LIMITED' and actor = ?", subject);
    }

    @Test
    void afterTooManyMissesTheCallerWaits() {
        missAsOftenAsAllowed();

        search(IntakeApi.newIdNumber("19520307"))
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9][0-9]*"));
    }

    @Test
    void theFirstRefusalOfACallerLeavesOneAuditEntry() {
        missAsOftenAsAllowed();
        search(IntakeApi.newIdNumber("19520307")).then().statusCode(429);

        search(IntakeApi.newIdNumber("19520307")).then().statusCode(429);

        assertThat(alerts()).isEqualTo(1);
    }

    @Test
    void aRefusedSearchIsNotCarriedOut() {
        missAsOftenAsAllowed();
        search(IntakeApi.newIdNumber("19520307")).then().statusCode(429);

        assertThat(DatabaseRows.count(
                        "select count(*) from audit_entry where action = 'PERSON_SEARCHED' and actor = ?", subject))
                .isEqualTo(IdentityLimits.MISSES_AN_HOUR);
    }

    @Test
    void afterTheHourTheCallerSearchesAgain() {
        missAsOftenAsAllowed();
        clock.advance(Duration.ofHours(1));

        search(IntakeApi.newIdNumber("19520307")).then().statusCode(200);
    }

    @Test
    void registrationsOfKnownNumbersCountAsMisses() {
        Map<String, Object> known = IntakeApi.personBody(IntakeApi.newIdNumber("19520307"));
        RestApi.create(officer, "/api/v1/persons", known).then().statusCode(201);
        for (int i = 0; i < IdentityLimits.MISSES_AN_HOUR; i++) {
            RestApi.create(officer, "/api/v1/persons", known).then().statusCode(409);
        }

        RestApi.create(officer, "/api/v1/persons", known).then().statusCode(429);
    }

    @Test
    void documentsWithKnownNumbersCountAsMisses() {
        String person = RestApi.created(officer, "/api/v1/persons", withoutDocument());
        Map<String, Object> known = document(registered());
        for (int i = 0; i < IdentityLimits.MISSES_AN_HOUR; i++) {
            complete(person, known).then().statusCode(409);
        }

        complete(person, known).then().statusCode(429).header("Retry-After", matchesPattern("[1-9][0-9]*"));
    }

    @Test
    void representativesWithKnownNumbersCountAsMisses() {
        String person = IntakeApi.registerPerson("19520307");
        Map<String, Object> known = agentWith(registered());
        for (int i = 0; i < IdentityLimits.MISSES_AN_HOUR; i++) {
            addRepresentative(person, known).then().statusCode(409);
        }

        addRepresentative(person, known).then().statusCode(429);
    }

    @Test
    void representativesWithTheNumberOfThePersonCountAsMisses() {
        String number = IntakeApi.newIdNumber("19520307");
        String person = RestApi.created(officer, "/api/v1/persons", IntakeApi.personBody(number));
        for (int i = 0; i < IdentityLimits.MISSES_AN_HOUR; i++) {
            addRepresentative(person, agentWith(number)).then().statusCode(422);
        }

        addRepresentative(person, agentWith(number)).then().statusCode(429);
    }

    @Test
    void acceptancesWithAnotherNumberThanThatOfTheFileCountAsMisses() {
        String person = IntakeApi.registerPerson("19520307");
        String application = IntakeApi.submitAndReceive();
        for (int i = 0; i < IdentityLimits.MISSES_AN_HOUR; i++) {
            accept(application, person, IntakeApi.newIdNumber("19520307"))
                    .then()
                    .statusCode(422);
        }

        accept(application, person, IntakeApi.newIdNumber("19520307")).then().statusCode(429);
    }

    @Test
    void acceptancesWithoutANumberAreNoMisses() {
        String application = IntakeApi.submitAndReceive();
        for (int i = 0; i < IdentityLimits.MISSES_AN_HOUR; i++) {
            IntakeApi.decide(officer, application, "acceptance", 2, Map.of())
                    .then()
                    .statusCode(422);
        }

        IntakeApi.decide(officer, application, "acceptance", 2, Map.of()).then().statusCode(422);
    }

    @Test
    void anAcceptanceThatIsRefusedForItsVersionIsNoMiss() {
        String application = IntakeApi.submitAndReceive();
        for (int i = 0; i <= IdentityLimits.MISSES_AN_HOUR; i++) {
            IntakeApi.decide(officer, application, "acceptance", 1, document(IntakeApi.newIdNumber("19520307")))
                    .then()
                    .statusCode(412);
        }
    }

    @Test
    void aReferenceWithOtherContentIsNoMiss() {
        Map<String, Object> body = IntakeApi.personBody(IntakeApi.newIdNumber("19520307"));
        body.put("clientReference", "limits-" + subject);
        RestApi.created(officer, "/api/v1/persons", body);
        body.put("phone", "13912345678");
        for (int i = 0; i <= IdentityLimits.MISSES_AN_HOUR; i++) {
            RestApi.create(officer, "/api/v1/persons", body).then().statusCode(409);
        }
    }

    @Test
    void aRegistrationGivesTheMissOfItsNumberBack() {
        missAsOftenAsAllowed();
        String number = missed.getLast();

        RestApi.created(officer, "/api/v1/persons", IntakeApi.personBody(number));

        search(IntakeApi.newIdNumber("19520307")).then().statusCode(200);
    }

    @Test
    void aCompletedIdentityGivesTheMissOfItsNumberBack() {
        String person = RestApi.created(officer, "/api/v1/persons", withoutDocument());
        missAsOftenAsAllowed();

        complete(person, document(missed.getLast())).then().statusCode(200);

        search(IntakeApi.newIdNumber("19520307")).then().statusCode(200);
    }

    @Test
    void anAcceptanceThatOpensAFileGivesTheMissOfItsNumberBack() {
        String application = IntakeApi.submitAndReceive();
        missAsOftenAsAllowed();

        IntakeApi.decide(officer, application, "acceptance", 2, document(missed.getLast()))
                .then()
                .statusCode(200);

        search(IntakeApi.newIdNumber("19520307")).then().statusCode(200);
    }

    @Test
    void aRepresentativeGivesTheMissOfTheirNumberBack() {
        String person = IntakeApi.registerPerson("19520307");
        missAsOftenAsAllowed();

        addRepresentative(person, agentWith(missed.getLast())).then().statusCode(201);

        search(IntakeApi.newIdNumber("19520307")).then().statusCode(200);
    }

    private static String registered() {
        String number = IntakeApi.newIdNumber("19520307");
        RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", IntakeApi.personBody(number));
        return number;
    }

    private static Map<String, Object> withoutDocument() {
        return Map.of(
                "name", "王小兰",
                "documentType", "NOT_YET_KNOWN",
                "sex", "FEMALE",
                "birthDate", "1952-03-07",
                "areaCode", "652301");
    }

    private static Map<String, Object> document(String number) {
        return Map.of("documentType", "RESIDENT_ID", "idNumber", number);
    }

    private static Map<String, Object> agentWith(String number) {
        Map<String, Object> body = RepresentativeApi.agent();
        body.put("other", Map.of("name", "买买提•艾力", "phone", "13912345678", "idNumber", number));
        return body;
    }

    private Response complete(String person, Map<String, Object> document) {
        return RestApi.transition(officer, "/api/v1/persons/{id}/identity", 1, document, person);
    }

    private Response addRepresentative(String person, Map<String, Object> body) {
        return RestApi.create(officer, "/api/v1/persons/" + person + "/representatives", body);
    }

    private Response accept(String application, String person, String number) {
        return IntakeApi.decide(officer, application, "acceptance", 2, Map.of("personId", person, "idNumber", number));
    }

    @Test
    void searchesByNameAreLimitedToo() {
        for (int i = 0; i < IdentityLimits.SEARCHES_A_MINUTE; i++) {
            RestApi.as(officer)
                    .queryParam("name", "王")
                    .get("/api/v1/persons")
                    .then()
                    .statusCode(200);
        }

        RestApi.as(officer)
                .queryParam("name", "王")
                .get("/api/v1/persons")
                .then()
                .statusCode(429);
    }
}
