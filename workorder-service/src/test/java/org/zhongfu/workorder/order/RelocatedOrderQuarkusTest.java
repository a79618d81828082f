// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.matching.MatchingEvent.MatchRelocated;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

/** Open orders of a person who moves are in the new county, at the new door. */
@QuarkusTest
class RelocatedOrderQuarkusTest {

    private static final TestTokens NEW_COUNTY = TestTokens.as("county-officer").area("652302");

    @Inject
    TestEvents events;

    @Test
    void theNewCountySeesAnOpenOrder() {
        TestOrder work = TestOrder.accepted(events, 2);

        events.publish(relocated(work));

        order(NEW_COUNTY, work).statusCode(200).body("areaCode", equalTo("652302101"));
        order(TestOrder.officer(), work).statusCode(404);
        order(work.coordinator(), work).statusCode(200);
        order(work.self(), work).statusCode(200);
    }

    @Test
    void theListsOfTheNewCountyHaveTheOrderAndItsVisits() {
        TestOrder work = TestOrder.accepted(events, 2);
        String visit = work.planned(0).getFirst();

        events.publish(relocated(work));

        RestApi.get(
                        NEW_COUNTY,
                        "/api/v1/work-orders?personId={person}",
                        work.match().recipient().personId().toString())
                .then()
                .body("items.id", hasItem(work.id()));
        RestApi.get(NEW_COUNTY, "/api/v1/visits/{id}", visit).then().statusCode(200);
        RestApi.get(TestOrder.officer(), "/api/v1/visits/{id}", visit).then().statusCode(404);
    }

    @Test
    void aVisitAtTheNewDoorIsNoException() {
        TestOrder work = TestOrder.accepted(events, 2);
        String visit = work.planned(0).getFirst();
        events.publish(relocated(work));

        atTheNewDoor(work, visit, "check-in", 0);
        atTheNewDoor(work, visit, "check-out", 1);

        work.visit(visit).then().body("status", equalTo("VERIFIED")).body("exceptions", empty());
    }

    @Test
    void aReviewThatWaitsIsInTheListOfTheNewCounty() {
        TestOrder work = TestOrder.accepted(events, 2);
        String visit = work.planned(0).getFirst();
        atTheNewDoor(work, visit, "check-in", 0);
        atTheNewDoor(work, visit, "check-out", 1);

        events.publish(relocated(work));

        reviews(NEW_COUNTY, work).body("items.visitId", hasItem(visit));
        reviews(TestOrder.officer(), work).body("items", empty());
    }

    @Test
    void anOrderThatEndedStaysWhereItWas() {
        TestOrder work = TestOrder.accepted(events, 2);
        work.step(work.coordinator(), "cancellation", Map.of("reasonCode", "MOVED_AWAY", "reason", "迁往外地"))
                .then()
                .statusCode(200);

        events.publish(relocated(work));

        order(TestOrder.officer(), work).statusCode(200);
        order(NEW_COUNTY, work).statusCode(404);
    }

    private static ValidatableResponse reviews(TestTokens caller, TestOrder work) {
        return RestApi.get(
                        caller,
                        "/api/v1/visit-reviews?providerId={provider}",
                        work.match().provider().providerId().toString())
                .then()
                .statusCode(200);
    }

    private static void atTheNewDoor(TestOrder work, String visit, String step, int hour) {
        work.visit(work.self(), visit, step, TestOrder.attendance(TestOrder.at(hour), 44.501, 87.901))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse order(TestTokens caller, TestOrder work) {
        return RestApi.get(caller, "/api/v1/work-orders/{id}", work.id()).then();
    }

    private static MatchRelocated relocated(TestOrder work) {
        return new MatchRelocated(
                work.match().matchId(), 4, work.match().needId(), "652302101", 44.5, 87.9, TestClock.now(), false);
    }
}
