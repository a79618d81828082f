// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.TestClock;

/** The days of an order are those of the need within the contract. */
@QuarkusTest
class ContractPeriodQuarkusTest {

    @Inject
    TestMatches matches;

    private MatchingApi.Provider provider;
    private String township;

    @BeforeEach
    void aProvider() {
        township = MatchingApi.newTownship();
        provider = MatchingApi.registerProvider();
    }

    @Test
    void anOrderEndsWithTheContractWhenThatEndsFirst() {
        LocalDate lastDay = Zones.dayOf(TestClock.now()).plusDays(5);
        signUntil(lastDay);
        NeedConfirmed need = matches.confirmNeed(township, 3);

        UUID match = matches.accept(provider, need);

        assertThat(need.period().periodTo()).isAfter(lastDay);
        assertThat(acceptedUntil(match)).isEqualTo(lastDay.toString());
    }

    @Test
    void anOrderEndsWithTheNeedOtherwise() {
        signUntil(Zones.dayOf(TestClock.now()).plusDays(300));
        NeedConfirmed need = matches.confirmNeed(township, 3);

        UUID match = matches.accept(provider, need);

        assertThat(acceptedUntil(match)).isEqualTo(need.period().periodTo().toString());
    }

    private void signUntil(LocalDate lastDay) {
        Map<String, Object> contract = MatchingApi.contractBody(provider.id(), township, 10);
        contract.put("periodTo", lastDay.toString());
        MatchingApi.signContract(contract);
    }

    private static String acceptedUntil(UUID match) {
        return DatabaseRows.events("zhongfu.matching.v1", match.toString())
                .getLast()
                .payload()
                .path("periodTo")
                .asText();
    }
}
