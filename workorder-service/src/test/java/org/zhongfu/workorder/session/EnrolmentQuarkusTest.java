// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.zhongfu.workorder.session.TestSession.order;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.intake.ServicePeriod;
import org.zhongfu.contracts.matching.ServiceTerms;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

@QuarkusTest
class EnrolmentQuarkusTest {

    private static final ServicePeriod LONG = new ServicePeriod(LocalDate.of(2024, 1, 1), LocalDate.of(2030, 12, 31));
    private static final ServicePeriod OVER = new ServicePeriod(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 1));

    @Inject
    TestEvents events;

    @Inject
    WaitingListJob job;

    @Test
    void anEnrolmentTakesAPlaceAndSchedulesTheOrder() {
        TestSession session = TestSession.planned(events, 2);
        TestOrder work = order(events, session.worker(), 1);

        session.enrol(session.coordinator(), work).then().statusCode(201).body("status", equalTo("ENROLLED"));

        session.get().then().body("enrolled", equalTo(1)).body("waiting", equalTo(0));
        assertThat(work.status()).isEqualTo("SCHEDULED");
    }

    @Test
    void theSameReferenceEnrolsOnce() {
        TestSession session = TestSession.planned(events, 2);
        TestOrder work = order(events, session.worker(), 1);
        Map<String, Object> body = Map.of(
                "workOrderId",
                work.id(),
                "clientReference",
                "enrol-" + work.id(),
                "occurredAt",
                TestOrder.at(-1).toString());
        String path = TestSession.PATH + "/" + session.id() + "/enrolments";
        RestApi.created(session.coordinator(), path, body);

        RestApi.create(session.coordinator(), path, body).then().statusCode(200);
    }

    @Test
    void aPersonIsEnrolledOnce() {
        TestSession session = TestSession.planned(events, 2);
        TestOrder work = order(events, session.worker(), 2);
        session.enrolled(work);

        session.enrol(session.coordinator(), work).then().statusCode(409);
    }

    @Test
    void whoFindsNoPlaceWaitsAndGetsTheFirstOneThatBecomesFree() {
        TestSession session = TestSession.planned(events, 1);
        String first = session.enrolled(order(events, session.worker(), 1));
        String second = session.enrolled(order(events, session.worker(), 1));
        String third = session.enrolled(order(events, session.worker(), 1));

        session.withdraw(first).then().statusCode(200).body("status", equalTo("WITHDRAWN"));

        assertThat(List.of(session.status(second), session.status(third))).containsExactly("ENROLLED", "WAITING");
    }

    @Test
    void aPlaceOfASuspendedOrderIsFreeAndGivenToTheOneWhoWaits() {
        TestSession session = TestSession.planned(events, 1);
        TestOrder work = order(events, session.worker(), 1);
        String first = session.enrolled(work);
        String second = session.enrolled(order(events, session.worker(), 1));
        RestApi.done(
                work.step(work.coordinator(), "suspension", Map.of("reasonCode", "HOSPITAL_STAY", "reason", "住院")));

        job.run();

        assertThat(session.status(first)).isEqualTo("CANCELLED");
        assertThat(session.status(second)).isEqualTo("ENROLLED");
    }

    @Test
    void aSuspendedOrderIsNotEnrolled() {
        TestSession session = TestSession.planned(events, 1);
        TestOrder work = order(events, session.worker(), 1);
        RestApi.done(
                work.step(work.coordinator(), "suspension", Map.of("reasonCode", "HOSPITAL_STAY", "reason", "住院")));

        refused(session, work, "suspended");
    }

    @Test
    void anOrderOfAnotherServiceIsNotEnrolled() {
        TestSession session = TestSession.planned(events, 1);

        refused(
                session,
                order(events, session.worker(), terms("SOCIAL_INCLUSION", "SESSION", LONG)),
                "another service");
    }

    @Test
    void anOrderThatIsDeliveredByVisitsIsNotEnrolled() {
        TestSession session = TestSession.planned(events, 1);

        refused(
                session,
                order(events, session.worker(), terms("CULTURAL_ACTIVITY", "VISIT", LONG)),
                "not delivered by sessions");
    }

    @Test
    void anOrderWhosePeriodIsOverIsNotEnrolled() {
        TestSession session = TestSession.planned(events, 1);

        refused(
                session,
                order(events, session.worker(), terms("CULTURAL_ACTIVITY", "SESSION", OVER)),
                "outside the period");
    }

    @Test
    void anOrderWithoutAUnitLeftIsNotEnrolled() {
        TestSession session = TestSession.planned(events, 1);
        TestOrder work = order(events, session.worker(), 1);
        session.enrolled(work);
        TestSession next = TestSession.planned(events, session.worker(), 1, 10);

        refused(next, work, "all units");
    }

    @Test
    void aPersonWithAnotherServiceAtThatTimeIsNotEnrolled() {
        TestSession session = TestSession.planned(events, 1);
        TestOrder work = order(events, session.worker(), 1);
        TestOrder other = TestOrder.acceptedForSamePerson(events, work, "HOME_COOKING");
        other.planned(1);

        refused(session, work, "another service at the time");
    }

    @Test
    void anOrderOfAnotherProviderIsNotFound() {
        TestSession session = TestSession.planned(events, 1);
        TestSession foreign = TestSession.planned(events, 1);

        session.enrol(session.coordinator(), order(events, foreign.worker(), 1))
                .then()
                .statusCode(404);
    }

    @Test
    void aPlaceKeepsAUnitOfTheOrder() {
        TestSession session = TestSession.planned(events, 1);
        TestOrder work = order(events, session.worker(), 1);
        session.enrolled(work);

        work.schedule(work.self(), List.of(TestOrder.plan(20))).then().statusCode(422);
    }

    @Test
    void anOrderWithAPlaceIsNotListedAsWithoutVisits() {
        TestSession session = TestSession.planned(events, 1);
        TestOrder work = order(events, session.worker(), 1);
        session.enrolled(work);

        RestApi.get(
                        work.coordinator(),
                        "/api/v1/work-orders?withoutVisits=true&personId="
                                + work.match().recipient().personId())
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void placesAreNeverExceededWhoeverEnrolsAtTheSameMoment() throws Exception {
        TestSession session = TestSession.planned(events, 2);
        List<Callable<Integer>> attempts = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            TestOrder work = order(events, session.worker(), 1);
            attempts.add(() -> session.enrol(session.coordinator(), work).statusCode());
        }

        List<Integer> codes = Concurrently.run(attempts);

        assertThat(codes).containsOnly(201);
        session.get().then().body("enrolled", equalTo(2)).body("waiting", equalTo(3));
    }

    @Test
    void whoWithdrawsAtTheSameMomentAsOthersEnrolLeavesTheOrderOfTheWaitingList() {
        TestSession session = TestSession.planned(events, 1);
        String first = session.enrolled(order(events, session.worker(), 1));
        String second = session.enrolled(order(events, session.worker(), 1));
        TestOrder late = order(events, session.worker(), 1);

        TestOrder.simultaneously(() -> session.withdraw(first), () -> session.enrol(session.coordinator(), late));

        assertThat(session.status(second)).isEqualTo("ENROLLED");
        session.get().then().body("enrolled", equalTo(1)).body("waiting", equalTo(1));
    }

    @Test
    void aWorkerWhoIsNotInChargeSeesOnlyThePersonsOfTheirOwnOrders() {
        TestSession session = TestSession.planned(events, 2);
        session.enrolled(order(events, session.worker(), 1));
        TestTokens colleague = TestTokens.as("social-worker")
                .org(session.worker().orgCode())
                .sub("colleague of " + session.worker().subject());

        RestApi.get(colleague, TestSession.PATH + "/" + session.id() + "/enrolments")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void eachChangeIsInTheHashChainOfTheOrderAndPublishedOnce() {
        TestSession session = TestSession.planned(events, 1);
        TestOrder work = order(events, session.worker(), 1);
        String enrolment = session.enrolled(work);

        RestApi.done(session.withdraw(enrolment));

        assertThat(DatabaseRows.eventNames("zhongfu.workorder.v1", enrolment))
                .containsExactly("SessionEnrolmentChanged", "SessionEnrolmentChanged");
        RestApi.get(work.coordinator(), "/api/v1/work-orders/{id}/trail", work.id())
                .then()
                .body("verified", equalTo(true))
                .body("entries.action", hasItem("ENROLMENT_CHANGED"));
    }

    private static ServiceTerms terms(String item, String shape, ServicePeriod period) {
        return TestSession.terms(item, shape, 1, period);
    }

    private static void refused(TestSession session, TestOrder work, String why) {
        session.enrol(session.coordinator(), work)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("workOrderId"))
                .body("violations[0].message", containsString(why));
    }
}
