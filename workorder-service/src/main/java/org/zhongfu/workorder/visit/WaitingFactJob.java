// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.platform.kernel.CauseChain;

/**
 * Tries check-outs again whose check-in has been recorded since, in whatever way, or whose visit has ended otherwise. Several
 * replicas may run it at the same time.
 */
@ApplicationScoped
class WaitingFactJob {

    private static final Logger LOG = Logger.getLogger(WaitingFactJob.class);
    private static final int BATCH_SIZE = 100;

    private final WaitingFacts waiting;

    WaitingFactJob(WaitingFacts waiting) {
        this.waiting = waiting;
    }

    @Scheduled(
            every = "${zhongfu.workorder.waiting-facts-sweep}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void run() {
        waiting.decidable(BATCH_SIZE).forEach(this::retry);
    }

    /** One that fails is tried again by the next sweep and does not keep the others from it. */
    private void retry(VisitId visit) {
        try {
            waiting.retry(visit);
        } catch (RuntimeException e) {
            LOG.errorf("Facts about visit %s could not be tried again: %s", visit, CauseChain.describe(e));
        }
    }
}
