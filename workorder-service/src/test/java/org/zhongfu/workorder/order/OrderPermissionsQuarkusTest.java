// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

        work.schedule(work.colleague(), List.of(TestOrder.plan(0))).then().statusCode(403);
    }

    @Test
    void aColleagueCannotCheckIn() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();

        work.visit(work.colleague(), visit, "check-in", TestOrder.attendance(TestOrder.at(0), 44.01, 87.31))
                .then()
                .statusCode(403);
    }

    @Test
    void aColleagueCannotDeliverAnOrder() {
        TestOrder work = served();

        work.step(work.colleague(), "delivery", Map.of()).then().statusCode(403);
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
    void aWorkerWithoutTheCredentialCannotAccept() {
        TestOrder work = TestOrder.offered(events, 1);
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

        assertThat(work.status()).isEqualTo("OFFERED");
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
}
