// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;

/** Queues needs whose provider may be offered them again, because the period of its decline is over. */
@ApplicationScoped
class DeclineJob {

    private static final int BATCH_SIZE = 100;

    private final DeclineService declines;

    DeclineJob(DeclineService declines) {
        this.declines = declines;
    }

    @Scheduled(every = "${zhongfu.matching.decline-sweep}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void offerAgain() {
        declines.needsToOfferAgain(BATCH_SIZE).forEach(declines::offerAgain);
    }
}
