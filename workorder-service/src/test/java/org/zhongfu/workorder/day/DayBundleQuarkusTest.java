// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;
import org.zhongfu.workorder.visit.PlannedDays;

/** What a device needs for a day without a network, and what it is not given. */
@QuarkusTest
class DayBundleQuarkusTest {

    private static final int DAY = 3;

    @Inject
    TestEvents events;

    @Test
    void aBundleHasTheVisitsWithTermsAndStart() {
        TestOrder work = TestOrder.accepted(events, 2);
        String visit = PlannedDays.plan(work, DAY, 9);
        PlannedDays.plan(work, DAY + 1, 9);

        bundle(work.self())
                .body("visits.day.visitId", contains(visit))
                .body("visits[0].day.version", equalTo(1))
                .body("visits[0].day.workOrderId", equalTo(work.id()))
                .body("visits[0].terms.shape", equalTo("VISIT"))
                .body("visits[0].terms.staffNeeded", equalTo(1))
                .body(
                        "visits[0].startsFrom",
                        equalTo(plannedFrom(work).minus(Duration.ofHours(24)).toString()))
                .body("visits[0].toRecord", contains("CHECK_IN", "CHECK_OUT"))
                .body(
                        "validUntil",
                        equalTo(Zones.startOf(PlannedDays.day(DAY + 1)).toString()));
    }

    @Test
    void aBundleSaysHowVisitsAreProved() {
        TestOrder work = TestOrder.accepted(events, 1);

        bundle(work.self())
                .body("proof.rulesVersion", equalTo(3))
                .body("proof.methods.method", hasItem("WITNESS"))
                .body("proof.methods.find { it.method == 'GPS' }.part", equalTo("location"))
                .body("proof.startToleranceMinutes", equalTo(60))
                .body("proof.nearMetres", equalTo(2000));
    }

    @Test
    void theContactCardOfEachOrderIsARequestToMakeOnce() {
        TestOrder work = TestOrder.accepted(events, 2);
        PlannedDays.plan(work, DAY, 9);
        PlannedDays.plan(work, DAY, 15);

        bundle(work.self())
                .body("visits", hasSize(2))
                .body("before.path", contains("/api/v1/work-orders/%s/contact-card".formatted(work.id())));
    }

    @Test
    void aBundleWithVisitsIsAudited() {
        TestOrder work = TestOrder.accepted(events, 1);
        PlannedDays.plan(work, DAY, 9);

        bundle(work.self());

        assertThat(audited(work)).containsExactly("DONE");
    }

    @Test
    void aBundleWithoutVisitsIsNotAudited() {
        TestOrder work = TestOrder.accepted(events, 1);

        bundle(work.self()).body("visits", empty()).body("before", empty());

        assertThat(audited(work)).isEmpty();
    }

    @Test
    void aCallerWhoIsNoWorkerHasAnEmptyBundle() {
        bundle(TestTokens.as("social-worker").org("NOWHERE").sub("no worker"))
                .body("workerId", nullValue())
                .body("visits", empty());
    }

    @Test
    void aCoordinatorHasNoBundle() {
        TestOrder work = TestOrder.accepted(events, 1);

        RestApi.get(work.coordinator(), "/api/v1/my-day/bundle").then().statusCode(403);
    }

    private static Instant plannedFrom(TestOrder work) {
        return Instant.parse(bundle(work.self()).extract().path("visits[0].day.plannedFrom"));
    }

    private static List<String> audited(TestOrder work) {
        return DatabaseRows.texts(
                "select outcome from audit_entry where action = 'DAY_BUNDLE_MADE' and subject_id = ?",
                work.worker().workerId().toString());
    }

    private static ValidatableResponse bundle(TestTokens caller) {
        return RestApi.get(
                        caller,
                        "/api/v1/my-day/bundle?date={date}",
                        PlannedDays.day(DAY).toString())
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store");
    }
}
