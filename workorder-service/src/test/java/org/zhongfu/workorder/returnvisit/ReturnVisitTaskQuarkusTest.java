// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.returnvisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

/** A dissatisfied return visit is a task of the county until the person was asked again. */
@QuarkusTest
class ReturnVisitTaskQuarkusTest {

    private static final String TASKS = "/api/v1/return-visit-tasks";
    private static final String TOPIC = "zhongfu.workorder.v1";
    private static final TestTokens OFFICER =
            TestTokens.as("county-officer").area("652301").sub("task officer");
    private static final TestTokens SECOND_OFFICER =
            TestTokens.as("county-officer").area("652301").sub("second task officer");
    private static final TestTokens OTHER_AREA_OFFICER =
            TestTokens.as("county-officer").area("652302").sub("neighbour");
    private static final Map<String, Object> ANSWER = Map.of("resultCode", "WORKER_CHANGED", "answer", "已更换服务人员并致歉");

    @Inject
    TestEvents events;

    @Inject
    TestClock clock;

    @Test
    void aSatisfiedReturnVisitOpensNoTask() {
        TestOrder work = delivered();

        work.step(work.coordinator(), "return-visit", Map.of("outcome", "REACHED_SATISFIED"))
                .then()
                .statusCode(200);

        tasksOf(work).body("items", hasSize(0));
    }

