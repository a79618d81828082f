// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderCancelled;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.TestClock;

/** The last event of a match says whether matching queued what it did not serve, so that nobody decides about it again. */
@QuarkusTest
class RestQueuedQuarkusTest {

    @Inject
    TestMatches matches;

    @Inject
    TestEvents events;

    @Inject
    ContractEndJob job;

    @Inject
    TestClock clock;

    private Provider provider;
    private NeedConfirmed need;
    private UUID match;

    @BeforeEach
    void anAcceptedMatchOnAContractOfFiveMoreDays() {
        String township = MatchingApi.newTownship();
        provider = MatchingApi.registerProvider();
        LocalDate lastDay = Zones.dayOf(TestClock.now()).plusDays(5);
        Map<String, Object> contract = MatchingApi.contractBody(provider.id(), township, 10);
        contract.put("periodTo", lastDay.toString());
        MatchingApi.signContract(contract);
        need = matches.confirmNeed(township, 3);
        match = matches.accept(provider, need);
    }

    @Test
    void theRestIsQueuedWhenTheContractHasEnded() {
        after(6);
        events.deliver(TestEvents.verified(UUID.randomUUID(), match, need));

        events.deliver(TestEvents.delivered(match, need, 1));

        assertThat(lastEvent("MatchFulfilled")).isEqualTo("true");
    }

    @Test
    void nothingIsQueuedWhileTheContractLasts() {
        events.deliver(TestEvents.verified(UUID.randomUUID(), match, need));

        events.deliver(TestEvents.delivered(match, need, 1));

        assertThat(lastEvent("MatchFulfilled")).isEqualTo("false");
    }

    @Test
    void nothingIsQueuedWhenEverythingWasServed() {
        after(6);
        for (int unit = 0; unit < 3; unit++) {
            events.deliver(TestEvents.verified(UUID.randomUUID(), match, need));
        }

        events.deliver(TestEvents.delivered(match, need, 3));
        matches.drain();

        assertThat(lastEvent("MatchFulfilled")).isEqualTo("false");
        assertThat(TestMatches.waitlistOf(need)).isEmpty();
    }

    @Test
    void nothingIsQueuedWhenThePeriodOfTheNeedIsOver() {
        after(40);
        events.deliver(TestEvents.verified(UUID.randomUUID(), match, need));

        events.deliver(TestEvents.delivered(match, need, 1));

        assertThat(lastEvent("MatchFulfilled")).isEqualTo("false");
    }

    @Test
    void aVisitThatIsVoidedAfterThePeriodQueuesNothing() {
        after(40);
        events.deliver(cancelledByContract(2));
        assertThat(lastEvent("MatchCancelled")).isEqualTo("false");

        events.deliver(TestEvents.voided(UUID.randomUUID(), match, need, false, true));
        matches.drain();

        assertThat(TestMatches.waitlistOf(need)).isEmpty();
    }

    @Test
    void aCancelledOrderPutsTheNeedIntoTheQueue() {
        events.deliver(TestEvents.orderCancelled(match, need, 0, 3));

        assertThat(lastEvent("MatchCancelled")).isEqualTo("true");
    }

    @Test
    void theCancelledOrderOfANeedThatEndedDoesNot() {
        events.deliver(TestEvents.closed(need));

        events.deliver(TestEvents.orderCancelled(match, need, 0, 3));

        assertThat(lastEvent("MatchCancelled")).isEqualTo("false");
    }

    @Test
    void aRequestForWhatIsOfferedAlreadyDoesNotQueueTheRestOfTheNextOrder() {
        after(6);
        events.deliver(TestEvents.verified(UUID.randomUUID(), match, need));
        events.deliver(TestEvents.delivered(match, need, 1));
        MatchingApi.signContract(provider, need.recipient().areaCode(), 10);
        matches.drain();
        events.deliver(TestEvents.rematchRequested(need, 2));
        UUID next = matches.accept(provider, need);

        events.deliver(TestEvents.delivered(next, need, 0, 2));
        matches.drain();

        assertThat(TestMatches.matchesOf(need)).hasSize(2);
    }

    private WorkOrderCancelled cancelledByContract(int outstanding) {
        return new WorkOrderCancelled(
                new OrderId(UuidV7.next()),
                7,
                new MatchId(match),
                need.needId(),
                "CONTRACT_ENDED",
                0,
                outstanding,
                TestEvents.now(),
                false);
    }

    private void after(int days) {
        clock.advance(Duration.ofDays(days));
        job.run();
    }

    private String lastEvent(String name) {
        DatabaseRows.Event last =
                DatabaseRows.events("zhongfu.matching.v1", match.toString()).getLast();
        assertThat(last.name()).isEqualTo(name);
        return last.payload().path("restQueued").asText();
    }
}
