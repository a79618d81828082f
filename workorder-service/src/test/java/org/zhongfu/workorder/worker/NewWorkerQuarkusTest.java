// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.worker;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

/** A worker whose registration is on its way is refused for a moment, one who does not exist for good. */
@QuarkusTest
class NewWorkerQuarkusTest {

    @Inject
    TestEvents events;

    @Test
    void anOrderIsAssignedOnceTheRegistrationHasArrived() {
        TestOrder work = TestOrder.offered(events, 1);
        WorkerChanged registered = registeredNow(work);

        assign(work, registered.workerId()).then().statusCode(409).header("Retry-After", equalTo("2"));

        events.publish(registered);
        assign(work, registered.workerId()).then().statusCode(200);
    }

    @Test
    void aVisitIsPlannedOnceTheRegistrationHasArrived() {
        TestOrder work = TestOrder.accepted(events, 1);
        WorkerChanged registered = registeredNow(work);
        Map<String, Object> plan = new HashMap<>(TestOrder.plan(0));
        plan.put("workerId", registered.workerId().toString());

        work.schedule(work.coordinator(), List.of(plan)).then().statusCode(409).header("Retry-After", equalTo("2"));

        events.publish(registered);
        work.schedule(work.coordinator(), List.of(plan)).then().statusCode(200);
    }

    @Test
    void aWorkerWhoDoesNotExistIsRefusedForGood() {
        TestOrder work = TestOrder.offered(events, 1);

        assign(work, new WorkerId(UUID.randomUUID()))
                .then()
                .statusCode(422)
                .header("Retry-After", nullValue())
                .body("violations[0].field", equalTo("workerId"));
    }

    @Test
    void aNewWorkerOfAnotherProviderIsRefusedForGood() {
        TestOrder work = TestOrder.offered(events, 1);
        WorkerChanged registered = registeredNow(TestOrder.offered(events, 1));
        events.publish(registered);

        assign(work, registered.workerId()).then().statusCode(422);
    }

    private static WorkerChanged registeredNow(TestOrder work) {
        return SampleWorkers.workerChanged(
                new WorkerId(UuidV7.next()),
                1,
                work.match().provider().providerId(),
                work.match().provider().providerOrg(),
                UUID.randomUUID().toString(),
                LocalDate.of(2029, 12, 31));
    }

    private static Response assign(TestOrder work, WorkerId worker) {
        return work.step(work.coordinator(), "acceptance", Map.of("workerId", worker.toString()));
    }
}
