// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.pause;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.StoppedClock;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;
import org.zhongfu.workorder.visit.PlannedDays;

/** What a device recorded on a day of a pause is kept, and looked at by a person. */
@QuarkusTest
@StoppedClock
class PausedFactQuarkusTest {

    @Inject
    TestEvents events;

    @Test
    void aFactOfAVisitThatThePauseHasCancelledIsAConflict() {
        TestOrder work = TestOrder.accepted(events, 5);
        String visit = work.planned(0).getFirst();
        PauseApi.given(work, PlannedDays.day(-3), PlannedDays.day(1));

        fact(work, visit, "CHECK_IN", TestOrder.at(0))
                .then()
                .body("results.outcome", contains("CONFLICT"))
                .body("results.conflict", contains("VISIT_ENDED"));
    }

    @Test
    void aVisitThatHadBegunBeforeThePauseWasEnteredNeedsAReview() {
        TestOrder work = TestOrder.accepted(events, 5);
        String visit = work.planned(0).getFirst();
        fact(work, visit, "CHECK_IN", TestOrder.at(0)).then().body("results.outcome", contains("RECORDED"));
        PauseApi.given(work, PlannedDays.day(-3), PlannedDays.day(1));

        fact(work, visit, "CHECK_OUT", TestOrder.at(1)).then().body("results.outcome", contains("RECORDED"));

        work.visit(visit).then().body("status", equalTo("IN_REVIEW")).body("exceptions", hasItem("PERSON_PAUSED"));
    }

    private static Response fact(TestOrder work, String visit, String kind, Instant at) {
        Map<String, Object> fact = new HashMap<>(TestOrder.attendance(at, 44.012, 87.309));
        fact.remove("offline");
        fact.put("clientReference", UUID.randomUUID().toString());
        fact.put("visitId", visit);
        fact.put("kind", kind);
        return RestApi.create(work.self(), "/api/v1/visit-facts", Map.of("facts", List.of(fact)));
    }
}
