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
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.misuse.ForeignRecordsTest;
import org.zhongfu.testkit.misuse.OwnedRecord;

@QuarkusTest
class ForeignRecordsQuarkusTest extends ForeignRecordsTest {

    @Inject
    TestMatches matches;

    @Inject
    PlanApi plans;

    @Override
    protected Map<String, Supplier<OwnedRecord>> records() {
        return Map.of(
                "/api/v1/agreements/{id}", ForeignRecordsQuarkusTest::agreement,
                "/api/v1/contracts/{id}", ForeignRecordsQuarkusTest::contract,
                "/api/v1/matches/{id}", this::match,
                "/api/v1/matching-runs/{id}", ForeignRecordsQuarkusTest::run,
                "/api/v1/needs/{id}", this::need,
                "/api/v1/persons/{id}", this::person,
                "/api/v1/plans/{id}", this::plan,
                "/api/v1/providers/{id}", ForeignRecordsQuarkusTest::provider,
                "/api/v1/workers/{id}", ForeignRecordsQuarkusTest::worker);
    }

    @Override
    protected Map<String, String> withoutRecord() {
        return Map.ofEntries(
                Map.entry("approveEligibilityRule", "rules hold for the whole installation"),
                Map.entry("approveServiceChange", "a change of the list concerns all areas"),
                Map.entry("getEligibilityRule", "a rule is read by all of its roles"),
                Map.entry("getEligibilityRuleHistory", "a rule is read by all of its roles"),
                Map.entry("getServiceChange", "a change of the list concerns all areas"),
                Map.entry("getServiceChangeHistory", "a change of the list concerns all areas"),
                Map.entry("getServiceGuide", "a service guide is public"),
                Map.entry("getServiceItem", "a service is public"),
                Map.entry("getServiceList", "a service list is public"),
                Map.entry("previewEligibilityRule", "rules hold for the whole installation"),
                Map.entry("previewServiceChange", "it counts the persons of the caller's area"),
                Map.entry("rejectEligibilityRule", "rules hold for the whole installation"),
                Map.entry("rejectServiceChange", "a change of the list concerns all areas"));
    }

    private static OwnedRecord contract() {
        Provider provider = MatchingApi.registerProvider();
        String township = MatchingApi.newTownship();
        return owned(MatchingApi.signContract(provider, township, 10), township, provider);
    }

    private static OwnedRecord agreement() {
        Provider group = MatchingApi.registerProvider("VOLUNTEER_GROUP");
        String township = MatchingApi.newTownship();
        return owned(MatchingApi.signAgreement(group, township), township, group);
    }

    private OwnedRecord match() {
        Provider provider = MatchingApi.registerProvider();
        String township = MatchingApi.newTownship();
        MatchingApi.signContract(provider, township, 10);
        return owned(TestMatches.matchOf(matches.confirmNeed(township, 1)).toString(), township, provider);
    }

    private OwnedRecord need() {
        String township = MatchingApi.newTownship();
        NeedConfirmed need = matches.confirmNeed(township, 1);
        return owned(need.needId().toString(), township, MatchingApi.registerProvider());
    }

    private OwnedRecord person() {
        String township = MatchingApi.newTownship();
        NeedConfirmed need = matches.confirmNeed(township, 1);
        return owned(need.recipient().personId().toString(), township, MatchingApi.registerProvider());
    }

    private static OwnedRecord run() {
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

    private OwnedRecord plan() {
        PlanSetup setup = plans.setUp(1, 1);
        return owned(PlanApi.createAndFinish(setup).getString("id"), setup.township(), setup.provider());
    }

    private static OwnedRecord provider() {
        Provider provider = MatchingApi.registerProvider();
        return owned(provider.id(), "652301", provider);
    }

    private static OwnedRecord worker() {
        Provider provider = MatchingApi.registerProvider();
        String township = MatchingApi.newTownship();
        return owned(PlanApi.registerWorker(provider, township), township, provider);
    }

    private static OwnedRecord owned(String id, String area, Provider provider) {
        return new OwnedRecord(Map.of("id", id), area, provider.org());
    }
}
