// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

@QuarkusTest
class SessionAttendanceQuarkusTest {

    @Inject
    TestEvents events;

    @Test
    void eachAttendanceIsAVerifiedVisitOfTheOrderOfThePerson() {
        TestSession session = TestSession.planned(events, 2);
        TestOrder work = TestSession.order(events, session.worker(), 1);
        String enrolment = session.enrolled(work);

        session.step(session.inCharge(), "hold", session.report(0))
                .then()
                .statusCode(200)
                .body("status", equalTo("HELD"))
                .body("attended", equalTo(1));

        work.visit(session.visitOf(enrolment))
                .then()
                .body("status", equalTo("VERIFIED"))
                .body("sessionId", equalTo(session.id()))
                .body("workOrderId", equalTo(work.id()))
                .body("exceptions.size()", equalTo(0));
        assertThat(work.status()).isEqualTo("IN_SERVICE");
    }

    @Test
    void anAttendancePublishesTheEventsOfAVisit() {
        TestSession session = TestSession.planned(events, 1);
        String enrolment = session.enrolled(TestSession.order(events, session.worker(), 1));

        session.held(0);

        assertThat(DatabaseRows.eventNames("zhongfu.workorder.v1", session.visitOf(enrolment)))
                .containsExactly("VisitPlanned", "VisitStarted", "VisitVerified");
        assertThat(DatabaseRows.eventNames("zhongfu.workorder.v1", session.id()))
                .containsExactly("SessionPlanned", "SessionHeld");
    }

    @Test
    void manyAttendWhileTheWorkerIsTakenOnce() {
        TestSession session = TestSession.planned(events, 3);
        session.enrolled(events, 3);

        session.held(0);

        session.get().then().body("attended", equalTo(3));
        TestOrder work = TestOrder.accepted(events, 1, session.worker());
        work.schedule(work.self(), List.of(TestOrder.plan(1))).then().statusCode(409);
    }

    @Test
    void anAbsentPersonIsRecordedAndTheUnitIsFree() {
        TestSession session = TestSession.planned(events, 2);
        TestOrder work = TestSession.order(events, session.worker(), 1);
        String absent = session.enrolled(work);

        session.held(0, absent);

        assertThat(session.status(absent)).isEqualTo("ABSENT");
        work.visit(session.visitOf(absent))
                .then()
                .body("status", equalTo("NO_SHOW"))
                .body("reasonCode", equalTo("PERSON_ILL"));
        RestApi.done(work.schedule(work.self(), List.of(TestOrder.plan(10))));
    }

