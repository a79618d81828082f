// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.history.PublishedAudit;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

/** Every decision reaches the audit, and is read in the history of its record. */
@QuarkusTest
class DecisionsQuarkusTest {

    @Inject
    TestEvents events;

    @Test
    void theAcceptanceOfAnOrderIsAudited() {
        TestOrder work = TestOrder.accepted(events, 1);

        assertThat(PublishedAudit.about(work.id()))
                .first()
                .asString()
                .contains("system RECORD_CREATED DONE TO=OFFERED");
        assertThat(PublishedAudit.about(work.id()).get(1))
                .contains("STATUS_CHANGED DONE FROM=OFFERED TO=ACCEPTED VERSION=2 BY=acceptWorkOrder");
    }

    @Test
    void theStepsOfAVisitAreAudited() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();

        work.makeVisit(visit, TestOrder.at(0), TestOrder.minute(55));

        assertThat(PublishedAudit.about(visit)).hasSize(3);
        assertThat(PublishedAudit.about(visit)).first().asString().contains("RECORD_CREATED DONE TO=PLANNED");
        assertThat(PublishedAudit.about(visit).get(1)).contains("STATUS_CHANGED DONE FROM=PLANNED TO=IN_PROGRESS");
        assertThat(PublishedAudit.about(visit).get(2)).contains("STATUS_CHANGED DONE FROM=IN_PROGRESS TO=VERIFIED");
    }

    /** What the audit grows by: six calls of people and one event are nine entries, one for each state. */
    @Test
    void anOrderIsAnEntryForEachOfItsStates() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();
        work.makeVisit(visit, TestOrder.at(0), TestOrder.minute(55));
        RestApi.done(work.step(work.self(), "delivery", Map.of("summary", "完成")));
        RestApi.done(
                work.step(work.coordinator(), "return-visit", Map.of("outcome", "REACHED_SATISFIED", "remark", "满意")));

        assertThat(PublishedAudit.about(work.id()))
                .extracting(entry -> entry.replaceAll(".* TO=(\\w+).*", "$1"))
                .containsExactly("OFFERED", "ACCEPTED", "SCHEDULED", "IN_SERVICE", "DELIVERED", "RETURN_VISITED");
        assertThat(PublishedAudit.about(visit)).hasSize(3);
    }

    @Test
    void aVisitThatTheCalendarRefusesIsNotAudited() {
        TestOrder work = TestOrder.accepted(events, 2);
        work.planned(0);
        long before = visitsInTheAudit();

        work.schedule(work.self(), List.of(TestOrder.plan(0))).then().statusCode(409);

        assertThat(visitsInTheAudit()).isEqualTo(before);
    }

    @Test
    void theWithdrawalOfAnEnrolmentSaysWhoWithdrewIt() {
        TestSession session = TestSession.planned(events, 2);
        String enrolment = session.enrolled(TestSession.order(events, session.worker(), 1));
        String path = TestSession.PATH + "/" + session.id() + "/enrolments/" + enrolment;

        RestApi.done(session.withdraw(enrolment));

        RestApi.get(session.coordinator(), path + "/history")
                .then()
                .statusCode(200)
                .body("items[1].action", equalTo("withdrawSessionEnrolment"))
                .body("items[1].changes.find { it.field == 'status' }.to", equalTo("WITHDRAWN"));
        assertThat(PublishedAudit.about(enrolment))
                .last()
                .asString()
                .contains("STATUS_CHANGED DONE FROM=ENROLLED TO=WITHDRAWN");
    }

    @Test
    void theRevocationOfACertificateSaysWhoRevokedIt() {
        TestCourse course = TestCourse.registered(events);
        String certificate = course.completed("2026-001");
        RestApi.done(course.revoke(certificate));

        RestApi.get(course.trainee().coordinator(), "/api/v1/certificates/{id}/history", certificate)
                .then()
                .statusCode(200)
                .body("items[1].action", equalTo("revokeCertificate"))
                .body("items[1].changes.find { it.field == 'status' }.to", equalTo("REVOKED"));
    }

    private static long visitsInTheAudit() {
        return DatabaseRows.count("select count(*) from outbox where payload ->> 'subjectType' = 'VISIT'");
    }
}
