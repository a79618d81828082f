// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.clock;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.zhongfu.intake.clock.ClockApi.beijing;
import static org.zhongfu.intake.clock.ClockApi.clocksOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;

/** Clocks run by the events of applications and notices. */
@QuarkusTest
class CaseClockQuarkusTest {

    @Inject
    CaseEvents events;

    @Inject
    TestClock clock;

    @BeforeEach
    void aFriday() {
        at("2026-11-27T10:29");
    }

    @Test
    void anApplicationIsToBeReceivedByTheEndOfTheNextWorkingDay() {
        String application = submitted();

        clocksOf(application)
                .then()
                .body("items", hasSize(1))
                .body("items[0].stage", equalTo("RECEPTION"))
                .body("items[0].state", equalTo("RUNNING"))
                .body("items[0].limitDays", equalTo(1))
                .body("items[0].dueAt", equalTo(beijing("2026-11-30T19:30")))
                .body("items[0].overdue", equalTo(false))
                .body("items[0].provisional", equalTo(false))
                .body("items[0].notices[0]", containsString("2026"))
                .body("items[0].level", equalTo("TOWNSHIP"));
    }

    @Test
    void aDueTimeInAYearWithoutANoticeIsProvisional() {
        at("2027-03-05T10:29");

        String application = submitted();

        clocksOf(application)
                .then()
                .body("items[0].dueAt", equalTo(beijing("2027-03-08T19:30")))
                .body("items[0].provisional", equalTo(true));
    }

    @Test
    void theAcceptanceBeginsWithTheReception() {
        String application = submitted();

        decide(application, "reception", 1, Map.of());

        clocksOf(application)
                .then()
                .body("items.stage", contains("RECEPTION", "ACCEPTANCE"))
                .body("items.state", contains("STOPPED", "RUNNING"))
                .body("items[1].dueAt", equalTo(beijing("2026-12-04T19:30")))
                .body("items[1].serviceItems", equalTo(List.of("HOME_COOKING")));
    }

    @Test
    void theClockIsPausedWhileTheApplicantHasTheMaterial() {
        String application = received();

        decide(application, "return", 2, Map.of("reason", "请补充户口簿"));

        clocksOf(application)
                .then()
                .body("items[1].state", equalTo("PAUSED"))
                .body("items[1].pauseReason", equalTo("RETURNED_TO_APPLICANT"))
                .body("items[1].dueAt", nullValue());
    }

    @Test
    void theWorkingDaysOfThePauseAreAdded() {
        String application = received();
        decide(application, "return", 2, Map.of("reason", "请补充户口簿"));
        at("2026-12-02T09:00");

        decide(application, "resubmission", 3, Map.of());

        clocksOf(application)
                .then()
                .body("items.stage", contains("RECEPTION", "ACCEPTANCE"))
                .body("items[1].state", equalTo("RUNNING"))
                .body("items[1].pausedDays", equalTo(3))
                .body("items[1].dueAt", equalTo(beijing("2026-12-09T19:30")));
    }

    @Test
    void theAcceptanceEndsWithTheDecision() {
        String application = received();

        decide(application, "acceptance", 2, Map.of());

        clocksOf(application).then().body("items.state", contains("STOPPED", "STOPPED"));
    }

    @Test
    void aReversedAcceptanceBeginsAgain() {
        String application = received();
        decide(application, "acceptance", 2, Map.of());
        at("2026-11-30T11:00");

        RestApi.done(IntakeApi.decide(
                IntakeApi.PREFECTURE_OFFICER,
                application,
                "acceptance-reversal",
                3,
                Map.of("reasonCode", "WRONG_PERSON", "reason", "对象认定错误")));
        events.deliverOf(application);

        clocksOf(application)
                .then()
                .body("items.state", contains("STOPPED", "STOPPED", "RUNNING"))
                .body("items[2].dueAt", equalTo(beijing("2026-12-07T19:30")));
    }

    @Test
    void aWithdrawnApplicationHasNoOpenStage() {
        String application = submitted();

        decide(application, "withdrawal", 1, Map.of("reason", "不再需要"));

        clocksOf(application).then().body("items.state", contains("STOPPED"));
    }

    @Test
    void anEventThatIsDeliveredTwiceStartsOneClock() {
        String application = received();
        decide(application, "acceptance", 2, Map.of());

        events.deliverAgain(application);

        clocksOf(application).then().body("items.state", contains("STOPPED", "STOPPED"));
    }

    @Test
    void aNoticeThatComesOutMovesTheDueTimes() {
        at("2028-03-03T10:29");
        String application = submitted("652328995");
        String notice = RestApi.created(
                IntakeApi.PREFECTURE_OFFICER,
                "/api/v1/working-calendar/notices",
                Map.of(
                        "areaCode",
                        "652328995",
                        "year",
                        2028,
                        "holidays",
                        List.of("2028-03-06"),
                        "workdays",
                        List.of(),
                        "source",
                        "关于放假安排的通知",
                        "reason",
                        "通知已发布"));

        events.deliverOf(notice);

        ClockApi.list(IntakeApi.PREFECTURE_OFFICER, "applicationId", application)
                .then()
                .body("items[0].dueAt", equalTo(beijing("2028-03-07T19:30")))
                .body("items[0].notices", hasSize(2));
    }

    private String submitted() {
        String application = ClockApi.submit().getString("id");
        events.deliverOf(application);
        return application;
    }

    private String submitted(String area) {
        Map<String, Object> body = IntakeApi.applicationBody();
        body.put("areaCode", area);
        String application = RestApi.anonymous()
                .body(body)
                .post("/api/v1/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        events.deliverOf(application);
        return application;
    }

    private String received() {
        String application = submitted();
        decide(application, "reception", 1, Map.of());
        return application;
    }

    private void decide(String application, String step, int version, Map<String, Object> body) {
        IntakeApi.decide(IntakeApi.OFFICER, application, step, version, body)
                .then()
                .statusCode(200);
        events.deliverOf(application);
    }

    private void at(String beijing) {
        clock.set(OffsetDateTime.parse(beijing + ":00+08:00").toInstant());
    }
}
