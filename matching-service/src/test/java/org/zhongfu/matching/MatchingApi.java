// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;

/** Calls the API of matching: callers, complete requests, and the steps that tests start from. */
public final class MatchingApi {

    /** A county officer of Changji City. */
    public static final TestTokens OFFICER = TestTokens.as("county-officer").area("652301");

    /** A county officer of Fukang City, who sees nothing of Changji City. */
    public static final TestTokens OTHER_AREA_OFFICER =
            TestTokens.as("county-officer").area("652302").sub("neighbour");

    /** An officer of the prefecture. */
    public static final TestTokens PREFECTURE_OFFICER =
            TestTokens.as("prefecture-officer").area("652300");

    /** The finance officer who signs contracts for Changji City. */
    public static final TestTokens FINANCE_OFFICER =
            TestTokens.as("finance-officer").area("652301");

    private static final AtomicInteger TOWNSHIPS = new AtomicInteger(100);
    private static final AtomicInteger ORGS = new AtomicInteger();

    private MatchingApi() {}

    /**
     * A registered provider.
     *
     * @param org code of its organisation in tokens
     */
    public record Provider(String id, String org) {

        /** Its coordinator. */
        public TestTokens coordinator() {
            return TestTokens.as("coordinator").area("652301").org(org).sub("coordinator-" + org);
        }
    }

    /** Code of a township that no other test of this run uses. */
    public static String newTownship() {
        return "652301" + TOWNSHIPS.incrementAndGet();
    }

    /** A complete provider with an organisation code that is not taken. */
    public static Map<String, Object> providerBody() {
        Map<String, Object> body = new HashMap<>();
        body.put("orgCode", "ORG-" + ORGS.incrementAndGet());
        body.put("name", "昌吉市汇同社会工作服务中心");
        body.put("areaCodes", List.of("652301"));
        return body;
    }

    /** Registers a provider. */
    public static Provider registerProvider() {
        Map<String, Object> body = providerBody();
        String id = RestApi.created(OFFICER, "/api/v1/providers", body);
        return new Provider(id, body.get("orgCode").toString());
    }

    /** Registers a provider of that kind. */
    public static Provider registerProvider(String kind) {
        Map<String, Object> body = providerBody();
        body.put("kind", kind);
        String id = RestApi.created(OFFICER, "/api/v1/providers", body);
        return new Provider(id, body.get("orgCode").toString());
    }

    /** A complete agreement for cooking that is in force today. */
    public static Map<String, Object> agreementBody(String providerId, String areaCode) {
        LocalDate today = Zones.dayOf(TestClock.now());
        Map<String, Object> body = new HashMap<>();
        body.put("providerId", providerId);
        body.put("areaCode", areaCode);
        body.put("services", List.of("HOME_COOKING"));
        body.put("periodFrom", today.minusDays(30).toString());
        body.put("periodTo", today.plusDays(300).toString());
        return body;
    }

    /** Signs an agreement for cooking that is in force today, and returns its id. */
    public static String signAgreement(Provider group, String areaCode) {
        return RestApi.created(OFFICER, "/api/v1/agreements", agreementBody(group.id(), areaCode));
    }

    /** Registers a provider that works in these areas. */
    public static Provider registerProviderIn(String... areaCodes) {
        Map<String, Object> body = providerBody();
        body.put("areaCodes", List.of(areaCodes));
        String id = RestApi.created(PREFECTURE_OFFICER, "/api/v1/providers", body);
        return new Provider(id, body.get("orgCode").toString());
    }

    /** The coordinator of a registered provider. */
    public static TestTokens coordinatorOf(String providerId) {
        String org = RestApi.get(OFFICER, "/api/v1/providers/{id}", providerId)
                .then()
                .statusCode(200)
                .extract()
                .path("orgCode");
        return new Provider(providerId, org).coordinator();
    }

    /** A complete contract for cooking that is in force today. */
    public static Map<String, Object> contractBody(String providerId, String areaCode, int units) {
        LocalDate today = Zones.dayOf(TestClock.now());
        Map<String, Object> body = new HashMap<>();
        body.put("providerId", providerId);
        body.put("areaCode", areaCode);
        body.put("periodFrom", today.minusDays(30).toString());
        body.put("periodTo", today.plusDays(300).toString());
        body.put("lines", List.of(Map.of("serviceItem", "HOME_COOKING", "units", units, "unitPrice", "45.00")));
        return body;
    }

    /** Signs a contract for cooking that is in force today, and returns its id. */
    public static String signContract(Provider provider, String areaCode, int units) {
        return signContract(contractBody(provider.id(), areaCode, units));
    }

    /** Signs the contract and returns its id. */
    public static String signContract(Map<String, Object> contract) {
        return RestApi.created(FINANCE_OFFICER, "/api/v1/contracts", contract);
    }

    /** A complete refusal of a match. */
    public static Map<String, Object> refusalBody() {
        return Map.of("reasonCode", "NO_CAPACITY", "reason", "本周人手不足");
    }

    /** Takes a step of a match, in a version. */
    public static Response decide(
            TestTokens caller, UUID matchId, String decision, int version, Map<String, Object> body) {
        return RestApi.transition(caller, "/api/v1/matches/{id}/" + decision, version, body, matchId);
    }
}
