// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Officers preview the choice of a provider; a preview changes nothing. */
@QuarkusTest
class MatchPreviewQuarkusTest {

    @Inject
    TestMatches matches;

    @Inject
    TestEvents events;

    @Test
    void thePreviewShowsTheProviderAndHoldsNoUnits() {
        String township = MatchingApi.newTownship();
        Provider first = MatchingApi.registerProvider();
        String busy = MatchingApi.signContract(first, township, 10);
        NeedConfirmed need = matches.confirmNeed(township, 3);
        Provider other = MatchingApi.registerProvider();
        String free = MatchingApi.signContract(other, township, 10);

        preview(need.needId().value())
                .statusCode(200)
                .body("needId", equalTo(need.needId().toString()))
                .body("outcome", equalTo("OFFER"))
                .body("unitsWanted", equalTo(0))
                .body("providerId", equalTo(other.id()))
                .body("providerOrg", equalTo(other.org()))
                .body("explanation.candidates.score.total", contains(600, 480));
        matches.drain();

        assertThat(TestMatches.contractUnitsOf(busy)).isEqualTo("3/0/0");
        assertThat(TestMatches.contractUnitsOf(free)).isEqualTo("0/0/0");
        assertThat(TestMatches.matchesOf(need)).hasSize(1);
    }

    @Test
    void thePreviewShowsWhyNoProviderCanServe() {
        String township = MatchingApi.newTownship();
        MatchingApi.signContract(MatchingApi.registerProvider(), township, 2);
        NeedConfirmed need = matches.confirmNeed(township, 3);

        preview(need.needId().value())
                .statusCode(200)
                .body("outcome", equalTo("WAIT"))
                .body("unitsWanted", equalTo(3))
                .body("providerId", nullValue())
                .body("explanation.reasonCodes", contains("NO_UNITS_LEFT"))
                .body("explanation.chosenLine", nullValue());

        assertThat(TestMatches.eventNamesOf(need.needId().toString())).containsExactly("NeedWaitlisted");
    }

    @Test
    void thePreviewShowsWhyThePersonIsIneligible() {
        String township = MatchingApi.newTownship();
        MatchingApi.signContract(MatchingApi.registerProvider(), township, 10);
        NeedConfirmed need = matches.confirmNeed(township, 3);
        matches.updateFacts(need, 2, "INDEPENDENT");

        preview(need.needId().value())
                .statusCode(200)
                .body("outcome", equalTo("INELIGIBLE"))
                .body("explanation.reasonCodes", contains("LEVEL_NOT_MET"))
                .body("explanation.candidates", hasSize(0));
    }

    @Test
    void aPreviewBeforeTheFactsArriveIsAConflict() {
        NeedConfirmed need = TestEvents.need(UUID.randomUUID(), MatchingApi.newTownship(), 1);
        events.deliver(need);
        matches.drain();

        preview(need.needId().value())
                .statusCode(409)
                .header("Retry-After", "2")
                .body("type", equalTo("https://zhongfu.example/problems/illegal-move"));
    }

    @Test
    void anUnknownNeedIsNotFoundAndOnlyOfficersPreview() {
        preview(UUID.randomUUID()).statusCode(404);
        for (TestTokens other : new TestTokens[] {
            MatchingApi.FINANCE_OFFICER,
            TestTokens.as("coordinator").area("652301").org("ORG-1")
        }) {
            RestApi.as(other)
                    .post("/api/v1/needs/{id}/match-preview", UUID.randomUUID())
                    .then()
                    .statusCode(403);
        }
    }

    private static ValidatableResponse preview(UUID need) {
        return RestApi.as(MatchingApi.OFFICER)
                .post("/api/v1/needs/{id}/match-preview", need)
                .then();
    }
}
