// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;

/** Needs by state, group and age, in the list and in the ledger. */
@QuarkusTest
class NeedListQuarkusTest {

    private static final AtomicInteger TOWNSHIPS = new AtomicInteger(700);
    private static final TestTokens OFFICER = TestTokens.as("county-officer").area("652301");

    private final String township = "652301" + TOWNSHIPS.incrementAndGet();

    @Inject
    TestClock clock;

    @Test
    void theNeedWhoseHelpWasRequestedFirstComesFirst() {
        String first = need("HOME_COOKING", "2026-06-30");
        clock.advance(Duration.ofHours(50));
        String second = need("HOME_COOKING", "2026-03-31");

        needs("sort=requestedAt&count=true")
                .statusCode(200)
                .body("items.id", contains(first, second))
                .body("total.count", equalTo(2));
        needs("sort=-requestedAt").body("items.id", contains(second, first));
        needs("sort=periodTo").body("items.id", contains(second, first));
        needs("olderThanDays=2").body("items.id", contains(first));
        ledger("olderThanDays=2&sort=periodTo&count=true")
                .body("items.need.id", contains(first))
                .body("total.count", equalTo(1));
    }

    @Test
    void pagesContinueInTheOrderOfThePeriods() {
        String first = need("HOME_COOKING", "2026-06-30");
        String second = need("HOME_COOKING", "2026-06-30");
        String third = need("HOME_COOKING", "2026-07-31");
        String next = needs("sort=-periodTo&limit=2")
                .body("items.id", contains(third, second))
                .extract()
                .path("next");

        needs("sort=-periodTo&limit=2&cursor=" + next).body("items.id", contains(first));
    }

    @Test
    void needsAreListedByStatesServiceAndGroup() {
        String registered = need("HOME_COOKING", "2026-06-30");
        String confirmed = need("HOME_CLEANING", "2026-06-30");
        IntakeApi.decideNeed(OFFICER, confirmed, "confirmation", 1, Map.of())
                .then()
                .statusCode(200);

        needs("status=CONFIRMED").body("items.id", contains(confirmed));
        needs("status=CONFIRMED&status=REGISTERED").body("items.id", containsInAnyOrder(registered, confirmed));
        ledger("status=CONFIRMED&status=REGISTERED").body("items.need.id", containsInAnyOrder(registered, confirmed));
        needs("service=HOME_COOKING").body("items.id", contains(registered));
        needs("group=SEVERE_DISABILITY").body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "sort=personName, sort",
        "status=OPEN, status",
        "group=RICH, group",
        "applicationId=x, applicationId",
        "olderThanDays=x, olderThanDays"
    })
    void aWrongFilterIsRefusedByName(String query, String field) {
        needs(query).statusCode(400).body("violations.field", hasItem(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"personName", "name", "-personName"})
    void theLedgerIsNotOrderedByNames(String sort) {
        ledger("sort=" + sort).statusCode(400).body("violations.field", hasItem("sort"));
    }

    private ValidatableResponse needs(String query) {
        return RestApi.get(OFFICER, "/api/v1/needs?area=" + township + "&" + query)
                .then();
    }

    private ValidatableResponse ledger(String query) {
        return RestApi.get(OFFICER, "/api/v1/ledger?area=" + township + "&" + query)
                .then();
    }

    private String need(String serviceItem, String periodTo) {
        Map<String, Object> person = IntakeApi.personBody(IntakeApi.newIdNumber("19590101"));
        person.put("areaCode", township);
        Map<String, Object> body = IntakeApi.needBody(RestApi.created(OFFICER, "/api/v1/persons", person));
        body.put("serviceItem", serviceItem);
        body.put("periodTo", periodTo);
        return RestApi.created(IntakeApi.REGISTRAR, "/api/v1/needs", body);
    }
}
