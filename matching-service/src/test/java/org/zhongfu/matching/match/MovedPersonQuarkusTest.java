// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.PersonMergeId;
import org.zhongfu.contracts.intake.EligibilityFacts;
import org.zhongfu.contracts.intake.EligibilityFacts.CoarsePlace;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.contracts.intake.IntakeEvent.PersonsMerged;
import org.zhongfu.contracts.intake.MovedNeed;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Open needs, waiting places and matches of a person who moves to another county are in the new one; older facts move nothing. */
@QuarkusTest
class MovedPersonQuarkusTest {

    private static final String OTHER_COUNTY = "652302";

    @Inject
    TestMatches matches;

    @Inject
    TestEvents events;

    private String before;
    private String after;
    private NeedConfirmed need;

    @BeforeEach
    void aNeed() {
        before = MatchingApi.newTownship();
        after = before.replace("652301", OTHER_COUNTY);
        need = TestEvents.need(UUID.randomUUID(), before, 3);
    }

    @Test
    void theUnitsOfTheNewCountyAreOfferedToAWaitingNeed() {
        matches.confirmNeed(need);
        MatchingApi.Provider provider = signedIn(OTHER_COUNTY);

        moved();

        assertThat(TestMatches.orgsOffered(need)).containsExactly(provider.org());
        assertThat(areasOf("match")).containsExactly(after);
    }

    @Test
    void theUnitsOfTheOldCountyAreNotOfferedAnyMore() {
        matches.confirmNeed(need);
        moved();

        signedIn(before);

        assertThat(TestMatches.matchesOf(need)).isEmpty();
    }

    @Test
    void aWaitingPlaceIsInTheListOfTheNewCounty() {
        matches.confirmNeed(need);

        moved();

        waitlist(MatchingApi.OTHER_AREA_OFFICER).body("items.areaCode", contains(after));
        waitlist(MatchingApi.OFFICER).body("items", empty());
    }

    @Test
    void anOfferOnAContractOfTheOldCountyEnds() {
        signedIn(before);
        matches.confirmNeed(need);
        UUID old = TestMatches.matchOf(need);
        MatchingApi.Provider provider = signedIn(OTHER_COUNTY);

        moved();

        assertThat(TestMatches.statusOf(old)).isEqualTo("CANCELLED");
        assertThat(DatabaseRows.texts("select reason_code from match where id = ?", old))
                .containsExactly("PERSON_MOVED");
        assertThat(TestMatches.orgsOffered(need)).last().isEqualTo(provider.org());
    }

    @Test
    void anAcceptedMatchContinuesAndTellsWhereThePersonLives() {
        MatchingApi.Provider provider = signedIn(before);
        matches.confirmNeed(need);
        UUID match = matches.accept(provider, need);

        moved();

        var event = DatabaseRows.events("zhongfu.matching.v1", match.toString()).getLast();
        assertThat(event.name()).isEqualTo("MatchRelocated");
        assertThat(event.payload().path("areaCode").asText()).isEqualTo(after);
        assertThat(event.payload().path("latitude").asDouble()).isEqualTo(44.5);
        assertThat(TestMatches.statusOf(match)).isEqualTo("ACCEPTED");
        match(MatchingApi.OTHER_AREA_OFFICER, match).statusCode(200);
        match(MatchingApi.OFFICER, match).statusCode(404);
    }

    @Test
    void theOrderOfAFulfilledMatchFollowsUntilItIsClosed() {
        UUID match = fulfilled();

        moved();

        assertThat(lastEventOf(match).name()).isEqualTo("MatchRelocated");
        assertThat(lastEventOf(match).payload().path("areaCode").asText()).isEqualTo(after);
        match(MatchingApi.OTHER_AREA_OFFICER, match).statusCode(200);
        match(MatchingApi.OFFICER, match).statusCode(404);
    }

    @Test
    void aDeliveryThatArrivesAfterTheMoveLeavesTheMatchInTheNewCounty() {
        MatchingApi.Provider provider = signedIn(before);
        matches.confirmNeed(need);
        UUID match = matches.accept(provider, need);
        moved();

        events.deliver(TestEvents.delivered(match, need, 0));

        assertThat(areasOf("match")).containsExactly(after);
        assertThat(TestMatches.statusOf(match)).isEqualTo("FULFILLED");
    }

    @Test
    void aMatchWhoseOrderIsClosedStaysWhereItWas() {
        UUID match = fulfilled();
        events.deliver(TestEvents.orderClosed(match, need));

        moved();

        assertThat(lastEventOf(match).name()).isEqualTo("MatchFulfilled");
        assertThat(areasOf("match")).containsExactly(before);
    }

    @Test
    void aPlaceThatIsNotKnownAnyMoreIsPublishedAsUnknown() {
        MatchingApi.Provider provider = signedIn(before);
        matches.confirmNeed(need);
        UUID match = matches.accept(provider, need);

        events.deliver(facts(before, null, TestEvents.now()));

        var event = DatabaseRows.events("zhongfu.matching.v1", match.toString()).getLast();
        assertThat(event.name()).isEqualTo("MatchRelocated");
        assertThat(event.payload().path("latitude").isNumber()).isFalse();
    }

    @Test
    void aNeedThatEndedStaysWhereItWas() {
        matches.confirmNeed(need);
        events.deliver(TestEvents.withdrawn(need));

        moved();

        assertThat(areaOfNeed()).containsExactly(before);
    }

    @Test
    void aConfirmationThatArrivesAfterTheMoveIsInTheNewCounty() {
        Instant confirmed = TestEvents.now();
        events.deliver(facts(after, new CoarsePlace(44.5, 87.9), confirmed), confirmed.plusSeconds(60));

        events.deliver(need, confirmed);

        assertThat(areaOfNeed()).containsExactly(after);
    }

