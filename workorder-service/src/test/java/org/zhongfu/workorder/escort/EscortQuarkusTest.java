// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.escort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;
import org.zhongfu.workorder.visit.PlannedDays;

/** An escort is proved at the home and at the second place, and moves with its appointment. */
@QuarkusTest
class EscortQuarkusTest {

    @Inject
    TestEvents events;

    @Test
    void aPlannedVisitHasASecondPlaceAndAnAppointment() {
        TestOrder work = EscortApi.accepted(events, 3);
        String visit = PlannedDays.plan(work, 2, 9);

        EscortApi.arrange(work, visit, PlannedDays.at(2, 9).plusSeconds(1800))
                .then()
                .statusCode(200)
                .body("leadMinutes", equalTo(30))
                .body("placeName", equalTo("昌吉州人民医院骨科"));
    }

    @Test
    void theDestinationIsEncrypted() {
        TestOrder work = EscortApi.accepted(events, 3);
        String visit = PlannedDays.plan(work, 2, 9);
        EscortApi.arrange(work, visit, PlannedDays.at(2, 9).plusSeconds(1800))
                .then()
                .statusCode(200);

        assertThat(DatabaseRows.texts("select visit_escort::text from visit_escort where id = ?::uuid", visit))
                .noneMatch(text -> text.contains("医院") || text.contains("44.06"));
    }

    @Test
    void aVisitOfAnotherServiceHasNoSecondPlace() {
        TestOrder work = TestOrder.accepted(events, 3);
        String visit = PlannedDays.plan(work, 2, 9);

        EscortApi.arrange(work, visit, PlannedDays.at(2, 9).plusSeconds(1800))
                .then()
                .statusCode(409);
    }

    @Test
    void anAppointmentOutsideTheVisitIsRefused() {
        TestOrder work = EscortApi.accepted(events, 3);
        String visit = PlannedDays.plan(work, 2, 9);

        EscortApi.arrange(work, visit, PlannedDays.at(2, 11)).then().statusCode(422);
    }

    @Test
    void theVisitMovesAlongWithItsAppointment() {
        TestOrder work = EscortApi.accepted(events, 3);
        String visit = PlannedDays.plan(work, 2, 9);
        EscortApi.arrange(work, visit, PlannedDays.at(2, 9).plusSeconds(1800))
                .then()
                .statusCode(200);

        move(work, visit, PlannedDays.at(3, 14).plusSeconds(1800))
                .then()
                .statusCode(200)
                .body("plannedFrom", equalTo(PlannedDays.at(3, 14).toString()))
                .body("leadMinutes", equalTo(30));

        work.visit(visit)
                .then()
                .body("plannedFrom", equalTo(PlannedDays.at(3, 14).toString()))
                .body("plannedTo", equalTo(PlannedDays.at(3, 15).toString()))
                .body("changes.reasonCode", contains("APPOINTMENT_MOVED"))
                .body("changes[0].informed", contains("PERSON", "WORKER"));
    }

    @Test
    void noEventNamesTheDestination() {
        TestOrder work = EscortApi.accepted(events, 3);
        String visit = PlannedDays.plan(work, 2, 9);
        EscortApi.arrange(work, visit, PlannedDays.at(2, 9).plusSeconds(1800))
                .then()
                .statusCode(200);
        move(work, visit, PlannedDays.at(3, 14).plusSeconds(1800)).then().statusCode(200);

        assertThat(DatabaseRows.texts("select payload::text from outbox where payload::text like ?", "%" + visit + "%"))
                .isNotEmpty()
                .noneMatch(text -> text.contains("医院"));
    }

    @Test
    void anEscortWithAnArrivalAtItsSecondPlaceCounts() {
        TestOrder work = EscortApi.accepted(events, 3);
        String visit = arranged(work);
        work.attend(visit, "check-in", TestOrder.at(0)).then().statusCode(200);
        arrive(work, visit, TestOrder.minute(20), EscortApi.LATITUDE, EscortApi.LONGITUDE)
                .then()
                .statusCode(200);

        work.attend(visit, "check-out", TestOrder.at(1)).then().statusCode(200).body("status", equalTo("VERIFIED"));

        EscortApi.get(work.self(), visit)
                .then()
                .body("waitingMinutes", equalTo(10))
                .body("lateMinutes", equalTo(0));
    }

    @Test
    void anEscortWithoutAnArrivalNeedsAReview() {
        TestOrder work = EscortApi.accepted(events, 3);
        String visit = arranged(work);
        work.attend(visit, "check-in", TestOrder.at(0)).then().statusCode(200);

        work.attend(visit, "check-out", TestOrder.at(1))
                .then()
                .body("status", equalTo("IN_REVIEW"))
                .body("exceptions", hasItem("ARRIVAL_MISSING"));
    }

    @Test
    void anArrivalFarFromTheSecondPlaceNeedsAReview() {
        TestOrder work = EscortApi.accepted(events, 3);
        String visit = arranged(work);
        work.attend(visit, "check-in", TestOrder.at(0)).then().statusCode(200);
        arrive(work, visit, TestOrder.minute(20), 44.012, 87.309).then().statusCode(200);

        work.attend(visit, "check-out", TestOrder.at(1))
                .then()
                .body("status", equalTo("IN_REVIEW"))
                .body("exceptions", hasItem("ARRIVAL_FAR_OFF"));
    }

