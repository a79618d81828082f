// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.matching.match.TestMatches;
import org.zhongfu.testkit.RestApi;

/** The capacity follows every step of the matches: units = held + committed + consumed + left. */
@QuarkusTest
class ProviderCapacityQuarkusTest {

    @Inject
    TestMatches matches;

    @Inject
    TestEvents events;

    @Test
    void theCapacityOfAProviderFollowsItsMatchStepByStep() {
        String township = MatchingApi.newTownship();
        Provider provider = MatchingApi.registerProvider();
        MatchingApi.signContract(provider, township, 10);
        assertCapacity(provider, 0, 0, 0, 10);

        NeedConfirmed need = matches.confirmNeed(township, 4);
        assertCapacity(provider, 4, 0, 0, 6);
        UUID match = matches.accept(provider, need);
        assertCapacity(provider, 0, 4, 0, 6);
        UUID visit = UUID.randomUUID();
        events.deliver(TestEvents.verified(visit, match, need));
        events.deliver(TestEvents.verified(UUID.randomUUID(), match, need));
        assertCapacity(provider, 0, 2, 2, 6);
        events.deliver(TestEvents.voided(visit, match, need, true, false));
        assertCapacity(provider, 0, 3, 1, 6);
        events.deliver(TestEvents.delivered(match, need, 1));
        assertCapacity(provider, 0, 0, 1, 9);
    }

    private static void assertCapacity(Provider provider, int held, int committed, int consumed, int left) {
        RestApi.as(MatchingApi.FINANCE_OFFICER)
                .get("/api/v1/providers/{id}/capacity", provider.id())
                .then()
                .statusCode(200)
                .body("lines.units", contains(10))
                .body("lines.held", contains(held))
                .body("lines.committed", contains(committed))
                .body("lines.consumed", contains(consumed))
                .body("lines.left", contains(left));
    }
}
