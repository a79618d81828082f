// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.matching.match.RuleChanges.NewVersion;

/** Judges offers without an answer again once a new version of the eligibility rule of their service is in force. */
@ApplicationScoped
class RuleChangeJob {

    private static final Logger LOG = Logger.getLogger(RuleChangeJob.class);
    private static final int BATCH_SIZE = 200;

    private final RuleChanges changes;

    RuleChangeJob(RuleChanges changes) {
        this.changes = changes;
    }

    @Scheduled(every = "${zhongfu.matching.day-sweep}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void judgeOffers() {
        for (NewVersion version : changes.unjudged()) {
            if (judgeOffers(version)) {
                changes.complete(version);
            }
        }
    }

    /** True when all offers were judged; otherwise the next sweep begins again. */
    private boolean judgeOffers(NewVersion version) {
        boolean all = true;
        @Nullable NeedId last = null;
        List<NeedId> batch = changes.offered(version.serviceItem(), last, BATCH_SIZE);
        while (!batch.isEmpty()) {
            for (NeedId need : batch) {
                all &= judge(need);
            }
            last = batch.getLast();
            batch = changes.offered(version.serviceItem(), last, BATCH_SIZE);
        }
        return all;
    }

    private boolean judge(NeedId need) {
        try {
            changes.judge(need);
            return true;
        } catch (RuntimeException e) {
            LOG.errorf(
                    "The offer of need %s could not be judged by the new rule: %s",
                    need, e.getClass().getName());
            return false;
        }
    }
}