    @Test
    void anArrivalAfterTheAppointmentIsNoted() {
        TestOrder work = EscortApi.accepted(events, 3);
        String visit = arranged(work);
        work.attend(visit, "check-in", TestOrder.at(0)).then().statusCode(200);
        arrive(work, visit, TestOrder.minute(40), EscortApi.LATITUDE, EscortApi.LONGITUDE)
                .then()
                .statusCode(200);

        work.attend(visit, "check-out", TestOrder.at(1))
                .then()
                .body("status", equalTo("VERIFIED"))
                .body("exceptions", contains("ARRIVAL_LATE"));
    }

    @Test
    void anArrivalBeforeTheCheckInIsRefused() {
        TestOrder work = EscortApi.accepted(events, 3);
        String visit = arranged(work);

        arrive(work, visit, TestOrder.minute(20), EscortApi.LATITUDE, EscortApi.LONGITUDE)
                .then()
                .statusCode(409);
    }

    @Test
    void factsOfADeviceGiveTheSameInAnyOrderOfBatches() {
        TestOrder work = EscortApi.accepted(events, 3);
        String visit = arranged(work);
        fact(work, visit, "CHECK_OUT", TestOrder.at(1), 44.012, 87.309)
                .then()
                .body("results.outcome", contains("WAITING"));
        fact(work, visit, "ARRIVAL", TestOrder.minute(20), EscortApi.LATITUDE, EscortApi.LONGITUDE)
                .then()
                .body("results.outcome", contains("WAITING"));

        fact(work, visit, "CHECK_IN", TestOrder.at(0), 44.012, 87.309)
                .then()
                .body("results.outcome", contains("RECORDED"));

        work.visit(visit).then().body("status", equalTo("VERIFIED"));
    }

    @Test
    void anArrivalOfAVisitWithOnePlaceIsAConflict() {
        TestOrder work = TestOrder.accepted(events, 3);
        String visit = work.planned(0).getFirst();
        work.attend(visit, "check-in", TestOrder.at(0)).then().statusCode(200);

        fact(work, visit, "ARRIVAL", TestOrder.minute(20), EscortApi.LATITUDE, EscortApi.LONGITUDE)
                .then()
                .body("results.outcome", contains("CONFLICT"))
                .body("results.conflict", contains("NO_SECOND_PLACE"));
    }

    @Test
    void theDayShowsTheSecondPlaceToTheWorker() {
        TestOrder work = EscortApi.accepted(events, 3);
        arranged(work);
        String date = Zones.dayOf(TestOrder.at(0)).toString();

        RestApi.get(work.self(), "/api/v1/my-day?date={date}", date)
                .then()
                .body("visits[0].escort.placeName", equalTo("昌吉州人民医院骨科"));
        RestApi.as(work.self())
                .accept("text/html")
                .get("/api/v1/my-day/page?date={date}", date)
                .then()
                .body(containsString("昌吉市延安北路303号"));
    }

    @Test
    void theCalendarNamesTheAppointmentAndNotThePlace() {
        TestOrder work = EscortApi.accepted(events, 3);
        arranged(work);

        RestApi.as(work.self())
                .accept("text/calendar")
                .get(
                        "/api/v1/my-day/calendar?date={date}&days=1",
                        Zones.dayOf(TestOrder.at(0)).toString())
                .then()
                .statusCode(200)
                .body(containsString("DESCRIPTION:"))
                .body(not(containsString("医院")));
    }

    @Test
    void aCallerFromElsewhereFindsNoSecondPlace() {
        TestOrder work = EscortApi.accepted(events, 3);
        String visit = arranged(work);

        EscortApi.get(TestTokens.as("coordinator").org("P-ELSEWHERE").sub("stranger"), visit)
                .then()
                .statusCode(404);
    }

    /** A visit from the base for an hour, with an appointment in its middle. */
    private static String arranged(TestOrder work) {
        String visit = work.planned(0).getFirst();
        EscortApi.arrange(work, visit, TestOrder.minute(30)).then().statusCode(200);
        return visit;
    }

    private static Response move(TestOrder work, String visit, Instant appointmentAt) {
        return work.visit(
                work.coordinator(),
                visit,
                "escort/appointment",
                Map.of(
                        "appointmentAt",
                        appointmentAt.toString(),
                        "reasonCode",
                        "APPOINTMENT_MOVED",
                        "informed",
                        List.of("PERSON", "WORKER")));
    }

    private static Response arrive(TestOrder work, String visit, Instant at, double latitude, double longitude) {
        return work.visit(work.self(), visit, "arrival", TestOrder.attendance(at, latitude, longitude));
    }

    private static Response fact(
            TestOrder work, String visit, String kind, Instant at, double latitude, double longitude) {
        Map<String, Object> fact = new HashMap<>(TestOrder.attendance(at, latitude, longitude));
        fact.remove("offline");
        fact.put("clientReference", UUID.randomUUID().toString());
        fact.put("visitId", visit);
        fact.put("kind", kind);
        return RestApi.create(work.self(), "/api/v1/visit-facts", Map.of("facts", List.of(fact)));
    }
}
