// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Expires offers without an answer in time. Two replicas may run it at once: an offer expires only once. */
@ApplicationScoped
class ExpirySweep {

    private static final int AT_ONCE = 100;

    private final MatchTermination termination;

    ExpirySweep(MatchTermination termination) {
        this.termination = termination;
    }

    @Scheduled(every = "${zhongfu.matching.expiry-sweep}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void sweep() {
        List<UUID> overdue = termination.overdue(AT_ONCE);
        overdue.forEach(termination::expire);
    }
}
