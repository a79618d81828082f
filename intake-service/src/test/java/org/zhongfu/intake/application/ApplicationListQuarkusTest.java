// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;

/** Applications by state and age. */
@QuarkusTest
class ApplicationListQuarkusTest {

    private static final AtomicInteger TOWNSHIPS = new AtomicInteger(700);
    private static final TestTokens OFFICER = TestTokens.as("county-officer").area("652325");

    private final String township = "652325" + TOWNSHIPS.incrementAndGet();

    @Inject
    TestClock clock;

    @Test
    void theOldestOpenApplicationComesFirst() {
        String first = submit("HOME_COOKING");
        clock.advance(Duration.ofHours(50));
        String second = submit("HOME_CLEANING");

        list("status=SUBMITTED&status=RETURNED&sort=occurredAt&count=true")
                .statusCode(200)
                .body("items.id", contains(first, second))
                .body("total.count", equalTo(2));
        list("sort=-occurredAt").body("items.id", contains(second, first));
        list("olderThanDays=2").body("items.id", contains(first));
        list("service=HOME_CLEANING").body("items.id", contains(second));
        list("from=" + Zones.dayOf(TestClock.now()) + "&to=" + Zones.dayOf(TestClock.now()))
                .body("items.id", contains(second));
    }

    @Test
    void pagesContinueInTheOrderOfSubmission() {
        String first = submit("HOME_COOKING");
        String second = submit("HOME_COOKING");
        String next = list("sort=-occurredAt&limit=1")
                .body("items.id", contains(second))
                .extract()
                .path("next");

        list("sort=-occurredAt&limit=1&cursor=" + next).body("items.id", contains(first));
    }

    @Test
    void anApplicationIsFoundByThePersonItWasAcceptedFor() {
        String id = IntakeApi.submitAndAccept(IntakeApi.newIdNumber("19580101"));
        String person = RestApi.get(IntakeApi.OFFICER, "/api/v1/applications/" + id)
                .then()
                .extract()
                .path("personId");

        RestApi.get(IntakeApi.OFFICER, "/api/v1/applications?status=ACCEPTED&personId=" + person)
                .then()
                .body("items.id", contains(id));
    }

    @Test
    void theApplicationsOfAStateAloneAreListed() {
        String submitted = submit("HOME_COOKING");
        String withdrawn = submit("HOME_COOKING");
        IntakeApi.decide(OFFICER, withdrawn, "withdrawal", 1, Map.of("reason", "自愿"))
                .then()
                .statusCode(200);

        list("status=SUBMITTED").body("items.id", contains(submitted));
        list("status=WITHDRAWN&status=SUBMITTED").body("items.id", containsInAnyOrder(submitted, withdrawn));
        list("status=REJECTED").body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "sort=applicantName, sort",
        "sort=-name, sort",
        "status=OPEN, status",
        "service=COOKING, service",
        "olderThanDays=3661, olderThanDays",
        "from=2026, from"
    })
    void aWrongFilterIsRefusedByName(String query, String field) {
        list(query).statusCode(400).body("violations.field", hasItem(field));
    }

    private ValidatableResponse list(String query) {
        return RestApi.get(OFFICER, "/api/v1/applications?area=" + township + "&" + query)
                .then();
    }

    private String submit(String serviceItem) {
        Map<String, Object> body = IntakeApi.applicationBody();
        body.put("areaCode", township);
        body.put("requestedItems", List.of(serviceItem));
        return RestApi.anonymous()
                .body(body)
                .post("/api/v1/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
