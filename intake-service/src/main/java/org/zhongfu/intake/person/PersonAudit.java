// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.platform.messaging.audit.AuditEntry;
import org.zhongfu.platform.messaging.audit.AuditLog;
import org.zhongfu.platform.messaging.audit.RefusalAudit;
import org.zhongfu.platform.web.Caller;

/** Writes audit entries about the files of persons, in the transaction of the action. */
@ApplicationScoped
public class PersonAudit {

    private final AuditLog audit;
    private final RefusalAudit refusals;
    private final InstantSource clock;

    PersonAudit(AuditLog audit, RefusalAudit refusals, InstantSource clock) {
        this.audit = audit;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** Records an action about a file. */
    public void record(String action, PersonId id, @Nullable String purpose, String outcome, Caller caller) {
        audit.record(entry(action, id, purpose, outcome, caller));
    }

    /** Records a refusal that says that a number has this file: a search, and audited as one. */
    public void recordProbe(String action, PersonFile found, Caller caller) {
        String outcome = caller.area().covers(found.areaCode()) ? "FOUND" : "OUT_OF_AREA";
        refusals.record(entry(action, found.id(), null, outcome, caller));
    }

    private AuditEntry entry(String action, PersonId id, @Nullable String purpose, String outcome, Caller caller) {
        return new AuditEntry(
                caller.subject(), caller.roles(), action, "PERSON", id.toString(), purpose, outcome, clock.instant());
    }
}
