// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

@QuarkusTest
class StayQuarkusTest {

    @Inject
    TestEvents events;

    @Inject
    TestClock clock;

    @Inject
    StayJob job;

    @BeforeEach
    void startOnAMorning() {
        clock.set(TestStay.MORNING);
    }

    @Test
    void aStayOverTheEndOfAMonthCountsDaysInEachMonth() {
        TestStay stay = TestStay.admitted(events, 30);
        clock.advance(Duration.ofDays(5));

        job.run();

        assertThat(stay.days())
                .containsExactly(
                        LocalDate.of(2026, 1, 28),
                        LocalDate.of(2026, 1, 29),
                        LocalDate.of(2026, 1, 30),
                        LocalDate.of(2026, 1, 31),
                        LocalDate.of(2026, 2, 1));
    }

    @Test
    void eachDayIsAVerifiedVisitOfTheOrder() {
        TestStay stay = TestStay.admitted(events, 30);
        clock.advance(Duration.ofDays(2));

        stay.discharged();

        stay.work()
                .order()
                .then()
                .body("visits.status", equalTo(List.of("VERIFIED", "VERIFIED")))
                .body("status", equalTo("IN_SERVICE"));
        String first = stay.get().path("days[0].visitId");
        stay.work()
                .visit(first)
                .then()
                .body("kind", equalTo("STAY_DAY"))
                .body("stayId", equalTo(stay.id()))
                .body("exceptions.size()", equalTo(0));
        assertThat(DatabaseRows.eventNames("zhongfu.workorder.v1", first))
                .containsExactly("VisitPlanned", "VisitStarted", "VisitVerified");
    }

    @Test
    void aDayIsCountedOnceHoweverOftenTheJobRuns() {
        TestStay stay = TestStay.admitted(events, 30);
        clock.advance(Duration.ofDays(2));
        job.run();

        job.run();

        assertThat(stay.days()).hasSize(2);
    }

    @Test
    void daysOfLeaveDoNotCount() {
        TestStay stay = TestStay.admitted(events, 30);
        clock.advance(Duration.ofDays(1));
        RestApi.done(stay.step(stay.work().self(), "leave", Map.of("reasonCode", "TO_HOSPITAL")));
        clock.advance(Duration.ofDays(3));
        RestApi.done(stay.step(stay.work().self(), "return", Map.of()));
        clock.advance(Duration.ofDays(1));

        stay.discharged();

        assertThat(stay.days()).containsExactly(LocalDate.of(2026, 1, 28), LocalDate.of(2026, 2, 1));
    }

    @Test
    void aLeaveThatIsRecordedLateTakesDaysBack() {
        TestStay stay = TestStay.admitted(events, 30);
        clock.advance(Duration.ofDays(3));
        job.run();

        RestApi.done(stay.step(
                stay.work().self(),
                "leave",
                Map.of(
                        "reasonCode",
                        "HOME_LEAVE",
                        "occurredAt",
                        TestClock.now().minus(Duration.ofDays(2)).toString())));

        assertThat(stay.days()).containsExactly(LocalDate.of(2026, 1, 28));
        stay.work().order().then().body("visits.status", equalTo(List.of("VERIFIED", "VOIDED", "VOIDED")));
    }

    @Test
    void aStayThatEndsOnItsFirstDayIsADay() {
        TestStay stay = TestStay.admitted(events, 1);
        clock.advance(Duration.ofHours(5));

        stay.discharged();

        stay.get().then().body("daysVerified", equalTo(1)).body("status", equalTo("DISCHARGED"));
    }

    @Test
    void aDayBeyondTheUnitsNeedsAReview() {
        TestStay stay = TestStay.admitted(events, 1);
        clock.advance(Duration.ofDays(2));

        stay.discharged();

        stay.get().then().body("days.status", equalTo(List.of("VERIFIED", "IN_REVIEW")));
        stay.work().visit(stay.get().path("days[1].visitId")).then().body("exceptions", hasItem("BEYOND_UNITS"));
    }

