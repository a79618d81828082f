// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;

/** Calls the API of matching runs. */
public final class MatchingRunApi {

    private static final List<String> ACTIVE = List.of("QUEUED", "SEARCHING", "APPLYING");

    private MatchingRunApi() {}

    /** A complete request for a run of a township's needs for cooking, which are held for an hour. */
    static Map<String, Object> request(String township) {
        Map<String, Object> body = new HashMap<>();
        body.put("areaCode", township);
        body.put("serviceItem", "HOME_COOKING");
        body.put("gatherUntil", TestClock.now().plus(Duration.ofHours(1)).toString());
        return body;
    }

    /** Creates a run. */
    static Response create(TestTokens caller, Map<String, Object> body) {
        return RestApi.create(caller, "/api/v1/matching-runs", body);
    }

    /** Creates a run that holds a township's needs from now on, and returns its id. */
    public static String createHolding(String township) {
        return create(MatchingApi.OFFICER, request(township))
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    /** Ends the time for which a run holds needs, and waits for its proposal. */
    public static JsonPath propose(String id) {
        DatabaseRows.update("update matching_run set gather_until = now() where id = ?::uuid", id);
        return awaitIdle(id);
    }

    /** Applies a proposal, and waits until its offers are made. */
    public static JsonPath applyAndFinish(JsonPath run) {
        apply(run).then().statusCode(202);
        return awaitIdle(run.getString("id"));
    }

    /** Applies a run, in the version that was read. */
    static Response apply(JsonPath run) {
        return transition(MatchingApi.OFFICER, run, "application");
    }

    /** Cancels a run, in the version that was read. */
    static Response cancel(JsonPath run) {
        return transition(MatchingApi.OFFICER, run, "cancellation");
    }

    /** Takes a step of a run, in the version that was read. */
    static Response transition(TestTokens caller, JsonPath run, String step) {
        return RestApi.as(caller)
                .header("If-Match", "\"" + run.getInt("version") + "\"")
                .post("/api/v1/matching-runs/{id}/" + step, run.getString("id"));
    }

    /** Waits until no job is due or running for a run, and reads the run. */
    static JsonPath awaitIdle(String id) {
        await().atMost(Duration.ofSeconds(60)).until(() -> !ACTIVE.contains(read(id).getString("status")));
        return read(id);
    }

    /** Reads a run. */
    static JsonPath read(String id) {
        return RestApi.as(MatchingApi.OFFICER)
                .get("/api/v1/matching-runs/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The decision of a run about a need. */
    public static JsonPath decision(JsonPath run, NeedConfirmed need) {
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

    /** Puts a run into the state after its replica has ended: its lease is over. */
    static void loseReplica(String id, String status, int attempts) {
        DatabaseRows.update(
                "update matching_run set status = ?, claim = gen_random_uuid(), attempts = ?,"
                        + " lease_until = now() - interval '1 second' where id = ?::uuid",
                status,
                attempts,
                id);
    }

    /** Ends the lease of a search after so many attempts; returns the attempts now, 0 once there is a proposal. */
    static long attemptsAfterExpiry(int attempts, String id) {
        DatabaseRows.update(
                "update matching_run set lease_until = now() - interval '1 second'"
                        + " where id = ?::uuid and status = 'SEARCHING' and attempts = ?",
                id,
                attempts);
        return DatabaseRows.count("select attempts from matching_run where id = ?::uuid", id);
    }
}
