// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.matching.plan.PlanApi.PlanSetup;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;

/** Plans as jobs: cancellation, failover to another replica, failure, and versions of newer replicas. */
@QuarkusTest
class PlanJobQuarkusTest {

    @Inject
    PlanApi planApi;

    @Test
    void aRunningSearchStopsWhenThePlanIsCancelled() {
        PlanSetup setup = planApi.setUp(1, 2);
        String id = createRunning(setup);

        cancel(setup, id, PlanApi.read(setup, id).getInt("version"))
                .statusCode(200)
                .body("cancelling", equalTo(true));

        await().until(() -> PlanApi.read(setup, id).getString("status").equals("CANCELLED"));
    }

    @Test
    void aCancellationRequiresTheCurrentVersion() {
        PlanSetup setup = planApi.setUp(1, 1);
        String id = PlanApi.createAndFinish(setup).getString("id");

        cancel(setup, id, 99).statusCode(412);
    }

    @Test
    void aCancelledPlanIsNotCancelledAgain() {
        PlanSetup setup = planApi.setUp(1, 2);
        JsonPath plan = cancelled(setup);

        cancel(setup, plan.getString("id"), plan.getInt("version")).statusCode(409);
    }

    @Test
    void aCancelledPlanIsNotPublished() {
        PlanSetup setup = planApi.setUp(1, 2);
        JsonPath plan = cancelled(setup);

        PlanApi.publish(setup, plan).then().statusCode(409);
    }

    @Test
    void aPlanWhoseReplicaEndedIsClaimedAgain() {
        PlanSetup setup = planApi.setUp(1, 1);
        String id = PlanApi.createAndFinish(setup).getString("id");

        loseReplica(id, 1);

        assertThat(PlanApi.awaitEnd(setup, id).getString("status")).isEqualTo("DONE");
        assertThat(DatabaseRows.count("select attempts from plan where id = ?::uuid", id))
                .isEqualTo(2);
    }

    @Test
    void aPlanFailsWhenTheReplicaOfItsLastAttemptEnds() {
        PlanSetup setup = planApi.setUp(1, 1);
        String id = PlanApi.createAndFinish(setup).getString("id");

        loseReplica(id, 3);

        JsonPath plan = PlanApi.awaitEnd(setup, id);
        assertThat(plan.getString("status")).isEqualTo("FAILED");
        assertThat(plan.getString("failure")).isEqualTo("GIVEN_UP");
    }

    @Test
    void aPlanWhoseDataCannotBeReadIsClaimedAgain() {
        PlanSetup setup = planApi.setUp(1, 2);
        JsonPath plan = PlanApi.createAndFinish(setup);
        String away = setup.needs().getFirst().personId().toString();
        String id = PlanApi.reportDisruption(
                        setup,
                        plan,
                        Map.of("kind", "PERSON_AWAY", "personId", away, "from", PlanApi.DAY + "T09:00:00+08:00"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        PlanApi.awaitEnd(setup, id);
        String parent = plan.getString("id");
        String outcome = DatabaseRows.texts("select outcome_sealed from plan_outcome where plan_id = ?::uuid", parent)
                .getFirst();

        DatabaseRows.update("update plan_outcome set outcome_sealed = 'unreadable' where plan_id = ?::uuid", parent);
        loseReplica(id, 0);
        await().until(() -> attemptsAfterExpiry(0, id) == 1);
        await().until(() -> attemptsAfterExpiry(1, id) == 2);
        DatabaseRows.update("update plan_outcome set outcome_sealed = ? where plan_id = ?::uuid", outcome, parent);
        await().until(() -> attemptsAfterExpiry(2, id) == 3
                || PlanApi.read(setup, id).getString("status").equals("DONE"));

        assertThat(PlanApi.awaitEnd(setup, id).getString("status")).isEqualTo("DONE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"weights_version", "hours_version"})
    void aPlanOfAnUnsupportedVersionIsLeftToNewerReplicas(String version) {
        PlanSetup setup = planApi.setUp(1, 1);
        String finished = PlanApi.createAndFinish(setup).getString("id");
        String newer = UUID.randomUUID().toString();
        DatabaseRows.update("""
                insert into plan select (copied).* from (
                    select jsonb_populate_record(plan, jsonb_build_object('id', ?::text, 'root_id', ?::text,
                        'status', 'QUEUED', 'attempts', 0, 'started_at', null, 'ended_at', null, '%s', 99)) as copied
                    from plan where id = ?::uuid)
                """.formatted(version), newer, newer, finished);

        PlanApi.createAndFinish(setup);

        assertThat(DatabaseRows.texts("select status || attempts from plan where id = ?::uuid", newer))
                .containsExactly("QUEUED0");
    }

    private static void loseReplica(String id, int attempts) {
        DatabaseRows.update("delete from plan_outcome where plan_id = ?::uuid", id);
        DatabaseRows.update(
                "update plan set status = 'RUNNING', claim = gen_random_uuid(), attempts = ?,"
                        + " lease_until = now() - interval '1 second' where id = ?::uuid",
                attempts,
                id);
    }

    /** Ends the lease of a search after so many attempts; returns the attempts now. */
    private static long attemptsAfterExpiry(int attempts, String id) {
        DatabaseRows.update(
                "update plan set lease_until = now() - interval '1 second'"
                        + " where id = ?::uuid and status = 'RUNNING' and attempts = ?",
                id,
                attempts);
        return DatabaseRows.count("select attempts from plan where id = ?::uuid", id);
    }

    /** A plan whose search runs for longer than the test takes. */
    private static String createRunning(PlanSetup setup) {
        Map<String, Object> body = PlanApi.request(setup);
        body.put("seconds", 60);
        String id = PlanApi.create(setup, body).then().statusCode(201).extract().path("id");
        await().until(() -> PlanApi.read(setup, id).getString("status").equals("RUNNING"));
        return id;
    }

    private static JsonPath cancelled(PlanSetup setup) {
        String id = createRunning(setup);
        cancel(setup, id, PlanApi.read(setup, id).getInt("version")).statusCode(200);
        await().until(() -> PlanApi.read(setup, id).getString("status").equals("CANCELLED"));
        return PlanApi.read(setup, id);
    }

    private static ValidatableResponse cancel(PlanSetup setup, String id, int version) {
        return RestApi.as(setup.provider().coordinator())
                .header("If-Match", "\"" + version + "\"")
                .post("/api/v1/plans/{id}/cancellation", id)
                .then();
    }
}
