// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.platform.messaging.audit.AuditEntry;
import org.zhongfu.platform.messaging.audit.AuditLog;
import org.zhongfu.platform.web.Caller;

/** Audits which persons were shown to callers who do not see by area: members of providers and agencies. */
@ApplicationScoped
public class PersonReadAudit {

    private final AuditLog audit;
    private final InstantSource clock;

    PersonReadAudit(AuditLog audit, InstantSource clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** What was read of a person. */
    public enum Read {
        /** The file, or an entry of the ledger. */
        PERSON_READ,
        /** Evidence. */
        EVIDENCE_READ,
        /** Assessments. */
        ASSESSMENT_READ
    }

    /** Records that the data of one person were read. */
    @Transactional(TxType.MANDATORY)
    public void record(Read read, Caller caller, PersonId person) {
        record(read, caller, "READ", List.of(person));
    }

    /** Records that the data of these persons were shown in a list; each person once. */
    @Transactional(TxType.MANDATORY)
    public void recordList(Read read, Caller caller, Collection<PersonId> persons) {
        record(read, caller, "LISTED", persons.stream().distinct().toList());
    }

    private void record(Read read, Caller caller, String outcome, List<PersonId> persons) {
        if (PersonVisibility.isByArea(caller)) {
            return;
        }
        Instant now = clock.instant();
        persons.forEach(person -> audit.record(new AuditEntry(
                caller.subject(), caller.roles(), read.name(), "PERSON", person.toString(), null, outcome, now)));
    }
}
