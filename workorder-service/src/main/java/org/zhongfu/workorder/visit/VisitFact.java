// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.foureyes.FourEyesRecord;
import org.zhongfu.base.foureyes.StepSubject;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.platform.security.BlindIndex;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;

/** A check-in or check-out that a device sent later; kept whatever became of it. */
@Entity
@Table(name = "visit_fact")
@KeepsHistory("VISIT_FACT")
class VisitFact extends PanacheEntityBase implements FourEyesRecord {

    @Id
    private UUID id;

    @Version
    private long lockVersion;

    private UUID visitId;

    @Enumerated(EnumType.STRING)
    private VisitFactKind kind;

    @Enumerated(EnumType.STRING)
    private VisitFactStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable VisitFactConflict conflict;

    @Column(name = "proof_sealed")
    private String encryptedProof;

    private String contentDigest;
    private String sentBy;
    private String clientReference;
    private @Nullable String backfillReason;
    private boolean backfilled;
    private Instant occurredAt;
    private Instant recordedAt;
    private @Nullable String resolvedBy;
    private @Nullable Instant resolvedAt;

    @Column(name = "resolution_sealed")
    private @Nullable String encryptedResolution;

    @SuppressWarnings("NullAway.Init")
    protected VisitFact() {} // for Hibernate only

    VisitFact(
            UUID id,
            VisitFactRequest request,
            VisitFactStatus status,
            String encryptedProof,
            String contentDigest,
            String sentBy,
            Occurrence when) {
        this.id = id;
        visitId = request.visitId().value();
        kind = request.kind();
        this.status = status;
        this.encryptedProof = encryptedProof;
        this.contentDigest = contentDigest;
        this.sentBy = sentBy;
        clientReference = request.clientReference();
        backfillReason = when.backfillReason();
        backfilled = when.backfilled();
        occurredAt = when.occurredAt();
        recordedAt = when.recordedAt();
    }

    /** A fact that waited is part of its visit now. */
    void markRecorded() {
        status = VisitFactStatus.RECORDED;
    }

    /** The fact contradicts what is recorded. */
    void markConflict(VisitFactConflict found) {
        status = VisitFactStatus.CONFLICT;
        conflict = found;
    }

    /** A person has looked at the contradiction. */
    void resolve(String encryptedText, String actor, Instant now) {
        if (status != VisitFactStatus.CONFLICT) {
            throw Problem.conflict("The contradiction is resolved already.", "该冲突已处理。");
        }
        status = VisitFactStatus.RESOLVED;
        encryptedResolution = encryptedText;
        resolvedBy = actor;
        resolvedAt = now;
    }

    UUID id() {
        return id;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    VisitId visitId() {
        return new VisitId(visitId);
    }

    VisitFactStatus status() {
        return status;
    }

    VisitFactKind kind() {
        return kind;
    }

    String encryptedProof() {
        return encryptedProof;
    }

    @Nullable
    String encryptedResolution() {
        return encryptedResolution;
    }

    boolean hasContent(String digest) {
        return !BlindIndex.differ(contentDigest, digest);
    }

    String sentBy() {
        return sentBy;
    }

    @Override
    public StepSubject stepSubject() {
        return StepSubject.of("VISIT_FACT", id);
    }

    Occurrence occurrence() {
        return new Occurrence(occurredAt, recordedAt, backfilled, backfillReason);
    }

    VisitFactResult result() {
        return new VisitFactResult(clientReference, status, visitId(), conflict, null);
    }

    WaitingFactView waitingView(Instant now) {
        return new WaitingFactView(
                id,
                visitId(),
                kind,
                occurredAt,
                recordedAt,
                Math.max(0, Duration.between(recordedAt, now).toHours()),
                clientReference,
                sentBy);
    }

    VisitFactView view(@Nullable String resolution) {
        return new VisitFactView(
                id,
                visitId(),
                kind,
                status,
                conflict,
                occurredAt,
                recordedAt,
                clientReference,
                sentBy,
                resolution,
                resolvedBy,
                resolvedAt);
    }
}