    @Test
    void theListNamesEveryoneWithAPlace() {
        TestSession session = TestSession.planned(events, 2);
        session.enrolled(events, 2);
        Map<String, Object> report = session.report(0);
        report.put("attendances", ((List<?>) report.get("attendances")).subList(0, 1));

        session.step(session.inCharge(), "hold", report)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("attendances"));
    }

    @Test
    void aPersonOnTheWaitingListDoesNotAttend() {
        TestSession session = TestSession.planned(events, 1);
        session.enrolled(events, 1);
        String waiting = session.enrolled(TestSession.order(events, session.worker(), 1));
        List<Map<String, Object>> list = new ArrayList<>();
        session.enrolments().forEach(each -> list.add(TestSession.entry((String) each.get("id"), true)));

        session.step(session.inCharge(), "hold", TestSession.report(TestOrder.at(0), TestOrder.at(2), list))
                .then()
                .statusCode(422);

        assertThat(session.status(waiting)).isEqualTo("WAITING");
    }

    @Test
    void theWaitingListEndsWithTheSession() {
        TestSession session = TestSession.planned(events, 1);
        session.enrolled(events, 1);
        String waiting = session.enrolled(TestSession.order(events, session.worker(), 1));

        session.held(0);

        assertThat(session.status(waiting)).isEqualTo("CANCELLED");
    }

    @Test
    void aProofFarFromThePlaceOfTheSessionNeedsAReview() {
        TestSession session = TestSession.planned(events, 1);
        String enrolment = session.enrolled(TestSession.order(events, session.worker(), 1));
        Map<String, Object> report = session.report(0);
        report.put("checkIn", TestSession.gps(TestOrder.at(0), 43.5));

        session.step(session.inCharge(), "hold", report).then().statusCode(200);

        RestApi.get(session.coordinator(), "/api/v1/visits/{id}", session.visitOf(enrolment))
                .then()
                .body("status", equalTo("IN_REVIEW"))
                .body("exceptions", hasItem("CHECK_IN_FAR_OFF"));
    }

    @Test
    void aWorkerWhoIsNotInChargeDoesNotRecordIt() {
        TestSession session = TestSession.planned(events, 1);
        session.enrolled(events, 1);
        TestTokens colleague = TestTokens.as("social-worker")
                .org(session.worker().orgCode())
                .sub("colleague of " + session.worker().subject());

        session.step(colleague, "hold", session.report(0)).then().statusCode(403);
    }

    @Test
    void anAttendanceEnteredByWhoPlannedTheSessionWaitsForAReview() {
        TestSession session = TestSession.planned(events, 1);
        String enrolment = session.enrolled(TestSession.order(events, session.worker(), 1));

        RestApi.done(session.step(session.coordinator(), "hold", byHand(session)));

        RestApi.get(session.coordinator(), "/api/v1/visits/{id}", session.visitOf(enrolment))
                .then()
                .body("status", equalTo("IN_REVIEW"))
                .body("exceptions", hasItem("ENTERED_BY_COORDINATOR"));
    }

    @Test
    void aCoordinatorWithoutPartInItRecordsItByHandForAReview() {
        TestSession session = TestSession.planned(events, 1);
        String enrolment = session.enrolled(TestSession.order(events, session.worker(), 1));
        TestTokens other = session.coordinator()
                .sub("other coordinator of " + session.worker().orgCode());

        session.step(other, "hold", byHand(session)).then().statusCode(200);

        RestApi.get(session.coordinator(), "/api/v1/visits/{id}", session.visitOf(enrolment))
                .then()
                .body("status", equalTo("IN_REVIEW"));
    }

    @Test
    void anAttendanceIsVoidedAsAVisitAndRecordedAgain() {
        TestSession session = TestSession.planned(events, 1);
        TestOrder work = TestSession.order(events, session.worker(), 1);
        String enrolment = session.enrolled(work);
        session.held(0);
        RestApi.done(work.visit(TestOrder.officer(), session.visitOf(enrolment), "void", Map.of("reason", "误录")));

        session.step(
                        session.inCharge(),
                        enrolment,
                        "attendance",
                        Map.of("present", false, "absenceReason", "NOT_COME", "reason", "核对签到表后更正"))
                .then()
                .statusCode(200)
                .body("status", equalTo("ABSENT"));
    }

    @Test
    void anAttendanceThatCountsIsNotRecordedAgain() {
        TestSession session = TestSession.planned(events, 1);
        String enrolment = session.enrolled(TestSession.order(events, session.worker(), 1));
        session.held(0);

        session.step(
                        session.inCharge(),
                        enrolment,
                        "attendance",
                        Map.of("present", true, "evidence", "SIGNATURE", "reason", "再次登记"))
                .then()
                .statusCode(409);
    }

    @Test
    void anAbsenceThatWasAMistakeIsCorrectedAndWaitsForAReview() {
        TestSession session = TestSession.planned(events, 1);
        TestOrder work = TestSession.order(events, session.worker(), 1);
        String enrolment = session.enrolled(work);
        session.held(0, enrolment);

        session.step(
                        session.inCharge(),
                        enrolment,
                        "attendance",
                        Map.of("present", true, "evidence", "WITNESS", "reason", "本人到场，签到表漏签"))
                .then()
                .statusCode(200)
                .body("status", equalTo("ATTENDED"));

        work.visit(session.visitOf(enrolment)).then().body("status", equalTo("IN_REVIEW"));
    }

    @Test
    void aHeldSessionIsNotCancelled() {
        TestSession session = TestSession.planned(events, 1);
        session.held(0);

        session.step(session.coordinator(), "cancel", Map.of("reasonCode", "WEATHER", "informed", List.of("PERSON")))
                .then()
                .statusCode(409);
    }

    @Test
    void threeSessionsWithEightyTwoAttendancesCountThreeAndEightyTwo() {
        WorkerChanged worker = TestSession.newWorker(events);
        int[] persons = {28, 27, 27};
        for (int i = 0; i < persons.length; i++) {
            TestSession session = TestSession.planned(events, worker, 30, i * 3);
            session.enrolled(events, persons[i]);
            session.held(i * 3);
        }

        assertThat(DatabaseRows.count(
                        "select count(*) from session where provider_id = ? and status = 'HELD'", worker.providerId()))
                .isEqualTo(3);
        assertThat(DatabaseRows.count(
                        "select count(*) from visit v join work_order o on o.id = v.order_id"
                                + " where o.provider_id = ? and v.status = 'VERIFIED' and v.session_id is not null",
                        worker.providerId()))
                .isEqualTo(82);
        assertThat(DatabaseRows.count(
                        "select count(*) from outbox where type like '%VisitVerified.v1' and payload->>'providerId' = ?",
                        worker.providerId().toString()))
                .isEqualTo(82);
    }

    @Test
    void aVisitAtHomeNamesNoSession() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();

        work.visit(visit).then().body("sessionId", nullValue());
    }

    private static Map<String, Object> byHand(TestSession session) {
        Map<String, Object> proof = Map.of("method", "MANUAL", "offline", false, "exceptionReason", "设备故障");
        Map<String, Object> report = session.report(0);
        report.put("checkIn", proof);
        report.put("checkOut", proof);
        return report;
    }
}
