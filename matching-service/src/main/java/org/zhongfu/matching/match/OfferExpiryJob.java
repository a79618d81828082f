// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Expires offers without an answer in time. Several replicas may run it at the same time: an offer expires once. */
@ApplicationScoped
class OfferExpiryJob {

    private static final int BATCH_SIZE = 100;

    private final MatchTermination termination;

    OfferExpiryJob(MatchTermination termination) {
        this.termination = termination;
    }

    @Scheduled(every = "${zhongfu.matching.expiry-sweep}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void expireOverdue() {
        List<UUID> overdue = termination.overdue(BATCH_SIZE);
        overdue.forEach(termination::expire);
    }
}
