// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.platform.messaging.audit.AuditEntry;
import org.zhongfu.platform.messaging.audit.AuditLog;
import org.zhongfu.platform.web.Caller;

/** Writes audit entries about the files of persons, in the transaction of the action. */
@ApplicationScoped
public class PersonAudit {

    private final AuditLog audit;
    private final InstantSource clock;

    PersonAudit(AuditLog audit, InstantSource clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** Records an action about a file. */
    public void record(String action, PersonId id, @Nullable String purpose, String outcome, Caller caller) {
        audit.record(new AuditEntry(
                caller.subject(), caller.roles(), action, "PERSON", id.toString(), purpose, outcome, clock.instant()));
    }
}
