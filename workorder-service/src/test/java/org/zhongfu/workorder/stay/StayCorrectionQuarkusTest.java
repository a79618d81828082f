// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

@QuarkusTest
class StayCorrectionQuarkusTest {

    @Inject
    TestEvents events;

    @Inject
    TestClock clock;

    @BeforeEach
    void startOnAMorning() {
        clock.set(TestStay.MORNING);
    }

    @Test
    void anEarlierDischargeTakesDaysBack() {
        TestStay stay = ended();

        discharge(stay, stay.work().otherCoordinator(), TestStay.MORNING.plus(Duration.ofDays(1)))
                .then()
                .statusCode(200);

        assertThat(stay.days()).containsExactly(LocalDate.of(2026, 1, 28));
    }

    @Test
    void whoRecordedTheStayDoesNotTakeItsDaysBack() {
        TestStay stay = endedBy(true);

        discharge(stay, stay.work().coordinator(), TestStay.MORNING.plus(Duration.ofDays(1)))
                .then()
                .statusCode(403)
                .body("fourEyesRule", equalTo("VISIT_VOID"));
    }

    @Test
    void aDayThatACorrectionAddsNeedsAReview() {
        TestStay stay = ended();
        clock.advance(Duration.ofDays(2));

        discharge(stay, stay.work().otherCoordinator(), TestClock.now().minus(Duration.ofHours(1)))
                .then()
                .statusCode(200)
                .body("days.status", equalTo(List.of("VERIFIED", "VERIFIED", "VERIFIED", "IN_REVIEW", "IN_REVIEW")));
    }

    @Test
    void aDayThatWasTakenBackCountsAgain() {
        TestStay stay = ended();
        Instant end = Instant.parse(stay.get().path("dischargedAt"));
        RestApi.done(discharge(stay, stay.work().otherCoordinator(), TestStay.MORNING.plus(Duration.ofDays(1))));

        RestApi.done(discharge(stay, stay.work().otherCoordinator(), end));

        assertThat(stay.days()).hasSize(3);
    }

    @Test
    void aLeaveThatWasNotEnteredTakesDaysBack() {
        TestStay stay = ended();

        correct(
                        stay,
                        stay.work().otherCoordinator(),
                        Map.of(
                                "reasonCode",
                                "LEAVE_MISSING",
                                "leaves",
                                List.of(Map.of(
                                        "leftAt",
                                                TestStay.MORNING
                                                        .plus(Duration.ofHours(20))
                                                        .toString(),
                                        "returnedAt",
                                                TestStay.MORNING
                                                        .plus(Duration.ofHours(49))
                                                        .toString(),
                                        "reasonCode", "HOME_LEAVE"))))
                .then()
                .statusCode(200);

        assertThat(stay.days()).containsExactly(LocalDate.of(2026, 1, 28), LocalDate.of(2026, 1, 30));
    }

    @Test
    void aLeaveOutsideTheStayIsRefused() {
        TestStay stay = ended();

        correct(
                        stay,
                        stay.work().otherCoordinator(),
                        Map.of(
                                "reasonCode",
                                "LEAVE_MISSING",
                                "leaves",
                                List.of(Map.of(
                                        "leftAt",
                                                TestStay.MORNING
                                                        .minus(Duration.ofHours(20))
                                                        .toString(),
                                        "returnedAt",
                                                TestStay.MORNING
                                                        .plus(Duration.ofHours(49))
                                                        .toString(),
                                        "reasonCode", "HOME_LEAVE"))))
                .then()
                .statusCode(422);
    }

    @Test
    void anOfficerCorrectsAfterTheDelivery() {
        TestStay stay = delivered();

        discharge(stay, TestOrder.officer(), TestStay.MORNING.plus(Duration.ofDays(1)))
                .then()
                .statusCode(200);

        assertThat(stay.days()).hasSize(1);
    }

    @Test
    void aCoordinatorDoesNotCorrectAfterTheDelivery() {
        TestStay stay = delivered();

        discharge(stay, stay.work().otherCoordinator(), TestStay.MORNING.plus(Duration.ofDays(1)))
                .then()
                .statusCode(403);
    }

    @Test
    void noDayIsAddedAfterTheDelivery() {
        TestStay stay = delivered();
        clock.advance(Duration.ofDays(2));

        discharge(stay, TestOrder.officer(), TestClock.now().minus(Duration.ofHours(1)))
                .then()
                .statusCode(409);
    }

    private TestStay delivered() {
        TestStay stay = ended();
        RestApi.done(stay.work().step(stay.work().self(), "delivery", Map.of()));
        return stay;
    }

    /** A stay of three days that the worker has recorded. */
    private TestStay ended() {
        return endedBy(false);
    }

    private TestStay endedBy(boolean coordinator) {
        TestOrder work = TestStay.order(events, 9);
        TestTokens actor = coordinator ? work.coordinator() : work.self();
        String place = TestStay.place(work, "1");
        TestStay stay =
                new TestStay(RestApi.created(actor, TestStay.path(work), TestStay.admission(place)), work, place);
        clock.advance(Duration.ofDays(3));
        RestApi.done(stay.step(actor, "discharge", Map.of("reasonCode", "GOAL_REACHED")));
        return stay;
    }

    private static Response discharge(TestStay stay, TestTokens caller, Instant at) {
        return correct(stay, caller, Map.of("reasonCode", "WRONG_TIME", "dischargedAt", at.toString()));
    }

    private static Response correct(TestStay stay, TestTokens caller, Map<String, ?> body) {
        return stay.step(caller, "correction", body);
    }
}
