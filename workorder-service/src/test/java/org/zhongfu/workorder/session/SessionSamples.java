// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import java.util.List;
import java.util.Map;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.access.Sample;
import org.zhongfu.testkit.misuse.OwnedRecord;
import org.zhongfu.workorder.TestEvents;

/** Sessions for the tests of who reads what. */
public final class SessionSamples {

    private static final String AREA = "652301";
    private static final String[] OFFICERS = {"township-officer", "county-officer", "prefecture-officer"};

    private SessionSamples() {}

    /** A session that was cancelled with a reason in words. */
    public static Sample cancelled(TestEvents events, String text) {
        TestSession session = TestSession.planned(events, 1);
        RestApi.done(session.step(
                session.coordinator(),
                "cancel",
                Map.of("reasonCode", "WEATHER", "reason", text, "informed", List.of("PERSON"))));
        return readers(
                session,
                Sample.of(
                        "getSession",
                        Map.of("SessionView.reason", text, "SessionView.reasonCode", "WEATHER"),
                        caller -> RestApi.get(caller, TestSession.PATH + "/{id}", session.id())));
    }

    /** The code of the place of a session of tomorrow. */
    public static Sample placeCode(TestEvents events) {
        TestSession session = TestSession.tomorrow(events);
        return Sample.of(
                        "getSessionPlaceCode",
                        Map.of("SessionPlaceCodeView.code", ""),
                        caller -> RestApi.get(caller, TestSession.PATH + "/{id}/place-code", session.id()))
                .by("coordinator", session.coordinator())
                .inArea(AREA, "township-officer", "county-officer", "prefecture-officer");
    }

    /** An enrolment that was withdrawn. */
    public static Sample withdrawn(TestEvents events) {
        TestSession session = TestSession.planned(events, 1);
        RestApi.done(session.withdraw(session.enrolled(TestSession.order(events, session.worker(), 1))));
        return readers(
                session,
                Sample.of(
                        "listSessionEnrolments",
                        Map.of("EnrolmentView.reasonCode", "PERSON_WISH"),
                        caller -> RestApi.get(caller, TestSession.PATH + "/{id}/enrolments", session.id())));
    }

    /** A session. */
    public static OwnedRecord owned(TestEvents events) {
        TestSession session = TestSession.planned(events, 1);
        return new OwnedRecord(
                Map.of("id", session.id()), AREA, session.worker().orgCode());
    }

    /** A session with a person enrolled. */
    public static OwnedRecord ownedEnrolment(TestEvents events) {
        TestSession session = TestSession.planned(events, 1);
        String enrolment = session.enrolled(TestSession.order(events, session.worker(), 1));
        return new OwnedRecord(
                Map.of("id", session.id(), "enrolmentId", enrolment),
                AREA,
                session.worker().orgCode());
    }

    /** A course. */
    public static OwnedRecord course(TestEvents events) {
        TestCourse course = TestCourse.registered(events);
        return new OwnedRecord(Map.of("id", course.id()), AREA, course.worker().orgCode());
    }

    /** A certificate. */
    public static OwnedRecord certificate(TestEvents events) {
        TestCourse course = TestCourse.registered(events);
        return new OwnedRecord(
                Map.of("id", course.completed("2026-001")),
                AREA,
                course.worker().orgCode());
    }

    /** A certificate that was revoked. */
    public static Sample revoked(TestEvents events) {
        TestCourse course = TestCourse.registered(events);
        String certificate = course.completed("2026-001");
        RestApi.done(course.revoke(certificate));
        return Sample.of(
                        "getCertificate",
                        Map.of("CertificateView.reasonCode", "ISSUED_BY_MISTAKE"),
                        caller -> RestApi.get(caller, "/api/v1/certificates/{id}", certificate))
                .by("coordinator", course.trainee().coordinator())
                .inArea(AREA, OFFICERS)
                .inArea(AREA, "evaluator", "auditor");
    }

    private static Sample readers(TestSession session, Sample sample) {
        return sample.by("coordinator", session.coordinator())
                .by("social-worker", session.inCharge())
                .inArea(AREA, OFFICERS)
                .inArea(AREA, "evaluator", "auditor");
    }
}
