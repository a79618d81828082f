// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.StoppedClock;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;

/** Courses: modules are attended at sessions, and who attended all required ones gets a certificate. */
@QuarkusTest
@StoppedClock
class CourseQuarkusTest {

    @Inject
    TestEvents events;

    @Test
    void aCourseHasItsModulesInOrder() {
        TestCourse course = TestCourse.registered(events);
        RestApi.get(course.trainee().coordinator(), TestCourse.PATH + "/" + course.id())
                .then()
                .statusCode(200)
                .body("modules.code", contains("M1", "M2", "M3"))
                .body("modules.required", contains(true, true, false));
    }

    @Test
    void aCodeOfAModuleIsUsedOnce() {
        TestCourse course = TestCourse.registered(events);
        Map<String, Object> twice = TestCourse.request(course.worker());
        twice.put("modules", List.of(TestCourse.module("M1", true), TestCourse.module("M1", true)));

        RestApi.create(course.trainee().coordinator(), TestCourse.PATH, twice)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("modules[1].code"));
    }

    @Test
    void aSessionTeachesAModuleOfTheCourse() {
        TestCourse course = TestCourse.registered(events);
        Map<String, Object> plan = course.plan("M9", 0);

        RestApi.create(course.trainee().coordinator(), TestSession.PATH, plan)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("module.moduleCode"));
    }

    @Test
    void theProgressShowsWhatIsAttendedAndWhatIsMissing() {
        TestCourse course = TestCourse.registered(events);
        course.attend("M1", 0);

        RestApi.get(course.trainee().coordinator(), TestCourse.PATH + "/" + course.id() + "/trainees")
                .then()
                .statusCode(200)
                .body("items.workOrderId", contains(course.trainee().id()))
                .body("items[0].attended", contains("M1"))
                .body("items[0].missing", contains("M2"))
                .body("items[0].completed", equalTo(false));
    }

    @Test
    void whoMissesARequiredModuleGetsNoCertificate() {
        TestCourse course = TestCourse.registered(events);
        course.attend("M1", 0);

        course.issue("2026-001").then().statusCode(422).body("violations[0].message", containsString("M2"));
    }

    @Test
    void whoAttendedAllRequiredModulesGetsACertificateThatIsPublished() {
        TestCourse course = TestCourse.registered(events);
        course.attend("M1", 0);
        course.attend("M2", 3);

        String certificate = course.issue("2026-001")
                .then()
                .statusCode(201)
                .body("status", equalTo("ISSUED"))
                .extract()
                .path("id");

        assertThat(DatabaseRows.eventNames("zhongfu.workorder.v1", certificate)).containsExactly("CertificateIssued");
        RestApi.get(course.trainee().coordinator(), TestCourse.PATH + "/" + course.id() + "/trainees")
                .then()
                .body("items[0].completed", equalTo(true))
                .body("items.certificateId", hasItem(certificate));
    }

    @Test
    void aPersonHasOneValidCertificateOfACourse() {
        TestCourse course = TestCourse.registered(events);
        course.completed("2026-001");

        course.issue("2026-002").then().statusCode(409);
    }

    @Test
    void aNumberIsUsedOnceByAProviderAlsoAfterARevocation() {
        TestCourse course = TestCourse.registered(events);
        String certificate = course.completed("2026-001");
        RestApi.done(course.revoke(certificate));

        course.issue("2026-001").then().statusCode(409);
    }

    @Test
    void aRevokedCertificateIsReplacedByAnother() {
        TestCourse course = TestCourse.registered(events);
        String certificate = course.completed("2026-001");
        course.revoke(certificate).then().statusCode(200).body("status", equalTo("REVOKED"));

        course.issue("2026-002").then().statusCode(201);
    }

    @Test
    void aForeignCertificateIsNotFound() {
        TestCourse course = TestCourse.registered(events);
        String certificate = course.completed("2026-001");

        RestApi.get(TestTokens.as("county-officer").area("652302"), "/api/v1/certificates/" + certificate)
                .then()
                .statusCode(404);
        RestApi.get(TestTokens.as("coordinator").org("P-" + UUID.randomUUID()), "/api/v1/certificates/" + certificate)
                .then()
                .statusCode(404);
    }
}
