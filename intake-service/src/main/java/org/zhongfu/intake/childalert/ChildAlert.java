// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.childalert;

import com.fasterxml.jackson.core.type.TypeReference;
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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.AssessmentId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.person.PersonFile;
import org.zhongfu.intake.record.StoredJson;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.web.Occurrence;

/** A child who needs immediate help, as the answers of a screening say. */
@Entity
@Table(name = "child_alert")
@KeepsHistory("CHILD_ALERT")
class ChildAlert extends PanacheEntityBase implements LifecycleRecord {

    private static final String REASONS = "child_alert.reasons";
    static final String OUTCOME = "child_alert.outcome";
    private static final TypeReference<List<String>> CODES = new TypeReference<>() {};

    @Id
    private UUID id;

    private long revision;

    @Version
    private long lockVersion;

    private UUID personId;
    private UUID assessmentId;
    private String areaCode;

    @Enumerated(EnumType.STRING)
    private ChildAlertState state;

    @Column(name = "reasons_sealed")
    private String encryptedReasons;

    private Instant openedAt;
    private Instant dueAt;
    private Instant reachedAt;
    private @Nullable String takenBy;
    private @Nullable Instant takenAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ChildAlertOutcome outcomeCode;

    @Column(name = "outcome_sealed")
    private @Nullable String encryptedOutcome;

    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected ChildAlert() {} // for Hibernate only

    ChildAlert(
            ChildAlertId id,
            PersonFile person,
            AssessmentId assessment,
            List<String> reasons,
            Instant openedAt,
            Instant dueAt,
            RowEncryption encryption) {
        this.id = id.value();
        revision = 1;
        personId = person.id().value();
        areaCode = person.areaCode();
        assessmentId = assessment.value();
        state = ChildAlertState.OPEN;
        encryptedReasons = encryption.encrypt(REASONS, this.id, StoredJson.write(reasons));
        this.openedAt = openedAt;
        this.dueAt = dueAt;
        reachedAt = openedAt;
    }

    void take(String officer, Occurrence when) {
        changeState(ChildAlertState.TAKEN, when);
        takenBy = officer;
        takenAt = when.occurredAt();
    }

    void close(ChildAlertOutcome outcome, String words, RowEncryption encryption, Occurrence when) {
        changeState(ChildAlertState.CLOSED, when);
        outcomeCode = outcome;
        encryptedOutcome = encryption.encrypt(OUTCOME, id, words);
        closedAt = when.occurredAt();
    }

    ChildAlertId id() {
        return new ChildAlertId(id);
    }

    PersonId personId() {
        return new PersonId(personId);
    }

    Instant openedAt() {
        return openedAt;
    }

    /** It follows from the assessment, whose provenance says who answered. */
    Provenance opened() {
        return Provenance.ofSystem(new Occurrence(openedAt, openedAt, false, null));
    }

    Instant dueAt() {
        return dueAt;
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public Instant lastStepAt() {
        return reachedAt;
    }

    /** Another area answers for it. */
    void moveTo(String area) {
        areaCode = area;
    }

    ChildAlertView view(Instant now, RowEncryption encryption) {
        return new ChildAlertView(
                id(),
                revision,
                state,
                personId(),
                new AssessmentId(assessmentId),
                areaCode,
                StoredJson.read(encryption.decrypt(REASONS, id, encryptedReasons), CODES),
                openedAt,
                dueAt,
                state == ChildAlertState.OPEN && now.isAfter(dueAt),
                Math.max(
                        0,
                        Duration.between(openedAt, closedAt == null ? now : closedAt)
                                .toDays()),
                new ChildAlertView.Handling(
                        takenBy,
                        takenAt,
                        outcomeCode,
                        encryption.decryptOrNull(OUTCOME, id, encryptedOutcome),
                        closedAt));
    }

    private void changeState(ChildAlertState next, Occurrence when) {
        state = state.to(next);
        reachedAt = when.occurredAt();
        revision++;
    }
}
