// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;
import org.zhongfu.workorder.worker.SampleWorkers;

/** A visit is compared with its plan, with other visits of the worker and with other visits to the person. */
@QuarkusTest
class VisitComparisonQuarkusTest {

    /** About 480 hours, twenty days, after now. */
    private static final int IN_TWENTY_DAYS = 540;

    @Inject
    TestEvents events;

    @Test
    void aCheckInFarFromThePlanIsRefused() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(IN_TWENTY_DAYS).getFirst();
        Map<String, Object> online = TestOrder.attendance(TestClock.now(), 44.012, 87.309);
        online.put("offline", false);

        work.visit(work.self(), visit, "check-in", online)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("occurredAt"))
                .body("detail", containsString("plan one"));

        work.visit(visit).then().body("status", equalTo("PLANNED"));
    }

    @Test
    void aCheckInOfAnOfflineDeviceFarFromThePlanIsAnException() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(IN_TWENTY_DAYS).getFirst();

        work.attend(visit, "check-in", TestClock.now())
                .then()
                .statusCode(200)
                .body("exceptions", contains("TOO_EARLY", "OTHER_DAY"));
    }

    @Test
    void aVisitOfTenOfSixtyMinutesWaitsForADecision() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();
        work.makeVisit(visit, TestOrder.at(0), TestOrder.minute(10));

        work.visit(visit)
                .then()
                .body("status", equalTo("IN_REVIEW"))
                .body("exceptions", contains("SHORTER_THAN_PLANNED"));
    }

    @Test
    void aNoteDoesNotKeepAVisitFromCounting() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();
        Map<String, Object> in = TestOrder.attendance(TestOrder.at(0), 44.012, 87.309);
        in.put("deviceTime", TestOrder.minute(30).toString());
        RestApi.done(work.visit(work.self(), visit, "check-in", in));

        work.attend(visit, "check-out", TestOrder.at(1))
                .then()
                .body("status", equalTo("VERIFIED"))
                .body("verification", equalTo("VERIFIED"))
                .body("exceptions", contains("CHECK_IN_CLOCK_DIFFERS"));
    }

    @Test
    void aWorkerWhoCannotHaveComeFromThePreviousVisitIsAnException() {
        TestOrder here = TestOrder.accepted(events, 1);
        TestOrder there = TestOrder.accepted(events, 1, here.worker());
        here.makeVisit(here.planned(0).getFirst(), TestOrder.at(0), TestOrder.at(1));

        visitInShanghai(there, 2).then().body("exceptions", hasItem("IMPOSSIBLE_SPEED"));
    }

    @Test
    void aWorkerWhoCannotReachTheNextVisitIsAnExceptionToo() {
        TestOrder here = TestOrder.accepted(events, 1);
        TestOrder there = TestOrder.accepted(events, 1, here.worker());
        String visit = here.planned(0).getFirst();
        RestApi.done(visitInShanghai(there, 2));
        here.makeVisit(visit, TestOrder.at(0), TestOrder.at(1));

        here.visit(visit).then().body("status", equalTo("IN_REVIEW")).body("exceptions", contains("IMPOSSIBLE_SPEED"));
    }

    @Test
    void theSecondWorkerAtAPersonWhoNeedsOneIsAnException() {
        TestOrder work = TestOrder.accepted(events, 2);
        WorkerChanged colleague = work.publishColleague(events);
        Map<String, Object> second = TestOrder.plan(0);
        second.put("workerId", colleague.workerId().toString());
        List<String> visits = work.schedule(work.coordinator(), List.of(TestOrder.plan(0), second))
                .then()
                .statusCode(200)
                .extract()
                .path("visits.sort { it.workerId == '%s' }.id".formatted(colleague.workerId()));
        work.makeVisit(visits.getFirst(), TestOrder.at(0), TestOrder.at(1));
        TestTokens other =
                TestTokens.as("social-worker").org(work.worker().orgCode()).sub(String.valueOf(colleague.subject()));

        RestApi.done(
                work.visit(other, visits.getLast(), "check-in", TestOrder.attendance(TestOrder.at(0), 44.012, 87.309)));
        work.visit(other, visits.getLast(), "check-out", TestOrder.attendance(TestOrder.at(1), 44.012, 87.309))
                .then()
                .body("status", equalTo("IN_REVIEW"))
                .body("exceptions", contains("PERSON_ALREADY_SERVED"));
    }

    @Test
    void anotherServiceForThePersonAtTheSameTimeIsAnException() {
        TestOrder cooking = TestOrder.accepted(events, 1);
        TestOrder cleaning = TestOrder.acceptedForSamePerson(events, cooking, "HOME_CLEANING");
        cooking.makeVisit(cooking.planned(0).getFirst(), TestOrder.at(0), TestOrder.at(1));
        String visit = cleaning.planned(0).getFirst();

        cleaning.makeVisit(visit, TestOrder.minute(30), TestOrder.minute(90));

        cleaning.visit(visit).then().body("exceptions", contains("OVERLAPS_PERSON_VISIT"));
    }

    @Test
    void aServiceThatFollowsAnotherWithinMinutesIsNoException() {
        TestOrder cooking = TestOrder.accepted(events, 1);
        TestOrder cleaning = TestOrder.acceptedForSamePerson(events, cooking, "HOME_CLEANING");
        cooking.makeVisit(cooking.planned(0).getFirst(), TestOrder.at(0), TestOrder.at(1));
        String visit = cleaning.planned(1).getFirst();

        cleaning.makeVisit(visit, TestOrder.minute(56), TestOrder.minute(116));

        cleaning.visit(visit).then().body("status", equalTo("VERIFIED")).body("exceptions", hasSize(0));
    }

    @Test
    void aWorkerWhoseCredentialEndedBeforeTheVisitIsAnException() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();
        WorkerChanged worker = work.worker();
        events.publish(SampleWorkers.workerChanged(
                worker.workerId(),
                2,
                worker.providerId(),
                worker.orgCode(),
                String.valueOf(worker.subject()),
                LocalDate.of(2024, 12, 31)));

        work.makeVisit(visit, TestOrder.at(0), TestOrder.at(1));

        work.visit(visit)
                .then()
                .body("status", equalTo("IN_REVIEW"))
                .body("exceptions", contains("WORKER_NOT_ELIGIBLE"));
    }

    @Test
    void aVisitWhosePlannedTimeIsNotOverIsNoNoShow() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(IN_TWENTY_DAYS).getFirst();

        work.visit(work.self(), visit, "no-show", new HashMap<>(Map.of("reasonCode", "NOT_AT_HOME")))
                .then()
                .statusCode(409)
                .body("detail", containsString("not over"));

        work.visit(visit).then().body("status", equalTo("PLANNED"));
    }

    private static Response visitInShanghai(TestOrder work, int hour) {
        String visit = work.planned(hour).getFirst();
        work.visit(work.self(), visit, "check-in", TestOrder.attendance(TestOrder.at(hour), 31.2, 121.5))
                .then()
                .statusCode(200);
        return work.visit(work.self(), visit, "check-out", TestOrder.attendance(TestOrder.at(hour + 1), 31.2, 121.5));
    }
}
