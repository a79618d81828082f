// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Where matching runs are asked for and carried out over HTTP. */
final class MatchingRunApi {

    private static final List<String> BUSY = List.of("QUEUED", "SEARCHING", "APPLYING");

    private MatchingRunApi() {}

    /** A run of a township's needs for cooking that are gathered for an hour. */
    static Map<String, Object> request(String township) {
        Map<String, Object> body = new HashMap<>();
        body.put("areaCode", township);
        body.put("serviceItem", "HOME_COOKING");
        body.put("gatherUntil", Instant.now().plus(Duration.ofHours(1)).toString());
        return body;
    }

    /** Asks for a run. */
    static Response ask(TestTokens caller, Map<String, Object> body) {
        return RestApi.as(caller).body(body).post("/api/v1/matching-runs");
    }

    /** A run that gathers a township's needs from now on. */
    static String gathering(String township) {
        return ask(MatchingApi.OFFICER, request(township))
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    /** Has what was gathered looked at now, and waits for what is proposed. */
    static JsonPath proposed(String id) {
        DatabaseRows.update("update matching_run set gather_until = now() where id = ?::uuid", id);
        return settled(id);
    }

    /** Has a proposal carried out, and waits until it is. */
    static JsonPath applied(JsonPath run) {
        apply(run).then().statusCode(202);
        return settled(run.getString("id"));
    }

    /** Asks to have a proposal carried out in the version that was read. */
    static Response apply(JsonPath run) {
        return move(MatchingApi.OFFICER, run, "application");
    }

    /** Calls a run off in the version that was read. */
    static Response cancel(JsonPath run) {
        return move(MatchingApi.OFFICER, run, "cancellation");
    }

    /** A move in the version that was read. */
    static Response move(TestTokens caller, JsonPath run, String move) {
        return RestApi.as(caller)
                .header("If-Match", "\"" + run.getInt("version") + "\"")
                .post("/api/v1/matching-runs/{id}/" + move, run.getString("id"));
    }

    /** The run once nobody works on it. */
    static JsonPath settled(String id) {
        await().atMost(Duration.ofSeconds(60)).until(() -> !BUSY.contains(read(id).getString("status")));
        return read(id);
    }

    /** The run as it stands now. */
    static JsonPath read(String id) {
        return RestApi.as(MatchingApi.OFFICER)
                .get("/api/v1/matching-runs/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** What was decided about a need. */
    static JsonPath decision(JsonPath run, NeedConfirmed need) {
        JsonPath page = RestApi.as(MatchingApi.OFFICER)
                .get(
                        "/api/v1/matching-runs/{id}/decisions?needId={need}",
                        run.getString("id"),
                        need.needId().value())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return page.setRootPath("items[0]");
    }

    /** The replica that worked on a run has died. */
    static void dead(String id, String status, int attempts) {
        DatabaseRows.update(
                "update matching_run set status = ?, claim = gen_random_uuid(), attempts = ?,"
                        + " lease_until = now() - interval '1 second' where id = ?::uuid",
                status,
                attempts,
                id);
    }

    /** Ends the lease of a search that was taken up so many times; says how many times it is now, 0 once there is a proposal. */
    static long takenUpAfter(int attempts, String id) {
        DatabaseRows.update(
                "update matching_run set lease_until = now() - interval '1 second'"
                        + " where id = ?::uuid and status = 'SEARCHING' and attempts = ?",
                id,
                attempts);
        return DatabaseRows.count("select attempts from matching_run where id = ?::uuid", id);
    }
}
