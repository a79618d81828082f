// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;

/** Corrects contracts: who signs, proposes and approves, and complete requests. */
final class CorrectionApi {

    static final TestTokens SIGNER = MatchingApi.FINANCE_OFFICER.sub("signer");
    static final TestTokens PROPOSER = MatchingApi.OFFICER.sub("proposer");
    static final TestTokens APPROVER = MatchingApi.OFFICER.sub("approver");

    private CorrectionApi() {}

    static String sign(MatchingApi.Provider provider, String area, int units) {
        return RestApi.created(SIGNER, "/api/v1/contracts", MatchingApi.contractBody(provider.id(), area, units));
    }

    static Map<String, Object> units(int units) {
        return Map.of("lines", List.of(Map.of("serviceItem", "HOME_COOKING", "units", units, "reason", "录入时漏写一位")));
    }

    static Map<String, Object> area(String area) {
        return Map.of("area", Map.of("areaCode", area, "reason", "范围写宽"));
    }

    static Map<String, Object> period(LocalDate last) {
        LocalDate today = Zones.dayOf(TestClock.now());
        return Map.of(
                "period",
                Map.of("periodFrom", today.minusDays(30).toString(), "periodTo", last.toString(), "reason", "合同文本为准"));
    }

    static Response propose(TestTokens caller, String contract, Map<String, Object> body) {
        return RestApi.transition(caller, "/api/v1/contracts/{id}/correction", 1, body, contract);
    }

    static String proposed(String contract, Map<String, Object> body) {
        return propose(PROPOSER, contract, body)
                .then()
                .statusCode(200)
                .extract()
                .path("correction.id");
    }

    static void approved(String contract, Map<String, Object> body) {
        approve(APPROVER, contract, proposed(contract, body)).then().statusCode(200);
    }

    static Response approve(TestTokens caller, String contract, String correction) {
        return RestApi.transition(
                caller, "/api/v1/contracts/{id}/correction/approval", 1, Map.of("correctionId", correction), contract);
    }

    static Response reject(TestTokens caller, String contract, String correction) {
        return RestApi.transition(
                caller,
                "/api/v1/contracts/{id}/correction/rejection",
                1,
                Map.of("correctionId", correction, "reason", "以合同原件为准"),
                contract);
    }

    static List<String> eventsOf(String contract) {
        return DatabaseRows.eventNames("zhongfu.provider.v1", contract);
    }
}
