// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Supplier;
import org.zhongfu.testkit.StoppedClock;
import org.zhongfu.testkit.misuse.ForeignRecordsTest;
import org.zhongfu.testkit.misuse.OwnedRecord;
import org.zhongfu.workorder.counselling.CounsellingApi;
import org.zhongfu.workorder.escort.EscortApi;
import org.zhongfu.workorder.pause.PauseApi;
import org.zhongfu.workorder.recurrence.PatternApi;
import org.zhongfu.workorder.referral.TestReferral;
import org.zhongfu.workorder.session.SessionSamples;
import org.zhongfu.workorder.stay.TestStay;
import org.zhongfu.workorder.visit.PlannedDays;

@QuarkusTest
@StoppedClock
class ForeignRecordsQuarkusTest extends ForeignRecordsTest {

    @Inject
    TestEvents events;

    @Override
    protected Map<String, Supplier<OwnedRecord>> records() {
        return Map.ofEntries(
                entry("/api/v1/sessions/{id}", () -> SessionSamples.owned(events)),
                entry("/api/v1/sessions/{id}/enrolments/{enrolmentId}", () -> SessionSamples.ownedEnrolment(events)),
                entry("/api/v1/courses/{id}", () -> SessionSamples.course(events)),
                entry("/api/v1/certificates/{id}", () -> SessionSamples.certificate(events)),
                entry("/api/v1/work-orders/{id}", this::order),
                entry("/api/v1/visits/{id}", this::visit),
                entry("/api/v1/visits/{id}/escort", this::escort),
                entry("/api/v1/visit-patterns/{id}", this::pattern),
                entry("/api/v1/visit-pauses/{id}", this::pause),
                entry("/api/v1/stays/{id}", this::stay),
                entry("/api/v1/visits/{id}/counselling-record", this::counselling),
                entry("/api/v1/referrals/{id}", this::referral),
                entry("/api/v1/stay-places/{id}", this::stayPlace),
                entry("/api/v1/visit-facts/{id}", this::fact),
                entry("/api/v1/return-visit-tasks/{id}", this::task));
    }

    @Override
    protected Map<String, String> withoutRecord() {
        return Map.of();
    }

    private OwnedRecord order() {
        TestOrder work = TestOrder.accepted(events, 1);
        return owned(work, work.id());
    }

    private OwnedRecord visit() {
        TestOrder work = TestOrder.accepted(events, 1);
        return owned(work, work.planned(0).getFirst());
    }

    private OwnedRecord escort() {
        TestOrder work = EscortApi.accepted(events, 1);
        String visit = work.planned(0).getFirst();
        EscortApi.arrange(work, visit, TestOrder.minute(30)).then().statusCode(200);
        return owned(work, visit);
    }

    private OwnedRecord pattern() {
        TestOrder work = TestOrder.accepted(events, 1);
        return owned(work, PatternApi.given(work, PlannedDays.day(1), PlannedDays.day(2), PatternApi.daily("12:00")));
    }

    private OwnedRecord pause() {
        TestOrder work = TestOrder.accepted(events, 1);
        return owned(work, PauseApi.given(work, PlannedDays.day(1), PlannedDays.day(2)));
    }

    private OwnedRecord stay() {
        TestStay stay = TestStay.admitted(events, 1);
        return owned(stay.work(), stay.id());
    }

    private OwnedRecord referral() {
        TestReferral referral = TestReferral.sent(events, 1);
        return owned(referral.work(), referral.id());
    }

    private OwnedRecord counselling() {
        TestOrder work = CounsellingApi.accepted(events);
        return owned(work, CounsellingApi.written(work));
    }

    private OwnedRecord stayPlace() {
        TestOrder work = TestStay.order(events, 1);
        return owned(work, TestStay.place(work, "1"));
    }

    private OwnedRecord fact() {
        TestOrder work = TestOrder.accepted(events, 1);
        return owned(work, VisitSamples.conflict(work));
    }

    private OwnedRecord task() {
        TestOrder work = TestOrder.accepted(events, 1);
        return owned(work, ReturnVisitTasks.openedFor(work));
    }

    private static Map.Entry<String, Supplier<OwnedRecord>> entry(String path, Supplier<OwnedRecord> record) {
        return Map.entry(path, record);
    }

    private static OwnedRecord owned(TestOrder work, String id) {
        return new OwnedRecord(Map.of("id", id), "652301", work.worker().orgCode());
    }
}
