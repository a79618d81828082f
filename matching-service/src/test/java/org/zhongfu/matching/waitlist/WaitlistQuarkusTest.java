// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.waitlist;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.matching.match.TestMatches;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Officers read which needs wait in their area, and why. */
@QuarkusTest
class WaitlistQuarkusTest {

    @Inject
    TestMatches matches;

    @Inject
    TestEvents events;

    @Test
    void aWaitingNeedIsListedWithReasonsAndTime() {
        String township = MatchingApi.newTownship();
        NeedConfirmed need = matches.confirmNeed(township, 3);

        list(MatchingApi.OFFICER, "area=" + township)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].needId", equalTo(need.needId().toString()))
                .body("items[0].personId", equalTo(need.personId().toString()))
                .body("items[0].status", equalTo("WAITING"))
                .body("items[0].serviceItem", equalTo("HOME_COOKING"))
                .body("items[0].units", equalTo(3))
                .body("items[0].reasonCodes", contains("NO_CONTRACT_IN_AREA"))
                .body("items[0].requestedAt", equalTo(need.requestedAt().toString()))
                .body("items[0].version", equalTo(1))
                .body("next", nullValue());
    }

    @Test
    void theListIsFilteredByStateNeedServiceAndArea() {
        String township = MatchingApi.newTownship();
        NeedConfirmed waiting = matches.confirmNeed(township, 3);
        NeedConfirmed ineligible = TestEvents.need(UUID.randomUUID(), township, 1);
        events.deliver(ineligible);
        matches.updateFacts(ineligible, 1, "INDEPENDENT");
        Instant beforeItsRule = Instant.parse("2024-05-05T02:00:00Z");
        NeedConfirmed training = matches.confirmNeed(TestEvents.forService(
                "LIFE_SKILL_TRAINING", TestEvents.need(UUID.randomUUID(), township, 1, beforeItsRule, true)));

        assertLists("area=" + township, waiting, ineligible, training);
        assertLists("status=INELIGIBLE&area=" + township, ineligible);
        assertLists("service=LIFE_SKILL_TRAINING&area=" + township, training);
        assertLists("needId=" + waiting.needId(), waiting);
        assertLists("needId=" + waiting.needId() + "&area=652302");
        list(MatchingApi.OFFICER, "needId=" + ineligible.needId())
                .body("items[0].reasonCodes", contains("LEVEL_NOT_MET"));
        list(MatchingApi.OFFICER, "needId=" + training.needId())
                .body("items[0].reasonCodes", contains("NO_RULE_IN_FORCE"));
    }

    @Test
    void offeredAndEndedNeedsLeaveTheListAndCanStillBeRead() {
        String township = MatchingApi.newTownship();
        NeedConfirmed matched = matches.confirmNeed(township, 3);
        NeedConfirmed withdrawn = matches.confirmNeed(township, 9);
        MatchingApi.signContract(MatchingApi.registerProvider(), township, 5);
        matches.drain();
        events.deliver(TestEvents.withdrawn(withdrawn));

        assertLists("area=" + township);
        assertLists("status=MATCHED&area=" + township, matched);
        assertLists("status=ENDED&area=" + township, withdrawn);
    }

    @Test
    void aNeedWhoseOfferWasRefusedIsListedAgain() {
        String township = MatchingApi.newTownship();
        NeedConfirmed matched = matches.confirmNeed(township, 3);
        Provider provider = MatchingApi.registerProvider();
        MatchingApi.signContract(provider, township, 5);
        matches.drain();

        matches.refuse(provider, matched);

        list(MatchingApi.OFFICER, "needId=" + matched.needId())
                .body("items[0].status", equalTo("WAITING"))
                .body("items[0].reasonCodes", contains("TURNED_AWAY"))
                .body("items[0].version", equalTo(2));
    }

    @Test
    void pagesShowEveryEntryOnce() {
        String township = MatchingApi.newTownship();
        List<String> needs = List.of(
                matches.confirmNeed(township, 1).needId().toString(),
                matches.confirmNeed(township, 1).needId().toString());

        String next = list(MatchingApi.OFFICER, "limit=1&area=" + township)
                .body("items.id", contains(needs.get(0)))
                .extract()
                .path("next");
        list(MatchingApi.OFFICER, "limit=1&area=" + township + "&cursor=" + next)
                .body("items.id", contains(needs.get(1)))
                .body("next", nullValue());
    }

    @Test
    void officersOfOtherAreasSeeNoEntries() {
        String township = MatchingApi.newTownship();
        NeedConfirmed need = matches.confirmNeed(township, 1);

        list(MatchingApi.OTHER_AREA_OFFICER, "needId=" + need.needId())
                .statusCode(200)
                .body("items", hasSize(0));
        list(TestTokens.as("county-officer"), "needId=" + need.needId()).body("items", hasSize(0));
        list(TestTokens.as("township-officer").area(township), "needId=" + need.needId())
                .body("items", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordinator", "social-worker", "applicant", "agency"})
    void otherRolesMayNotReadTheList(String role) {
        list(TestTokens.as(role).area("652301").org("ORG-1"), "limit=1").statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "status=LEFT, status",
        "needId=x, needId",
        "service=COOKING, service",
        "area=changji, area",
        "areaCode=652301, areaCode"
    })
    void anUnknownOrWrongParameterIsRefusedByName(String query, String field) {
        list(MatchingApi.OFFICER, query).statusCode(400).body("violations.field", hasItem(field));
    }

    private static ValidatableResponse list(TestTokens caller, String query) {
        return RestApi.as(caller).get("/api/v1/waitlist?" + query).then();
    }

    private static void assertLists(String query, NeedConfirmed... needs) {
        list(MatchingApi.OFFICER, query)
                .statusCode(200)
                .body(
                        "items.needId",
                        equalTo(Arrays.stream(needs)
                                .map(need -> need.needId().toString())
                                .sorted()
                                .toList()));
    }
}
