// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.testkit.access.Sample;

/** A contract with a correction that waits, and who reads what of it. */
final class ContractSamples {

    private static final TestTokens CORRECTING = MatchingApi.OFFICER.sub("correcting officer");

    private ContractSamples() {}

    static Sample correctedContract(Provider provider) {
        String contract = MatchingApi.signContract(provider, MatchingApi.newTownship(), 10);
        String area = RestApi.get(MatchingApi.OFFICER, "/api/v1/contracts/{id}", contract)
                .then()
                .statusCode(200)
                .extract()
                .path("areaCode");
        LocalDate today = Zones.dayOf(TestClock.now());
        RestApi.done(RestApi.transition(
                CORRECTING,
                "/api/v1/contracts/{id}/correction",
                1,
                Map.of(
                        "lines",
                        List.of(Map.of(
                                "serviceItem", "HOME_COOKING", "units", 20, "reason", AccessMatrixQuarkusTest.TEXT)),
                        "area",
                        Map.of("areaCode", area, "reason", AccessMatrixQuarkusTest.TEXT),
                        "period",
                        Map.of(
                                "periodFrom",
                                today.minusDays(30).toString(),
                                "periodTo",
                                today.plusDays(400).toString(),
                                "reason",
                                AccessMatrixQuarkusTest.TEXT)),
                contract));
        return AccessMatrixQuarkusTest.sample(
                        "getContract",
                        Map.of(
                                "ContractCorrectionView.proposedBy",
                                "correcting officer",
                                "CorrectedAreaView.reason",
                                AccessMatrixQuarkusTest.TEXT,
                                "CorrectedLineView.reason",
                                AccessMatrixQuarkusTest.TEXT,
                                "CorrectedPeriodView.reason",
                                AccessMatrixQuarkusTest.TEXT),
                        "/api/v1/contracts/" + contract)
                .by("coordinator", provider.coordinator())
                .inArea(
                        AccessMatrixQuarkusTest.AREA,
                        "county-officer",
                        "prefecture-officer",
                        "finance-officer",
                        "evaluator",
                        "auditor");
    }
}
