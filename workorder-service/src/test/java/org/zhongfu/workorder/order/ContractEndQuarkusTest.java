// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.provider.ProviderEvent.ContractEnded;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

/** Orders end with their contract: visits after its last day are freed, and what remains is decided or listed. */
@QuarkusTest
class ContractEndQuarkusTest {

    private static final Duration AFTER_THE_GRACE = Duration.ofDays(10);

    @Inject
    TestEvents events;

    @Inject
    ContractEndJob job;

    @Inject
    TestClock clock;

    @Test
    void visitsAfterTheLastDayOfTheContractAreFreed() {
        TestOrder work = TestOrder.accepted(events, 3);
        List<String> visits = plannedInDays(work, 1, 3);

        endContract(work, today().plusDays(2));

        work.visit(visits.get(0)).then().body("status", equalTo("PLANNED"));
        work.visit(visits.get(1))
                .then()
                .body("status", equalTo("CANCELLED"))
                .body("reasonCode", equalTo("CONTRACT_ENDED"));
        work.order().then().body("periodTo", equalTo(today().plusDays(2).toString()));
    }

    @Test
    void theFreedVisitsAreNamed() {
        TestOrder work = TestOrder.accepted(events, 3);
        List<String> visits = plannedInDays(work, 1, 3);

        endContract(work, today().plusDays(2));

        var event = DatabaseRows.events("zhongfu.workorder.v1", work.id()).getLast();
        assertThat(event.payload().path("freedVisits").get(0).asText()).isEqualTo(visits.get(1));
        list(work.coordinator()).body("freedVisits.visitId", hasItem(visits.get(1)));
        list(TestOrder.officer()).body("freedVisits.visitId", hasItem(visits.get(1)));
    }

    @Test
    void noVisitIsPlannedAfterTheLastDayOfTheContract() {
        TestOrder work = TestOrder.accepted(events, 3);
        endContract(work, today().plusDays(2));

        work.schedule(work.self(), List.of(planIn(3))).then().statusCode(422);
    }

    @Test
    void anOrderThatArrivesAfterTheEndOfItsContractEndsWithIt() {
        TestOrder known = TestOrder.offered(events, 1);
        UUID contract = known.match().terms().contractId().value();
        events.publish(ended(known, today().plusDays(2)));
        events.publish(known.match());

        job.run();

        assertThat(lastDayOf(contract)).isEqualTo(today().plusDays(2).toString());
    }

    @Test
    void anOrderWithAVerifiedVisitIsDeliveredAfterItsContractEnded() {
        TestOrder work = TestOrder.accepted(events, 3);
        work.makeVisit(work.planned(0).getFirst(), TestOrder.at(0), TestOrder.at(1));
        endContract(work, today().plusDays(2));
        clock.advance(AFTER_THE_GRACE);

        job.run();

        assertThat(work.status()).isEqualTo("DELIVERED");
        var delivered =
                DatabaseRows.events("zhongfu.workorder.v1", work.id()).getLast().payload();
        assertThat(delivered.path("unitsVerified").asInt()).isEqualTo(1);
        assertThat(delivered.path("unitsUndelivered").asInt()).isEqualTo(2);
    }

