// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.zhongfu.contracts.audit.AuditRecorded;
import org.zhongfu.contracts.id.AuditEntryId;

/** An entry of the central audit; it is written once and never changed. */
@Entity
@Immutable
@Table(name = "audit_record")
public class AuditRecord extends PanacheEntityBase {

    @Id
    @Column(name = "entry_id")
    private UUID id;

    @Embedded
    private AuditContent content;

    @SuppressWarnings("NullAway.Init")
    protected AuditRecord() {} // for Hibernate only

    AuditRecord(AuditEntryId id, AuditContent content) {
        this.id = id.value();
        this.content = content;
    }

    /** The entry a service published, which stored it at {@code recordedAt}. */
    public static AuditRecord of(AuditRecorded entry, Instant recordedAt) {
        return new AuditRecord(
                entry.entryId(),
                new AuditContent(
                        entry.service(),
                        entry.actor(),
                        entry.roles(),
                        entry.action(),
                        entry.subjectType(),
                        entry.subjectId(),
                        entry.purpose(),
                        entry.outcome(),
                        entry.occurredAt(),
                        recordedAt));
    }

    public AuditEntryId id() {
        return new AuditEntryId(id);
    }

    public AuditContent content() {
        return content;
    }
}
