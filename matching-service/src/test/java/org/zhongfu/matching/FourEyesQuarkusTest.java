// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.zhongfu.matching.rule.RuleApi;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.testkit.foureyes.FourEyesTest;

/** The pairs of steps of matching, over HTTP. */
@QuarkusTest
class FourEyesQuarkusTest extends FourEyesTest {

    @Override
    protected Map<String, Scenario> scenarios() {
        return Map.of(
                "signContract -> approveContractCorrection",
                first -> approval(first, "another"),
                "correctContract -> approveContractCorrection",
                first -> approval("another", first),
                "proposeEligibilityRule -> approveEligibilityRule",
                FourEyesQuarkusTest::ruleApproval,
                "proposeServiceChange -> approveServiceChange",
                FourEyesQuarkusTest::changeApproval);
    }

    private static LaterStep approval(String signer, String proposer) {
        String contract = RestApi.created(
                officer(signer),
                "/api/v1/contracts",
                MatchingApi.contractBody(MatchingApi.registerProvider().id(), MatchingApi.newTownship(), 10));
        Map<String, Object> line = Map.of("serviceItem", "HOME_COOKING", "units", 20, "reason", "录入有误");
        String correction = RestApi.transition(
                        officer(proposer),
                        "/api/v1/contracts/{id}/correction",
                        1,
                        Map.of("lines", List.of(line)),
                        contract)
                .then()
                .statusCode(200)
                .extract()
                .path("correction.id");
        return person -> RestApi.transition(
                officer(person),
                "/api/v1/contracts/{id}/correction/approval",
                1,
                Map.of("correctionId", correction),
                contract);
    }

    private static LaterStep ruleApproval(String proposer) {
        String rule = RestApi.created(prefecture(proposer), "/api/v1/eligibility-rules", RuleApi.body("HOME_CLEANING"));
        return person ->
                RestApi.transition(prefecture(person), "/api/v1/eligibility-rules/{id}/approval", 1, Map.of(), rule);
    }

    private static LaterStep changeApproval(String proposer) {
        String change = RestApi.created(
                prefecture(proposer), "/api/v1/service-changes", ServiceChangeApi.adding(ServiceChangeApi.newCode()));
        return person -> ServiceChangeApi.decide(prefecture(person), change, "approval");
    }

    private static TestTokens prefecture(String subject) {
        return MatchingApi.PREFECTURE_OFFICER.sub(subject);
    }

    private static TestTokens officer(String subject) {
        return MatchingApi.OFFICER.sub(subject);
    }
}
