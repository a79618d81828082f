// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

@QuarkusTest
class SessionDayQuarkusTest {

    private static final LocalDate DAY = Zones.dayOf(TestOrder.at(0));

    @Inject
    TestEvents events;

    @Test
    void theDayOfTheWorkerShowsTheirSessionsBesideTheirVisits() {
        TestSession session = TestSession.planned(events, 5);

        RestApi.get(session.inCharge(), "/api/v1/my-day?date=" + DAY)
                .then()
                .statusCode(200)
                .body("visits.size()", equalTo(0))
                .body("sessions.id", contains(session.id()));
    }

    @Test
    void attendancesAreNoVisitsOfTheDay() {
        TestSession session = TestSession.planned(events, 5);
        session.enrolled(events, 2);
        session.held(0);

        RestApi.get(session.inCharge(), "/api/v1/my-day?date=" + DAY)
                .then()
                .body("visits.size()", equalTo(0))
                .body("sessions[0].attended", equalTo(2));
    }

    @Test
    void theCalendarFileHasTheSessionOnce() {
        TestSession session = TestSession.planned(events, 5);

        String file = RestApi.as(session.inCharge())
                .accept("text/calendar")
                .get("/api/v1/my-day/calendar?date=" + DAY)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(file).containsOnlyOnce("UID:session-" + session.id());
    }

    @Test
    void thePageToPrintNamesThePlace() {
        TestSession session = TestSession.planned(events, 5);

        RestApi.as(session.inCharge())
                .accept("text/html")
                .get("/api/v1/my-day/page?date=" + DAY)
                .then()
                .statusCode(200)
                .body(containsString("文化活动室"));
    }
}
