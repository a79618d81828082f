// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.matching.match.TestMatches;
import org.zhongfu.matching.plan.PlanApi;
import org.zhongfu.matching.plan.PlanApi.PlanSetup;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;

/** Where workers live, and what matching knows about persons, is readable in no table. */
@QuarkusTest
class EncryptedAtRestQuarkusTest {

    /** As {@link PlanApi#registerWorker} sends it, to two decimals. */
    private static final String LONGITUDE = "87.31";

    @Inject
    PlanApi plans;

    @Inject
    TestMatches matches;

    @Test
    void theHomeOfAWorkerIsNeitherInTheRecordNorInItsHistory() {
        Provider provider = MatchingApi.registerProvider();
        String id = PlanApi.registerWorker(provider, MatchingApi.newTownship());

        RestApi.as(provider.coordinator())
                .header("If-Match", "\"1\"")
                .body(Map.of("planning", Map.of("start", Map.of("latitude", 44.02, "longitude", 87.32))))
                .patch("/api/v1/workers/{id}", id)
                .then()
                .statusCode(200)
                .body("planning.start.longitude", equalTo(87.32F));

        assertThat(rowsWith("worker", "id", id, "87.32")).isZero();
        assertThat(rowsWith("record_change", "record_id", id, LONGITUDE)).isZero();
        assertThat(rowsWith("record_change", "record_id", id, "87.32")).isZero();
        RestApi.get(provider.coordinator(), "/api/v1/workers/{id}/history", id)
                .then()
                .statusCode(200)
                .body("items[1].changes.find { it.field == 'planning' }.from", containsString(LONGITUDE))
                .body("items[1].changes.find { it.field == 'planning' }.to", containsString("87.32"));
    }

    @Test
    void theSamePlanningIsNoChange() {
        Provider provider = MatchingApi.registerProvider();
        String id = PlanApi.registerWorker(provider, MatchingApi.newTownship());
        Map<String, Object> start = Map.of("planning", Map.of("start", Map.of("latitude", 44.02, "longitude", 87.32)));
        for (int version : List.of(1, 2)) {
            RestApi.as(provider.coordinator())
                    .header("If-Match", "\"" + version + "\"")
                    .body(start)
                    .patch("/api/v1/workers/{id}", id)
                    .then()
                    .statusCode(200);
        }

        assertThat(DatabaseRows.count(
                        "select count(*) from record_change where record_id = ?::uuid and strpos(cast(fields as text),"
                                + " 'planning') > 0",
                        id))
                .isEqualTo(1);
    }

    @Test
    void thePlacesOfAPlanAreNotInItsRow() {
        PlanSetup setup = plans.setUp(1, 1);

        JsonPath plan = PlanApi.createAndFinish(setup);

        assertThat(plan.getString("status")).isEqualTo("DONE");
        assertThat(rowsWith("plan_outcome", "plan_id", plan.getString("id"), LONGITUDE))
                .isZero();
    }

    @Test
    void factsAboutAPersonAreInNoRowOfTheirNeed() {
        String township = MatchingApi.newTownship();
        MatchingApi.signContract(MatchingApi.registerProvider(), township, 10);

        NeedConfirmed need = matches.confirmNeed(township, 1);
        NeedConfirmed waiting = matches.confirmNeed(MatchingApi.newTownship(), 1);

        String person = need.recipient().personId().toString();
        assertThat(rowsWith("person_facts", "person_id", person, "PARTIAL_CARE"))
                .isZero();
        assertThat(rowsWith("match", "id", TestMatches.matchOf(need).toString(), "PARTIAL_CARE"))
                .isZero();
        assertThat(rowsWith("waitlist_entry", "need_id", waiting.needId().toString(), "PARTIAL_CARE"))
                .isZero();
    }

    private static long rowsWith(String table, String key, String id, String text) {
        return DatabaseRows.count(
                "select count(*) from " + table + " t where " + key + " = ?::uuid and strpos(cast(t as text), ?) > 0",
                id,
                text);
    }
}
