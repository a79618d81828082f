// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.merge;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Requests about the merge of files. */
public final class MergeApi {

    static final TestTokens PROPOSER =
            TestTokens.as("township-officer").area("652301").sub("proposer");
    static final TestTokens APPROVER =
            TestTokens.as("county-officer").area("652301").sub("approver");
    static final TestTokens UNDOER =
            TestTokens.as("county-officer").area("652301").sub("undoer");

    private MergeApi() {}

    static String propose(String surviving, String duplicate) {
        return propose(PROPOSER, surviving, body(duplicate))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response propose(TestTokens caller, String surviving, Map<String, Object> body) {
        return RestApi.as(caller).body(body).post("/api/v1/persons/{id}/merges", surviving);
    }

    static Map<String, Object> body(String duplicate) {
        return new HashMap<>(Map.of("duplicateId", duplicate, "reason", "核对户口簿，为同一人"));
    }

    static Response approve(TestTokens caller, String surviving, String merge) {
        return approve(caller, surviving, merge, Map.of());
    }

    static Response approve(TestTokens caller, String surviving, String merge, Map<String, Object> body) {
        return RestApi.transition(caller, "/api/v1/persons/{id}/merges/{merge}/approve", 1, body, surviving, merge);
    }

    static Response reject(TestTokens caller, String surviving, String merge) {
        return RestApi.transition(
                caller, "/api/v1/persons/{id}/merges/{merge}/reject", 1, Map.of("reason", "并非同一人"), surviving, merge);
    }

    static Response undo(TestTokens caller, String surviving, String merge) {
        return RestApi.transition(
                caller, "/api/v1/persons/{id}/merges/{merge}/undo", 2, Map.of("reason", "为双胞胎"), surviving, merge);
    }

    /** Proposes and approves; returns the id of the merge. */
    public static String merge(String surviving, String duplicate) {
        String merge = propose(surviving, duplicate);
        approve(APPROVER, surviving, merge).then().statusCode(200);
        return merge;
    }

    /** Undoes a merge that was approved; as another officer. */
    public static Response undoBy(String surviving, String merge) {
        return undo(UNDOER, surviving, merge);
    }

    /** Proposes a merge; answers its approval. */
    public static Response approveProposed(String surviving, String duplicate) {
        return approve(APPROVER, surviving, propose(surviving, duplicate));
    }

    static void livingAlone(String person) {
        IntakeApi.addEvidence(
                person,
                Map.of("type", "LIVING_ARRANGEMENT", "livingAlone", true, "validFrom", "2024-01-01", "issuer", "社区"));
    }

    static String need(String person, String serviceItem) {
        Map<String, Object> body = IntakeApi.needBody(person);
        body.put("serviceItem", serviceItem);
        return IntakeApi.confirmNeed(body);
    }

    static Response get(String person) {
        return RestApi.as(IntakeApi.OFFICER).redirects().follow(false).get("/api/v1/persons/{id}", person);
    }

    static String personOf(String need) {
        return RestApi.get(IntakeApi.OFFICER, "/api/v1/needs/{id}", need).path("personId");
    }

    static List<String> evidenceOf(String person) {
        return RestApi.get(IntakeApi.OFFICER, "/api/v1/persons/{id}/evidence", person)
                .path("items.id");
    }

    static DatabaseRows.Event lastEventOf(String merge) {
        return DatabaseRows.events("zhongfu.intake.v1", merge).getLast();
    }
}
