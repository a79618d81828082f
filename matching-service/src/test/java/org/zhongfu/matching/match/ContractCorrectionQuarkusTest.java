// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;

/** One officer proposes the correction of a contract, another approves it, and only then it takes effect. */
@QuarkusTest
class ContractCorrectionQuarkusTest {

    @Inject
    TestMatches matches;

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
    void aProposalLeavesTheContractAsItIs() {
        String contract = CorrectionApi.sign(provider, township, 10);

        CorrectionApi.propose(CorrectionApi.PROPOSER, contract, CorrectionApi.units(20))
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("lines[0].units", equalTo(10))
                .body("correction.proposedBy", equalTo("proposer"))
                .body("correction.lines[0].unitsBefore", equalTo(10))
                .body("correction.lines[0].units", equalTo(20))
                .body("correction.lines[0].reason", equalTo("录入时漏写一位"));

        assertThat(CorrectionApi.eventsOf(contract)).containsExactly("ContractSigned");
    }

    @Test
    void anApprovedCorrectionTakesEffect() {
        String contract = CorrectionApi.sign(provider, township, 10);

        CorrectionApi.approve(
                        CorrectionApi.APPROVER, contract, CorrectionApi.proposed(contract, CorrectionApi.units(20)))
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("lines[0].units", equalTo(20))
                .body("correction", nullValue());

        assertThat(CorrectionApi.eventsOf(contract)).containsExactly("ContractSigned", "ContractCorrected");
    }

    @Test
    void whoProposedDoesNotApprove() {
        String contract = CorrectionApi.sign(provider, township, 10);
        String correction = CorrectionApi.proposed(contract, CorrectionApi.units(20));

        CorrectionApi.approve(CorrectionApi.PROPOSER, contract, correction)
                .then()
                .statusCode(403)
                .body("fourEyesRule", equalTo("CONTRACT_CORRECTION"));
    }

    @Test
    void whoSignedDoesNotApprove() {
        String contract = CorrectionApi.sign(provider, township, 10);
        String correction = CorrectionApi.proposed(contract, CorrectionApi.units(20));

        CorrectionApi.approve(CorrectionApi.SIGNER, contract, correction)
                .then()
                .statusCode(403)
                .body("fourEyesRule", equalTo("CONTRACT_CORRECTION"));
    }

    @Test
    void aRejectedCorrectionMakesRoomForAnother() {
        String contract = CorrectionApi.sign(provider, township, 10);
        CorrectionApi.reject(
                        CorrectionApi.PROPOSER, contract, CorrectionApi.proposed(contract, CorrectionApi.units(20)))
                .then()
                .statusCode(200)
                .body("correction", nullValue())
                .body("lines[0].units", equalTo(10));

        CorrectionApi.approve(
                        CorrectionApi.APPROVER, contract, CorrectionApi.proposed(contract, CorrectionApi.units(30)))
                .then()
                .statusCode(200)
                .body("lines[0].units", equalTo(30));
    }

    @Test
    void onlyTheCorrectionThatWasReadIsApproved() {
        String contract = CorrectionApi.sign(provider, township, 10);
        String read = CorrectionApi.proposed(contract, CorrectionApi.units(20));
        RestApi.done(CorrectionApi.reject(CorrectionApi.PROPOSER, contract, read));
        CorrectionApi.proposed(contract, CorrectionApi.units(30));

        CorrectionApi.approve(CorrectionApi.APPROVER, contract, read).then().statusCode(409);
    }

    @Test
    void oneCorrectionWaitsAtATime() {
        String contract = CorrectionApi.sign(provider, township, 10);
        CorrectionApi.proposed(contract, CorrectionApi.units(20));

        CorrectionApi.propose(CorrectionApi.PROPOSER, contract, CorrectionApi.units(30))
                .then()
                .statusCode(409);
    }

    @Test
    void unitsInUseStayBought() {
        String contract = CorrectionApi.sign(provider, township, 10);
        matches.confirmNeed(township, 3);

        CorrectionApi.propose(CorrectionApi.PROPOSER, contract, CorrectionApi.units(2))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("lines"))
                .body("violations[0].message", containsString("3 units"));
    }

    @Test
    void unitsThatAreUsedMeanwhileAreSeenAtTheApproval() {
        String contract = CorrectionApi.sign(provider, township, 10);
        String correction = CorrectionApi.proposed(contract, CorrectionApi.units(2));
        matches.confirmNeed(township, 3);

        CorrectionApi.approve(CorrectionApi.APPROVER, contract, correction)
                .then()
                .statusCode(422);
    }

    @Test
    void aContractThatEndsIsNotCorrected() {
        String contract = CorrectionApi.sign(provider, township, 10);
        RestApi.done(RestApi.transition(
                CorrectionApi.SIGNER,
                "/api/v1/contracts/{id}/end",
                1,
                Map.of("lastDay", today.plusDays(3).toString(), "reason", "机构申请退出"),
                contract));

        RestApi.transition(
                        CorrectionApi.PROPOSER,
                        "/api/v1/contracts/{id}/correction",
                        2,
                        CorrectionApi.units(20),
                        contract)
                .then()
                .statusCode(409);
    }

    @Test
    void aCorrectionOfNothingIsRefused() {
        String contract = CorrectionApi.sign(provider, township, 10);

        CorrectionApi.propose(CorrectionApi.PROPOSER, contract, Map.of()).then().statusCode(422);
    }

    @Test
    void aServiceThatTheContractDoesNotHaveIsRefused() {
        String contract = CorrectionApi.sign(provider, township, 10);

        CorrectionApi.propose(
                        CorrectionApi.PROPOSER,
                        contract,
                        Map.of("lines", List.of(Map.of("serviceItem", "HOME_CLEANING", "units", 5, "reason", "漏项"))))
                .then()
                .statusCode(422);
    }

    @Test
    void aProviderDoesNotCorrectItsContract() {
        String contract = CorrectionApi.sign(provider, township, 10);

        CorrectionApi.propose(provider.coordinator(), contract, CorrectionApi.units(20))
                .then()
                .statusCode(403);
    }

    @Test
    void anOfficerOfAnotherAreaDoesNotFindTheContract() {
        String contract = CorrectionApi.sign(provider, township, 10);

        CorrectionApi.propose(MatchingApi.OTHER_AREA_OFFICER, contract, CorrectionApi.units(20))
                .then()
                .statusCode(404);
    }

    @Test
    void theHistoryShowsWhoProposedWhatAndWhoApproved() {
        String contract = CorrectionApi.sign(provider, township, 10);
        CorrectionApi.approved(contract, CorrectionApi.area(township + "001"));

        history(contract)
                .body("items[1].action", equalTo("correctContract"))
                .body("items[1].actor", equalTo("proposer"))
                .body("items[1].changes.find { it.field.endsWith('.content') }.to", containsString("范围写宽"))
                .body("items[2].action", equalTo("approveContractCorrection"))
                .body("items[2].actor", equalTo("approver"))
                .body("items[2].version", equalTo(2))
                .body("items[2].changes.find { it.field == 'areaCode' }.from", equalTo(township))
                .body("items[2].changes.find { it.field == 'areaCode' }.to", equalTo(township + "001"));
    }

    private static ValidatableResponse history(String contract) {
        return RestApi.get(MatchingApi.FINANCE_OFFICER, "/api/v1/contracts/{id}/history", contract)
                .then()
                .statusCode(200);
    }
}
