// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.recurrence;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.zhongfu.contracts.id.VisitPatternId;
import org.zhongfu.platform.kernel.CauseChain;

/** Plans the visits of patterns ahead. Several replicas may run it at the same time: a date has at most one visit. */
@ApplicationScoped
class VisitPatternJob {

    private static final Logger LOG = Logger.getLogger(VisitPatternJob.class);
    private static final int BATCH_SIZE = 2_000;

    private final VisitPatternService patterns;

    VisitPatternJob(VisitPatternService patterns) {
        this.patterns = patterns;
    }

    @Scheduled(every = "${zhongfu.visit-patterns.sweep}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void run() {
        patterns.due(BATCH_SIZE).forEach(this::plan);
    }

    /** One that fails is tried again by the next sweep and does not keep the others from it. */
    private void plan(VisitPatternId pattern) {
        try {
            patterns.planAhead(pattern);
        } catch (RuntimeException e) {
            LOG.errorf("Visits of pattern %s could not be planned: %s", pattern, CauseChain.describe(e));
        }
    }
}
