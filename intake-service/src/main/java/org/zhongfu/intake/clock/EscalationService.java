// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhongfu.platform.messaging.audit.AuditEntry;
import org.zhongfu.platform.messaging.audit.AuditLog;
import org.zhongfu.platform.messaging.outbox.Outbox;

/** Makes an overdue stage a task of the next level: clock, task, event and audit entry in one transaction. */
@ApplicationScoped
class EscalationService {

    private final StageClockRepository clocks;
    private final ClockDeadlines deadlines;
    private final ClockTasks tasks;
    private final Outbox outbox;
    private final AuditLog audit;
    private final InstantSource clock;

    EscalationService(
            StageClockRepository clocks,
            ClockDeadlines deadlines,
            ClockTasks tasks,
            Outbox outbox,
            AuditLog audit,
            InstantSource clock) {
        this.clocks = clocks;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Clocks whose next level has the task by now. */
    @Transactional
    List<UUID> due(int limit) {
        return clocks.findEscalationsDue(clock.instant(), limit);
    }

    /** Escalates a stage by one level; false when it was finished, escalated or locked meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean escalate(UUID id) {
        Instant now = clock.instant();
        Optional<StageClock> due = clocks.lockUnlessLocked(id).filter(row -> row.isEscalationDue(now));
        due.ifPresent(row -> row.level().next().ifPresent(level -> escalate(row, level, now)));
        return due.isPresent();
    }

    private void escalate(StageClock row, AdministrativeLevel level, Instant now) {
        outbox.append(row.escalateTo(level, now));
        tasks.open(row.id(), level, row.areaCode(), now);
        deadlines.update(row);
        audit.record(AuditEntry.ofSystem("CLOCK_ESCALATED", "STAGE_CLOCK", row.id(), "DONE", now));
    }
}
