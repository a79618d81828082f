// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.foureyes.FourEyesRecord;
import org.zhongfu.base.foureyes.StepLink;
import org.zhongfu.base.foureyes.StepSubject;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.evidence.EvidenceTransitionRequest.CorrectEvidenceRequest;
import org.zhongfu.intake.evidence.EvidenceTransitionRequest.EndEvidenceRequest;
import org.zhongfu.intake.evidence.EvidenceTransitionRequest.VoidEvidenceRequest;
import org.zhongfu.intake.record.RecordTimes;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;

/** A piece of evidence in its latest version; {@link EvidenceVersion} holds all of them. */
@Entity
@KeepsHistory("EVIDENCE")
class Evidence extends PanacheEntityBase implements HasProvenance, LifecycleRecord, FourEyesRecord {

    private static final String DETAILS = "evidence.details";

    @Id
    private UUID id;

    /** Version in ETags: 1 when it was added, one more with each step. */
    private long revision;

    @Version
    private long lockVersion;

    private UUID personId;

    @Embedded
    private StoredContent content;

    @Embedded
    private EvidenceState state;

    private Instant lastStepAt;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {} // for Hibernate only

    Evidence(
            EvidenceId id,
            PersonId personId,
            EvidenceContent content,
            RowEncryption encryption,
            Provenance provenance) {
        this.id = id.value();
        revision = 1;
        this.personId = personId.value();
        this.content = StoredContent.of(content, DETAILS, this.id, encryption);
        state = EvidenceState.added();
        lastStepAt = provenance.occurredAt();
        this.provenance = provenance;
    }

    /**
     * Takes a step.
     *
     * @throws Problem 409 when the state does not allow it, 422 when the step makes no sense for the content
     */
    void apply(EvidenceTransitionRequest request, RowEncryption encryption, Occurrence when) {
        request.requireReason();
        switch (request) {
            case EndEvidenceRequest end -> {
                requireTransition(EvidenceStatus.ENDED);
                content(encryption).requireEndsOn(end.lastDay());
                enter(EvidenceStatus.ENDED, end.lastDay(), request);
            }
            case VoidEvidenceRequest voiding -> {
                requireTransition(EvidenceStatus.VOIDED);
                enter(EvidenceStatus.VOIDED, state.endedOn(), request);
            }
            case CorrectEvidenceRequest correction -> {
                requireTransition(EvidenceStatus.VALID);
                replaceContent(correction.content(), encryption);
                enter(EvidenceStatus.VALID, null, request);
            }
        }
        lastStepAt = when.occurredAt();
        revision++;
    }

    EvidenceId id() {
        return new EvidenceId(id);
    }

    EvidenceContent content(RowEncryption encryption) {
        return content.content(DETAILS, id, encryption);
    }

    EvidenceState state() {
        return state;
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
        return StepSubject.of("EVIDENCE", id).linkedTo(StepLink.PERSON, personId);
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    /** What the rule of target groups reads; nothing of evidence that was voided. */
    Optional<Proof> proof(RowEncryption encryption) {
        return state.status() == EvidenceStatus.VOIDED
                ? Optional.empty()
                : Optional.of(content(encryption).proof(state.endedOn()));
    }

    EvidenceView view(RowEncryption encryption) {
        return new EvidenceView(
                id(), revision, new PersonId(personId), content(encryption), state, RecordTimes.of(provenance));
    }

    private void requireTransition(EvidenceStatus wanted) {
        state.status().requireTransition(wanted);
    }

    private void replaceContent(EvidenceContent corrected, RowEncryption encryption) {
        corrected.requireFieldsOfType();
        if (corrected.equals(content(encryption)) && state.status() == EvidenceStatus.VALID) {
            throw Problem.rule("The content is as before; change at least one field.", "内容与现有版本一致，请至少更正一项。");
        }
        content = StoredContent.of(corrected, DETAILS, id, encryption);
    }

    private void enter(EvidenceStatus status, @Nullable LocalDate endedOn, EvidenceTransitionRequest request) {
        state = new EvidenceState(status, endedOn, request.reasonCode().name());
    }
}
