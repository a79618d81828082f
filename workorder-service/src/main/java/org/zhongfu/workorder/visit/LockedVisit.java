// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.time.Instant;
import org.zhongfu.base.foureyes.FourEyesRecord;
import org.zhongfu.base.foureyes.StepLink;
import org.zhongfu.base.foureyes.StepSubject;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.workorder.order.WorkOrder;

/** A visit and its order, both locked until the transaction ends. */
record LockedVisit(WorkOrder order, Visit visit) implements LifecycleRecord, FourEyesRecord {

    @Override
    public long revision() {
        return visit.revision();
    }

    /**
     * The end of the visit, else its start, else the acceptance of the match. Neither the plan nor later steps of the
     * order count: a device without a network reports afterwards what happened before them.
     */
    @Override
    public Instant lastStepAt() {
        Instant ended = visit.endedAt();
        if (ended != null) {
            return ended;
        }
        Instant started = visit.startedAt();
        return started != null ? started : order.creation().occurredAt();
    }

    @Override
    public StepSubject stepSubject() {
        return StepSubject.of("VISIT", visit.id().value())
                .linkedTo(StepLink.WORK_ORDER, order.id().value())
                .linkedTo(StepLink.NEED, order.needId().value())
                .about(order.terms().serviceItem(), 1, null);
    }
}
