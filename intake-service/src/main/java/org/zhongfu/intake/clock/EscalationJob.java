// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.clock;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.zhongfu.platform.kernel.CauseChain;
import org.zhongfu.platform.messaging.inbox.ConsumerLag;

/** Escalates overdue stages. Several replicas may run it at the same time: a stage is escalated once per level. */
@ApplicationScoped
class EscalationJob {

    private static final Logger LOG = Logger.getLogger(EscalationJob.class);
    private static final int BATCH_SIZE = 100;

    private final EscalationService escalations;
    private final BooleanSupplier behind;
    private boolean waiting;

    @Inject
    EscalationJob(EscalationService escalations, ConsumerLag lag) {
        this(escalations, lag::isBehind);
    }

    EscalationJob(EscalationService escalations, BooleanSupplier behind) {
        this.escalations = escalations;
        this.behind = behind;
    }

    /** Not while the service is behind: an event that ends the clock of a finished stage may wait among the others. */
    @Scheduled(
            every = "${zhongfu.clock.sweep}",
            delayed = "${zhongfu.clock.sweep-delay}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void escalateOverdue() {
        if (behind.getAsBoolean()) {
            if (!waiting) {
                LOG.info("no stage is escalated until the service has handled the events that wait");
            }
            waiting = true;
            return;
        }
        waiting = false;
        List<UUID> due;
        int escalated;
        do {
            due = escalations.due(BATCH_SIZE);
            escalated = 0;
            for (UUID id : due) {
                escalated += escalate(id) ? 1 : 0;
            }
        } while (due.size() == BATCH_SIZE && escalated > 0);
    }

    /** One stage that cannot be escalated does not keep the others from it. */
    private boolean escalate(UUID id) {
        try {
            return escalations.escalate(id);
        } catch (RuntimeException e) {
            LOG.errorf("Stage clock %s could not be escalated: %s", id, CauseChain.describe(e));
            return false;
        }
    }
}
