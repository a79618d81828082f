// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.platform.kernel.CauseChain;

/** Queues needs whose provider may be offered them again, because the period of its decline is over. */
@ApplicationScoped
class DeclineJob {

    private static final Logger LOG = Logger.getLogger(DeclineJob.class);
    private static final int BATCH_SIZE = 100;

    private final DeclineService declines;

    DeclineJob(DeclineService declines) {
        this.declines = declines;
    }

    @Scheduled(every = "${zhongfu.matching.decline-sweep}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void offerAgain() {
        declines.needsToOfferAgain(BATCH_SIZE).forEach(this::offerAgain);
    }

    /** One need that fails does not keep the others from it. */
    private void offerAgain(NeedId need) {
        try {
            declines.offerAgain(need);
        } catch (RuntimeException e) {
            LOG.errorf("Need %s could not be offered again: %s", need, CauseChain.describe(e));
        }
    }
}
