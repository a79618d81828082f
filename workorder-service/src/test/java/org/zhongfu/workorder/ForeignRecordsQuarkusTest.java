// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Supplier;
import org.zhongfu.testkit.misuse.ForeignRecordsTest;
import org.zhongfu.testkit.misuse.OwnedRecord;
import org.zhongfu.workorder.session.SessionSamples;

@QuarkusTest
class ForeignRecordsQuarkusTest extends ForeignRecordsTest {

    @Inject
    TestEvents events;

    @Override
    protected Map<String, Supplier<OwnedRecord>> records() {
        return Map.of(
                "/api/v1/sessions/{id}", () -> SessionSamples.owned(events),
                "/api/v1/courses/{id}", () -> SessionSamples.course(events),
                "/api/v1/certificates/{id}", () -> SessionSamples.certificate(events),
                "/api/v1/work-orders/{id}", this::order,
                "/api/v1/visits/{id}", this::visit,
                "/api/v1/visit-facts/{id}", this::fact,
                "/api/v1/return-visit-tasks/{id}", this::task);
    }

    @Override
    protected Map<String, String> withoutRecord() {
        return Map.of();
    }

    private OwnedRecord order() {
        TestOrder work = TestOrder.accepted(events, 1);
        return owned(work, work.id());
    }

    private OwnedRecord visit() {
        TestOrder work = TestOrder.accepted(events, 1);
        return owned(work, work.planned(0).getFirst());
    }

    private OwnedRecord fact() {
        TestOrder work = TestOrder.accepted(events, 1);
        return owned(work, VisitSamples.conflict(work));
    }

    private OwnedRecord task() {
        TestOrder work = TestOrder.accepted(events, 1);
        return owned(work, ReturnVisitTasks.openedFor(work));
    }

    private static OwnedRecord owned(TestOrder work, String id) {
        return new OwnedRecord(Map.of("id", id), "652301", work.worker().orgCode());
    }
}
