// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.zhongfu.testkit.TestTokens;

/** What must stand before a need can be matched, entered over HTTP; each test works in a township of its own. */
public final class Ground {

    /** An officer of Changji City. */
    public static final TestTokens OFFICER = TestTokens.as("county-officer").area("652301");

    /** An officer of Fukang City: another area. */
    public static final TestTokens NEIGHBOUR =
            TestTokens.as("county-officer").area("652302").sub("neighbour");

    /** An officer of the whole prefecture. */
    public static final TestTokens PREFECTURE =
            TestTokens.as("prefecture-officer").area("652300");

    /** Who signs contracts for Changji City. */
    public static final TestTokens FINANCE = TestTokens.as("finance-officer").area("652301");

    private static final AtomicInteger TOWNSHIPS = new AtomicInteger(100);
    private static final AtomicInteger ORGS = new AtomicInteger();

    private Ground() {}

    /**
     * A provider that stands.
     *
     * @param org how tokens name it
     */
    public record Provider(String id, String org) {

        /** Its coordinator. */
        public TestTokens coordinator() {
            return TestTokens.as("coordinator").area("652301").org(org).sub("coordinator-" + org);
        }
    }

    /** A township nobody else in this run works in. */
    public static String township() {
        return "652301" + TOWNSHIPS.incrementAndGet();
    }

    /** A request of that caller. */
    public static RequestSpecification as(TestTokens caller) {
        return json().header("Authorization", caller.token());
    }

    /** A request without a token. */
    public static RequestSpecification json() {
        return given().contentType(ContentType.JSON).accept(ContentType.JSON);
    }

    /** A complete provider nobody has registered. */
    public static Map<String, Object> newProvider() {
        Map<String, Object> body = new HashMap<>();
        body.put("orgCode", "ORG-" + ORGS.incrementAndGet());
        body.put("name", "昌吉市汇同社会工作服务中心");
        body.put("areaCodes", List.of("652301"));
        return body;
    }

    /** Registers a provider. */
    public static Provider provider() {
        Map<String, Object> body = newProvider();
        String id = as(OFFICER)
                .body(body)
                .post("/api/v1/providers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Provider(id, body.get("orgCode").toString());
    }

    /** A complete contract for cooking around now. */
    public static Map<String, Object> newContract(String providerId, String areaCode, int units) {
        LocalDate today = LocalDate.now(java.time.ZoneOffset.UTC);
        Map<String, Object> body = new HashMap<>();
        body.put("providerId", providerId);
        body.put("areaCode", areaCode);
        body.put("periodFrom", today.minusDays(30).toString());
        body.put("periodTo", today.plusDays(300).toString());
        body.put("lines", List.of(Map.of("serviceItem", "HOME_COOKING", "units", units, "unitPrice", "45.00")));
        return body;
    }

    /** Signs a contract for cooking around now. */
    public static String contract(Provider provider, String areaCode, int units) {
        return signed(newContract(provider.id(), areaCode, units));
    }

    /** Signs a contract. */
    public static String signed(Map<String, Object> contract) {
        return as(FINANCE)
                .body(contract)
                .post("/api/v1/contracts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Why a provider says no. */
    public static Map<String, Object> refusal() {
        return Map.of("reasonCode", "NO_CAPACITY", "reason", "本周人手不足");
    }

    /** Answers a match in a version. */
    public static Response answer(
            TestTokens caller, UUID matchId, String answer, int version, Map<String, Object> body) {
        return as(caller)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/api/v1/matches/{id}/" + answer, matchId);
    }
}
