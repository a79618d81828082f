// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.PostgresResource;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** The steps of the task of a dissatisfied return visit, in its history and in the hash chain of its order. */
@QuarkusTest
class ReturnVisitTaskHistoryQuarkusTest {

    private static final TestTokens OFFICER = TestOrder.officer().sub("task officer");
    private static final TestTokens SECOND_OFFICER = TestOrder.officer().sub("second task officer");
    private static final TestTokens THIRD_OFFICER = TestOrder.officer().sub("third task officer");
    private static final Map<String, Object> ANSWER = Map.of("resultCode", "WORKER_CHANGED", "answer", "已更换服务人员并致歉");

    @Inject
    TestEvents events;

    private TestOrder work;
    private String task;

    @BeforeEach
    void aDissatisfiedReturnVisit() {
        work = TestOrder.accepted(events, 1);
        task = ReturnVisitTasks.openedFor(work);
    }

    @Test
    void theHistoryBeginsWithWhoRecordedTheReturnVisit() {
        history()
                .body("items", hasSize(1))
                .body(
                        "items[0].actor",
                        equalTo("coordinator of " + work.worker().orgCode()))
                .body("items[0].changes", empty());
    }

    @Test
    void eachStepSaysWhoTookItAndWhatChanged() {
        step(OFFICER, "taking", 1, Map.of());

        history()
                .body("items", hasSize(2))
                .body("items[1].actor", equalTo("task officer"))
                .body("items[1].action", equalTo("takeReturnVisitTask"))
                .body("items[1].version", equalTo(2))
                .body("items[1].changes.find { it.field == 'state' }.from", equalTo("OPEN"))
                .body("items[1].changes.find { it.field == 'state' }.to", equalTo("TAKEN"))
                .body("items[1].changes.find { it.field == 'takenBy' }.to", equalTo("task officer"));
    }

    @Test
    void theTextOfAnAnswerIsWithheldAndItsCodeIsNot() {
        step(OFFICER, "taking", 1, Map.of());
        step(OFFICER, "answer", 2, ANSWER);

        history()
                .body("items[2].changes.find { it.field == 'resultCode' }.to", equalTo("WORKER_CHANGED"))
                .body("items[2].changes.find { it.field == 'answer' }.withheld", equalTo(true))
                .body("items[2].changes.find { it.field == 'answer' }.to", nullValue());
    }

    @Test
    void anotherAreaFindsNothing() {
        RestApi.get(
                        TestTokens.as("county-officer").area("652302").sub("neighbour"),
                        ReturnVisitTasks.PATH + "/{id}/history",
                        task)
                .then()
                .statusCode(404);
    }

    @Test
    void theProviderDoesNotReadIt() {
        RestApi.get(work.coordinator(), ReturnVisitTasks.PATH + "/{id}/history", task)
                .then()
                .statusCode(403);
    }

    @Test
    void theStepsOfATaskAreInTheHashChainOfItsOrder() {
        step(OFFICER, "taking", 1, Map.of());
        step(OFFICER, "answer", 2, ANSWER);
        step(SECOND_OFFICER, "return-visit", 3, Map.of("outcome", "REACHED_UNSATISFIED"));
        step(SECOND_OFFICER, "answer", 4, ANSWER);
        step(THIRD_OFFICER, "return-visit", 5, Map.of("outcome", "REACHED_SATISFIED"));

        List<String> actions = chain().body("verified", equalTo(true))
                .body("entries.find { it.action == 'RETURN_VISIT_TASK_TAKEN' }.actor", equalTo("task officer"))
                .body(
                        "entries.find { it.action == 'RETURN_VISIT_TASK_ANSWERED' }.detail",
                        equalTo("taskId=" + task + " resultCode=WORKER_CHANGED"))
                .body(
                        "entries.find { it.action == 'RETURN_VISIT_TASK_CLOSED' }.detail",
                        containsString("reasonCode=SATISFIED"))
                .extract()
                .path("entries.action");
        assertThat(actions)
                .endsWith(
                        "DELIVERED",
                        "RETURN_VISITED",
                        "RETURN_VISIT_TASK_OPENED",
                        "RETURN_VISIT_TASK_TAKEN",
                        "RETURN_VISIT_TASK_ANSWERED",
                        "RETURN_VISIT_REPEATED",
                        "RETURN_VISIT_TASK_ANSWERED",
                        "RETURN_VISIT_TASK_CLOSED");
    }

    @Test
    void aStepThatIsRefusedIsNotInTheHashChain() {
        RestApi.transition(OFFICER, ReturnVisitTasks.PATH + "/{id}/answer", 1, ANSWER, task)
                .then()
                .statusCode(409);

        chain().body("verified", equalTo(true)).body("entries[-1].action", equalTo("RETURN_VISIT_TASK_OPENED"));
    }

    @Test
    void aChainFromBeforeTasksWereKeptInItGoesOn() throws SQLException {
        forgetTheOpening();
        chain().body("verified", equalTo(true)).body("entries[-1].action", equalTo("RETURN_VISITED"));

        step(OFFICER, "taking", 1, Map.of());

        chain().body("verified", equalTo(true)).body("entries[-1].action", equalTo("RETURN_VISIT_TASK_TAKEN"));
    }

    /** The chain as the version before wrote it. */
    private void forgetTheOpening() throws SQLException {
        try (Connection connection = PostgresResource.current().connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("alter table trail_entry disable trigger user");
            statement.execute("delete from trail_entry where action = 'RETURN_VISIT_TASK_OPENED' and order_id = '%s'"
                    .formatted(work.id()));
            statement.execute("alter table trail_entry enable trigger user");
            statement.execute("""
                    update trail_head h set length = e.position, hash = e.hash, keyed_from = null, keyed_hash = null from trail_entry e
                    where e.order_id = h.order_id and e.action = 'RETURN_VISITED' and h.order_id = '%s'
                    """.formatted(work.id()));
            connection.commit();
        }
    }

    private void step(TestTokens caller, String step, int version, Map<String, ?> body) {
        RestApi.done(RestApi.transition(caller, ReturnVisitTasks.PATH + "/{id}/" + step, version, body, task));
    }

    private ValidatableResponse history() {
        return RestApi.get(OFFICER, ReturnVisitTasks.PATH + "/{id}/history", task)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse chain() {
        return RestApi.get(work.coordinator(), "/api/v1/work-orders/{id}/trail", work.id())
                .then()
                .statusCode(200);
    }
}
