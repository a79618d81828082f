// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

/** A check-out of a device waits until its check-in is recorded in whatever way; who waits is listed. */
@QuarkusTest
class WaitingFactQuarkusTest {

    private static final String PATH = "/api/v1/visit-facts";

    @Inject
    TestEvents events;

    @Inject
    WaitingFactJob job;

    @Inject
    TestClock clock;

    private TestOrder work;
    private String visit;

    @BeforeEach
    void aPlannedVisit() {
        work = TestOrder.accepted(events, 1);
        visit = work.planned(0).getFirst();
    }

    @Test
    void aWaitingCheckOutIsRecordedAfterAnOrdinaryCheckIn() {
        send("CHECK_OUT", 55).body("results.outcome", contains("WAITING"));
        work.attend(visit, "check-in", TestOrder.at(0)).then().statusCode(200);

        job.run();

        work.visit(visit)
                .then()
                .body("status", equalTo("VERIFIED"))
                .body("endedAt", equalTo(TestOrder.minute(55).toString()));
    }

    @Test
    void aWaitingCheckOutOfACancelledVisitIsAConflict() {
        String reference = reference(send("CHECK_OUT", 55));
        work.visit(
                        work.coordinator(),
                        visit,
                        "cancel",
                        Map.of("reasonCode", "PERSON_WISH", "informed", List.of("WORKER")))
                .then()
                .statusCode(200);

        job.run();

        conflict(reference)
                .body(
                        "items.find { it.clientReference == '%s' }.conflict".formatted(reference),
                        equalTo("VISIT_ENDED"));
    }

    @Test
    void ofTwoWaitingCheckOutsTheFirstStaysAndTheOtherIsAConflict() {
        String first = reference(send("CHECK_OUT", 55));
        String second = reference(send("CHECK_OUT", 50));

        send("CHECK_IN", 0).body("results.outcome", contains("RECORDED"));

        work.visit(visit).then().body("endedAt", equalTo(TestOrder.minute(55).toString()));
        conflict(second)
                .body("items.clientReference", not(hasItem(first)))
                .body(
                        "items.find { it.clientReference == '%s' }.conflict".formatted(second),
                        equalTo("ALREADY_CHECKED_OUT"));
    }

    @Test
    void aWaitingCheckOutBeforeTheCheckInDoesNotTakeTheOtherWithIt() {
        String impossible = reference(send("CHECK_OUT", 5));
        send("CHECK_OUT", 55).body("results.outcome", contains("WAITING"));

        send("CHECK_IN", 10).body("results.outcome", contains("RECORDED"));

        work.visit(visit).then().body("endedAt", equalTo(TestOrder.minute(55).toString()));
        conflict(impossible)
                .body(
                        "items.find { it.clientReference == '%s' }.conflict".formatted(impossible),
                        equalTo("TIMES_CONTRADICT"));
    }

    @Test
    void whatWaitsIsListedWithItsAge() {
        String reference = reference(send("CHECK_OUT", 55));
        clock.advance(Duration.ofHours(5));

        waiting(work.coordinator())
                .body("items.find { it.clientReference == '%s' }.waitingHours".formatted(reference), equalTo(5));
        waiting(TestOrder.officer()).body("items.clientReference", hasItem(reference));
    }

    @Test
    void othersDoNotSeeWhatWaits() {
        String reference = reference(send("CHECK_OUT", 55));

        waiting(TestTokens.as("county-officer").area("652302")).body("items.clientReference", not(hasItem(reference)));
        waiting(TestTokens.as("coordinator").org("ANOTHER")).body("items.clientReference", not(hasItem(reference)));
    }

    @Test
    void whatIsRecordedWaitsNoLonger() {
        String reference = reference(send("CHECK_OUT", 55));
        send("CHECK_IN", 0).statusCode(200);

        waiting(work.coordinator()).body("items.clientReference", not(hasItem(reference)));
    }

    @Test
    void aCheckInBeforeTheOrderSaysSo() {
        send("CHECK_IN", -6 * 60).body("results.conflict", contains("BEFORE_ORDER"));
    }

    private ValidatableResponse send(String kind, int minute) {
        return RestApi.create(work.self(), PATH, Map.of("facts", List.of(fact(kind, TestOrder.minute(minute)))))
                .then()
                .statusCode(200);
    }

    private static String reference(ValidatableResponse sent) {
        return sent.extract().path("results[0].clientReference");
    }

    private ValidatableResponse conflict(String reference) {
        return RestApi.get(work.coordinator(), PATH + "/conflicts")
                .then()
                .statusCode(200)
                .body("items.clientReference", hasItem(reference));
    }

    private static ValidatableResponse waiting(TestTokens caller) {
        return RestApi.get(caller, PATH + "/waiting").then().statusCode(200);
    }

    private Map<String, Object> fact(String kind, Instant at) {
        return Map.of(
                "clientReference",
                UUID.randomUUID().toString(),
                "visitId",
                visit,
                "kind",
                kind,
                "occurredAt",
                at.toString(),
                "method",
                "GPS",
                "location",
                Map.of("latitude", 44.012, "longitude", 87.309, "accuracyMetres", 12, "system", "WGS84"));
    }
}
