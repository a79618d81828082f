// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;
import org.zhongfu.workorder.worker.SampleWorkers;

/** A step that the state of the order does not allow is refused with the state and what the step is for. */
@QuarkusTest
class OrderStateRefusalsQuarkusTest {

    @Inject
    TestEvents events;

    @Test
    void aSuspendedOrderIsNotAcceptedAgain() {
        TestOrder work = suspended();
        WorkerChanged colleague = SampleWorkers.workerChanged(
                work.match().provider().providerId(), work.match().provider().providerOrg(), "colleague-" + work.id());
        events.publish(colleague);

        Response answer = work.step(
                work.coordinator(),
                "acceptance",
                Map.of("workerId", colleague.workerId().toString()));

        requireRefusal(answer, "The present state is \"Suspended\"; only an offered work order can be accepted.");
        work.order()
                .then()
                .body("status", equalTo("SUSPENDED"))
                .body("workerId", equalTo(work.worker().workerId().toString()));
        assertThat(DatabaseRows.texts("select resumes_to from work_order where id = ?::uuid", work.id()))
                .containsExactly("ACCEPTED");
    }

    @Test
    void anOrderThatIsNotSuspendedIsNotResumed() {
        TestOrder work = TestOrder.accepted(events, 1);
        work.planned(0);

        Response answer = work.step(work.coordinator(), "resumption", Map.of());

        requireRefusal(answer, "The present state is \"Scheduled\"; only a suspended work order can be resumed.");
    }

    @Test
    void noVisitIsPlannedForASuspendedOrder() {
        TestOrder work = suspended();

        Response answer = work.schedule(work.self(), List.of(TestOrder.plan(4)));

        requireRefusal(
                answer,
                "The present state is \"Suspended\"; visits can be planned while a work order is accepted, scheduled or in service.");
    }

    @Test
    void noVisitBeginsWhileItsOrderIsSuspended() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();
        DatabaseRows.update("update work_order set status = 'SUSPENDED' where id = ?::uuid", work.id());

        Response answer = work.attend(visit, "check-in", TestOrder.at(0));

        requireRefusal(answer, "state \"Suspended\"");
        work.visit(visit).then().body("status", equalTo("PLANNED"));
    }

    private TestOrder suspended() {
        TestOrder work = TestOrder.accepted(events, 1);
        work.step(work.coordinator(), "suspension", Map.of("reasonCode", "HOSPITAL_STAY", "reason", "住院"))
                .then()
                .statusCode(200);
        return work;
    }

    /** The states that could follow are another matter: the refusal is of the step. */
    private static void requireRefusal(Response answer, String detail) {
        answer.then()
                .statusCode(409)
                .body("type", containsString("illegal-move"))
                .body("detail", containsString(detail))
                .body("allowed", nullValue());
    }
}
