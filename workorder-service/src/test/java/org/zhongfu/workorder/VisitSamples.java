// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.testkit.access.Sample;

/**
 * Reads of visits, with the values as they were entered.
 *
 * @param events delivers the events the orders come from
 */
record VisitSamples(TestEvents events) {

    static final String TEXT = "问其子 139-1234-5678";

    private static final String AREA = "652301";
    private static final String[] OFFICERS = {"township-officer", "county-officer", "prefecture-officer"};
    private static final TestTokens DECIDER = TestOrder.officer().sub("deciding officer");

    Sample reviewed() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.visitInReview(0);
        work.visit(DECIDER, visit, "review", Map.of("decision", "VOID", "reasonCode", "NOT_SERVED", "reason", TEXT))
                .then()
                .statusCode(200);
        return readers(
                work,
                Sample.of(
                        "getVisit",
                        Map.of(
                                "ReviewView.decidedBy", "deciding officer",
                                "ReviewView.reason", TEXT,
                                "ReviewView.reasonCode", "NOT_SERVED",
                                "VisitView.reason", TEXT,
                                "VisitView.reasonCode", "NOT_SERVED"),
                        caller -> RestApi.get(caller, "/api/v1/visits/{id}", visit)));
    }

    Sample cancelled() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();
        work.visit(
                        work.coordinator(),
                        visit,
                        "cancel",
                        Map.of("reasonCode", "PERSON_AWAY", "reason", TEXT, "informed", List.of("WORKER")))
                .then()
                .statusCode(200);
        return readers(
                work,
                Sample.of(
                        "getVisit",
                        Map.of(
                                "VisitChangeView.changedBy", "coordinator of ",
                                "VisitChangeView.reason", TEXT,
                                "VisitChangeView.reasonCode", "PERSON_AWAY"),
                        caller -> RestApi.get(caller, "/api/v1/visits/{id}", visit)));
    }

    Sample corrected() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();
        work.makeVisit(visit, TestOrder.at(0), TestOrder.at(1));
        RestApi.done(work.visit(
                DECIDER,
                visit,
                "correction",
                Map.of(
                        "correction",
                        Map.of("endedAt", TestOrder.minute(45).toString()),
                        "reasonCode",
                        "CHECK_OUT_FORGOTTEN",
                        "reason",
                        TEXT)));
        return readers(
                work,
                Sample.of(
                        "getVisit",
                        Map.of(
                                "VisitCorrectionView.correctedBy", "deciding officer",
                                "VisitCorrectionView.reason", TEXT,
                                "VisitCorrectionView.reasonCode", "CHECK_OUT_FORGOTTEN"),
                        caller -> RestApi.get(caller, "/api/v1/visits/{id}", visit)));
    }

    Sample history() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();
        work.makeVisit(visit, TestOrder.at(0), TestOrder.at(1));
        return Sample.of(
                        "getVisitHistory",
                        Map.of(
                                "FieldChange.from", "PLANNED",
                                "FieldChange.to", "IN_PROGRESS",
                                "HistoryEntry.actor",
                                        String.valueOf(work.worker().subject()),
                                "HistoryEntry.actorRoles", "social-worker"),
                        caller -> RestApi.get(caller, "/api/v1/visits/{id}/history", visit))
                .by("coordinator", work.coordinator())
                .inArea(AREA, OFFICERS)
                .inArea(AREA, "auditor");
    }

    Sample evidence() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();
        attend(work, visit, "check-in", 0);
        attend(work, visit, "check-out", 1);
        return Sample.of(
                        "listVisitReviews",
                        Map.of("ProofEnd.exceptionReason", TEXT, "ProofEnd.callReference", "呼叫 13912345678"),
                        caller -> RestApi.get(
                                caller,
                                "/api/v1/visit-reviews?providerId={provider}",
                                work.match().provider().providerId().toString()))
                .inArea(AREA, "county-officer", "prefecture-officer");
    }

    private static void attend(TestOrder work, String visit, String step, int hour) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "method",
                "MANUAL",
                "offline",
                true,
                "deviceTime",
                TestOrder.at(hour).toString(),
                "occurredAt",
                TestOrder.at(hour).toString(),
                "exceptionReason",
                TEXT,
                "callReference",
                "呼叫 13912345678"));
        work.visit(work.otherCoordinator(), visit, step, body).then().statusCode(200);
    }

    Sample proof() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.visitInReview(0);
        return Sample.of(
                        "discloseVisitProof",
                        Map.of("Location.latitude", "43.5", "Location.longitude", "87.31"),
                        caller -> RestApi.as(caller)
                                .body(Map.of("purpose", "核实签到地点"))
                                .post("/api/v1/visits/{id}/disclosures-of-proof", visit))
                .inArea(AREA, "county-officer", "prefecture-officer");
    }

    Sample witness() {
        String visit = witnessed().visit();
        return Sample.of(
                        "discloseVisitProof",
                        Map.of("Witness.name", "阿依古丽", "Witness.phone", "13812345678"),
                        caller -> RestApi.as(caller)
                                .body(Map.of("purpose", "电话核实"))
                                .post("/api/v1/visits/{id}/disclosures-of-proof", visit))
                .inArea(AREA, "county-officer", "prefecture-officer");
    }

    Sample maskedWitness() {
        TestOrder work = witnessed().work();
        return Sample.of(
                        "listVisitReviews",
                        Map.of("MaskedWitness.nameMasked", "阿依古丽", "MaskedWitness.phoneMasked", "13812345678"),
                        caller -> RestApi.get(
                                caller,
                                "/api/v1/visit-reviews?providerId={provider}",
                                work.match().provider().providerId().toString()))
                .inArea(AREA, "county-officer", "prefecture-officer");
    }

    private record WitnessedVisit(TestOrder work, String visit) {}

    private WitnessedVisit witnessed() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();
        Map<String, Object> witness = Map.of("name", "阿依古丽", "relation", "FAMILY", "phone", "13812345678");
        for (int hour : List.of(0, 1)) {
            String at = TestOrder.at(hour).toString();
            Map<String, Object> body = Map.of(
                    "method", "WITNESS", "offline", true, "deviceTime", at, "occurredAt", at, "witness", witness);
            work.visit(work.self(), visit, hour == 0 ? "check-in" : "check-out", body)
                    .then()
                    .statusCode(200);
        }
        return new WitnessedVisit(work, visit);
    }

    Sample conflicts() {
        TestOrder work = TestOrder.accepted(events, 1);
        conflict(work);
        return Sample.of(
                        "listVisitFactConflicts",
                        Map.of(
                                "VisitFactView.sentBy",
                                String.valueOf(work.worker().subject())),
                        caller -> RestApi.get(caller, "/api/v1/visit-facts/conflicts?limit=200"))
                .by("coordinator", work.coordinator())
                .inArea(AREA, "county-officer", "prefecture-officer");
    }

    /** A check-out that waits for its check-in. */
    Sample waiting() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();
        Map<String, Object> fact = new HashMap<>(checkIn(visit, 30));
        fact.put("kind", "CHECK_OUT");
        RestApi.create(work.self(), "/api/v1/visit-facts", Map.of("facts", List.of(fact)))
                .then()
                .statusCode(200);
        return Sample.of(
                        "listWaitingVisitFacts",
                        Map.of(
                                "WaitingFactView.sentBy",
                                String.valueOf(work.worker().subject())),
                        caller -> RestApi.get(caller, "/api/v1/visit-facts/waiting?limit=200"))
                .by("coordinator", work.coordinator())
                .inArea(AREA, "county-officer", "prefecture-officer");
    }

    /** The day of a worker; workorder knows the place of a person to about one kilometre. */
    Sample day() {
        TestOrder work = TestOrder.accepted(events, 1);
        work.planned(0);
        String date = Zones.dayOf(TestOrder.at(0)).toString();
        return Sample.of(
                        "getMyDay",
                        Map.of("HomeLocation.latitude", "44.014321", "HomeLocation.longitude", "87.308765"),
                        caller -> RestApi.get(caller, "/api/v1/my-day?date={date}", date))
                .by("social-worker", work.self());
    }

    /** Sends two check-ins of one visit, and returns the id of the one that contradicts. */
    static String conflict(TestOrder work) {
        String visit = work.planned(0).getFirst();
        for (int minute : new int[] {0, 5}) {
            RestApi.create(work.self(), "/api/v1/visit-facts", Map.of("facts", List.of(checkIn(visit, minute))))
                    .then()
                    .statusCode(200);
        }
        return DatabaseRows.texts("select id from visit_fact where visit_id = ?::uuid and status = 'CONFLICT'", visit)
                .getFirst();
    }

    private static Map<String, Object> checkIn(String visit, int minute) {
        Instant at = TestOrder.minute(minute);
        return Map.of(
                "clientReference",
                UUID.randomUUID().toString(),
                "visitId",
                visit,
                "kind",
                "CHECK_IN",
                "occurredAt",
                at.toString(),
                "method",
                "GPS",
                "location",
                Map.of("latitude", 44.012, "longitude", 87.309, "accuracyMetres", 12, "system", "WGS84"));
    }

    private static Sample readers(TestOrder work, Sample sample) {
        return sample.by("coordinator", work.coordinator())
                .by("social-worker", work.self())
                .inArea(AREA, OFFICERS)
                .inArea(AREA, "evaluator", "auditor");
    }
}
