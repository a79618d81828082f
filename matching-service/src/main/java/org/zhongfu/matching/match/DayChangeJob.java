// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;

/**
 * Judges needs and offers again on the day on which a birthday or a target group of the person begins or ends. A sweep
 * instead of a timer at midnight: it makes up for days on which no replica ran. Several replicas may run it at the same time.
 */
@ApplicationScoped
class DayChangeJob {

    private static final Logger LOG = Logger.getLogger(DayChangeJob.class);
    private static final int BATCH_SIZE = 200;

    private final DayChanges changes;

    DayChangeJob(DayChanges changes) {
        this.changes = changes;
    }

    @Scheduled(every = "${zhongfu.matching.day-sweep}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void enterToday() {
        @Nullable PersonId last = null;
        List<PersonId> batch = changes.after(last, BATCH_SIZE);
        while (!batch.isEmpty()) {
            batch.forEach(this::enterToday);
            last = batch.getLast();
            batch = changes.after(last, BATCH_SIZE);
        }
    }

    /** One that fails is tried again by the next sweep and does not keep the others from being judged. */
    private void enterToday(PersonId personId) {
        try {
            changes.enterToday(personId);
        } catch (RuntimeException e) {
            LOG.errorf(
                    "The needs of person %s could not be judged again for today: %s",
                    personId, e.getClass().getName());
        }
    }
}
