// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.testkit.foureyes.FourEyesTest;

/** The pairs of steps of matching, over HTTP. */
@QuarkusTest
class FourEyesQuarkusTest extends FourEyesTest {

    @Override
    protected Map<String, Scenario> scenarios() {
        return Map.of(
                "signContract -> approveContractCorrection", first -> approval(first, "another"),
                "correctContract -> approveContractCorrection", first -> approval("another", first));
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

    private static TestTokens officer(String subject) {
        return MatchingApi.OFFICER.sub(subject);
    }
}
