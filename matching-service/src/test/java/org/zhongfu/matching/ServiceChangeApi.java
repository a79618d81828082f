// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;

/** Changes of the service list: complete requests and the two officers. */
public final class ServiceChangeApi {

    /** The officer who approves what {@link MatchingApi#PREFECTURE_OFFICER} proposed. */
    public static final TestTokens SECOND_OFFICER =
            TestTokens.as("prefecture-officer").area("652300").sub("second officer");

    private static final AtomicInteger CODES = new AtomicInteger();

    private ServiceChangeApi() {}

    /** A code that no list has. */
    public static String newCode() {
        return "BATHING_AID_" + CODES.incrementAndGet();
    }

    /** A complete service of a bureau. */
    public static Map<String, Object> bathing(String code) {
        Map<String, Object> item = new HashMap<>(TestServiceLists.cooking(60));
        item.put("code", code);
        item.put("serviceClass", "CARE");
        Map<String, Object> price = Map.of(
                "minPrice", "40.00",
                "maxPrice", "80.00",
                "freeWith", List.of("DAILY_CARE"),
                "excludedCosts", List.of("FARES"),
                "preconditions", List.of("FAMILY_PRESENT"));
        item.put(
                "terms",
                Map.of(
                        "nameZh", "上门助浴",
                        "nameEn", "Bathing aid",
                        "homeServiceGroup", "LIVING_CARE",
                        "priceTerms", price));
        return item;
    }

    /** A rule for elders. */
    public static Map<String, Object> ruleForElders(String code) {
        return Map.of(
                "serviceItem",
                code,
                "conditions",
                Map.of(
                        "anyGroupOf",
                        List.of("VULNERABLE_ELDER"),
                        "anyLevelOf",
                        List.of(Map.of("instrument", "SELF_CARE_6", "levels", List.of("PARTIAL_CARE", "FULL_CARE")))));
    }

    /** A guide of one step. */
    public static Map<String, Object> guide(String code) {
        return Map.of(
                "serviceItem",
                code,
                "steps",
                List.of(Map.of("code", "CHECK_WATER", "zh", "试水温", "en", "Check the water", "required", true)));
    }

    /** A change from today on that adds a service with its rule and guide. */
    public static Map<String, Object> adding(String code) {
        return body(Map.of(
                "items", List.of(bathing(code)),
                "rules", List.of(ruleForElders(code)),
                "guides", List.of(guide(code))));
    }

    /** A change from today on. */
    public static Map<String, Object> body(Map<String, Object> content) {
        Map<String, Object> body = new HashMap<>();
        body.put("validFrom", Zones.dayOf(TestClock.now()).toString());
        body.put("source", "州民政局〔2026〕12号");
        body.put("content", content);
        return body;
    }

    /** Proposes a change that must be accepted, and returns its id. */
    public static String proposed(Map<String, Object> body) {
        return RestApi.created(MatchingApi.PREFECTURE_OFFICER, "/api/v1/service-changes", body);
    }

    /** Proposes a change. */
    public static ValidatableResponse propose(Map<String, Object> body) {
        return RestApi.as(MatchingApi.PREFECTURE_OFFICER)
                .body(body)
                .post("/api/v1/service-changes")
                .then();
    }

    /** Takes a step of a proposed change. */
    public static Response decide(TestTokens caller, String id, String decision) {
        return RestApi.transition(caller, "/api/v1/service-changes/{id}/" + decision, 1, Map.of(), id);
    }

    /** Proposes a change and has the second officer approve it. */
    public static void carryOut(Map<String, Object> body) {
        RestApi.done(decide(SECOND_OFFICER, proposed(body), "approval"));
    }
}