    @Test
    void aDayBeyondTheUnitsIsNotConfirmed() {
        TestStay stay = TestStay.admitted(events, 1);
        clock.advance(Duration.ofDays(2));
        stay.discharged();

        stay.work()
                .visit(
                        TestOrder.officer(),
                        stay.get().path("days[1].visitId"),
                        "review",
                        Map.of("decision", "CONFIRM", "reasonCode", "EVIDENCE_CHECKED", "reason", "床位记录"))
                .then()
                .statusCode(409);
    }

    @Test
    void aDayWithAnotherServiceAtHomeNeedsAReview() {
        TestStay stay = TestStay.admitted(events, 9);
        TestOrder meal = TestOrder.acceptedForSamePerson(events, stay.work(), "HOME_COOKING");
        clock.advance(Duration.ofHours(2));
        String visit = meal.schedule(
                        meal.self(),
                        List.of(Map.of(
                                "plannedFrom", TestClock.now().toString(),
                                "plannedTo",
                                        TestClock.now()
                                                .plus(Duration.ofHours(1))
                                                .toString())))
                .then()
                .statusCode(200)
                .extract()
                .path("visits[0].id");
        meal.makeVisit(visit, TestClock.now(), TestClock.now().plus(Duration.ofMinutes(4)));
        clock.advance(Duration.ofDays(1));

        job.run();

        stay.work()
                .visit(stay.get().path("days[0].visitId"))
                .then()
                .body("exceptions", hasItem("OVERLAPS_PERSON_VISIT"));
    }

    @Test
    void daysThatACoordinatorOfTheOrderRecordsNeedAReview() {
        TestOrder work = TestStay.order(events, 9);
        String id =
                RestApi.created(work.coordinator(), TestStay.path(work), TestStay.admission(TestStay.place(work, "1")));
        clock.advance(Duration.ofDays(1));

        job.run();

        RestApi.get(work.coordinator(), "/api/v1/stays/{id}", id)
                .then()
                .body("days.status", equalTo(List.of("IN_REVIEW")));
    }

    @Test
    void thePersonIsInOneStayAtATime() {
        TestStay stay = TestStay.admitted(events, 9);

        RestApi.create(
                        stay.work().self(),
                        TestStay.path(stay.work()),
                        TestStay.admission(TestStay.place(stay.work(), "2")))
                .then()
                .statusCode(409);
    }

    @Test
    void aPlaceHasOnePersonAtATime() {
        TestStay stay = TestStay.admitted(events, 9);
        TestOrder other = TestStay.order(events, stay.work().worker(), 9);

        RestApi.create(other.self(), TestStay.path(other), TestStay.admission(stay.place()))
                .then()
                .statusCode(409);
    }

    @Test
    void aPlaceIsFreeAfterTheDischarge() {
        TestStay stay = TestStay.admitted(events, 9);
        TestOrder other = TestStay.order(events, stay.work().worker(), 9);
        clock.advance(Duration.ofHours(3));
        stay.discharged();

        RestApi.create(other.self(), TestStay.path(other), TestStay.admission(stay.place()))
                .then()
                .statusCode(201);
    }

    @Test
    void anOrderOfAnotherShapeHasNoStay() {
        TestStay stay = TestStay.admitted(events, 9);
        TestOrder visits = TestOrder.acceptedForSamePerson(events, stay.work(), "HOME_COOKING");

        RestApi.create(visits.self(), TestStay.path(visits), TestStay.admission(stay.place()))
                .then()
                .statusCode(409);
    }

    @Test
    void anotherWorkerDoesNotRecordTheStay() {
        TestStay stay = TestStay.admitted(events, 9);

        stay.step(stay.work().colleague(), "discharge", Map.of("reasonCode", "GOAL_REACHED"))
                .then()
                .statusCode(404);
    }

    @Test
    void theOrderIsNotDeliveredWhileThePersonIsAdmitted() {
        TestStay stay = TestStay.admitted(events, 9);
        clock.advance(Duration.ofDays(1));
        job.run();

        stay.work().step(stay.work().self(), "delivery", Map.of()).then().statusCode(409);
    }

