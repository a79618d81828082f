// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;

/** What follows from a correction of a contract: its offers, needs that wait, prices and its end. */
@QuarkusTest
class ContractCorrectionEffectsQuarkusTest {

    @Inject
    TestMatches matches;

    @Inject
    ContractEndJob job;

    private MatchingApi.Provider provider;
    private String township;
    private LocalDate today;

    @BeforeEach
    void aProvider() {
        township = MatchingApi.newTownship();
        provider = MatchingApi.registerProvider();
        today = Zones.dayOf(TestClock.now());
    }

    @Test
    void moreUnitsAreOfferedToNeedsThatWait() {
        String contract = CorrectionApi.sign(provider, township, 2);
        NeedConfirmed need = matches.confirmNeed(township, 3);

        CorrectionApi.approved(contract, CorrectionApi.units(10));
        matches.drain();

        assertThat(TestMatches.orgsOffered(need)).containsExactly(provider.org());
    }

    @Test
    void aMatchKeepsThePriceItWasOfferedAt() {
        String contract = CorrectionApi.sign(provider, township, 10);
        NeedConfirmed before = matches.confirmNeed(township, 1);

        CorrectionApi.approved(
                contract,
                Map.of("lines", List.of(Map.of("serviceItem", "HOME_COOKING", "unitPrice", "50", "reason", "单价录错"))));
        NeedConfirmed after = matches.confirmNeed(township, 1);

        assertThat(pricesOf(before)).containsExactly("45.00");
        assertThat(pricesOf(after)).containsExactly("50.00");
    }

    @Test
    void aWiderAreaIsOfferedToNeedsThatWait() {
        String contract = CorrectionApi.sign(provider, township + "001", 10);
        NeedConfirmed need = matches.confirmNeed(township + "002", 3);

        CorrectionApi.approved(contract, CorrectionApi.area(township));
        matches.drain();

        assertThat(TestMatches.orgsOffered(need)).containsExactly(provider.org());
    }

    @Test
    void anOfferOutsideOfANarrowerAreaEnds() {
        String contract = CorrectionApi.sign(provider, township, 10);
        NeedConfirmed need = matches.confirmNeed(township + "002", 3);
        UUID offer = TestMatches.matchOf(need);

        CorrectionApi.approved(contract, CorrectionApi.area(township + "001"));
        job.run();
        matches.drain();

        assertThat(DatabaseRows.texts("select status || ' ' || reason_code from match where id = ?", offer))
                .containsExactly("CANCELLED AREA_NO_LONGER_SERVED");
        assertThat(TestMatches.waitlistOf(need)).containsExactly("WAITING [\"NO_CONTRACT_IN_AREA\"]");
    }

    @Test
    void anAcceptedMatchContinuesOutsideOfANarrowerArea() {
        String contract = CorrectionApi.sign(provider, township, 10);
        NeedConfirmed need = matches.confirmNeed(township + "002", 3);
        UUID match = matches.accept(provider, need);

        CorrectionApi.approved(contract, CorrectionApi.area(township + "001"));
        job.run();

        assertThat(TestMatches.statusOf(match)).isEqualTo("ACCEPTED");
    }

    @Test
    void anAreaInWhichTheProviderDoesNotWorkIsRefused() {
        String contract = CorrectionApi.sign(provider, township, 10);

        RestApi.transition(
                        MatchingApi.PREFECTURE_OFFICER.sub("proposer"),
                        "/api/v1/contracts/{id}/correction",
                        1,
                        CorrectionApi.area("652302"),
                        contract)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("area.areaCode"));
    }

    @Test
    void anEarlierLastDayEndsTheContract() {
        String contract = CorrectionApi.sign(provider, township, 10);

        CorrectionApi.approve(
                        CorrectionApi.APPROVER,
                        contract,
                        CorrectionApi.proposed(contract, CorrectionApi.period(today.plusDays(5))))
                .then()
                .statusCode(200)
                .body("version", equalTo(3))
                .body("periodTo", equalTo(today.plusDays(5).toString()))
                .body("end.endedBy", equalTo("approver"))
                .body("end.reason", equalTo("合同文本为准"));

        assertThat(CorrectionApi.eventsOf(contract))
                .containsExactly("ContractSigned", "ContractCorrected", "ContractEnded");
    }

    @Test
    void aLaterLastDayIsNoEnd() {
        String contract = CorrectionApi.sign(provider, township, 10);

        CorrectionApi.approve(
                        CorrectionApi.APPROVER,
                        contract,
                        CorrectionApi.proposed(contract, CorrectionApi.period(today.plusDays(600))))
                .then()
                .statusCode(200)
                .body("periodTo", equalTo(today.plusDays(600).toString()))
                .body("end", nullValue());
    }

    @Test
    void aPeriodThatEndsInThePastIsRefused() {
        String contract = CorrectionApi.sign(provider, township, 10);

        CorrectionApi.propose(CorrectionApi.PROPOSER, contract, CorrectionApi.period(today.minusDays(1)))
                .then()
                .statusCode(422);
    }

    private static List<String> pricesOf(NeedConfirmed need) {
        return DatabaseRows.texts("select unit_price from match where need_id = ?", need.needId());
    }
}
