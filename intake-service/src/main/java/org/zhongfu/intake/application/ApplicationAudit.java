// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.intake.person.NumberUse;
import org.zhongfu.platform.web.AuditedAction;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.CallerAudit;

/** Writes audit entries about applications. */
@ApplicationScoped
class ApplicationAudit {

    private final CallerAudit audit;

    ApplicationAudit(CallerAudit audit) {
        this.audit = audit;
    }

    /** Records what the caller did, in the transaction of the action. */
    void record(String action, ApplicationId id, @Nullable String purpose, String outcome, Caller caller) {
        audit.record(
                caller, AuditedAction.of(action, "APPLICATION", id, outcome).because(purpose));
    }

    /** Records that an acceptance is refused with words that tell something of a number, after the rollback. */
    void recordProbe(ApplicationId id, String outcome, Caller caller) {
        NumberUse.probed();
        audit.recordRefusal(caller, AuditedAction.of("APPLICATION_ACCEPTANCE_REFUSED", "APPLICATION", id, outcome));
    }
}