    @Test
    void aDissatisfiedReturnVisitOpensATask() {
        TestOrder work = dissatisfied();

        String task = tasksOf(work)
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("OPEN"))
                .body("items[0].round", equalTo(1))
                .body("items[0].ageDays", equalTo(0))
                .extract()
                .path("items[0].id");
        assertThat(DatabaseRows.eventNames(TOPIC, task)).containsExactly("ReturnVisitTaskOpened");
    }

    @Test
    void theOrderIsNotClosedWhileItsTaskIsOpen() {
        TestOrder work = dissatisfied();

        work.step(work.coordinator(), "closure", Map.of())
                .then()
                .statusCode(409)
                .body("detail", containsString("return-visit-tasks"));
        assertThat(work.status()).isEqualTo("RETURN_VISITED");
    }

    @Test
    void aTaskIsTakenAnsweredAndClosedByASatisfiedSecondReturnVisit() {
        TestOrder work = dissatisfied();
        String task = taskOf(work);

        step(OFFICER, task, "taking", 1, Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("TAKEN"))
                .body("takenBy", equalTo("task officer"));
        step(OFFICER, task, "answer", 2, ANSWER)
                .then()
                .statusCode(200)
                .body("state", equalTo("ANSWERED"))
                .body("resultCode", equalTo("WORKER_CHANGED"))
                .body("answer", equalTo("已更换服务人员并致歉"));
        step(SECOND_OFFICER, task, "return-visit", 3, Map.of("outcome", "REACHED_SATISFIED"))
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("closureReason", equalTo("SATISFIED"));

        work.step(work.coordinator(), "closure", Map.of()).then().statusCode(200);
        assertThat(DatabaseRows.eventNames(TOPIC, task))
                .containsExactly(
                        "ReturnVisitTaskOpened",
                        "ReturnVisitTaskTaken",
                        "ReturnVisitTaskAnswered",
                        "ReturnVisitTaskClosed");
        assertThat(DatabaseRows.texts("select payload::text from outbox where payload::text like ?", "%致歉%"))
                .isEmpty();
    }

    @Test
    void whoAnsweredDoesNotAskThePersonAgain() {
        String task = answered();

        step(OFFICER, task, "return-visit", 3, Map.of("outcome", "REACHED_SATISFIED"))
                .then()
                .statusCode(403);
    }

    @Test
    void aPersonWhoIsStillNotSatisfiedHasItDoneAgain() {
        String task = answered();

        step(SECOND_OFFICER, task, "return-visit", 3, Map.of("outcome", "REACHED_UNSATISFIED"))
                .then()
                .statusCode(200)
                .body("state", equalTo("TAKEN"))
                .body("round", equalTo(2));
        assertThat(DatabaseRows.eventNames(TOPIC, task).getLast()).isEqualTo("ReturnVisitRepeated");
    }

    @Test
    void aSecondReturnVisitFollowsTheAnswer() {
        String task = taskOf(dissatisfied());

        step(OFFICER, task, "return-visit", 1, Map.of("outcome", "REACHED_SATISFIED"))
                .then()
                .statusCode(409);
    }

    @Test
    void aPersonWhoIsNotReachedIsTriedThreeTimes() {
        String task = answered();
        Map<String, Object> notReached = Map.of("reasonCode", "NOT_REACHED", "reason", "三次电话无人接听");
        attempt(task, 3);
        attempt(task, 4);
        step(SECOND_OFFICER, task, "closure", 5, notReached).then().statusCode(422);
        attempt(task, 5);

        step(SECOND_OFFICER, task, "closure", 6, notReached)
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("closureReason", equalTo("NOT_REACHED"));
    }

    @Test
    void satisfactionIsNotClaimedWithoutAskingThePerson() {
        String task = answered();

        step(SECOND_OFFICER, task, "closure", 3, Map.of("reasonCode", "SATISFIED", "reason", "口头"))
                .then()
                .statusCode(422);
    }

    @Test
    void tasksAreListedByStateAndAge() {
        String task = taskOf(dissatisfied());
        clock.advance(Duration.ofDays(5));

        list(Map.of("state", "OPEN", "olderThanDays", "4")).body("items.id", hasItem(task));
        list(Map.of("state", "TAKEN")).body("items.id", not(hasItem(task)));
        list(Map.of("olderThanDays", "6")).body("items.id", not(hasItem(task)));
    }

    @Test
    void tasksAreCountedByAge() {
        int before = counted("underThreeDays");

        dissatisfied();

        assertThat(counted("underThreeDays")).isEqualTo(before + 1);
    }

    @Test
    void anotherAreaDoesNotSeeTheTask() {
        String task = taskOf(dissatisfied());

        RestApi.as(OTHER_AREA_OFFICER).get(TASKS + "/" + task).then().statusCode(404);
    }

    @Test
    void theProviderDoesNotSeeTheTask() {
        TestOrder work = dissatisfied();

        RestApi.as(work.coordinator()).get(TASKS).then().statusCode(403);
    }

    @Test
    void anOfficerReadsTheTask() {
        String task = taskOf(dissatisfied());

        RestApi.as(OFFICER)
                .get(TASKS + "/" + task)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("OPEN"));
    }

    private TestOrder delivered() {
        TestOrder work = TestOrder.accepted(events, 1);
        List<String> visits = work.planned(0);
        work.makeVisit(visits.getFirst(), TestOrder.at(0), TestOrder.at(1));
        work.step(work.self(), "delivery", Map.of()).then().statusCode(200);
        return work;
    }

    private TestOrder dissatisfied() {
        TestOrder work = delivered();
        work.step(work.coordinator(), "return-visit", Map.of("outcome", "REACHED_UNSATISFIED", "remark", "饭菜太凉"))
                .then()
                .statusCode(200);
        return work;
    }

    private String answered() {
        String task = taskOf(dissatisfied());
        step(OFFICER, task, "taking", 1, Map.of()).then().statusCode(200);
        step(OFFICER, task, "answer", 2, ANSWER).then().statusCode(200);
        return task;
    }

    private static void attempt(String task, int version) {
        step(SECOND_OFFICER, task, "return-visit", version, Map.of("outcome", "NOT_REACHED"))
                .then()
                .statusCode(200)
                .body("state", equalTo("ANSWERED"));
    }

    private static String taskOf(TestOrder work) {
        return tasksOf(work).extract().path("items[0].id");
    }

    private static ValidatableResponse tasksOf(TestOrder work) {
        return list(Map.of("workOrderId", work.id()));
    }

    private static ValidatableResponse list(Map<String, String> filter) {
        return RestApi.as(OFFICER)
                .queryParams(filter)
                .queryParam("limit", 200)
                .get(TASKS)
                .then()
                .statusCode(200);
    }

    private static int counted(String age) {
        List<Integer> found = RestApi.as(OFFICER)
                .queryParam("area", "652301")
                .get(TASKS + "/summary")
                .then()
                .statusCode(200)
                .extract()
                .path("counts.findAll { it.state == 'OPEN' }." + age);
        return found.stream().mapToInt(i -> i).sum();
    }

    private static Response step(TestTokens caller, String task, String step, int version, Map<String, ?> body) {
        return RestApi.as(caller)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(TASKS + "/" + task + "/" + step);
    }
}
