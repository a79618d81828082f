// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.matching.match.TestMatches;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** The history of matches. */
@QuarkusTest
class HistoryQuarkusTest {

    private static final String REASON = "items[1].changes.find { it.field == 'reason' }";

    @Inject
    TestMatches matches;

    @Inject
    TestEvents events;

    @Test
    void anAcceptanceSaysWhoAccepted() {
        Provider provider = MatchingApi.registerProvider();
        UUID match = acceptedMatch(provider);

        RestApi.as(provider.coordinator())
                .get("/api/v1/matches/{id}/history", match)
                .then()
                .statusCode(200)
                .body("items[1].action", equalTo("acceptMatch"))
                .body("items[1].changes.find { it.field == 'status' }.to", equalTo("ACCEPTED"));
    }

    @Test
    void whatFollowsFromAnEventIsOfTheSystemAndNamesTheEvent() {
        Provider provider = MatchingApi.registerProvider();
        String township = MatchingApi.newTownship();
        MatchingApi.signContract(provider, township, 10);
        NeedConfirmed need = matches.confirmNeed(township, 1);
        UUID match = TestMatches.matchOf(need);
        MatchingApi.decide(provider.coordinator(), match, "acceptance", 1, Map.of());

        events.deliver(TestEvents.verified(UUID.randomUUID(), match, need));
        events.deliver(TestEvents.delivered(match, need, 1));

        RestApi.as(provider.coordinator())
                .get("/api/v1/matches/{id}/history", match)
                .then()
                .statusCode(200)
                .body("items.last().actor", equalTo("system"))
                .body("items.last().changes.find { it.field == 'status' }.to", equalTo("FULFILLED"));
    }

    @Test
    void aReasonIsWithheldFromCallersWhoReadNamesMasked() {
        Provider provider = MatchingApi.registerProvider();

        historyOf(refusedMatch(provider), provider.coordinator())
                .body(REASON + ".withheld", equalTo(true))
                .body(REASON + ".to", nullValue());
    }

    @Test
    void officersReadTheReason() {
        Provider provider = MatchingApi.registerProvider();

        historyOf(refusedMatch(provider), MatchingApi.OFFICER).body(REASON + ".to", equalTo("家属 13812345678 称已住院"));
    }

    private static ValidatableResponse historyOf(UUID match, TestTokens caller) {
        return RestApi.get(caller, "/api/v1/matches/{id}/history", match).then().statusCode(200);
    }

    private UUID refusedMatch(Provider provider) {
        String township = MatchingApi.newTownship();
        MatchingApi.signContract(provider, township, 10);
        UUID match = TestMatches.matchOf(matches.confirmNeed(township, 1));
        Map<String, Object> body = Map.of("reasonCode", "OTHER", "reason", "家属 13812345678 称已住院");
        MatchingApi.decide(provider.coordinator(), match, "refusal", 1, body)
                .then()
                .statusCode(200);
        return match;
    }

    private UUID acceptedMatch(Provider provider) {
        String township = MatchingApi.newTownship();
        MatchingApi.signContract(provider, township, 10);
        UUID match = TestMatches.matchOf(matches.confirmNeed(township, 1));
        MatchingApi.decide(provider.coordinator(), match, "acceptance", 1, Map.of())
                .then()
                .statusCode(200);
        return match;
    }
}
