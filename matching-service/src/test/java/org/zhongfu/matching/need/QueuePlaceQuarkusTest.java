// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.need;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.matching.match.TestMatches;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.testkit.DatabaseRows;

/** The place of a need in the queue comes from what was recorded, whatever time of the request is claimed. */
@QuarkusTest
class QueuePlaceQuarkusTest {

    @Inject
    TestEvents events;

    @Inject
    TestMatches matches;

    @Inject
    NeedService needs;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void waitingNeedsAreInTheOrderOfTheirRecordingWhateverIsClaimed(long seed) {
        Random random = new Random(seed);
        String township = MatchingApi.newTownship();
        List<NeedConfirmed> confirmed = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            confirmed.add(recorded(township, ago(random.nextInt(500)), ago(random.nextInt(20))));
        }
        confirmed.forEach(events::deliver);

        List<NeedId> waiting = QuarkusTransaction.requiringNew()
                .call(() -> needs.waiting(new NeedScope(AreaScope.of(township), List.of())).stream()
                        .map(Need::id)
                        .toList());

        assertThat(waiting)
                .isEqualTo(confirmed.stream()
                        .sorted(Comparator.comparing((NeedConfirmed need) -> Objects.requireNonNull(need.queuedFrom()))
                                .thenComparing(need -> need.needId().toString()))
                        .map(NeedConfirmed::needId)
                        .toList());
    }

    @Test
    void aClaimedEarlierRequestDoesNotTakeTheLastUnit() {
        String township = MatchingApi.newTownship();
        NeedConfirmed first = recorded(township, ago(2), ago(2));
        NeedConfirmed claimed = recorded(township, ago(400), ago(1));
        matches.confirmNeed(claimed);
        matches.confirmNeed(first);

        MatchingApi.signContract(MatchingApi.registerProvider(), township, 1);
        matches.drain();

        assertThat(TestMatches.matchesOf(first)).hasSize(1);
        assertThat(TestMatches.matchesOf(claimed)).isEmpty();
    }

    @Test
    void aCorrectedTimeOfTheRequestIsShownAndKeepsThePlace() {
        String township = MatchingApi.newTownship();
        NeedConfirmed first = recorded(township, ago(2), ago(2));
        NeedConfirmed corrected = recorded(township, ago(1), ago(1));
        matches.confirmNeed(corrected);
        matches.confirmNeed(first);
        events.deliver(TestEvents.requestCorrected(corrected, ago(400)));

        MatchingApi.signContract(MatchingApi.registerProvider(), township, 1);
        matches.drain();

        assertThat(TestMatches.matchesOf(first)).hasSize(1);
        assertThat(TestMatches.matchesOf(corrected)).isEmpty();
        assertThat(DatabaseRows.count(
                        "select count(*) from waitlist_entry w join need n on n.id = w.need_id"
                                + " where n.id = ? and w.requested_at = n.requested_at and n.requested_at < n.queued_from",
                        corrected.needId()))
                .isEqualTo(1);
    }

    @Test
    void aNeedOfAnOlderPublisherCountsFromItsRequest() {
        NeedConfirmed need = TestEvents.need(UUID.randomUUID(), MatchingApi.newTownship(), 1);
        events.deliver(need);

        Instant place = QuarkusTransaction.requiringNew()
                .call(() -> needs.lockById(need.needId()).orElseThrow().queuedFrom());

        assertThat(place).isEqualTo(need.requestedAt());
    }

    private static NeedConfirmed recorded(String township, Instant requestedAt, Instant recordedAt) {
        return TestEvents.recorded(requestedAt, recordedAt, TestEvents.need(UUID.randomUUID(), township, 1));
    }

    private static Instant ago(int days) {
        return TestEvents.now().minus(Duration.ofDays(days));
    }
}
