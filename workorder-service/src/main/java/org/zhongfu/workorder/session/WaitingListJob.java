// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.zhongfu.contracts.id.SessionId;
import org.zhongfu.platform.kernel.CauseChain;

/** Gives places that became free with the end or suspension of an order to those who wait. Several replicas may run it. */
@ApplicationScoped
class WaitingListJob {

    private static final Logger LOG = Logger.getLogger(WaitingListJob.class);
    private static final int BATCH_SIZE = 100;

    private final WaitingList waiting;

    WaitingListJob(WaitingList waiting) {
        this.waiting = waiting;
    }

    @Scheduled(
            every = "${zhongfu.workorder.waiting-list-sweep}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void run() {
        waiting.sessionsWithFreePlace(BATCH_SIZE).forEach(this::fill);
    }

    /** One that fails is tried again by the next sweep and does not keep the others from it. */
    private void fill(SessionId session) {
        try {
            waiting.fill(session);
        } catch (RuntimeException e) {
            LOG.errorf("Free places of session %s could not be given: %s", session, CauseChain.describe(e));
        }
    }
}
