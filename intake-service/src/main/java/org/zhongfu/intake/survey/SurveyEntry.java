// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.foureyes.FourEyesRecord;
import org.zhongfu.base.foureyes.StepLink;
import org.zhongfu.base.foureyes.StepSubject;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.SurveyEntryId;
import org.zhongfu.contracts.id.SurveyRoundId;
import org.zhongfu.contracts.intake.SurveyEvent.SurveyVisitRecorded;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;

/** An entry in the frame of a round: a file, or a person without one. */
@Entity
@Table(name = "survey_entry")
@KeepsHistory("SURVEY_ENTRY")
class SurveyEntry extends PanacheEntityBase implements HasProvenance, LifecycleRecord, FourEyesRecord {

    static final String NAME = "survey_entry.name";
    static final String PHONE = "survey_entry.phone";
    static final String ADDRESS = "survey_entry.address";
    static final String RESOLUTION = "survey_entry.resolution";

    @Id
    private UUID id;

    private long revision;

    @Version
    private long lockVersion;

    private UUID roundId;
    private @Nullable UUID personId;

    @Column(name = "name_sealed")
    private @Nullable String encryptedName;

    @Column(name = "phone_sealed")
    private @Nullable String encryptedPhone;

    @Column(name = "address_sealed")
    private @Nullable String encryptedAddress;

    private String areaCode;
    private boolean late;
    private @Nullable String surveyor;

    @Enumerated(EnumType.STRING)
    private SurveyEntryStatus status;

    private int attempts;
    private @Nullable LocalDate nextAttemptOn;
    private @Nullable String movedTo;

    @SuppressWarnings("UnusedVariable") // The history and the database keep which attempt counts.
    private @Nullable UUID visitId;

    private @Nullable Instant visitedAt;
    private boolean deathReported;
    private int conflicts;
    private int conflictsResolved;

    @Column(name = "resolution_sealed")
    private @Nullable String encryptedResolution;

    private @Nullable String resolvedBy;
    private @Nullable Instant resolvedAt;
    private Instant reachedAt;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected SurveyEntry() {} // for Hibernate only

    SurveyEntry(
            SurveyEntryId id,
            SurveyRound round,
            AddSurveyEntryRequest request,
            String areaCode,
            RowEncryption encryption,
            Provenance provenance) {
        this.id = id.value();
        revision = 1;
        roundId = round.id().value();
        personId = request.personId() == null ? null : request.personId().value();
        encryptedName = encryption.encryptOrNull(NAME, this.id, request.name());
        encryptedPhone = encryption.encryptOrNull(PHONE, this.id, request.phone());
        encryptedAddress = encryption.encryptOrNull(ADDRESS, this.id, request.address());
        this.areaCode = areaCode;
        late = round.isFrozen();
        status = SurveyEntryStatus.OPEN;
        reachedAt = provenance.occurredAt();
        this.provenance = provenance;
    }

    void assign(String to, Instant when) {
        surveyor = to;
        changed(when);
    }

    /** The entry belongs to a file from now on. */
    void link(PersonId person, Instant when) {
        if (personId != null) {
            throw Problem.conflict("This entry belongs to a file already.", "该条目已关联档案。");
        }
        personId = person.value();
        changed(when);
    }

    /** Takes over what follows from all attempts. */
    void follow(SurveyCourse course, Instant when) {
        status = course.status();
        attempts = course.attempts();
        nextAttemptOn = course.nextAttemptOn();
        movedTo = course.movedTo();
        SurveyCourse.Attempted visit = course.visit();
        visitId = visit == null ? null : visit.id();
        visitedAt = visit == null ? null : visit.at();
        deathReported = course.deathReported();
        conflicts = course.conflicts().size();
        changed(when);
    }

    /**
     * An officer has looked at the contradictions.
     *
     * @throws Problem 409 when there is none
     */
    void resolve(String text, String officer, RowEncryption encryption, Occurrence when) {
        if (conflicts == conflictsResolved) {
            throw Problem.conflict("There is no open contradiction of this entry.", "该条目没有待处理的矛盾记录。");
        }
        conflictsResolved = conflicts;
        encryptedResolution = encryption.encrypt(RESOLUTION, id, text);
        resolvedBy = officer;
        resolvedAt = when.occurredAt();
        changed(when.occurredAt());
    }

    /** The event of an attempt: what is known now. */
    SurveyVisitRecorded recorded(Occurrence when) {
        return new SurveyVisitRecorded(
                id(),
                revision,
                roundId(),
                personId(),
                areaCode,
                status.name(),
                visitedAt,
                attempts,
                when.occurredAt(),
                when.backfilled());
    }

    SurveyEntryId id() {
        return new SurveyEntryId(id);
    }

    SurveyRoundId roundId() {
        return new SurveyRoundId(roundId);
    }

    @Nullable
    PersonId personId() {
        return personId == null ? null : new PersonId(personId);
    }

    String areaCode() {
        return areaCode;
    }

    @Nullable
    String surveyor() {
        return surveyor;
    }

    SurveyEntryStatus status() {
        return status;
    }

    @Nullable
    Instant visitedAt() {
        return visitedAt;
    }

    @Nullable
    String name(RowEncryption encryption) {
        return encryption.decryptOrNull(NAME, id, encryptedName);
    }

    @Nullable
    String phone(RowEncryption encryption) {
        return encryption.decryptOrNull(PHONE, id, encryptedPhone);
    }

    @Nullable
    String address(RowEncryption encryption) {
        return encryption.decryptOrNull(ADDRESS, id, encryptedAddress);
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public Instant lastStepAt() {
        return reachedAt;
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    @Override
    public StepSubject stepSubject() {
        StepSubject subject = StepSubject.of("SURVEY_ENTRY", id);
        return personId == null ? subject : subject.linkedTo(StepLink.PERSON, personId);
    }

    /**
     * The entry as a caller may see it.
     *
     * @param name name of the person, as the caller reads names; null when the caller may not read it
     */
    SurveyEntryView view(@Nullable String name, RowEncryption encryption) {
        return new SurveyEntryView(
                id(),
                revision,
                roundId(),
                personId(),
                name,
                areaCode,
                late,
                surveyor,
                new SurveyEntryView.Known(status, attempts, nextAttemptOn, movedTo, visitedAt, deathReported),
                new SurveyEntryView.Contradiction(
                        conflicts,
                        conflicts > conflictsResolved,
                        encryption.decryptOrNull(RESOLUTION, id, encryptedResolution),
                        resolvedBy,
                        resolvedAt),
                reachedAt);
    }

    /** Facts arrive in any order: the last step is the latest of all. */
    private void changed(Instant when) {
        if (when.isAfter(reachedAt)) {
            reachedAt = when;
        }
        revision++;
    }
}