    @Test
    void theOrderIsDeliveredAfterTheDischarge() {
        TestStay stay = TestStay.admitted(events, 9);
        clock.advance(Duration.ofDays(1));
        stay.discharged();

        stay.work()
                .step(stay.work().self(), "delivery", Map.of())
                .then()
                .statusCode(200)
                .body("status", equalTo("DELIVERED"));
    }

    @Test
    void whyThePersonIsAwayIsInNoEventAndNotShownToAuditors() {
        TestStay stay = TestStay.admitted(events, 9);
        clock.advance(Duration.ofDays(1));
        RestApi.done(stay.step(stay.work().self(), "leave", Map.of("reasonCode", "TO_HOSPITAL")));

        stay.get(TestTokens.as("auditor").area("652301")).then().body("leaves[0].leaveReasonCode", nullValue());
        stay.get().then().body("leaves[0].leaveReasonCode", equalTo("TO_HOSPITAL"));
        assertThat(DatabaseRows.texts("select payload::text from outbox where payload::text like '%TO_HOSPITAL%'"))
                .isEmpty();
        assertThat(DatabaseRows.eventNames("zhongfu.workorder.v1", stay.id()))
                .containsExactly("StayChanged", "StayChanged");
    }

    @Test
    void capacityCountsPlacesAndThoseThatAreTaken() {
        TestStay stay = TestStay.admitted(events, 9);
        TestStay.place(stay.work(), "2");

        RestApi.get(stay.work().coordinator(), TestStay.PLACES + "/capacity")
                .then()
                .statusCode(200)
                .body("places", equalTo(2))
                .body("occupied", equalTo(1))
                .body("free", equalTo(1));
    }

    @Test
    void placesAreListedWithWhetherTheyAreTaken() {
        TestStay stay = TestStay.admitted(events, 9);

        RestApi.get(stay.work().coordinator(), TestStay.PLACES)
                .then()
                .statusCode(200)
                .body("items.occupied", everyItem(equalTo(true)));
    }

    @Test
    void aPlaceIsReadByItsProvider() {
        TestStay stay = TestStay.admitted(events, 3);

        RestApi.get(stay.work().coordinator(), TestStay.PLACES + "/{id}", stay.place())
                .then()
                .statusCode(200)
                .body("id", equalTo(stay.place()));
    }

    @Test
    void aPlaceThatIsTakenIsNotClosed() {
        TestStay stay = TestStay.admitted(events, 9);

        RestApi.transition(stay.work().coordinator(), TestStay.PLACES + "/" + stay.place() + "/closure", 1, Map.of())
                .then()
                .statusCode(409);
    }

    @Test
    void noOneIsAdmittedToAPlaceThatIsOutOfUse() {
        TestOrder work = TestStay.order(events, 9);
        String place = TestStay.place(work, "1");
        RestApi.done(RestApi.transition(work.coordinator(), TestStay.PLACES + "/" + place + "/closure", 1, Map.of()));

        RestApi.create(work.self(), TestStay.path(work), TestStay.admission(place))
                .then()
                .statusCode(422);
    }

    @Test
    void aPersonIsAdmittedOnce() {
        TestOrder work = TestStay.order(events, 9);
        Map<String, Object> body = TestStay.admission(TestStay.place(work, "1"));
        String id = RestApi.created(work.self(), TestStay.path(work), body);

        RestApi.create(work.self(), TestStay.path(work), body)
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
    }

    @Test
    void aPlaceIsRegisteredOnce() {
        TestOrder work = TestStay.order(events, 9);
        Map<String, Object> body = TestStay.newPlace(work, "1");
        String id = RestApi.created(work.coordinator(), TestStay.PLACES, body);

        RestApi.create(work.coordinator(), TestStay.PLACES, body)
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
    }

    @Test
    void theStaysOfAnOrderAreListed() {
        TestStay stay = TestStay.admitted(events, 9);

        RestApi.get(stay.work().coordinator(), TestStay.path(stay.work()))
                .then()
                .statusCode(200)
                .body("id", equalTo(List.of(stay.id())));
    }

    @Test
    void theHistoryOfAStayBeginsWithTheAdmission() {
        TestStay stay = TestStay.admitted(events, 9);

        RestApi.get(stay.work().coordinator(), "/api/v1/stays/{id}/history", stay.id())
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
    }
}
