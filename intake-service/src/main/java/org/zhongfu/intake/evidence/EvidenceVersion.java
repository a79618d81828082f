// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.intake.record.RecordTimes;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.web.Occurrence;

/** A piece of evidence as it was after a step; it is not changed. */
@Entity
class EvidenceVersion extends PanacheEntityBase {

    private static final String DETAILS = "evidence_version.details";
    private static final String NOTE = "evidence_version.note";

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // Queries read it.
    private UUID evidenceId;

    private long version;

    @Enumerated(EnumType.STRING)
    private EvidenceStep step;

    @Embedded
    private StoredContent content;

    @Embedded
    private EvidenceState state;

    @Column(name = "note_sealed")
    private @Nullable String encryptedNote;

    private Instant occurredAt;
    private Instant recordedAt;
    private boolean backfilled;

    @SuppressWarnings("UnusedVariable") // Stored for whoever examines a late entry.
    private @Nullable String backfillReason;

    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected EvidenceVersion() {} // for Hibernate only

    EvidenceVersion(
            UUID id,
            Evidence evidence,
            EvidenceStep step,
            RowEncryption encryption,
            Occurrence when,
            String recordedBy) {
        this.id = id;
        evidenceId = evidence.id().value();
        version = evidence.revision();
        this.step = step;
        content = StoredContent.of(evidence.content(encryption), DETAILS, id, encryption);
        state = evidence.state();
        occurredAt = when.occurredAt();
        recordedAt = when.recordedAt();
        backfilled = when.backfilled();
        backfillReason = when.backfillReason();
        this.recordedBy = recordedBy;
    }

    EvidenceVersion explainedBy(@Nullable String note, RowEncryption encryption) {
        encryptedNote = encryption.encryptOrNull(NOTE, id, note);
        return this;
    }

    UUID id() {
        return id;
    }

    /** The view; a note is given only to callers who read names in full. */
    EvidenceVersionView view(boolean full, RowEncryption encryption) {
        return new EvidenceVersionView(
                version,
                step,
                content.content(DETAILS, id, encryption),
                state,
                full ? encryption.decryptOrNull(NOTE, id, encryptedNote) : null,
                recordedBy,
                new RecordTimes(occurredAt, recordedAt, backfilled));
    }
}
