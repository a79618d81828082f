// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;
import org.zhongfu.workorder.worker.SampleWorkers;

/** Who may see an order and who may act on it. */
@QuarkusTest
class OrderPermissionsQuarkusTest {

    @Inject
    TestEvents events;

    @Test
    void anOrderIsVisibleToItsProviderAndItsAreaOnly() {
        TestOrder work = TestOrder.offered(events, 1);
        TestTokens otherOrg = TestTokens.as("coordinator").org("ANOTHER");
        TestTokens otherArea = TestTokens.as("county-officer").area("652302");

        String path = "/api/v1/work-orders/" + work.id();
        RestApi.as(TestOrder.officer()).get(path).then().statusCode(200);
        for (TestTokens stranger : List.of(otherOrg, otherArea, TestTokens.as("coordinator"))) {
            RestApi.as(stranger).get(path).then().statusCode(404);
            RestApi.as(stranger).get(path + "/trail").then().statusCode(404);
            RestApi.as(stranger)
                    .queryParam("needId", work.match().needId().toString())
                    .get("/api/v1/work-orders")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0));
        }
        RestApi.as(otherOrg)
                .header("If-Match", "\"1\"")
                .body(Map.of("workerId", work.worker().workerId().toString()))
                .post(path + "/acceptance")
                .then()
                .statusCode(404);
        RestApi.as(TestOrder.officer())
                .header("If-Match", "\"1\"")
                .body(Map.of("workerId", work.worker().workerId().toString()))
                .post(path + "/acceptance")
                .then()
                .statusCode(403);
    }

    @Test
    void onlyTheWorkerWhoAcceptedAnOrderActsOnIt() {
        TestOrder work = TestOrder.offered(events, 1);
        work.step(
                        work.colleague(),
                        "acceptance",
                        Map.of("workerId", work.worker().workerId().toString()))
                .then()
                .statusCode(403);
        work.accept();
        work.schedule(work.colleague(), List.of(TestOrder.plan(0))).then().statusCode(403);
        String visit = work.planned(0).getFirst();
        work.visit(work.colleague(), visit, "check-in", TestOrder.attendance(TestOrder.at(0), 44.01, 87.31))
                .then()
                .statusCode(403);
        work.makeVisit(visit, TestOrder.at(0), TestOrder.at(1));

        work.step(work.colleague(), "delivery", Map.of()).then().statusCode(403);
        work.step(work.self(), "delivery", Map.of()).then().statusCode(200);
    }

    @Test
    void aWorkerWithoutTheCredentialOrOfAnotherProviderCannotAccept() {
        TestOrder work = TestOrder.offered(events, 1);
        TestOrder elsewhere = TestOrder.offered(events, 1);
        WorkerChanged lapsed = SampleWorkers.workerChanged(
                new WorkerId(UUID.randomUUID()),
                1,
                work.worker().providerId(),
                work.worker().orgCode(),
                "lapsed",
                LocalDate.of(2024, 6, 30));
        events.publish(lapsed);

        work.step(
                        work.coordinator(),
                        "acceptance",
                        Map.of("workerId", lapsed.workerId().toString()))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("workerId"))
                .body("detail", containsString("HEALTH_CERTIFICATE"));
        work.step(
                        work.coordinator(),
                        "acceptance",
                        Map.of("workerId", elsewhere.worker().workerId().toString()))
                .then()
                .statusCode(422);
        assertThat(work.status()).isEqualTo("OFFERED");
    }
}
