// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.pause;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.platform.kernel.CauseChain;

/** Suspends orders when a pause without an end begins. Several replicas may run it at the same time. */
@ApplicationScoped
class VisitPauseJob {

    private static final Logger LOG = Logger.getLogger(VisitPauseJob.class);
    private static final int BATCH_SIZE = 200;

    private final VisitPauseService pauses;

    VisitPauseJob(VisitPauseService pauses) {
        this.pauses = pauses;
    }

    @Scheduled(every = "${zhongfu.visit-pauses.sweep}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void run() {
        pauses.beginning(BATCH_SIZE).forEach(this::suspend);
    }

    /** One that fails is tried again by the next sweep and does not keep the others from it. */
    private void suspend(OrderId order) {
        try {
            pauses.suspend(order);
        } catch (RuntimeException e) {
            LOG.errorf("Order %s could not be suspended for a pause: %s", order, CauseChain.describe(e));
        }
    }
}
