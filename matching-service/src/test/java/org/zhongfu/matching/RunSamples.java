// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.matching.match.TestMatches;
import org.zhongfu.matching.run.MatchingRunApi;
import org.zhongfu.testkit.access.Sample;

/** Matching runs with a person of a target group, and who reads what of them. */
record RunSamples(TestMatches matches) {

    Sample run() {
        return AccessMatrixQuarkusTest.sample(
                        "getMatchingRun",
                        Map.of("GroupFigures.targetGroup", "VULNERABLE_ELDER"),
                        "/api/v1/matching-runs/" + proposedRun().getString("id"))
                .inArea(AccessMatrixQuarkusTest.AREA, AccessMatrixQuarkusTest.OFFICERS)
                .inArea(AccessMatrixQuarkusTest.AREA, "finance-officer", "evaluator", "auditor");
    }

    Sample decisions() {
        return AccessMatrixQuarkusTest.sample(
                        "listMatchingDecisions",
                        Map.of(
                                "MatchingDecisionView.targetGroup",
                                "VULNERABLE_ELDER",
                                "MatchingDecisionView.groupPoints",
                                0),
                        "/api/v1/matching-runs/" + proposedRun().getString("id") + "/decisions")
                .inArea(AccessMatrixQuarkusTest.AREA, AccessMatrixQuarkusTest.OFFICERS)
                .inArea(AccessMatrixQuarkusTest.AREA, "finance-officer", "evaluator", "auditor");
    }

    Sample match() {
        Provider provider = MatchingApi.registerProvider();
        String township = MatchingApi.newTownship();
        String run = MatchingRunApi.createHolding(township);
        MatchingApi.signContract(provider, township, 3);
        NeedConfirmed need = matches.confirmNeed(township, 3);
        MatchingRunApi.applyAndFinish(MatchingRunApi.propose(run));
        return AccessMatrixQuarkusTest.members(
                provider,
                AccessMatrixQuarkusTest.sample(
                                "getMatch",
                                Map.of("AllottedDecision.groupPoints", 0),
                                "/api/v1/matches/" + TestMatches.matchOf(need))
                        .inArea(AccessMatrixQuarkusTest.AREA, AccessMatrixQuarkusTest.OFFICERS)
                        .inArea(AccessMatrixQuarkusTest.AREA, "finance-officer", "evaluator", "auditor"));
    }

    private JsonPath proposedRun() {
        String township = MatchingApi.newTownship();
        String run = MatchingRunApi.createHolding(township);
        MatchingApi.signContract(MatchingApi.registerProvider(), township, 3);
        matches.confirmNeed(township, 3);
        return MatchingRunApi.propose(run);
    }
}
