// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.id.AssessmentId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.intake.IntakeEvent.AssessmentCompleted;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;
import org.zhongfu.workorder.order.SampleOrders;
import org.zhongfu.workorder.worker.SampleWorkers;

/** A visit whose service is an assessment counts with an assessment of the person by the worker. */
@QuarkusTest
class AssessmentVisitQuarkusTest {

    @Inject
    TestEvents events;

    @Test
    void aVisitAfterItsAssessmentWasRecordedCounts() {
        TestOrder work = accepted(1);
        String visit = work.planned(0).getFirst();
        work.attend(visit, "check-in", TestOrder.at(0)).then().statusCode(200);
        publish(work, work.worker().subject(), TestOrder.minute(30));

        work.attend(visit, "check-out", TestOrder.at(1)).then().statusCode(200).body("status", equalTo("VERIFIED"));
    }

    @Test
    void aVisitWithoutAnAssessmentWaits() {
        TestOrder work = accepted(1);

        work.visit(made(work, 0))
                .then()
                .body("status", equalTo("IN_REVIEW"))
                .body("exceptions", hasItem("ASSESSMENT_MISSING"));
    }

    @Test
    void theAssessmentThatArrivesLaterLetsTheVisitCount() {
        TestOrder work = accepted(1);
        String visit = made(work, 0);

        publish(work, work.worker().subject(), TestOrder.at(2));

        work.visit(visit)
                .then()
                .body("status", equalTo("VERIFIED"))
                .body("review.reasonCode", equalTo("ASSESSMENT_RECORDED"));
        assertThat(DatabaseRows.eventNames("zhongfu.workorder.v1", visit))
                .containsExactly("VisitPlanned", "VisitStarted", "VisitReviewRequired", "VisitVerified");
    }

    @Test
    void anAssessmentBySomebodyElseDoesNotCount() {
        TestOrder work = accepted(1);
        String visit = made(work, 0);

        publish(work, "somebody else", TestOrder.at(2));

        work.visit(visit).then().body("status", equalTo("IN_REVIEW"));
    }

    @Test
    void anAssessmentBeforeTheVisitDoesNotCount() {
        TestOrder work = accepted(1);
        publish(work, work.worker().subject(), TestOrder.at(-1));

        work.visit(made(work, 0)).then().body("status", equalTo("IN_REVIEW"));
    }

    @Test
    void anAssessmentIsTheResultOfOneVisit() {
        TestOrder work = accepted(2);
        String first = made(work, 0);
        String second = made(work, 3);

        publish(work, work.worker().subject(), TestOrder.at(5));

        work.visit(first).then().body("status", equalTo("VERIFIED"));
        work.visit(second).then().body("status", equalTo("IN_REVIEW"));
    }

    @Test
    void anOfficerDoesNotConfirmAVisitWithoutItsAssessment() {
        TestOrder work = accepted(1);
        String visit = made(work, 0);

        work.visit(
                        TestOrder.officer(),
                        visit,
                        "review",
                        Map.of("decision", "CONFIRM", "reasonCode", "EVIDENCE_CHECKED", "reason", "已核对"))
                .then()
                .statusCode(409);
    }

    @Test
    void anotherExceptionStillNeedsAnOfficer() {
        TestOrder work = accepted(1);
        String visit = work.visitInReview(0);

        publish(work, work.worker().subject(), TestOrder.at(2));

        work.visit(visit).then().body("status", equalTo("IN_REVIEW"));
        work.visit(
                        TestOrder.officer(),
                        visit,
                        "review",
                        Map.of("decision", "CONFIRM", "reasonCode", "EVIDENCE_CHECKED", "reason", "已核对"))
                .then()
                .statusCode(200);
    }

    private String made(TestOrder work, int hour) {
        String visit = work.schedule(work.self(), List.of(TestOrder.plan(hour)))
                .then()
                .statusCode(200)
                .extract()
                .path("visits.find { it.status == 'PLANNED' }.id");
        work.makeVisit(visit, TestOrder.at(hour), TestOrder.at(hour + 1));
        return visit;
    }

    private TestOrder accepted(int units) {
        String name = UUID.randomUUID().toString();
        WorkerChanged worker =
                SampleWorkers.workerChanged(new ProviderId(UUID.randomUUID()), "P-" + name, "worker-" + name);
        events.publish(worker);
        TestOrder work = new TestOrder(
                SampleOrders.ofShape(
                        SampleOrders.match(worker.providerId(), worker.orgCode(), units, TestOrder.at(-5)),
                        "ASSESSMENT",
                        "VISIT"),
                worker);
        events.publish(work.match());
        work.accept();
        return work;
    }

    private void publish(TestOrder work, String subject, Instant at) {
        events.publish(new AssessmentCompleted(
                new AssessmentId(UUID.randomUUID()),
                1,
                work.match().recipient().personId(),
                "652301001",
                "ADL",
                1,
                40,
                "MODERATE",
                subject,
                at,
                false));
    }
}