    @Test
    void anOrderWithoutAVerifiedVisitIsCancelledAfterItsContractEnded() {
        TestOrder work = TestOrder.accepted(events, 3);
        plannedInDays(work, 3);
        endContract(work, today().plusDays(2));
        clock.advance(AFTER_THE_GRACE);

        job.run();

        work.order().then().body("status", equalTo("CANCELLED")).body("reasonCode", equalTo("CONTRACT_ENDED"));
        assertThat(DatabaseRows.events("zhongfu.workorder.v1", work.id())
                        .getLast()
                        .payload()
                        .path("unitsOutstanding")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void anOfferOfAnEndedContractIsCancelled() {
        TestOrder work = TestOrder.offered(events, 3);
        endContract(work, today().plusDays(2));
        clock.advance(AFTER_THE_GRACE);

        job.run();

        assertThat(work.status()).isEqualTo("CANCELLED");
    }

    @Test
    void anOrderStaysOpenWhileVisitsOfItsLastDayMayBeEntered() {
        TestOrder work = TestOrder.accepted(events, 3);
        work.makeVisit(work.planned(0).getFirst(), TestOrder.at(0), TestOrder.at(1));
        endContract(work, today().plusDays(2));
        clock.advance(Duration.ofDays(4));

        job.run();

        assertThat(work.status()).isEqualTo("IN_SERVICE");
    }

    @Test
    void anOrderWithAVisitNobodyDecidedAboutIsListed() {
        TestOrder work = TestOrder.accepted(events, 3);
        plannedInDays(work, 1);
        endContract(work, today().plusDays(2));
        clock.advance(AFTER_THE_GRACE);

        job.run();

        assertThat(work.status()).isEqualTo("SCHEDULED");
        list(work.coordinator())
                .body("workOrders.workOrderId", hasItem(work.id()))
                .body("workOrders.find { it.workOrderId == '%s' }.planned".formatted(work.id()), equalTo(1));
    }

    @Test
    void thePagesOfWhatIsToBeDecidedAreTheWholeList() {
        TestOrder work = TestOrder.accepted(events, 3);
        List<String> visits = plannedInDays(work, 1, 3, 4);
        endContract(work, today().plusDays(2));
        String next = part(work, "?limit=1&count=true")
                .body("freedVisits.visitId", contains(visits.get(1)))
                .body("total.count", equalTo(2))
                .extract()
                .path("next");

        part(work, "?limit=1&cursor=" + next)
                .body("freedVisits.visitId", contains(visits.get(2)))
                .body("next", nullValue());
    }

    @Test
    void anotherProviderDoesNotSeeWhatIsToBeDecided() {
        TestOrder work = TestOrder.accepted(events, 3);
        plannedInDays(work, 1);
        endContract(work, today().plusDays(2));
        clock.advance(AFTER_THE_GRACE);

        list(TestTokens.as("coordinator").org("ANOTHER"))
                .body("workOrders.workOrderId", not(hasItem(work.id())))
                .body("freedVisits.workOrderId", not(hasItem(work.id())));
    }

    @Test
    void theOrderEndsWhenTheVisitIsDecided() {
        TestOrder work = TestOrder.accepted(events, 3);
        String visit = plannedInDays(work, 1).getFirst();
        endContract(work, today().plusDays(2));
        clock.advance(AFTER_THE_GRACE);
        work.visit(work.coordinator(), visit, "no-show", Map.of("reasonCode", "NOT_AT_HOME", "reason", "敲门无人应答"))
                .then()
                .statusCode(200);

        job.run();

        assertThat(work.status()).isEqualTo("CANCELLED");
    }

    private void endContract(TestOrder work, LocalDate lastDay) {
        events.publish(ended(work, lastDay));
        job.run();
    }

    private static ContractEnded ended(TestOrder work, LocalDate lastDay) {
        return new ContractEnded(
                work.match().terms().contractId(),
                2,
                work.match().provider().providerId(),
                "652301",
                lastDay,
                true,
                TestClock.now(),
                false);
    }

    /** Visits of an hour, so many days from now; their ids by time. */
    private static List<String> plannedInDays(TestOrder work, int... days) {
        List<Map<String, Object>> plans = java.util.Arrays.stream(days)
                .mapToObj(ContractEndQuarkusTest::planIn)
                .toList();
        return work.schedule(work.self(), plans)
                .then()
                .statusCode(200)
                .extract()
                .path("visits.id");
    }

    private static Map<String, Object> planIn(int days) {
        Instant from = TestClock.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(days));
        return Map.of(
                "clientReference", UUID.randomUUID().toString(),
                "plannedFrom", from.toString(),
                "plannedTo", from.plus(Duration.ofHours(1)).toString());
    }

    private static ValidatableResponse list(TestTokens caller) {
        return RestApi.as(caller)
                .get("/api/v1/work-orders/ended-contracts")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse part(TestOrder work, String query) {
        return RestApi.get(work.coordinator(), "/api/v1/work-orders/ended-contracts" + query)
                .then()
                .statusCode(200);
    }

    private static String lastDayOf(UUID contract) {
        return DatabaseRows.texts("select period_to::text from work_order where contract_id = ?", contract)
                .getFirst();
    }

    private static LocalDate today() {
        return Zones.dayOf(TestClock.now());
    }
}
