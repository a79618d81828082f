// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.rule;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** The operations of eligibility rules. */
public final class RuleApi {

    /** The officer who proposes. */
    public static final TestTokens PROPOSER = MatchingApi.PREFECTURE_OFFICER;

    /** The officer who approves. */
    public static final TestTokens APPROVER = MatchingApi.PREFECTURE_OFFICER.sub("second officer of the prefecture");

    private static final String PATH = "/api/v1/eligibility-rules";

    private RuleApi() {}

    /** A rule for old people. */
    public static Map<String, Object> body(String serviceItem) {
        Map<String, Object> body = new HashMap<>();
        body.put("serviceItem", serviceItem);
        body.put("validFrom", "2024-01-01");
        body.put("conditions", Map.of("anyGroupOf", List.of("VULNERABLE_ELDER")));
        body.put("reason", "按服务清单明确对象范围");
        return body;
    }

    /** A rule that no person of the tests satisfies, who are all old. */
    public static Map<String, Object> forTheYoung(String serviceItem) {
        Map<String, Object> body = body(serviceItem);
        body.put("conditions", Map.of("maxAge", 18));
        return body;
    }

    static Response propose(TestTokens caller, Map<String, Object> body) {
        return RestApi.create(caller, PATH, body);
    }

    static Response approve(TestTokens caller, String id, int version) {
        return RestApi.transition(caller, PATH + "/{id}/approval", version, Map.of(), id);
    }

    static Response reject(TestTokens caller, String id, int version) {
        return RestApi.transition(caller, PATH + "/{id}/rejection", version, Map.of("reason", "对象范围与清单不符"), id);
    }

    static Response preview(TestTokens caller, String id) {
        return RestApi.get(caller, PATH + "/{id}/preview", id);
    }

    /** A proposed version; its id. */
    static String proposed(Map<String, Object> body) {
        return RestApi.created(PROPOSER, PATH, body);
    }

    /** A version in force; its id. */
    public static String inForce(Map<String, Object> body) {
        String id = proposed(body);
        RestApi.done(approve(APPROVER, id, 1));
        return id;
    }
}
