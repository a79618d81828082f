// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;

/** An overdue stage becomes a task of the county, then of the prefecture, once each. */
@QuarkusTest
class EscalationQuarkusTest {

    @Inject
    CaseEvents events;

    @Inject
    TestClock clock;

    @Inject
    EscalationJob job;

    @Inject
    EscalationService escalations;

    private String application;
    private String reception;

    @BeforeEach
    void anApplicationOnAFriday() {
        at("2026-11-27T10:29");
        application = ClockApi.submit().getString("id");
        events.deliverOf(application);
        reception = ClockApi.clocksOf(application).path("items[0].id");
    }

    @Test
    void aStageInTimeIsNotEscalated() {
        at("2026-11-30T19:29");

        job.escalateOverdue();

        assertThat(levels()).isEmpty();
    }

    @Test
    void whileEventsAreNotHandledNoStageIsEscalated() {
        at("2026-11-30T19:30");

        new EscalationJob(escalations, () -> true).escalateOverdue();

        assertThat(levels()).isEmpty();
    }

    @Test
    void anOverdueStageIsATaskOfTheCountyOnce() {
        at("2026-11-30T19:30");

        job.escalateOverdue();
        job.escalateOverdue();

        assertThat(levels()).containsExactly("COUNTY");
        assertThat(DatabaseRows.texts(
                        "select level from clock_task where clock_id = ?::uuid and closed_at is null", reception))
                .containsExactly("COUNTY");
        assertThat(DatabaseRows.texts("select actor || ' ' || action from audit_entry where subject_id = ?", reception))
                .containsExactly("system CLOCK_ESCALATED");
        ClockApi.list(IntakeApi.OFFICER, "applicationId", application, "level", "COUNTY")
                .then()
                .body("items.id", contains(reception));
    }

    @Test
    void threeWorkingDaysLaterItIsATaskOfThePrefecture() {
        at("2026-11-30T20:00");
        job.escalateOverdue();
        at("2026-12-03T19:29");
        job.escalateOverdue();
        assertThat(levels()).containsExactly("COUNTY");
        at("2026-12-03T19:30");

        job.escalateOverdue();
        job.escalateOverdue();

        assertThat(levels()).containsExactly("COUNTY", "PREFECTURE");
    }

    @Test
    void replicasEscalateAStageOnce() throws Exception {
        at("2026-11-30T20:00");
        Callable<Boolean> sweep = () -> {
            job.escalateOverdue();
            return true;
        };

        Concurrently.run(Collections.nCopies(4, sweep));

        assertThat(levels()).containsExactly("COUNTY");
        assertThat(DatabaseRows.count("select count(*) from clock_task where clock_id = ?::uuid", reception))
                .isOne();
    }

    @Test
    void aFinishedStageIsNotEscalated() {
        receive();
        at("2026-12-01T10:00");

        job.escalateOverdue();

        assertThat(levels()).isEmpty();
    }

    @Test
    void theTasksEndWithTheStage() {
        at("2026-12-01T10:00");
        job.escalateOverdue();

        receive();

        assertThat(DatabaseRows.count(
                        "select count(*) from clock_task where clock_id = ?::uuid and closed_at is null", reception))
                .isZero();
    }

    @Test
    void aPausedStageIsNotEscalated() {
        receive();
        RestApi.done(IntakeApi.decide(IntakeApi.OFFICER, application, "return", 2, Map.of("reason", "请补充户口簿")));
        events.deliverOf(application);
        String acceptance = ClockApi.clocksOf(application).path("items[1].id");
        at("2026-12-14T10:00");

        job.escalateOverdue();

        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", acceptance)).isEmpty();
    }

    @Test
    void aStageOfAFactEnteredLateIsNotEscalated() {
        DatabaseRows.update(
                "update stage_clock set backfilled = true, escalate_at = null where id = ?::uuid", reception);
        at("2026-12-14T10:00");

        job.escalateOverdue();

        assertThat(levels()).isEmpty();
        ClockApi.clocksOf(application).then().body("items[0].overdue", equalTo(true));
    }

    private void receive() {
        IntakeApi.decide(IntakeApi.OFFICER, application, "reception", 1, Map.of())
                .then()
                .statusCode(200);
        events.deliverOf(application);
    }

    private List<String> levels() {
        return DatabaseRows.events("zhongfu.intake.v1", reception).stream()
                .filter(event -> event.name().equals("StageClockEscalated"))
                .map(event -> event.payload().path("level").asText())
                .toList();
    }

    private void at(String beijing) {
        clock.set(OffsetDateTime.parse(beijing + ":00+08:00").toInstant());
    }
}
