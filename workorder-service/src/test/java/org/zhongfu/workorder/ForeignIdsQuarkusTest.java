// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Supplier;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.StoppedClock;
import org.zhongfu.testkit.misuse.ForeignIdsTest;
import org.zhongfu.testkit.misuse.OwnedRecord;
import org.zhongfu.workorder.recurrence.PatternApi;
import org.zhongfu.workorder.session.SessionSamples;
import org.zhongfu.workorder.session.TestCourse;
import org.zhongfu.workorder.session.TestSession;
import org.zhongfu.workorder.stay.TestStay;
import org.zhongfu.workorder.visit.PlannedDays;

@QuarkusTest
@StoppedClock
class ForeignIdsQuarkusTest extends ForeignIdsTest {

    private static final String ELSEWHERE = "652302101";

    @Inject
    TestEvents events;

    @Override
    protected Map<String, Supplier<String>> strangers() {
        return Map.ofEntries(
                entry("workOrderId", () -> order().id()),
                entry("needId", () -> order().match().needId().toString()),
                entry("personId", () -> order().match().recipient().personId().toString()),
                entry(
                        "providerId",
                        () -> order().match().provider().providerId().toString()),
                entry("workerId", this::worker),
                entry("workerIds", this::worker),
                entry("worker", this::worker),
                entry("visitId", () -> order().planned(0).getFirst()),
                entry("placeId", this::place),
                entry("courseId", this::course),
                entry("enrolmentId", this::enrolment));
    }

    @Override
    protected Map<String, Supplier<OwnedRecord>> records() {
        return Map.ofEntries(
                entry("acceptWorkOrder", () -> offered()),
                entry("/api/v1/work-orders/{id}", () -> owned(TestOrder.accepted(events, 2))),
                entry("/api/v1/visits/{id}", this::plannedVisit),
                entry("/api/v1/visit-patterns/{id}", this::pattern),
                entry("/api/v1/sessions/{id}", () -> SessionSamples.owned(events)),
                entry("holdSession", () -> SessionSamples.owned(events)),
                entry("/api/v1/courses/{id}", () -> SessionSamples.course(events)));
    }

    @Override
    protected Map<String, String> withoutStranger() {
        return Map.of();
    }

    /** An order of another provider, in another county. */
    private TestOrder order() {
        TestOrder work = TestOrder.accepted(events, 1);
        DatabaseRows.update("update work_order set area_code = ? where id = ?::uuid", ELSEWHERE, work.id());
        return work;
    }

    private String worker() {
        return order().worker().workerId().toString();
    }

    private String place() {
        return TestStay.place(order(), "stranger");
    }

    private String course() {
        TestCourse course = TestCourse.registered(events);
        DatabaseRows.update("update course set area_code = ? where id = ?::uuid", ELSEWHERE, course.id());
        return course.id();
    }

    private String enrolment() {
        TestSession session = TestSession.planned(events, 1);
        String enrolment = session.enrolled(TestSession.order(events, session.worker(), 1));
        DatabaseRows.update("update session set area_code = ? where id = ?::uuid", ELSEWHERE, session.id());
        return enrolment;
    }

    private OwnedRecord offered() {
        return owned(TestOrder.offered(events, 1));
    }

    private OwnedRecord plannedVisit() {
        TestOrder work = TestOrder.accepted(events, 1);
        return owned(work, PlannedDays.plan(work, 1, 10));
    }

    private OwnedRecord pattern() {
        TestOrder work = TestOrder.accepted(events, 3);
        return owned(work, PatternApi.given(work, PlannedDays.day(1), PlannedDays.day(3), PatternApi.daily("12:00")));
    }

    private static OwnedRecord owned(TestOrder work) {
        return owned(work, work.id());
    }

    private static OwnedRecord owned(TestOrder work, String id) {
        return new OwnedRecord(Map.of("id", id), "652301", work.worker().orgCode());
    }

    private static <T> Map.Entry<String, Supplier<T>> entry(String name, Supplier<T> record) {
        return Map.entry(name, record);
    }
}
