// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.matching.match.TestMatches;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** The history of matches. */
@QuarkusTest
class HistoryQuarkusTest {

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

    @ParameterizedTest
    @CsvSource({"county-officer,false", "auditor,true"})
    void whatWasWrittenFreelyIsForOfficers(String role, boolean withheld) {
        Provider provider = MatchingApi.registerProvider();
        String township = MatchingApi.newTownship();
        MatchingApi.signContract(provider, township, 10);
        UUID match = TestMatches.matchOf(matches.confirmNeed(township, 1));
        MatchingApi.decide(provider.coordinator(), match, "refusal", 1, MatchingApi.refusalBody())
                .then()
                .statusCode(200);

        RestApi.as(TestTokens.as(role).area("652301"))
                .get("/api/v1/matches/{id}/history", match)
                .then()
                .statusCode(200)
                .body("items[1].changes.find { it.field == 'reason' }.withheld", equalTo(withheld));
    }

    @Test
    void aContractShowsItsCreation() {
        Provider provider = MatchingApi.registerProvider();
        String contract = MatchingApi.signContract(provider, MatchingApi.newTownship(), 10);

        RestApi.as(provider.coordinator())
                .get("/api/v1/contracts/{id}/history", contract)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void aChangeOfAWorkerShowsEachField() {
        Provider provider = MatchingApi.registerProvider();
        String worker = changedWorker(provider);

        RestApi.as(provider.coordinator())
                .get("/api/v1/workers/{id}/history", worker)
                .then()
                .statusCode(200)
                .body("items[1].action", equalTo("takeLeave"))
                .body("items[1].changes.find { it.field == 'leaves' }.withheld", equalTo(false));
    }

    @Test
    void leavesOfAWorkerAreForTheirOrganisation() {
        Provider provider = MatchingApi.registerProvider();
        String worker = changedWorker(provider);

        RestApi.as(MatchingApi.OFFICER)
                .get("/api/v1/workers/{id}/history", worker)
                .then()
                .statusCode(200)
                .body("items[1].changes.find { it.field == 'leaves' }.withheld", equalTo(true))
                .body("items[1].changes.find { it.field == 'leaves' }.to", nullValue());
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

    private static String changedWorker(Provider provider) {
        Map<String, Object> body =
                Map.of("providerId", provider.id(), "name", "马小红", "areaCode", "652301", "activeFrom", "2024-01-01");
        String worker = RestApi.created(provider.coordinator(), "/api/v1/workers", body);
        Map<String, Object> leave = Map.of("from", "2026-12-01", "to", "2026-12-05", "reasonCode", "SICK_LEAVE");
        RestApi.transition(provider.coordinator(), "/api/v1/workers/{id}/leaves", 1, leave, worker)
                .then()
                .statusCode(200);
        return worker;
    }
}
