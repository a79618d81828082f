// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.workorder.TestEvents;

/** Coordinators and officers show the code of the place of a session; the worker in charge scans it. */
@QuarkusTest
class SessionPlaceCodeQuarkusTest {

    private static final String PATH = TestSession.PATH + "/{id}/place-code";

    @Inject
    TestEvents events;

    @Inject
    TestClock clock;

    @Test
    void theCodeIsThatOfTheDayOfTheSession() {
        TestSession session = TestSession.tomorrow(events);

        RestApi.get(session.coordinator(), PATH, session.id())
                .then()
                .statusCode(200)
                .body("code", matchesPattern("[0-9A-F]{16}"))
                .body(
                        "day",
                        equalTo(Zones.dayOf(TestClock.now().plus(Duration.ofDays(1)))
                                .toString()));
    }

    @Test
    void eachIssueIsAudited() {
        TestSession session = TestSession.tomorrow(events);

        RestApi.done(RestApi.get(session.coordinator(), PATH, session.id()));

        assertThat(DatabaseRows.texts(
                        "select action from audit_entry where subject_type = 'SESSION' and subject_id = ?",
                        session.id()))
                .containsExactly("PLACE_CODE_ISSUED");
    }

    @Test
    void theCodesOfTwoSessionsDiffer() {
        TestSession one = TestSession.tomorrow(events);
        TestSession other = TestSession.tomorrow(events);

        assertThat(code(one)).isNotEqualTo(code(other));
    }

    @Test
    void noCodeIsIssuedOnceTheDayIsPast() {
        TestSession session = TestSession.tomorrow(events);
        clock.advance(Duration.ofDays(3));

        RestApi.get(session.coordinator(), PATH, session.id()).then().statusCode(409);
    }

    @Test
    void theWorkerInChargeDoesNotReadIt() {
        TestSession session = TestSession.tomorrow(events);

        RestApi.get(session.inCharge(), PATH, session.id()).then().statusCode(403);
    }

    private static String code(TestSession session) {
        return RestApi.get(session.coordinator(), PATH, session.id())
                .then()
                .statusCode(200)
                .extract()
                .path("code");
    }
}
