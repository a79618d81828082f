// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.messaging.audit.AuditEntry;
import org.zhongfu.platform.messaging.audit.AuditLog;
import org.zhongfu.platform.web.Caller;

/** Writes audit entries about guardians, agents and carers, in the transaction of the action. */
@ApplicationScoped
class RepresentativeAudit {

    private final AuditLog audit;
    private final InstantSource clock;

    RepresentativeAudit(AuditLog audit, InstantSource clock) {
        this.audit = audit;
        this.clock = clock;
    }

    void record(String action, RepresentativeId id, @Nullable String purpose, String outcome, Caller caller) {
        audit.record(new AuditEntry(
                caller.subject(),
                caller.roles(),
                action,
                "REPRESENTATIVE",
                id.toString(),
                purpose,
                outcome,
                clock.instant()));
    }
}
