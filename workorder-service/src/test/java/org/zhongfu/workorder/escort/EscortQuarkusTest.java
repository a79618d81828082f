// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.escort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;
import org.zhongfu.workorder.visit.PlannedDays;

/** An escort has a second place, and moves with its appointment. */
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

        EscortApi.move(work, visit, PlannedDays.at(3, 14).plusSeconds(1800))
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
        EscortApi.move(work, visit, PlannedDays.at(3, 14).plusSeconds(1800))
                .then()
                .statusCode(200);

        assertThat(DatabaseRows.texts("select payload::text from outbox where payload::text like ?", "%" + visit + "%"))
                .isNotEmpty()
                .noneMatch(text -> text.contains("医院"));
    }

    @Test
    void theDayShowsTheSecondPlaceToTheWorker() {
        TestOrder work = EscortApi.accepted(events, 3);
        EscortApi.arranged(work);
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
        EscortApi.arranged(work);

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
    void theHistoryShowsTheAppointmentsAndWithholdsTheDestination() {
        TestOrder work = EscortApi.accepted(events, 3);
        String visit = PlannedDays.plan(work, 2, 9);
        EscortApi.arrange(work, visit, PlannedDays.at(2, 9).plusSeconds(1800))
                .then()
                .statusCode(200);
        EscortApi.move(work, visit, PlannedDays.at(3, 14).plusSeconds(1800))
                .then()
                .statusCode(200);

        RestApi.get(work.coordinator(), "/api/v1/visits/{id}/escort/history", visit)
                .then()
                .statusCode(200)
                .body(
                        "items[1].changes.find { it.field == 'appointmentAt' }.to",
                        equalTo(PlannedDays.at(3, 14).plusSeconds(1800).toString()))
                .body(not(containsString("医院")));
    }

    @Test
    void theOrderShowsTheAppointmentOfAVisit() {
        TestOrder work = EscortApi.accepted(events, 3);
        EscortApi.arranged(work);

        work.order()
                .then()
                .body("visits.appointmentAt", contains(TestOrder.minute(30).toString()));
    }

    @Test
    void aCallerFromElsewhereFindsNoSecondPlace() {
        TestOrder work = EscortApi.accepted(events, 3);
        String visit = EscortApi.arranged(work);

        EscortApi.get(TestTokens.as("coordinator").org("P-ELSEWHERE").sub("stranger"), visit)
                .then()
                .statusCode(404);
    }
}
