// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.contracts.matching.PlannedTime;
import org.zhongfu.contracts.workorder.PreviousPlan;
import org.zhongfu.contracts.workorder.ReversedVisit;
import org.zhongfu.contracts.workorder.VisitEvent.VisitCorrected;
import org.zhongfu.contracts.workorder.VisitEvent.VisitMoved;
import org.zhongfu.contracts.workorder.VisitEvent.VisitPlanned;
import org.zhongfu.contracts.workorder.VisitEvent.VisitVerified;
import org.zhongfu.contracts.workorder.VisitProof;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.matching.match.TestMatches;

/** The copy of the calendars, for plans. */
@QuarkusTest
class CalendarCopyQuarkusTest {

    @Inject
    TestMatches matches;

    @Inject
    TestEvents events;

    @Inject
    CalendarCopy calendar;

    private final UUID visit = UUID.randomUUID();
    private final UUID worker = UUID.randomUUID();
    private NeedConfirmed need;
    private UUID match;

    @BeforeEach
    void aVisitOfAnAcceptedMatchIsInReview() {
        String township = MatchingApi.newTownship();
        MatchingApi.Provider provider = MatchingApi.registerProvider();
        MatchingApi.signContract(provider, township, 10);
        need = matches.confirmNeed(township, 3);
        match = matches.accept(provider, need);
        Instant tomorrow = TestEvents.now().plus(Duration.ofDays(1));
        events.deliver(
                TestEvents.planned(visit, need.needId().value(), worker, tomorrow, tomorrow.plus(Duration.ofHours(1))));
        events.deliver(TestEvents.inReview(visit, match, need, worker));
    }

    @Test
    void aVisitInReviewUsesAUnitThatIsNotConsumed() {
        assertThat(ofNeed()).singleElement().satisfies(found -> {
            assertThat(found.status()).isEqualTo(CalendarStatus.IN_REVIEW);
            assertThat(found.status().isOpen()).isTrue();
        });
    }

    @Test
    void aVisitInReviewLeavesItsPlannedTimeFree() {
        Instant now = TestEvents.now();

        List<CalendarVisit> taken = QuarkusTransaction.requiringNew()
                .call(() -> calendar.takingTime(List.of(new WorkerId(worker)), now, now.plus(Duration.ofDays(2))));

        assertThat(taken).isEmpty();
    }

    @Test
    void aConfirmedVisitUsesAConsumedUnit() {
        events.deliver(TestEvents.confirmedAfterReview(visit, match, need));

        assertThat(ofNeed()).singleElement().satisfies(found -> {
            assertThat(found.status()).isEqualTo(CalendarStatus.VERIFIED);
            assertThat(found.status().isOpen()).isFalse();
        });
    }

    @Test
    void aCorrectedVisitTookPlaceAtTheCorrectedTime() {
        VisitVerified verified = TestEvents.confirmedAfterReview(visit, match, need);
        events.deliver(verified);

        events.deliver(corrected(verified));
        events.deliver(verified);

        Instant started = verified.proof().startedAt().minus(Duration.ofHours(3));
        assertThat(ofNeed()).singleElement().satisfies(found -> assertThat(found.startedAt())
                .isEqualTo(started.truncatedTo(ChronoUnit.MICROS)));
    }

    /** The visit took place three hours earlier. */
    private static VisitCorrected corrected(VisitVerified before) {
        VisitProof proof = before.proof();
        Duration earlier = Duration.ofHours(3);
        return new VisitCorrected(
                before.visitId(),
                before.aggregateVersion() + 1,
                before.orderId(),
                before.matchId(),
                before.needId(),
                before.recipient(),
                before.providerId(),
                new VisitProof(
                        proof.serviceItem(),
                        proof.workerId(),
                        proof.startedAt().minus(earlier),
                        proof.endedAt().minus(earlier),
                        1,
                        "CONFIRMED",
                        proof.kind()),
                new ReversedVisit(proof.startedAt(), proof.endedAt(), proof.verificationLevel(), "CHECK_IN_FORGOTTEN"),
                before.requestedAt(),
                TestEvents.now(),
                false);
    }

    @Test
    void aMovedVisitTakesTheTimeOfItsNewWorker() {
        VisitPlanned planned = planned();
        UUID substitute = UUID.randomUUID();

        events.deliver(planned);
        events.deliver(moved(planned, substitute));

        assertThat(taking(substitute, planned)).singleElement().satisfies(found -> assertThat(found.plannedFrom())
                .isEqualTo(planned.planned().plannedFrom().plus(Duration.ofHours(5))));
        assertThat(taking(planned.workerId().value(), planned)).isEmpty();
    }

    @Test
    void aMoveThatArrivesBeforeThePlanIsNotOverwritten() {
        VisitPlanned planned = planned();
        UUID substitute = UUID.randomUUID();

        events.deliver(moved(planned, substitute));
        events.deliver(planned);

        assertThat(taking(substitute, planned)).hasSize(1);
    }

    private VisitPlanned planned() {
        Instant from = TestEvents.now().plus(Duration.ofDays(1));
        return TestEvents.planned(
                UUID.randomUUID(), need.needId().value(), UUID.randomUUID(), from, from.plus(Duration.ofHours(1)));
    }

    /** The visit is moved to another worker, five hours later. */
    private static VisitMoved moved(VisitPlanned before, UUID worker) {
        Duration later = Duration.ofHours(5);
        PlannedTime time = before.planned();
        return new VisitMoved(
                before.visitId(),
                2,
                before.orderId(),
                before.needId(),
                new WorkerId(worker),
                new PlannedTime(time.plannedFrom().plus(later), time.plannedTo().plus(later)),
                new PreviousPlan(before.workerId(), time.plannedFrom(), time.plannedTo()),
                "PERSON_WISH",
                TestEvents.now(),
                false);
    }

    private List<CalendarVisit> taking(UUID who, VisitPlanned planned) {
        Instant from = planned.planned().plannedFrom();
        return QuarkusTransaction.requiringNew()
                .call(() -> calendar.takingTime(List.of(new WorkerId(who)), from, from.plus(Duration.ofDays(1))));
    }

    private List<CalendarVisit> ofNeed() {
        return QuarkusTransaction.requiringNew()
                .call(() -> calendar.ofNeeds(List.of(need.needId())).getOrDefault(need.needId(), List.of()));
    }
}
