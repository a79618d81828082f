// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.matching.plan.PlanApi.House;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.PostgresResource;
import org.zhongfu.testkit.RestApi;

/** Plans as jobs: cancelled, taken over from a replica that died, failed, left to newer replicas. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PlanJobQuarkusTest {

    @Inject
    PlanApi planApi;

    @Test
    void aRunningSearchStopsWhenThePlanIsCancelled() {
        House house = planApi.house(1, 2);
        Map<String, Object> body = PlanApi.request(house);
        body.put("seconds", 60);
        String id = PlanApi.ask(house, body).then().statusCode(201).extract().path("id");
        await().until(() -> PlanApi.read(house, id).getString("status").equals("RUNNING"));
        cancel(house, id, 9).statusCode(412);

        cancel(house, id, PlanApi.read(house, id).getInt("version"))
                .statusCode(200)
                .body("cancelling", equalTo(true));

        await().until(() -> PlanApi.read(house, id).getString("status").equals("CANCELLED"));
        JsonPath plan = PlanApi.read(house, id);
        cancel(house, id, plan.getInt("version")).statusCode(409);
        PlanApi.publish(house, plan).then().statusCode(409);
    }

    @Test
    void aPlanWhoseReplicaDiedIsClaimedAgainAndFailsInTheEnd() {
        House house = planApi.house(1, 1);
        String id = PlanApi.planned(house).getString("id");

        dead(id, 1);
        assertThat(PlanApi.finished(house, id).getString("status")).isEqualTo("DONE");
        assertThat(DatabaseRows.count("select attempts from plan where id = ?::uuid", id))
                .isEqualTo(2);

        dead(id, 3);
        JsonPath plan = PlanApi.finished(house, id);
        assertThat(plan.getString("status")).isEqualTo("FAILED");
        assertThat(plan.getString("failure")).isEqualTo("GIVEN_UP");
    }

    @Test
    void aPlanWhoseDataCannotBeReadIsClaimedAgain() {
        House house = planApi.house(1, 2);
        JsonPath plan = PlanApi.planned(house);
        String away = house.needs().getFirst().personId().toString();
        String id = PlanApi.disrupt(
                        house,
                        plan,
                        Map.of("kind", "PERSON_AWAY", "personId", away, "from", PlanApi.DAY + "T09:00:00+08:00"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        PlanApi.finished(house, id);
        String parent = plan.getString("id");
        String outcome = DatabaseRows.texts("select outcome::text from plan_outcome where plan_id = ?::uuid", parent)
                .getFirst();

        DatabaseRows.update("update plan_outcome set outcome = '{}' where plan_id = ?::uuid", parent);
        dead(id, 0);
        await().until(() -> takenUpAfter(0, id) == 1);
        await().until(() -> takenUpAfter(1, id) == 2);
        DatabaseRows.update("update plan_outcome set outcome = ? where plan_id = ?::uuid", outcome, parent);
        await().until(() -> takenUpAfter(2, id) == 3
                || PlanApi.read(house, id).getString("status").equals("DONE"));

        assertThat(PlanApi.finished(house, id).getString("status")).isEqualTo("DONE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"weights_version", "hours_version"})
    void aPlanOfAVersionThisReplicaDoesNotKnowIsLeftToNewerReplicas(String version) {
        House house = planApi.house(1, 1);
        String finished = PlanApi.planned(house).getString("id");
        String newer = UUID.randomUUID().toString();
        DatabaseRows.update("""
                insert into plan select (copied).* from (
                    select jsonb_populate_record(plan, jsonb_build_object('id', ?::text, 'root_id', ?::text,
                        'status', 'QUEUED', 'attempts', 0, 'started_at', null, 'ended_at', null, '%s', 99)) as copied
                    from plan where id = ?::uuid)
                """.formatted(version), newer, newer, finished);

        PlanApi.planned(house);

        assertThat(DatabaseRows.texts("select status || attempts from plan where id = ?::uuid", newer))
                .containsExactly("QUEUED0");
    }

    private static void dead(String id, int attempts) {
        DatabaseRows.update("delete from plan_outcome where plan_id = ?::uuid", id);
        DatabaseRows.update(
                "update plan set status = 'RUNNING', claim = gen_random_uuid(), attempts = ?,"
                        + " lease_until = now() - interval '1 second' where id = ?::uuid",
                attempts,
                id);
    }

    /** Ends the lease of a search that was taken up so many times; says how many times it is now. */
    private static long takenUpAfter(int attempts, String id) {
        DatabaseRows.update(
                "update plan set lease_until = now() - interval '1 second'"
                        + " where id = ?::uuid and status = 'RUNNING' and attempts = ?",
                id,
                attempts);
        return DatabaseRows.count("select attempts from plan where id = ?::uuid", id);
    }

    private static ValidatableResponse cancel(House house, String id, int version) {
        return RestApi.as(house.provider().coordinator())
                .header("If-Match", "\"" + version + "\"")
                .post("/api/v1/plans/{id}/cancellation", id)
                .then();
    }
}
