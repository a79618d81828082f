// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.matching.match.TestMatches;
import org.zhongfu.matching.plan.PlanApi;
import org.zhongfu.matching.plan.PlanApi.PlanSetup;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.testkit.misuse.ForeignIdsTest;
import org.zhongfu.testkit.misuse.OwnedRecord;

@QuarkusTest
class ForeignIdsQuarkusTest extends ForeignIdsTest {

    private static final String ELSEWHERE = "652302101";
    private static final String OF_ITS_CONTRACT = "only the proposal of the contract in the path is named";

    @Inject
    TestMatches matches;

    @Inject
    PlanApi plans;

    @Override
    protected Map<String, Supplier<String>> strangers() {
        return Map.of(
                "providerId", () -> provider().id(),
                "provider", () -> provider().id(),
                "workerId", () -> PlanApi.registerWorker(provider(), ELSEWHERE),
                "needId", () -> need().needId().toString(),
                "personId", () -> need().recipient().personId().toString(),
                "matchId", this::match,
                "planId", this::plan);
    }

    @Override
    protected Map<String, Supplier<OwnedRecord>> records() {
        return Map.of(
                "/api/v1/matches/{id}", this::ownMatch,
                "/api/v1/matching-runs/{id}", ForeignIdsQuarkusTest::ownRun,
                "/api/v1/plans/{id}", this::ownPlan);
    }

    @Override
    protected Map<String, String> withoutStranger() {
        return Map.of(
                "approveContractCorrection correctionId", OF_ITS_CONTRACT,
                "rejectContractCorrection correctionId", OF_ITS_CONTRACT);
    }

    private static Provider provider() {
        return MatchingApi.registerProviderIn("652302");
    }

    private NeedConfirmed need() {
        return matches.confirmNeed(ELSEWHERE, 1);
    }

    private String match() {
        RestApi.created(
                TestTokens.as("finance-officer").area("652302"),
                "/api/v1/contracts",
                MatchingApi.contractBody(provider().id(), ELSEWHERE, 10));
        return TestMatches.matchOf(need()).toString();
    }

    /** The plan of another provider, moved. */
    private String plan() {
        PlanSetup setup = plans.setUp(1, 1);
        String plan = PlanApi.createAndFinish(setup).getString("planId");
        DatabaseRows.update("update plan set area_code = ? where root_id = ?::uuid", ELSEWHERE, plan);
        return plan;
    }

    private OwnedRecord ownMatch() {
        Provider provider = MatchingApi.registerProvider();
        String township = MatchingApi.newTownship();
        MatchingApi.signContract(provider, township, 10);
        return owned(TestMatches.matchOf(matches.confirmNeed(township, 1)).toString(), township, provider);
    }

    private static OwnedRecord ownRun() {
        String township = MatchingApi.newTownship();
        Map<String, Object> body = new HashMap<>();
        body.put("areaCode", township);
        body.put("serviceItem", "HOME_COOKING");
        body.put("gatherUntil", TestClock.now().plus(Duration.ofHours(1)).toString());
        String id = RestApi.create(MatchingApi.OFFICER, "/api/v1/matching-runs", body)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        return owned(id, township, MatchingApi.registerProvider());
    }

    private OwnedRecord ownPlan() {
        PlanSetup setup = plans.setUp(1, 1);
        String plan = PlanApi.createAndFinish(setup).getString("id");
        RestApi.done(PlanApi.publish(setup, PlanApi.read(setup, plan)));
        return owned(plan, setup.township(), setup.provider());
    }

    private static OwnedRecord owned(String id, String area, Provider provider) {
        return new OwnedRecord(Map.of("id", id), area, provider.org());
    }
}
