// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder;

import java.util.Map;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.access.Sample;
import org.zhongfu.workorder.counselling.CounsellingApi;
import org.zhongfu.workorder.escort.EscortApi;
import org.zhongfu.workorder.pause.PauseApi;
import org.zhongfu.workorder.recurrence.PatternApi;
import org.zhongfu.workorder.referral.TestReferral;
import org.zhongfu.workorder.stay.TestStay;
import org.zhongfu.workorder.visit.PlannedDays;

/**
 * Reads of patterns, pauses and escorts, with the values as they were entered.
 *
 * @param events delivers the events the orders come from
 */
record ArrangementSamples(TestEvents events) {

    private static final String AREA = "652301";
    private static final String[] OFFICERS = {"township-officer", "county-officer", "prefecture-officer"};

    Sample pattern() {
        TestOrder work = TestOrder.accepted(events, 5);
        String id = PatternApi.given(work, PlannedDays.day(1), PlannedDays.day(2), PatternApi.daily("12:00"));
        PatternApi.step(
                        work,
                        work.coordinator(),
                        id,
                        "end",
                        Map.of(
                                "lastDay",
                                PlannedDays.day(1).toString(),
                                "reasonCode",
                                "PERSON_WISH",
                                "reason",
                                VisitSamples.TEXT))
                .then()
                .statusCode(200);
        return Sample.of(
                        "getVisitPattern",
                        Map.of(
                                "VisitPatternView.reason", VisitSamples.TEXT,
                                "VisitPatternView.reasonCode", "PERSON_WISH",
                                "VisitPatternView.setBy", "coordinator of "),
                        caller -> RestApi.get(caller, "/api/v1/visit-patterns/{id}", id))
                .by("coordinator", work.coordinator())
                .by("social-worker", work.self())
                .inArea(AREA, OFFICERS)
                .inArea(AREA, "auditor");
    }

    Sample pause() {
        TestOrder work = TestOrder.accepted(events, 5);
        Map<String, Object> body = PauseApi.body(PlannedDays.day(1), PlannedDays.day(2));
        body.put("reason", VisitSamples.TEXT);
        String id = PauseApi.enter(work, work.coordinator(), body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return Sample.of(
                        "getVisitPause",
                        Map.of(
                                "VisitPauseView.reason", VisitSamples.TEXT,
                                "VisitPauseView.reasonCode", "IN_HOSPITAL",
                                "VisitPauseView.enteredBy", "coordinator of "),
                        caller -> PauseApi.get(caller, id))
                .by("coordinator", work.coordinator())
                .by("social-worker", work.self())
                .inArea(AREA, OFFICERS)
                .inArea(AREA, "auditor");
    }

    Sample stay() {
        TestStay stay = TestStay.admitted(events, 5);
        RestApi.done(stay.step(stay.work().self(), "leave", Map.of("reasonCode", "TO_HOSPITAL")));
        RestApi.done(stay.step(stay.work().self(), "discharge", Map.of("reasonCode", "OWN_REQUEST")));
        return Sample.of(
                        "getStay",
                        Map.of(
                                "StayLeaveView.leaveReasonCode", "TO_HOSPITAL",
                                "StayView.dischargeReasonCode", "OWN_REQUEST",
                                "StayView.admittedBy", "worker-"),
                        stay::get)
                .by("coordinator", stay.work().coordinator())
                .by("social-worker", stay.work().self())
                .inArea(AREA, OFFICERS)
                .inArea(AREA, "auditor");
    }

    Sample referral() {
        TestReferral referral = TestReferral.sent(events, 1);
        RestApi.done(referral.step(
                referral.work().self(),
                "answer",
                Map.of("answer", "TAKEN_ON", "evidence", "CALL_NOTE", "note", VisitSamples.TEXT)));
        referral.outcome(Map.of("note", VisitSamples.TEXT)).then().statusCode(201);
        return Sample.of(
                        "getReferral",
                        Map.of(
                                "ReferralView.note", VisitSamples.TEXT,
                                "ReferralOutcomeView.note", VisitSamples.TEXT,
                                "ReferralView.resourceName", "昌吉爱心企业",
                                "ReferralView.resourceContact", "13900000001",
                                "ReferralView.sentBy", "worker-"),
                        referral::get)
                .by("coordinator", referral.work().coordinator())
                .by("social-worker", referral.work().self())
                .inArea(AREA, OFFICERS)
                .inArea(AREA, "auditor");
    }

    Sample counselling() {
        TestOrder work = CounsellingApi.accepted(events);
        String visit = CounsellingApi.written(work);
        return Sample.of(
                        "getCounsellingRecord",
                        Map.of("CounsellingRecordView.content", CounsellingApi.CONTENT),
                        caller -> CounsellingApi.get(caller, visit))
                .by("social-worker", work.self());
    }

    Sample escort() {
        TestOrder work = EscortApi.accepted(events, 1);
        String visit = work.planned(0).getFirst();
        EscortApi.arrange(work, visit, TestOrder.minute(30)).then().statusCode(200);
        return Sample.of(
                        "getEscort",
                        Map.of(
                                "EscortView.placeName", "昌吉州人民医院骨科",
                                "EscortView.placeAddress", "昌吉市延安北路303号",
                                "EscortView.latitude", "44.06",
                                "EscortView.longitude", "87.36"),
                        caller -> EscortApi.get(caller, visit))
                .by("coordinator", work.coordinator())
                .by("social-worker", work.self())
                .inArea(AREA, OFFICERS);
    }
}
