// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.zhongfu.platform.messaging.audit.AuditEntry;
import org.zhongfu.platform.messaging.audit.AuditLog;
import org.zhongfu.platform.messaging.audit.RefusalAudit;

/** Audits what callers do, and what they are refused. */
@ApplicationScoped
public class CallerAudit {

    private final AuditLog audit;
    private final RefusalAudit refusals;
    private final InstantSource clock;

    CallerAudit(AuditLog audit, RefusalAudit refusals, InstantSource clock) {
        this.audit = audit;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** Writes the entry in the transaction of the action, so that neither is stored without the other. */
    public void record(Caller caller, AuditedAction action) {
        audit.record(entry(caller, action));
    }

    /**
     * Keeps the entry until the transaction of the request is rolled back, and writes it then; call it before throwing the
     * refusal. The method of the resource carries {@link org.zhongfu.platform.messaging.audit.AuditsRefusals}.
     */
    public void recordRefusal(Caller caller, AuditedAction action) {
        refusals.record(entry(caller, action));
    }

    private AuditEntry entry(Caller caller, AuditedAction done) {
        return new AuditEntry(
                caller.subject(),
                caller.roles(),
                done.action(),
                done.subjectType(),
                done.subjectId(),
                done.purpose(),
                done.outcome(),
                clock.instant());
    }
}
