// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.SurveyEntryId;
import org.zhongfu.contracts.id.SurveyRoundId;
import org.zhongfu.intake.record.StoredJson;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.Provenance;

/** An attempt at a household visit; never changed but for what it led to. */
@Entity
@Table(name = "survey_attempt")
class SurveyAttempt extends PanacheEntityBase implements HasProvenance {

    private static final String POINT = "survey_attempt.point";
    private static final String NOTE = "survey_attempt.note";
    private static final TypeReference<List<SurveyFinding>> FINDINGS = new TypeReference<>() {};

    @Id
    private UUID id;

    @Version
    private long lockVersion;

    private UUID roundId;
    private UUID entryId;

    @Enumerated(EnumType.STRING)
    private SurveyResult result;

    private @Nullable LocalDate nextAttemptOn;
    private @Nullable String movedTo;

    @Column(name = "point_sealed")
    private @Nullable String encryptedPoint;

    @Column(name = "note_sealed")
    private @Nullable String encryptedNote;

    private String findings;

    @Enumerated(EnumType.STRING)
    private SurveyFactOutcome outcome;

    @Enumerated(EnumType.STRING)
    private @Nullable SurveyConflict conflict;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected SurveyAttempt() {} // for Hibernate only

    SurveyAttempt(
            UUID id,
            SurveyEntry entry,
            RecordSurveyAttemptRequest request,
            RowEncryption encryption,
            Provenance provenance) {
        this.id = id;
        roundId = entry.roundId().value();
        entryId = entry.id().value();
        result = request.result();
        nextAttemptOn = request.nextAttemptOn();
        movedTo = request.movedTo();
        encryptedPoint =
                encryption.encryptOrNull(POINT, id, request.point() == null ? null : StoredJson.write(request.point()));
        encryptedNote = encryption.encryptOrNull(NOTE, id, request.note());
        findings = StoredJson.write(List.of());
        outcome = SurveyFactOutcome.RECORDED;
        this.provenance = provenance;
    }

    /** What it led to, and whether it contradicts another attempt, when it was received. */
    void received(List<SurveyFinding> found, @Nullable SurveyConflict contradiction) {
        findings = StoredJson.write(found);
        conflict = contradiction;
        outcome = contradiction == null ? SurveyFactOutcome.RECORDED : SurveyFactOutcome.CONFLICT;
    }

    UUID id() {
        return id;
    }

    SurveyEntryId entryId() {
        return new SurveyEntryId(entryId);
    }

    SurveyCourse.Attempted attempted() {
        return new SurveyCourse.Attempted(
                id,
                result,
                provenance.occurredAt(),
                nextAttemptOn,
                movedTo,
                provenance.createdBy(),
                Objects.requireNonNullElseGet(provenance.clientReference(), id::toString));
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    SurveyAttemptView view(RowEncryption encryption) {
        return new SurveyAttemptView(
                id,
                new SurveyRoundId(roundId),
                entryId(),
                result,
                provenance.occurredAt(),
                provenance.recordedAt(),
                provenance.createdBy(),
                new SurveyAttemptView.AttemptReport(
                        nextAttemptOn,
                        movedTo,
                        encryptedPoint != null,
                        encryption.decryptOrNull(NOTE, id, encryptedNote)),
                new SurveyAttemptView.AttemptReceipt(StoredJson.read(findings, FINDINGS), outcome, conflict));
    }
}
