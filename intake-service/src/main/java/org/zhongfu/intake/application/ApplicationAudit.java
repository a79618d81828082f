// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.platform.messaging.audit.AuditEntry;
import org.zhongfu.platform.messaging.audit.AuditLog;
import org.zhongfu.platform.web.Caller;

/** Writes audit entries about applications. */
@ApplicationScoped
class ApplicationAudit {

    private final AuditLog audit;
    private final InstantSource clock;

    ApplicationAudit(AuditLog audit, InstantSource clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** Records what the caller did, in the transaction of the action. */
    void record(String action, ApplicationId id, @Nullable String purpose, String outcome, Caller caller) {
        audit.record(new AuditEntry(
                caller.subject(),
                caller.roles(),
                action,
                "APPLICATION",
                id.toString(),
                purpose,
                outcome,
                clock.instant()));
    }
}
