// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.merge;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.foureyes.FourEyesRecord;
import org.zhongfu.base.foureyes.StepLink;
import org.zhongfu.base.foureyes.StepSubject;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.PersonMergeId;
import org.zhongfu.contracts.intake.IntakeEvent.PersonsMergeUndone;
import org.zhongfu.contracts.intake.IntakeEvent.PersonsMerged;
import org.zhongfu.contracts.intake.MovedNeed;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.web.Occurrence;

/** The merge of two files of one person: proposed by one officer, decided by another. */
@Entity
@KeepsHistory(value = "PERSON_MERGE", audited = false)
class PersonMerge extends PanacheEntityBase implements HasProvenance, LifecycleRecord, FourEyesRecord {

    @Id
    private UUID id;

    /** Version in ETags and events: 1 when proposed, one more with each step. */
    private long revision;

    @Version
    private long lockVersion;

    private UUID survivingId;
    private UUID duplicateId;
    private boolean numberIsWrong;

    @Column(name = "reason_sealed")
    private String encryptedReason;

    @Enumerated(EnumType.STRING)
    private PersonMergeStatus status;

    /** Subject of the token of who took the last step; null while it is proposed. */
    @SuppressWarnings("UnusedVariable") // The database compares it and keeps it.
    private @Nullable String decidedBy;

    @Column(name = "decision_reason_sealed")
    private @Nullable String encryptedDecisionReason;

    private Instant lastStepAt;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected PersonMerge() {} // for Hibernate only

    PersonMerge(
            PersonMergeId id,
            PersonId surviving,
            ProposeMergeRequest request,
            String encryptedReason,
            Provenance provenance) {
        this.id = id.value();
        revision = 1;
        survivingId = surviving.value();
        duplicateId = request.duplicateId().value();
        numberIsWrong = Boolean.TRUE.equals(request.numberIsWrong());
        this.encryptedReason = encryptedReason;
        status = PersonMergeStatus.PROPOSED;
        lastStepAt = provenance.occurredAt();
        this.provenance = provenance;
    }

    void requireTransition(PersonMergeStatus wanted) {
        status.requireTransition(wanted);
    }

    PersonsMerged approve(String officer, List<MovedNeed> moved, Occurrence when) {
        transition(PersonMergeStatus.APPROVED, officer, when);
        return new PersonsMerged(
                id(), revision, survivingId(), duplicateId(), moved, when.occurredAt(), when.backfilled());
    }

    void reject(String officer, Occurrence when) {
        transition(PersonMergeStatus.REJECTED, officer, when);
    }

    PersonsMergeUndone undo(String officer, List<MovedNeed> moved, Occurrence when) {
        transition(PersonMergeStatus.UNDONE, officer, when);
        return new PersonsMergeUndone(
                id(), revision, survivingId(), duplicateId(), moved, when.occurredAt(), when.backfilled());
    }

    PersonMergeId id() {
        return new PersonMergeId(id);
    }

    PersonId survivingId() {
        return new PersonId(survivingId);
    }

    PersonId duplicateId() {
        return new PersonId(duplicateId);
    }

    boolean numberIsWrong() {
        return numberIsWrong;
    }

    String encryptedReason() {
        return encryptedReason;
    }

    PersonMergeStatus status() {
        return status;
    }

    @Nullable
    String encryptedDecisionReason() {
        return encryptedDecisionReason;
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public Instant lastStepAt() {
        return lastStepAt;
    }

    @Override
    public StepSubject stepSubject() {
        return StepSubject.of("PERSON_MERGE", id).linkedTo(StepLink.PERSON, survivingId);
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    /** Adds why the last step was taken, in words. */
    void explainDecision(String encryptedWhy) {
        encryptedDecisionReason = encryptedWhy;
    }

    private void transition(PersonMergeStatus wanted, String officer, Occurrence when) {
        status = status.to(wanted);
        decidedBy = officer;
        encryptedDecisionReason = null;
        lastStepAt = when.occurredAt();
        revision++;
    }
}
