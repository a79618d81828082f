// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.household;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.web.AuditedAction;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.CallerAudit;

/** Writes audit entries about households, in the transaction of the action. */
@ApplicationScoped
class HouseholdAudit {

    private final CallerAudit audit;

    HouseholdAudit(CallerAudit audit) {
        this.audit = audit;
    }

    void record(String action, HouseholdId id, @Nullable String purpose, Caller caller) {
        audit.record(caller, AuditedAction.done(action, "HOUSEHOLD", id).because(purpose));
    }
}
