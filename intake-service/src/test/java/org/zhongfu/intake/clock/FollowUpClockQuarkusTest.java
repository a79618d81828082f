// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.clock;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.zhongfu.intake.clock.ClockApi.beijing;
import static org.zhongfu.intake.clock.ClockApi.clocksOfNeed;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.ReturnVisitTaskId;
import org.zhongfu.contracts.workorder.ReturnVisitTaskEvent;
import org.zhongfu.contracts.workorder.ReturnVisitTaskEvent.ReturnVisitRepeated;
import org.zhongfu.contracts.workorder.ReturnVisitTaskEvent.ReturnVisitTaskAnswered;
import org.zhongfu.contracts.workorder.ReturnVisitTaskEvent.ReturnVisitTaskOpened;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.intake.need.NeedFactEvents;
import org.zhongfu.intake.need.ServedNeed;
import org.zhongfu.testkit.TestClock;

/** Clocks of what follows when a need is served in part, or the person is not satisfied. */
@QuarkusTest
class FollowUpClockQuarkusTest {

    private final ReturnVisitTaskId task = new ReturnVisitTaskId(UUID.randomUUID());
    private final OrderId order = new OrderId(UUID.randomUUID());

    @Inject
    CaseEvents events;

    @Inject
    NeedFactEvents facts;

    @Inject
    TestClock clock;

    @BeforeEach
    void aFriday() {
        at("2026-11-27T10:29");
    }

    @Test
    void theRestOfANeedIsFollowedUpAnew() {
        String need = confirmedNeed();
        events.started(order.value(), need);
        facts.deliver(new ServedNeed(need).closedWith(3, 4));
        at("2026-11-30T09:00");
        IntakeApi.decideNeed(IntakeApi.OFFICER, need, "rematching", 3, Map.of())
                .then()
                .statusCode(200);

        events.deliverOf(need);

        clocksOfNeed(need)
                .then()
                .body("items.stage", contains("FOLLOW_UP", "FOLLOW_UP"))
                .body("items.state", contains("STOPPED", "RUNNING"));
    }

    @Test
    void aDissatisfiedReturnVisitIsToBeAnsweredInFiveWorkingDays() {
        String need = confirmedNeed();
        events.started(order.value(), need);

        events.deliver(opened(need));

        clocksOfNeed(need)
                .then()
                .body("items.stage", contains("FOLLOW_UP", "DISSATISFACTION"))
                .body("items[1].state", equalTo("RUNNING"))
                .body("items[1].dueAt", equalTo(beijing("2026-12-04T19:30")));
    }

    @Test
    void theClockStopsWithTheAnswerAndStartsAgainWhenThePersonIsStillNotSatisfied() {
        String need = confirmedNeed();
        events.started(order.value(), need);
        events.deliver(opened(need));
        at("2026-11-30T09:00");
        events.deliver(new ReturnVisitTaskAnswered(
                task, 3, order, NeedId.fromString(need), "EXPLAINED", TestClock.now(), false));
        at("2026-12-01T09:00");

        events.deliver(new ReturnVisitRepeated(
                task, 4, order, NeedId.fromString(need), "REACHED_UNSATISFIED", TestClock.now(), false));

        clocksOfNeed(need)
                .then()
                .body("items.stage", contains("FOLLOW_UP", "DISSATISFACTION", "DISSATISFACTION"))
                .body("items.state", contains("STOPPED", "STOPPED", "RUNNING"));
    }

    private ReturnVisitTaskEvent opened(String need) {
        return new ReturnVisitTaskOpened(task, 1, order, NeedId.fromString(need), "652301", TestClock.now(), false);
    }

    private String confirmedNeed() {
        String need = IntakeApi.confirmNeed(IntakeApi.needBody(IntakeApi.registerPerson("19520307")));
        events.deliverOf(need);
        return need;
    }

    private void at(String beijing) {
        clock.set(OffsetDateTime.parse(beijing + ":00+08:00").toInstant());
    }
}