    @Test
    void factsThatAreOlderThanTheConfirmationDoNotMoveTheNeedBack() {
        Instant confirmed = TestEvents.now();
        events.deliver(need, confirmed);

        // Entered late: what it claims about its time is later than when it was recorded.
        events.deliver(facts(after, null, confirmed.plusSeconds(60)), confirmed.minusSeconds(60));

        assertThat(areaOfNeed()).containsExactly(before);
    }

    @Test
    void aMergeDoesNotMoveANeedToWhereTheSurvivingFileOnceSaidThatThePersonLives() {
        signedIn(before);
        matches.confirmNeed(need);
        UUID offer = TestMatches.matchOf(need);
        UUID surviving = UUID.randomUUID();
        events.deliver(TestEvents.facts(surviving, after), TestEvents.now().minusSeconds(3600));

        events.deliver(mergedInto(surviving));

        assertThat(areaOfNeed()).containsExactly(before);
        assertThat(TestMatches.statusOf(offer)).isEqualTo("OFFERED");
        assertThat(areasOf("match")).containsExactly(before);
    }

    @Test
    void aMergeDoesNotMoveAWaitingPlaceBack() {
        matches.confirmNeed(need);
        UUID surviving = UUID.randomUUID();
        events.deliver(TestEvents.facts(surviving, after), TestEvents.now().minusSeconds(3600));

        events.deliver(mergedInto(surviving));
        matches.drain();

        waitlist(MatchingApi.OFFICER).body("items.areaCode", contains(before));
    }

    @Test
    void aMergeDoesNotSendAnOrderBack() {
        MatchingApi.Provider provider = signedIn(before);
        matches.confirmNeed(need);
        UUID match = matches.accept(provider, need);
        UUID surviving = UUID.randomUUID();
        events.deliver(TestEvents.facts(surviving, after), TestEvents.now().minusSeconds(3600));

        events.deliver(mergedInto(surviving));

        assertThat(DatabaseRows.events("zhongfu.matching.v1", match.toString()))
                .extracting(DatabaseRows.Event::name)
                .doesNotContain("MatchRelocated");
        assertThat(areasOf("match")).containsExactly(before);
    }

    @Test
    void theFactsOfTheSurvivingFileThatFollowAMergeCount() {
        matches.confirmNeed(need);
        UUID surviving = UUID.randomUUID();
        events.deliver(TestEvents.facts(surviving, before), TestEvents.now().minusSeconds(3600));
        events.deliver(mergedInto(surviving));

        events.deliver(TestEvents.facts(
                surviving, after, 2, "PARTIAL_CARE", TestEvents.now().minus(Duration.ofDays(365))));

        assertThat(areaOfNeed()).containsExactly(after);
    }

    @Test
    void aNeedThatArrivesAfterItsMergeIsWhereTheNewestFactsOfBothFilesSay() {
        Instant confirmed = TestEvents.now();
        UUID surviving = UUID.randomUUID();
        events.deliver(TestEvents.facts(surviving, before), confirmed.plusSeconds(60));
        events.deliver(facts(after, null, confirmed), confirmed.plusSeconds(120));
        events.deliver(mergedInto(surviving));

        events.deliver(need, confirmed);

        assertThat(areaOfNeed()).containsExactly(after);
    }

    private UUID fulfilled() {
        MatchingApi.Provider provider = signedIn(before);
        matches.confirmNeed(need);
        UUID match = matches.accept(provider, need);
        events.deliver(TestEvents.delivered(match, need, 0));
        return match;
    }

    private static DatabaseRows.Event lastEventOf(UUID match) {
        return DatabaseRows.events("zhongfu.matching.v1", match.toString()).getLast();
    }

    private void moved() {
        events.deliver(facts(after, new CoarsePlace(44.5, 87.9), TestEvents.now()));
        matches.drain();
    }

    private EligibilityFacts facts(String area, @Nullable CoarsePlace place, Instant at) {
        PersonId person = need.recipient().personId();
        EligibilityFacts known = TestEvents.facts(
                person.value(), area, 2, "PARTIAL_CARE", TestEvents.now().minus(Duration.ofDays(365)));
        return new EligibilityFacts(
                person,
                known.aggregateVersion(),
                area,
                known.age(),
                known.ageChangesOn(),
                known.groups(),
                known.levels(),
                known.preferences(),
                place,
                at,
                null);
    }

    /** A provider with a contract of that area. */
    private MatchingApi.Provider signedIn(String area) {
        MatchingApi.Provider provider = MatchingApi.registerProviderIn(area.substring(0, 6));
        RestApi.created(
                MatchingApi.PREFECTURE_OFFICER,
                "/api/v1/contracts",
                MatchingApi.contractBody(provider.id(), area.equals(OTHER_COUNTY) ? after : area, 10));
        matches.drain();
        return provider;
    }

    private ValidatableResponse waitlist(TestTokens caller) {
        return RestApi.get(
                        caller, "/api/v1/waitlist?needId={need}", need.needId().toString())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse match(TestTokens caller, UUID match) {
        return RestApi.get(caller, "/api/v1/matches/{id}", match.toString()).then();
    }

    private PersonsMerged mergedInto(UUID surviving) {
        return new PersonsMerged(
                new PersonMergeId(UuidV7.next()),
                2,
                new PersonId(surviving),
                need.recipient().personId(),
                List.of(new MovedNeed(need.needId(), new PersonId(surviving), 1)),
                TestEvents.now(),
                false);
    }

    private List<String> areaOfNeed() {
        return DatabaseRows.texts("select area_code from need where id = ?", need.needId());
    }

    private List<String> areasOf(String table) {
        return DatabaseRows.texts("select area_code from " + table + " where need_id = ?", need.needId());
    }
}
