// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder;

import static org.zhongfu.workorder.VisitSamples.TEXT;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.testkit.access.AccessMatrixTest;
import org.zhongfu.testkit.access.Sample;
import org.zhongfu.workorder.session.SessionSamples;
import org.zhongfu.workorder.visit.PlannedDays;

@QuarkusTest
class AccessMatrixQuarkusTest extends AccessMatrixTest {

    private static final String AREA = "652301";
    private static final String[] OFFICERS = {"township-officer", "county-officer", "prefecture-officer"};

    @Inject
    TestEvents events;

    @Override
    protected List<Sample> makeSamples() {
        VisitSamples visits = new VisitSamples(events);
        ArrangementSamples arrangements = new ArrangementSamples(events);
        return List.of(
                SessionSamples.cancelled(events, TEXT),
                SessionSamples.withdrawn(events),
                SessionSamples.revoked(events),
                me(),
                suspended(),
                delivered(),
                handedOver(),
                hashChain(),
                placeCode(),
                SessionSamples.placeCode(events),
                returnVisitTask(),
                visits.reviewed(),
                visits.cancelled(),
                visits.history(),
                visits.evidence(),
                visits.proof(),
                visits.witness(),
                visits.corrected(),
                visits.maskedWitness(),
                visits.conflicts(),
                visits.waiting(),
                visits.day(),
                arrangements.pattern(),
                arrangements.pause(),
                arrangements.escort(),
                arrangements.stay(),
                arrangements.referral(),
                arrangements.counselling());
    }

    @Override
    protected Map<String, String> schemasWithoutSample() {
        return Map.of(
                "EscortStop", "as EscortView, in the day of the worker who goes there",
                "RemainingVisit", "a code, in the answer to the coordinator who hands over",
                "VisitToHandOver", "a code, in the answer to those who hand over",
                "VisitFactView.resolution", "in the answer to the officer who wrote it",
                "VisitFactView.resolvedBy", "in the answer to the officer themselves");
    }

    private static Sample me() {
        return Sample.of(
                        "getMe",
                        Map.of("MeView.subject", "matrix ", "MeView.roles", ""),
                        caller -> RestApi.get(caller, "/api/v1/me"))
                .inArea(AREA, OFFICERS)
                .inArea(AREA, "applicant", "community-agent", "social-worker", "coordinator", "finance-officer")
                .inArea(AREA, "evaluator", "agency", "auditor", "system-admin", "security-admin", "audit-admin");
    }

    private Sample suspended() {
        TestOrder work = TestOrder.accepted(events, 1);
        work.step(work.coordinator(), "suspension", Map.of("reasonCode", "HOSPITAL_STAY", "reason", TEXT))
                .then()
                .statusCode(200);
        return readers(
                work,
                Sample.of(
                        "getWorkOrder",
                        Map.of("WorkOrderView.reason", TEXT, "WorkOrderView.reasonCode", "HOSPITAL_STAY"),
                        caller -> RestApi.get(caller, "/api/v1/work-orders/{id}", work.id())));
    }

    private Sample delivered() {
        TestOrder work = TestOrder.accepted(events, 1);
        work.makeVisit(work.planned(0).getFirst(), TestOrder.at(0), TestOrder.at(1));
        work.step(work.self(), "delivery", Map.of("summary", TEXT)).then().statusCode(200);
        work.step(work.coordinator(), "return-visit", Map.of("outcome", "REACHED_SATISFIED", "remark", TEXT))
                .then()
                .statusCode(200);
        return readers(
                work,
                Sample.of(
                        "getWorkOrder",
                        Map.of("WorkOrderView.deliverySummary", TEXT, "WorkOrderView.returnVisitRemark", TEXT),
                        caller -> RestApi.get(caller, "/api/v1/work-orders/{id}", work.id())));
    }

    private Sample returnVisitTask() {
        TestOrder work = TestOrder.accepted(events, 1);
        String task = ReturnVisitTasks.openedFor(work);
        TestTokens officer = TestOrder.officer().sub("task officer");
        String path = ReturnVisitTasks.PATH + "/" + task;
        RestApi.done(RestApi.transition(officer, path + "/taking", 1, Map.of()));
        RestApi.done(
                RestApi.transition(officer, path + "/answer", 2, Map.of("resultCode", "EXPLAINED", "answer", TEXT)));
        RestApi.done(
                RestApi.transition(officer, path + "/closure", 3, Map.of("reasonCode", "ALL_DONE", "reason", TEXT)));
        return Sample.of(
                        "getReturnVisitTask",
                        Map.of(
                                "ReturnVisitTaskView.takenBy", "task officer",
                                "ReturnVisitTaskView.answer", TEXT,
                                "ReturnVisitTaskView.answeredBy", "task officer",
                                "ReturnVisitTaskView.closureReason", "ALL_DONE",
                                "ReturnVisitTaskView.closureNote", TEXT),
                        caller -> RestApi.get(caller, path))
                .inArea(AREA, OFFICERS);
    }

    private Sample handedOver() {
        TestOrder work = TestOrder.accepted(events, 1);
        WorkerChanged successor = work.publishColleague(events);
        work.step(
                        work.coordinator(),
                        "hand-over",
                        Map.of(
                                "workerId", successor.workerId().toString(),
                                "fromDay", PlannedDays.day(1).toString(),
                                "reasonCode", "WORKLOAD",
                                "reason", TEXT,
                                "informed", List.of("PERSON", "WORKER")))
                .then()
                .statusCode(200);
        return Sample.of(
                        "listHandOversOfWorkOrder",
                        Map.of(
                                "HandOverView.handedOverBy", "coordinator of ",
                                "HandOverView.reason", TEXT,
                                "HandOverView.reasonCode", "WORKLOAD"),
                        caller -> RestApi.get(caller, "/api/v1/work-orders/{id}/hand-overs", work.id()))
                .by("coordinator", work.coordinator())
                .by(
                        "social-worker",
                        TestTokens.as("social-worker")
                                .org(successor.orgCode())
                                .sub(String.valueOf(successor.subject())))
                .inArea(AREA, OFFICERS)
                .inArea(AREA, "auditor");
    }

    private Sample hashChain() {
        TestOrder work = TestOrder.accepted(events, 1);
        return readers(
                work,
                Sample.of(
                        "getWorkOrderHashChain",
                        Map.of("OrderHashChainEntry.actor", "coordinator of "),
                        caller -> RestApi.get(caller, "/api/v1/work-orders/{id}/trail", work.id())));
    }

    private Sample placeCode() {
        TestOrder work = TestOrder.accepted(events, 1);
        return Sample.of(
                        "getPlaceCode",
                        Map.of("PlaceCodeView.code", ""),
                        caller -> RestApi.get(caller, "/api/v1/work-orders/{id}/place-code", work.id()))
                .by("coordinator", work.coordinator())
                .inArea(AREA, OFFICERS);
    }

    private static Sample readers(TestOrder work, Sample sample) {
        return sample.by("coordinator", work.coordinator())
                .by("social-worker", work.self())
                .inArea(AREA, OFFICERS)
                .inArea(AREA, "finance-officer", "evaluator", "auditor");
    }
}
