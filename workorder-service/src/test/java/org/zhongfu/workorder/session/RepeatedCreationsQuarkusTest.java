// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.StoppedClock;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;
import org.zhongfu.workorder.pause.PauseApi;
import org.zhongfu.workorder.recurrence.PatternApi;
import org.zhongfu.workorder.visit.PlannedDays;

/** A retry under the same reference is answered with the record of before, and what was created is listed. */
@QuarkusTest
@StoppedClock
class RepeatedCreationsQuarkusTest {

    @Inject
    TestEvents events;

    @Test
    void aSessionIsPlannedOnce() {
        TestSession session = TestSession.planned(events, 2);
        Map<String, Object> plan = TestSession.plan(session.worker(), 2, 4);

        isCreatedOnce(session.coordinator(), TestSession.PATH, plan);
    }

    @Test
    void aCourseIsRegisteredOnce() {
        TestCourse course = TestCourse.registered(events);
        Map<String, Object> body = TestCourse.request(course.worker());
        body.put("clientReference", UUID.randomUUID().toString());

        isCreatedOnce(course.trainee().coordinator(), TestCourse.PATH, body);
    }

    @Test
    void aCertificateIsIssuedOnce() {
        TestCourse course = TestCourse.registered(events);
        course.attend("M1", 0);
        course.attend("M2", 3);
        Map<String, Object> body = new HashMap<>(Map.of(
                "workOrderId", course.trainee().id(),
                "number", "C-" + UUID.randomUUID().toString().substring(0, 8),
                "issuedOn", TestCourse.yesterday(),
                "clientReference", UUID.randomUUID().toString()));

        isCreatedOnce(course.trainee().coordinator(), TestCourse.PATH + "/" + course.id() + "/certificates", body);
    }

    @Test
    void aPauseIsEnteredOnce() {
        TestOrder work = TestOrder.accepted(events, 1);

        isCreatedOnce(
                work.coordinator(),
                "/api/v1/work-orders/" + work.id() + "/pauses",
                PauseApi.body(PlannedDays.day(1), PlannedDays.day(2)));
    }

    @Test
    void coursesAreListed() {
        TestCourse course = TestCourse.registered(events);

        RestApi.get(course.trainee().coordinator(), TestCourse.PATH)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(course.id()));
    }

    @Test
    void thePatternsOfAnOrderAreListed() {
        TestOrder work = TestOrder.accepted(events, 1);
        String pattern = PatternApi.given(work, PlannedDays.day(1), PlannedDays.day(2), PatternApi.daily("12:00"));

        RestApi.get(work.coordinator(), "/api/v1/work-orders/{id}/visit-patterns", work.id())
                .then()
                .statusCode(200)
                .body("id", hasItem(pattern));
    }

    @Test
    void theHistoryOfAPauseBeginsWithItsEntry() {
        TestOrder work = TestOrder.accepted(events, 1);
        String pause = PauseApi.given(work, PlannedDays.day(1), PlannedDays.day(2));

        RestApi.get(work.coordinator(), "/api/v1/visit-pauses/{id}/history", pause)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    private static void isCreatedOnce(TestTokens caller, String path, Map<String, Object> body) {
        Response first = RestApi.create(caller, path, body);
        first.then().statusCode(201);

        RestApi.create(caller, path, body).then().statusCode(200).body("id", equalTo(first.<String>path("id")));
    }
}
