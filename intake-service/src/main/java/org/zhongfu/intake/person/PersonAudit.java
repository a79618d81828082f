// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.platform.web.AuditedAction;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.CallerAudit;

/** Audits what callers do with the files of persons. */
@ApplicationScoped
public class PersonAudit {

    private static final String NO_SUBJECT = "-";

    private final CallerAudit audit;

    PersonAudit(CallerAudit audit) {
        this.audit = audit;
    }

    /** Records an action about a file, in its transaction. */
    public void record(String action, PersonId id, @Nullable String purpose, String outcome, Caller caller) {
        audit.record(caller, about(action, id, outcome).because(purpose));
    }

    /** Records a search that may have found no file. */
    void recordSearch(String action, @Nullable PersonId found, String outcome, Caller caller) {
        audit.record(caller, about(action, found, outcome));
    }

    /** Records a refusal that says that a number has this file: a search, and audited as one, after the rollback. */
    public void recordProbe(String action, PersonFile found, Caller caller) {
        NumberUse.probed();
        String outcome = caller.area().covers(found.areaCode()) ? "FOUND" : "OUT_OF_AREA";
        audit.recordRefusal(caller, about(action, found.id(), outcome));
    }

    private static AuditedAction about(String action, @Nullable PersonId id, String outcome) {
        return AuditedAction.of(action, "PERSON", id == null ? NO_SUBJECT : id, outcome);
    }
}
