// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.stay;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.zhongfu.contracts.id.StayId;
import org.zhongfu.platform.kernel.CauseChain;

/** Counts the days of stays that are over. Several replicas may run it at the same time. */
@ApplicationScoped
class StayJob {

    private static final Logger LOG = Logger.getLogger(StayJob.class);
    private static final int BATCH_SIZE = 200;

    private final StayService stays;

    StayJob(StayService stays) {
        this.stays = stays;
    }

    @Scheduled(every = "${zhongfu.stays.sweep}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void run() {
        stays.due(BATCH_SIZE).forEach(this::count);
    }

    /** One that fails is tried again by the next sweep and does not keep the others from it. */
    private void count(StayId stay) {
        try {
            stays.count(stay);
        } catch (RuntimeException e) {
            LOG.errorf("The days of stay %s could not be counted: %s", stay, CauseChain.describe(e));
        }
    }
}
