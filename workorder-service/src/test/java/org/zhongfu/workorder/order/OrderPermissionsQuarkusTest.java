// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;
import org.zhongfu.testkit.PostgresResource;
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

    static Stream<TestTokens> strangers() {
        return Stream.of(
                TestTokens.as("coordinator").org("ANOTHER"),
                TestTokens.as("county-officer").area("652302"),
                TestTokens.as("coordinator"));
    }

    @Test
    void anOrderIsVisibleInItsArea() {
        TestOrder work = TestOrder.offered(events, 1);

        RestApi.get(TestOrder.officer(), "/api/v1/work-orders/" + work.id())
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void anOrderOfAnotherProviderOrAreaIsNotFound(TestTokens stranger) {
        TestOrder work = TestOrder.offered(events, 1);

        RestApi.get(stranger, "/api/v1/work-orders/" + work.id()).then().statusCode(404);
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void theHashChainOfAnOrderOfAnotherProviderOrAreaIsNotFound(TestTokens stranger) {
        TestOrder work = TestOrder.offered(events, 1);

        RestApi.get(stranger, "/api/v1/work-orders/" + work.id() + "/trail")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void anOrderOfAnotherProviderOrAreaIsNotListed(TestTokens stranger) {
        TestOrder work = TestOrder.offered(events, 1);

        RestApi.as(stranger)
                .queryParam("needId", work.match().needId().toString())
                .get("/api/v1/work-orders")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void anotherProviderCannotAcceptAnOrder() {
        TestOrder work = TestOrder.offered(events, 1);

        accept(TestTokens.as("coordinator").org("ANOTHER"), work).statusCode(404);
    }

    @Test
    void anOfficerCannotAcceptAnOrder() {
        TestOrder work = TestOrder.offered(events, 1);

        accept(TestOrder.officer(), work).statusCode(403);
    }

    private static ValidatableResponse accept(TestTokens caller, TestOrder work) {
        Map<String, ?> body = Map.of("workerId", work.worker().workerId().toString());
        return RestApi.transition(caller, "/api/v1/work-orders/{id}/acceptance", 1, body, work.id())
                .then();
    }

    @Test
    void aWorkerCannotAcceptAnOrderForAColleague() {
        TestOrder work = TestOrder.offered(events, 1);

        accept(work.colleague(), work).statusCode(403);
    }

    @Test
    void aColleagueCannotScheduleAnOrder() {
        TestOrder work = TestOrder.accepted(events, 1);

        work.schedule(work.colleague(), List.of(TestOrder.plan(0))).then().statusCode(404);
    }

    @Test
    void aColleagueCannotCheckIn() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();

        work.visit(work.colleague(), visit, "check-in", TestOrder.attendance(TestOrder.at(0), 44.01, 87.31))
                .then()
                .statusCode(404);
    }

    @Test
    void aColleagueCannotDeliverAnOrder() {
        TestOrder work = served();

        work.step(work.colleague(), "delivery", Map.of()).then().statusCode(404);
    }

    @Test
    void theWorkerWhoAcceptedAnOrderDeliversIt() {
        TestOrder work = served();

        work.step(work.self(), "delivery", Map.of()).then().statusCode(200);
    }

    private TestOrder served() {
        TestOrder work = TestOrder.accepted(events, 1);
        work.makeVisit(work.planned(0).getFirst(), TestOrder.at(0), TestOrder.at(1));
        return work;
    }

    @Test
    void aWorkerWithoutTheCredentialCannotAcceptAndTheRefusalNamesIt() {
        TestOrder work = TestOrder.offered(events, 1);

        assign(work, uncertified(work), "en")
                .statusCode(422)
                .body("violations[0].field", equalTo("workerId"))
                .body("detail", startsWith("did not hold a valid credential \"Health certificate\" on "));

        assertThat(work.status()).isEqualTo("OFFERED");
    }

    @Test
    void aChineseRefusalNamesTheCredentialInChinese() {
        TestOrder work = TestOrder.offered(events, 1);

        assign(work, uncertified(work), "zh-CN").statusCode(422).body("detail", endsWith("没有有效的“健康证”"));
    }

    private static ValidatableResponse assign(TestOrder work, WorkerChanged worker, String language) {
        return RestApi.as(work.coordinator())
                .header("If-Match", "\"1\"")
                .header("Accept-Language", language)
                .body(Map.of("workerId", worker.workerId().toString()))
                .post("/api/v1/work-orders/" + work.id() + "/acceptance")
                .then();
    }

    /** A worker of the provider whose certificate has ended. */
    private WorkerChanged uncertified(TestOrder work) {
        WorkerChanged uncertified = SampleWorkers.workerChanged(
                new WorkerId(UUID.randomUUID()),
                1,
                work.worker().providerId(),
                work.worker().orgCode(),
                "uncertified-" + work.id(),
                LocalDate.of(2024, 6, 30));
        events.publish(uncertified);
        return uncertified;
    }

    @Test
    void aWorkerOfAnotherProviderCannotAccept() {
        TestOrder work = TestOrder.offered(events, 1);
        TestOrder elsewhere = TestOrder.offered(events, 1);

        work.step(
                        work.coordinator(),
                        "acceptance",
                        Map.of("workerId", elsewhere.worker().workerId().toString()))
                .then()
                .statusCode(422);

        assertThat(work.status()).isEqualTo("OFFERED");
    }

    @Test
    void aCallerOfAnotherProviderDoesNotWaitForTheLockOfTheOrder() throws Exception {
        TestOrder work = TestOrder.offered(events, 1);
        try (ExecutorService executor = Executors.newSingleThreadExecutor();
                Connection connection = PostgresResource.current().connect();
                PreparedStatement lock =
                        connection.prepareStatement("select id from work_order where id = ?::uuid for update")) {
            connection.setAutoCommit(false);
            lock.setString(1, work.id());
            lock.execute();

            Future<ValidatableResponse> answer =
                    executor.submit(() -> accept(TestTokens.as("coordinator").org("ANOTHER"), work));

            answer.get(5, TimeUnit.SECONDS).statusCode(404);
        }
    }
}
