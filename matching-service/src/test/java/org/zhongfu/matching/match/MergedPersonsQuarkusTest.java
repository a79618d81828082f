// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.PersonMergeId;
import org.zhongfu.contracts.intake.IntakeEvent.MergeEvent;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.contracts.intake.IntakeEvent.PersonsMergeUndone;
import org.zhongfu.contracts.intake.IntakeEvent.PersonsMerged;
import org.zhongfu.contracts.intake.MovedNeed;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.testkit.DatabaseRows;

/** Needs, matches and waiting places follow a person whose files were merged. */
@QuarkusTest
class MergedPersonsQuarkusTest {

    @Inject
    TestMatches matches;

    @Inject
    TestEvents events;

    private final UUID surviving = UUID.randomUUID();
    private final UUID duplicate = UUID.randomUUID();
    private final PersonMergeId merge = new PersonMergeId(UuidV7.next());
    private String township;
    private NeedConfirmed need;

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 12);
    }

    @BeforeEach
    void aNeedOfTheDuplicate() {
        township = MatchingApi.newTownship();
        need = TestEvents.need(duplicate, township, 2);
    }

    @Test
    void anAcceptedMatchFollowsAndKeepsItsUnits() {
        MatchingApi.Provider provider = MatchingApi.registerProvider();
        MatchingApi.signContract(provider, township, 10);
        matches.confirmNeed(need);
        UUID match = matches.accept(provider, need);

        events.deliver(merged());
        matches.drain();

        assertThat(personsOfNeed()).containsOnly(surviving.toString());
        assertThat(TestMatches.matchesOf(need)).containsExactly(match.toString());
        assertThat(TestMatches.unitsOf(match)).isEqualTo("0/2/0/0");
    }

    @Test
    void aWaitingNeedIsMatchedByTheFactsOfTheSurvivingFile() {
        MatchingApi.signContract(MatchingApi.registerProvider(), township, 10);
        events.deliver(TestEvents.facts(
                duplicate, township, 1, "INDEPENDENT", TestEvents.now().minus(Duration.ofDays(365))));
        events.deliver(TestEvents.facts(surviving, township));
        events.deliver(need);
        matches.drain();
        assertThat(TestMatches.waitlistOf(need)).containsExactly("INELIGIBLE [\"LEVEL_NOT_MET\"]");

        events.deliver(merged());
        matches.drain();

        assertThat(TestMatches.matchesOf(need)).hasSize(1);
        assertThat(personsOfNeed()).containsOnly(surviving.toString());
    }

    @Test
    void anOfferEndsWhenTheFactsOfTheSurvivingFileThatAreKnownRefuseIt() {
        MatchingApi.signContract(MatchingApi.registerProvider(), township, 10);
        matches.confirmNeed(need);
        events.deliver(TestEvents.facts(
                surviving, township, 1, "INDEPENDENT", TestEvents.now().minus(Duration.ofDays(365))));

        events.deliver(merged());
        matches.drain();

        UUID match = TestMatches.matchOf(need);
        assertThat(TestMatches.statusOf(match)).isEqualTo("CANCELLED");
        assertThat(DatabaseRows.texts("select reason_code from match where id = ?", match))
                .containsExactly("NO_LONGER_ELIGIBLE");
        assertThat(TestMatches.waitlistOf(need)).containsExactly("INELIGIBLE [\"LEVEL_NOT_MET\"]");
    }

    @Test
    void anAcceptedMatchContinuesWhateverTheFactsOfTheSurvivingFile() {
        MatchingApi.Provider provider = MatchingApi.registerProvider();
        MatchingApi.signContract(provider, township, 10);
        matches.confirmNeed(need);
        UUID match = matches.accept(provider, need);
        events.deliver(TestEvents.facts(
                surviving, township, 1, "INDEPENDENT", TestEvents.now().minus(Duration.ofDays(365))));

        events.deliver(merged());

        assertThat(TestMatches.statusOf(match)).isEqualTo("ACCEPTED");
    }

    @Test
    void anUndoneMergeGivesEverythingBack() {
        MatchingApi.signContract(MatchingApi.registerProvider(), township, 10);
        matches.confirmNeed(need);
        events.deliver(merged());

        events.deliver(undone());

        assertThat(personsOfNeed()).containsOnly(duplicate.toString());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderAndTheNumberOfDeliveriesDoNotMatter(int seed) {
        MatchingApi.signContract(MatchingApi.registerProvider(), township, 10);
        List<Event> deliveries = new ArrayList<>(List.of(
                need,
                need,
                TestEvents.facts(duplicate, township),
                TestEvents.facts(surviving, township),
                merged(),
                merged()));
        boolean isUndone = seed % 2 == 0;
        if (isUndone) {
            deliveries.add(undone());
        }
        Collections.shuffle(deliveries, new Random(seed));

        deliveries.forEach(event -> {
            events.deliver(event);
            matches.drain();
        });

        assertThat(personsOfNeed()).containsOnly((isUndone ? duplicate : surviving).toString());
        assertThat(TestMatches.matchesOf(need)).hasSize(1);
        assertThat(TestMatches.unitsOf(TestMatches.matchOf(need))).isEqualTo("2/0/0/0");
    }

    private MergeEvent merged() {
        return new PersonsMerged(
                merge,
                2,
                new PersonId(surviving),
                new PersonId(duplicate),
                List.of(new MovedNeed(need.needId(), new PersonId(surviving), 1)),
                TestEvents.now(),
                false);
    }

    private MergeEvent undone() {
        return new PersonsMergeUndone(
                merge,
                3,
                new PersonId(surviving),
                new PersonId(duplicate),
                List.of(new MovedNeed(need.needId(), new PersonId(duplicate), 2)),
                TestEvents.now(),
                false);
    }

    /** The persons of the need, its matches and its waiting place. */
    private List<String> personsOfNeed() {
        return DatabaseRows.texts(
                "select person_id from need where id = ? union all select person_id from match where need_id = ?"
                        + " union all select person_id from waitlist_entry where need_id = ?",
                need.needId(),
                need.needId(),
                need.needId());
    }
}
