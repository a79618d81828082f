// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;

/** Searches for persons are limited by caller and number; each test has a caller of its own. */
@QuarkusTest
class IdentityLimitsQuarkusTest {

    @Inject
    TestClock clock;

    private final String subject = "searcher-" + UUID.randomUUID();
    private final TestTokens officer = IntakeApi.OFFICER.sub(subject);

    private Response search(String idNumber) {
        return RestApi.create(officer, "/api/v1/persons/search", Map.of("idNumber", idNumber));
    }

    private void missAsOftenAsAllowed() {
        for (int i = 0; i < IdentityLimits.MISSES_AN_HOUR; i++) {
            search(IntakeApi.newIdNumber("19520307")).then().statusCode(200);
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
