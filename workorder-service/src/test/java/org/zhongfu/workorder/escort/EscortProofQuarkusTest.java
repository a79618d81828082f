// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.escort;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

/** An escort is proved at the home and at its second place. */
@QuarkusTest
class EscortProofQuarkusTest {

    @Inject
    TestEvents events;

    @Test
    void anEscortWithAnArrivalAtItsSecondPlaceCounts() {
        TestOrder work = EscortApi.accepted(events, 3);
        String visit = EscortApi.arranged(work);
        work.attend(visit, "check-in", TestOrder.at(0)).then().statusCode(200);
        EscortApi.arrive(work, visit, TestOrder.minute(20), EscortApi.LATITUDE, EscortApi.LONGITUDE)
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
        String visit = EscortApi.arranged(work);
        work.attend(visit, "check-in", TestOrder.at(0)).then().statusCode(200);

        work.attend(visit, "check-out", TestOrder.at(1))
                .then()
                .body("status", equalTo("IN_REVIEW"))
                .body("exceptions", hasItem("ARRIVAL_MISSING"));
    }

    @Test
    void anArrivalFarFromTheSecondPlaceNeedsAReview() {
        TestOrder work = EscortApi.accepted(events, 3);
        String visit = EscortApi.arranged(work);
        work.attend(visit, "check-in", TestOrder.at(0)).then().statusCode(200);
        EscortApi.arrive(work, visit, TestOrder.minute(20), 44.012, 87.309)
                .then()
                .statusCode(200);

        work.attend(visit, "check-out", TestOrder.at(1))
                .then()
                .body("status", equalTo("IN_REVIEW"))
                .body("exceptions", hasItem("ARRIVAL_FAR_OFF"));
    }

    @Test
    void anArrivalAfterTheAppointmentIsNoted() {
        TestOrder work = EscortApi.accepted(events, 3);
        String visit = EscortApi.arranged(work);
        work.attend(visit, "check-in", TestOrder.at(0)).then().statusCode(200);
        EscortApi.arrive(work, visit, TestOrder.minute(40), EscortApi.LATITUDE, EscortApi.LONGITUDE)
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
        String visit = EscortApi.arranged(work);

        EscortApi.arrive(work, visit, TestOrder.minute(20), EscortApi.LATITUDE, EscortApi.LONGITUDE)
                .then()
                .statusCode(409);
    }

    @Test
    void factsOfADeviceGiveTheSameInAnyOrderOfBatches() {
        TestOrder work = EscortApi.accepted(events, 3);
        String visit = EscortApi.arranged(work);
        EscortApi.fact(work, visit, "CHECK_OUT", TestOrder.at(1), 44.012, 87.309)
                .then()
                .body("results.outcome", contains("WAITING"));
        EscortApi.fact(work, visit, "ARRIVAL", TestOrder.minute(20), EscortApi.LATITUDE, EscortApi.LONGITUDE)
                .then()
                .body("results.outcome", contains("WAITING"));

        EscortApi.fact(work, visit, "CHECK_IN", TestOrder.at(0), 44.012, 87.309)
                .then()
                .body("results.outcome", contains("RECORDED"));

        work.visit(visit).then().body("status", equalTo("VERIFIED"));
    }

    @Test
    void anArrivalOfAVisitWithOnePlaceIsAConflict() {
        TestOrder work = TestOrder.accepted(events, 3);
        String visit = work.planned(0).getFirst();
        work.attend(visit, "check-in", TestOrder.at(0)).then().statusCode(200);

        EscortApi.fact(work, visit, "ARRIVAL", TestOrder.minute(20), EscortApi.LATITUDE, EscortApi.LONGITUDE)
                .then()
                .body("results.outcome", contains("CONFLICT"))
                .body("results.conflict", contains("NO_SECOND_PLACE"));
    }

    @Test
    void aReviewerSeesHowFarTheArrivalWasFromTheSecondPlace() {
        TestOrder work = EscortApi.accepted(events, 3);
        String visit = EscortApi.arranged(work);
        work.attend(visit, "check-in", TestOrder.at(0)).then().statusCode(200);
        EscortApi.arrive(work, visit, TestOrder.minute(20), 44.012, 87.309)
                .then()
                .statusCode(200);
        work.attend(visit, "check-out", TestOrder.at(1)).then().body("status", equalTo("IN_REVIEW"));

        RestApi.get(
                        TestOrder.officer(),
                        "/api/v1/visit-reviews?providerId={provider}",
                        work.match().provider().providerId().toString())
                .then()
                .statusCode(200)
                .body("items[0].evidence.arrival.distanceMetres", greaterThan(5000));
    }

    @Test
    void anArrivalEnteredByWhoArrangedTheEscortWaitsForAReview() {
        TestOrder work = EscortApi.accepted(events, 3);
        String visit = EscortApi.arranged(work);
        work.attend(visit, "check-in", TestOrder.at(0)).then().statusCode(200);
        Map<String, Object> byHand = new HashMap<>(TestOrder.attendance(TestOrder.minute(20), 44.06, 87.36));
        byHand.put("method", "MANUAL");
        byHand.put("exceptionReason", "设备损坏");

        work.visit(work.coordinator(), visit, "arrival", byHand)
                .then()
                .statusCode(200)
                .body("exceptions", hasItem("ENTERED_BY_COORDINATOR"));
    }
}
