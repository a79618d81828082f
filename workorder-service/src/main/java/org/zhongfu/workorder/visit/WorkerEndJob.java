// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.platform.kernel.CauseChain;

/** Frees the visits of workers who leave. Several replicas may run it at the same time: a visit is freed once. */
@ApplicationScoped
class WorkerEndJob {

    private static final Logger LOG = Logger.getLogger(WorkerEndJob.class);
    private static final int BATCH_SIZE = 200;

    private final WorkerEndService ends;

    WorkerEndJob(WorkerEndService ends) {
        this.ends = ends;
    }

    /** One order that fails is tried again by the next sweep and does not keep the others from it. */
    @Scheduled(every = "${zhongfu.workorder.worker-sweep}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void run() {
        for (OrderId order : ends.ordersToFree(BATCH_SIZE)) {
            try {
                ends.free(order);
            } catch (RuntimeException e) {
                LOG.errorf(
                        "Visits of order %s could not be freed after the last day of their worker: %s",
                        order, CauseChain.describe(e));
            }
        }
    }
}
