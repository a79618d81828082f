// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.matching.MatchingEvent.MatchRelocated;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

/** Orders of a person who moves are in the new county, at the new door, until they are closed. */
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

    @Test
    void aDeliveredOrderIsInTheNewCountyWhereThePersonIsAskedAgain() {
        TestOrder work = delivered();

        events.publish(relocated(work));

        order(TestOrder.officer(), work).statusCode(404);
        order(work.coordinator(), work).statusCode(200);
        listed(NEW_COUNTY, work).body("items.id", hasItem(work.id()));
        listed(TestOrder.officer(), work).body("items", empty());
        work.step(NEW_COUNTY, "return-visit", Map.of("outcome", "REACHED_SATISFIED"))
                .then()
                .statusCode(200);
    }

    @Test
    void theTaskOfADissatisfiedReturnVisitFollows() {
        TestOrder work = dissatisfied();

        events.publish(relocated(work));

        tasks(TestOrder.officer(), work).body("items", empty());
        String task = tasks(NEW_COUNTY, work)
                .body("items.areaCode", contains("652302101"))
                .extract()
                .path("items[0].id");
        RestApi.as(NEW_COUNTY)
                .header("If-Match", "\"1\"")
                .body(Map.of())
                .post("/api/v1/return-visit-tasks/{id}/taking", task)
                .then()
                .statusCode(200);
    }

    @Test
    void aTaskThatIsOpenedAfterTheMoveIsInTheNewCounty() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();
        work.makeVisit(visit, TestOrder.at(0), TestOrder.at(1));
        events.publish(relocated(work));
        work.step(work.self(), "delivery", Map.of()).then().statusCode(200);

        work.step(NEW_COUNTY, "return-visit", Map.of("outcome", "REACHED_UNSATISFIED", "remark", "饭菜太凉"))
                .then()
                .statusCode(200);

        tasks(NEW_COUNTY, work).body("items.areaCode", contains("652302101"));
    }

    @Test
    void aClosedOrderStaysWhereItWas() {
        TestOrder work = delivered();
        RestApi.done(work.step(work.coordinator(), "return-visit", Map.of("outcome", "REACHED_SATISFIED")));
        RestApi.done(work.step(TestOrder.officer(), "closure", Map.of()));

        events.publish(relocated(work));

        order(TestOrder.officer(), work).statusCode(200);
        order(NEW_COUNTY, work).statusCode(404);
    }

    @Test
    void theTimeOfTheLastStepStaysSoThatEarlierStepsMayBeEntered() {
        TestOrder work = TestOrder.accepted(events, 1);
        List<String> before = lastStepOf(work);

        events.publish(relocated(work));

        assertThat(lastStepOf(work)).isEqualTo(before);
    }

    @Test
    void theMoveIsPublishedWithTheNextVersion() {
        TestOrder work = delivered();
        int before = work.order().path("version");

        events.publish(relocated(work));

        DatabaseRows.Event event =
                DatabaseRows.events("zhongfu.workorder.v1", work.id()).getLast();
        assertThat(event.name()).isEqualTo("WorkOrderRelocated");
        assertThat(event.version()).isEqualTo(before + 1);
        assertThat(event.payload().path("areaCode").asText()).isEqualTo("652302101");
    }

    private static List<String> lastStepOf(TestOrder work) {
        return DatabaseRows.texts("select last_step_at::text from work_order where id = ?::uuid", work.id());
    }

    private TestOrder delivered() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();
        work.makeVisit(visit, TestOrder.at(0), TestOrder.at(1));
        RestApi.done(work.step(work.self(), "delivery", Map.of()));
        return work;
    }

    private TestOrder dissatisfied() {
        TestOrder work = delivered();
        RestApi.done(work.step(
                work.coordinator(), "return-visit", Map.of("outcome", "REACHED_UNSATISFIED", "remark", "饭菜太凉")));
        return work;
    }

    private static ValidatableResponse listed(TestTokens caller, TestOrder work) {
        return RestApi.get(
                        caller,
                        "/api/v1/work-orders?personId={person}",
                        work.match().recipient().personId().toString())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse tasks(TestTokens caller, TestOrder work) {
        return RestApi.get(caller, "/api/v1/return-visit-tasks?workOrderId={order}", work.id())
                .then()
                .statusCode(200);
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
