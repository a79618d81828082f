// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.web.AuditedAction;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.CallerAudit;

/** Writes audit entries about guardians, agents and carers, in the transaction of the action. */
@ApplicationScoped
class RepresentativeAudit {

    private final CallerAudit audit;

    RepresentativeAudit(CallerAudit audit) {
        this.audit = audit;
    }

    void record(String action, RepresentativeId id, @Nullable String purpose, String outcome, Caller caller) {
        audit.record(
                caller, AuditedAction.of(action, "REPRESENTATIVE", id, outcome).because(purpose));
    }
}
