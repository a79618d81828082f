// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.messaging.audit.AuditEntry;
import org.zhongfu.platform.messaging.audit.AuditLog;
import org.zhongfu.platform.web.Caller;

/** Writes audit entries about households, in the transaction of the action. */
@ApplicationScoped
class HouseholdAudit {

    private final AuditLog audit;
    private final InstantSource clock;

    HouseholdAudit(AuditLog audit, InstantSource clock) {
        this.audit = audit;
        this.clock = clock;
    }

    void record(String action, HouseholdId id, @Nullable String purpose, Caller caller) {
        audit.record(new AuditEntry(
                caller.subject(),
                caller.roles(),
                action,
                "HOUSEHOLD",
                id.toString(),
                purpose,
                "DONE",
                clock.instant()));
    }
}
