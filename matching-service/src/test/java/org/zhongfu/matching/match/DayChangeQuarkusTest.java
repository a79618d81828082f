// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.TestClock;

/** Needs and offers are judged again on the day on which a group of the person begins or ends, without a new event. */
@QuarkusTest
class DayChangeQuarkusTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Inject
    TestMatches matches;

    @Inject
    TestEvents events;

    @Inject
    TestClock clock;

    @Inject
    DayChangeJob job;

    private final UUID person = UUID.randomUUID();
    private String township;
    private LocalDate today;

    @BeforeEach
    void oneSecondBeforeMidnight() {
        matches.drain(); // What other tests left is due at the real time, which the clock below hides.
        township = MatchingApi.newTownship();
        // In the past also after days have passed: the queue is read by the clock of the database too.
        today = Zones.dayOf(TestClock.now()).minusDays(10);
        clock.set(Zones.startOf(today.plusDays(1)).minusSeconds(1));
    }

    @Test
    void aNeedThatWaitsIsIneligibleFromTheDayAfterItsGroupEnds() {
        NeedConfirmed need = match(facts().inGroup(LONG_AGO, today));
        assertThat(TestMatches.waitlistOf(need)).containsExactly("WAITING [\"NO_CONTRACT_IN_AREA\"]");

        midnight();

        assertThat(TestMatches.waitlistOf(need)).containsExactly("INELIGIBLE [\"NOT_IN_TARGET_GROUP\"]");
    }

    @Test
    void aNeedThatWaitsIsOfferedOnTheDayItsGroupBegins() {
        Provider provider = provider();
        NeedConfirmed need = match(facts().inGroup(today.plusDays(1), null));
        assertThat(TestMatches.waitlistOf(need)).containsExactly("INELIGIBLE [\"NOT_IN_TARGET_GROUP\"]");

        midnight();

        assertThat(TestMatches.orgsOffered(need)).containsExactly(provider.org());
    }

    @Test
    void onTheLastDayOfAGroupNothingChanges() {
        NeedConfirmed need = match(facts().inGroup(LONG_AGO, today));

        job.enterToday();
        matches.drain();

        assertThat(TestMatches.waitlistOf(need)).containsExactly("WAITING [\"NO_CONTRACT_IN_AREA\"]");
    }

    @Test
    void anOfferWithoutAnAnswerIsCancelledTheDayAfterTheGroupEnds() {
        provider();
        NeedConfirmed need = match(facts().inGroup(LONG_AGO, today));
        assertThat(TestMatches.statusOf(TestMatches.matchOf(need))).isEqualTo("OFFERED");

        midnight();

        assertThat(TestMatches.statusOf(TestMatches.matchOf(need))).isEqualTo("CANCELLED");
    }

    @Test
    void severalReplicasCancelAnOfferOnce() throws Exception {
        provider();
        NeedConfirmed need = match(facts().inGroup(LONG_AGO, today));
        clock.advance(Duration.ofSeconds(1));

        Concurrently.run(Collections.nCopies(4, () -> {
            job.enterToday();
            return true;
        }));

        assertThat(TestMatches.eventNamesOf(TestMatches.matchOf(need).toString()))
                .containsExactly("MatchOffered", "MatchCancelled");
    }

    @Test
    void anAcceptedMatchGoesOnAfterTheGroupEnds() {
        Provider provider = provider();
        NeedConfirmed need = match(facts().inGroup(LONG_AGO, today));
        UUID accepted = matches.accept(provider, need);

        midnight();

        assertThat(TestMatches.statusOf(accepted)).isEqualTo("ACCEPTED");
    }

    @Test
    void daysOnWhichNoReplicaRanAreMadeUpFor() {
        NeedConfirmed need = match(facts().inGroup(LONG_AGO, today));

        clock.advance(Duration.ofDays(5));
        job.enterToday();
        matches.drain();

        assertThat(TestMatches.waitlistOf(need)).containsExactly("INELIGIBLE [\"NOT_IN_TARGET_GROUP\"]");
    }

    @Test
    void aPersonIsJudgedOnceADay() {
        match(facts().inGroup(LONG_AGO, today));
        assertThat(nextChange()).isEqualTo(today.plusDays(1).toString());

        midnight();

        assertThat(nextChange()).isEqualTo(today.plusDays(100).toString());
    }

    private String nextChange() {
        return DatabaseRows.texts("select changes_on from person_facts where person_id = ?", person)
                .getFirst();
    }

    private Provider provider() {
        Provider provider = MatchingApi.registerProvider();
        MatchingApi.signContract(provider, township, 10);
        return provider;
    }

    private SampleFacts facts() {
        return SampleFacts.ofPerson(person, township).assessedAt(Instant.parse("2025-06-01T02:00:00Z"));
    }

    private NeedConfirmed match(SampleFacts facts) {
        NeedConfirmed need = TestEvents.need(person, township, 2);
        events.deliver(facts.event());
        events.deliver(need);
        matches.drain();
        return need;
    }

    private void midnight() {
        clock.advance(Duration.ofSeconds(1));
        job.enterToday();
        matches.drain();
    }
}
