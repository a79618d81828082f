// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;

/** A provider that declined a need is offered it again after a period, or at once when an officer decides so. */
@QuarkusTest
class DeclineQuarkusTest {

    private static final TestTokens COUNTY = TestTokens.as("county-officer").area("652301");

    @Inject
    TestMatches matches;

    @Inject
    DeclineJob job;

    @Inject
    TestClock clock;

    private NeedConfirmed need;
    private UUID refused;

    @BeforeEach
    void theOnlyProviderRefusedTheNeed() {
        String township = MatchingApi.newTownship();
        MatchingApi.Provider provider = MatchingApi.registerProvider();
        MatchingApi.signContract(provider, township, 10);
        need = matches.confirmNeed(township, 3);
        refused = matches.refuse(provider, need);
    }

    @Test
    void aDeclineCountsUntilItsPeriodIsOver() {
        clock.advance(Duration.ofDays(29));

        job.offerAgain();
        matches.drain();

        assertThat(offers()).isEqualTo(1);
    }

    @Test
    void theNeedIsOfferedAgainWhenThePeriodIsOver() {
        clock.advance(Duration.ofDays(31));

        job.offerAgain();
        matches.drain();

        assertThat(offers()).isEqualTo(2);
    }

    @Test
    void anOfficerLetsTheNeedBeOfferedAgainAtOnce() {
        endDecline(COUNTY).then().statusCode(200).body("status", equalTo("REFUSED"));
        matches.drain();

        assertThat(offers()).isEqualTo(2);
    }

    @Test
    void aDeclineThatHasEndedIsNotEndedAgain() {
        RestApi.done(endDecline(COUNTY));

        endDecline(COUNTY).then().statusCode(409);
    }

    @Test
    void aProviderDoesNotEndItsDecline() {
        endDecline(TestTokens.as("coordinator").org("ANY")).then().statusCode(403);
    }

    @Test
    void anOfficerOfAnotherAreaDoesNotFindTheMatch() {
        endDecline(TestTokens.as("county-officer").area("652302")).then().statusCode(404);
    }

    private Response endDecline(TestTokens caller) {
        return RestApi.transition(caller, "/api/v1/matches/{id}/decline-end", 2, Map.of("reason", "机构已增派人手"), refused);
    }

    private long offers() {
        return DatabaseRows.count(
                "select count(*) from match where need_id = ?::uuid",
                need.needId().toString());
    }
}
