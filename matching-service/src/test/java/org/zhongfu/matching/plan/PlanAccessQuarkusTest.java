// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.plan.PlanApi.PlanSetup;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Who reads, makes and changes plans. */
@QuarkusTest
class PlanAccessQuarkusTest {

    @Inject
    PlanApi planApi;

    @Test
    void aPlanIsNotFoundOutsideItsProviderAndArea() {
        PlanSetup setup = planApi.setUp(1, 1);
        String id = PlanApi.createAndFinish(setup).getString("id");

        for (TestTokens caller : outsiders()) {
            for (String path : List.of("", "/timeline.svg", "/map.svg")) {
                RestApi.as(caller)
                        .accept("*/*")
                        .get("/api/v1/plans/" + id + path)
                        .then()
                        .statusCode(404);
            }
        }
    }

    @Test
    void theListHasNoPlansOfOthers() {
        PlanSetup setup = planApi.setUp(1, 1);
        PlanApi.createAndFinish(setup);

        for (TestTokens caller : outsiders()) {
            RestApi.as(caller)
                    .get("/api/v1/plans?providerId={id}", setup.provider().id())
                    .then()
                    .body("items", hasSize(0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cancellation", "publication", "disruptions"})
    void aPlanOfAnotherProviderIsNotFoundForAStep(String step) {
        PlanSetup setup = planApi.setUp(1, 1);
        String id = PlanApi.createAndFinish(setup).getString("id");

        RestApi.as(MatchingApi.registerProvider().coordinator())
                .header("If-Match", "\"1\"")
                .body(Map.of("kind", "WORKER_SICK", "workerId", setup.workers().getFirst()))
                .post("/api/v1/plans/{id}/" + step, id)
                .then()
                .statusCode(404);
    }

    @Test
    void aCoordinatorPlansForTheOwnProviderOnly() {
        PlanSetup setup = planApi.setUp(1, 1);

        RestApi.as(MatchingApi.registerProvider().coordinator())
                .body(PlanApi.request(setup))
                .post("/api/v1/plans")
                .then()
                .statusCode(422);
    }

    @Test
    void anOfficerDoesNotPlan() {
        PlanSetup setup = planApi.setUp(1, 1);

        RestApi.as(MatchingApi.OFFICER)
                .body(PlanApi.request(setup))
                .post("/api/v1/plans")
                .then()
                .statusCode(403);
    }

    @Test
    void aPlanIsReadByCoordinatorsAndOfficers() {
        PlanSetup setup = planApi.setUp(1, 1);
        String id = PlanApi.createAndFinish(setup).getString("id");

        RestApi.as(MatchingApi.OFFICER).get("/api/v1/plans/{id}", id).then().statusCode(200);
        RestApi.as(TestTokens.as("social-worker")
                        .area("652301")
                        .org(setup.provider().org()))
                .get("/api/v1/plans/{id}", id)
                .then()
                .statusCode(403);
        RestApi.anonymous().get("/api/v1/plans/{id}", id).then().statusCode(401);
    }

    @Test
    void planningDataOfAWorkerIsShownInsideTheOrganisationOnly() {
        PlanSetup setup = planApi.setUp(1, 0);
        String worker = setup.workers().getFirst();

        RestApi.as(setup.provider().coordinator())
                .get("/api/v1/workers/{id}", worker)
                .then()
                .body("planning.start.latitude", equalTo(44.01f))
                .body("planning.languages", equalTo(List.of("UG")));
        RestApi.as(MatchingApi.OFFICER)
                .get("/api/v1/workers/{id}", worker)
                .then()
                .body("planning", nullValue());
    }

    @Test
    void anOfficerDoesNotChangePlanningDataOfAWorker() {
        String worker = planApi.setUp(1, 0).workers().getFirst();

        RestApi.as(MatchingApi.OFFICER)
                .header("If-Match", "\"1\"")
                .body(Map.of("planning", Map.of("languages", List.of("UG"))))
                .patch("/api/v1/workers/{id}", worker)
                .then()
                .statusCode(403);
    }

    /** A coordinator of another provider, and an officer of another area. */
    private static List<TestTokens> outsiders() {
        return List.of(MatchingApi.registerProvider().coordinator(), MatchingApi.OTHER_AREA_OFFICER);
    }
}
