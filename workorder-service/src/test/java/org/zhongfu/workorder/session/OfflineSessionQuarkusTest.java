// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

/** A list of attendance that a device without a network sends later, without a version, and again. */
@QuarkusTest
class OfflineSessionQuarkusTest {

    @Inject
    TestEvents events;

    @Test
    void aDeviceWithoutANetworkNeedsNoVersion() {
        TestSession session = TestSession.planned(events, 1);
        session.enrolled(events, 1);

        hold(session, session.report(0)).then().statusCode(200).body("attended", equalTo(1));
    }

    @Test
    void aReportSentAgainIsAnsweredAsBefore() {
        TestSession session = TestSession.planned(events, 2);
        String enrolment = session.enrolled(TestSession.order(events, session.worker(), 1));
        Map<String, Object> report = session.report(0);
        Response first = hold(session, report);
        RestApi.done(first);

        Response again = hold(session, report);

        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(DatabaseRows.eventNames("zhongfu.workorder.v1", session.visitOf(enrolment)))
                .containsExactly("VisitPlanned", "VisitStarted", "VisitVerified");
    }

    @Test
    void anotherReportIsRefused() {
        TestSession session = TestSession.planned(events, 1);
        session.enrolled(events, 1);
        Map<String, Object> report = session.report(0);
        RestApi.done(hold(session, report));
        report.put("occurredAt", TestOrder.minute(100).toString());

        hold(session, report).then().statusCode(409);
    }

    private static Response hold(TestSession session, Map<String, Object> report) {
        return RestApi.as(session.inCharge()).body(report).post("/api/v1/sessions/{id}/hold", session.id());
    }

    @Test
    void aReportWithANetworkNeedsAVersion() {
        TestSession session = TestSession.planned(events, 1);
        session.enrolled(events, 1);
        Map<String, Object> report = session.report(0);
        Map<String, Object> checkOut = new HashMap<>(TestSession.gps(TestOrder.at(2), 44.012));
        checkOut.put("offline", false);
        report.put("checkOut", checkOut);

        hold(session, report).then().statusCode(428);
    }
}
