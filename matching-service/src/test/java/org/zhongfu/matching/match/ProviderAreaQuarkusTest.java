// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.MatchingApi.Provider;

/** A contract of a township with a provider that works in one of its villages only. */
@QuarkusTest
class ProviderAreaQuarkusTest {

    @Inject
    TestMatches matches;

    private final String township = MatchingApi.newTownship();
    private Provider provider;

    @BeforeEach
    void aContractWiderThanTheAreasOfItsProvider() {
        provider = MatchingApi.registerProvider(township + "001");
        MatchingApi.signContract(provider, township, 10);
    }

    @Test
    void aNeedWhereTheProviderWorksIsOffered() {
        NeedConfirmed need = matches.confirmNeed(township + "001", 1);

        assertThat(TestMatches.orgsOffered(need)).containsExactly(provider.org());
    }

    @Test
    void aNeedElsewhereInTheAreaOfTheContractIsNot() {
        NeedConfirmed need = matches.confirmNeed(township + "002", 1);

        assertThat(TestMatches.waitlistOf(need)).containsExactly("WAITING [\"NO_CONTRACT_IN_AREA\"]");
    }
}
