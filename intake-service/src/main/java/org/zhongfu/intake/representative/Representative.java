// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.Ages;
import org.zhongfu.intake.person.PersonFile;
import org.zhongfu.intake.record.DayRange;
import org.zhongfu.intake.representative.RepresentativeTransitionRequest.EndRepresentativeRequest;
import org.zhongfu.intake.representative.RepresentativeTransitionRequest.VoidRepresentativeRequest;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;

/** That somebody is guardian, agent or carer of a person. */
@Entity
@KeepsHistory("REPRESENTATIVE")
class Representative extends PanacheEntityBase implements HasProvenance, LifecycleRecord {

    private static final String NOTE = "representative.note";
    private static final int FULL_AGE = 18;

    @Id
    private UUID id;

    private long revision;

    @Version
    private long lockVersion;

    private UUID personId;
    private @Nullable UUID representativeId;

    @Embedded
    private @Nullable StoredOtherPerson other;

    @Enumerated(EnumType.STRING)
    private RepresentativeKind kind;

    private String relation;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> scopes;

    /** Queries read it: PostgreSQL compares no text array with one of Hibernate. */
    @SuppressWarnings("UnusedVariable")
    private boolean followsApplications;

    private LocalDate validFrom;
    private @Nullable LocalDate validUntil;

    /** Last day in fact: as it was entered, before the 18th birthday of a minor, of an end, of a death. */
    private @Nullable LocalDate lastDay;

    @Embedded
    private @Nullable StoredDocument document;

    @Enumerated(EnumType.STRING)
    private RepresentativeStatus status;

    private @Nullable String reasonCode;

    @Column(name = "note_sealed")
    private @Nullable String encryptedNote;

    private Instant lastStepAt;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected Representative() {} // for Hibernate only

    Representative(
            RepresentativeId id,
            PersonFile person,
            AddRepresentativeRequest request,
            RowEncryption encryption,
            Provenance provenance) {
        this.id = id.value();
        revision = 1;
        personId = person.id().value();
        representativeId = request.representativeId() == null
                ? null
                : request.representativeId().value();
        other = request.other() == null ? null : StoredOtherPerson.of(request.other(), this.id, encryption);
        kind = request.kind();
        relation = request.relation();
        scopes = request.sortedScopes().stream().map(Enum::name).toList();
        followsApplications = may(RepresentativeScope.APPLY) || may(RepresentativeScope.RECEIVE_RESULTS);
        validFrom = request.validFrom();
        validUntil = request.validUntil();
        lastDay = lastDayOf(kind, validUntil, person.birthDate());
        document = StoredDocument.of(request.document(), this.id, encryption);
        status = RepresentativeStatus.VALID;
        lastStepAt = provenance.occurredAt();
        this.provenance = provenance;
    }

    /** The guardianship of a minor ends with the day before they come of age. */
    static @Nullable LocalDate lastDayOf(RepresentativeKind kind, @Nullable LocalDate validUntil, LocalDate birthDate) {
        if (kind != RepresentativeKind.GUARDIAN_OF_MINOR) {
            return validUntil;
        }
        LocalDate lastOfMinority = Ages.reachedOn(birthDate, FULL_AGE).minusDays(1);
        return validUntil == null || validUntil.isAfter(lastOfMinority) ? lastOfMinority : validUntil;
    }

    /**
     * Takes a step.
     *
     * @throws Problem 409 when the state does not allow it, 422 when the last day makes no sense
     */
    void apply(RepresentativeTransitionRequest request, RowEncryption encryption, Occurrence when) {
        request.requireReason();
        status.requireTransition(request.target());
        switch (request) {
            case EndRepresentativeRequest end -> {
                requireNotByDeath(end.reasonCode());
                requireEndsOn(end.lastDay());
                lastDay = end.lastDay();
            }
            case VoidRepresentativeRequest ignored -> {}
        }
        encryptedNote = encryption.encryptOrNull(NOTE, id, request.note());
        enter(request.target(), request.reasonCode().name(), when);
    }

    /** Ends it with a death, unless it ended before. */
    void endByDeath(RepresentativeEndReason reason, LocalDate diedOn, Occurrence when) {
        if (status == RepresentativeStatus.VOIDED || (lastDay != null && !lastDay.isAfter(diedOn))) {
            return;
        }
        lastDay = diedOn;
        enter(RepresentativeStatus.ENDED, reason.name(), when);
    }

    /** Puts it into force again after the record of the death that had ended it was revoked. */
    void restore(LocalDate birthDate, Occurrence when) {
        lastDay = lastDayOf(kind, validUntil, birthDate);
        enter(RepresentativeStatus.VALID, null, when);
    }

    /** The birth date of the person is another one: the last day follows. One that was ended before stays ended. */
    void followBirthDate(LocalDate birthDate, Occurrence when) {
        LocalDate next = lastDayOf(kind, status == RepresentativeStatus.VALID ? validUntil : lastDay, birthDate);
        if (status == RepresentativeStatus.VOIDED || Objects.equals(next, lastDay)) {
            return;
        }
        lastDay = next;
        enter(status, reasonCode, when);
    }

    /** The days on which it is in force; empty when it was voided, or when a death came before the first day. */
    Optional<DayRange> inForce() {
        return status == RepresentativeStatus.VOIDED
                ? Optional.empty()
                : new DayRange(validFrom, null).endingOn(lastDay);
    }

    boolean isInForceOn(LocalDate day) {
        return inForce().filter(days -> days.covers(day)).isPresent();
    }

    boolean may(RepresentativeScope scope) {
        return scopes.contains(scope.name());
    }

    RepresentativeId id() {
        return new RepresentativeId(id);
    }

    PersonId personId() {
        return new PersonId(personId);
    }

    /** File of the representative; null when they have none. */
    @Nullable
    PersonId representativeId() {
        return representativeId == null ? null : new PersonId(representativeId);
    }

    /** The representative, when they have no file. */
    @Nullable
    OtherPerson other(RowEncryption encryption) {
        return other == null ? null : other.plain(id, encryption);
    }

    RepresentativeKind kind() {
        return kind;
    }

    String relation() {
        return relation;
    }

    List<RepresentativeScope> scopes() {
        return scopes.stream().map(RepresentativeScope::valueOf).toList();
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validUntil() {
        return validUntil;
    }

    @Nullable
    LocalDate lastDay() {
        return lastDay;
    }

    @Nullable
    RepresentationDocument document(RowEncryption encryption) {
        return document == null ? null : document.plain(id, encryption);
    }

    RepresentativeStatus status() {
        return status;
    }

    @Nullable
    String reasonCode() {
        return reasonCode;
    }

    @Nullable
    String note(RowEncryption encryption) {
        return encryption.decryptOrNull(NOTE, id, encryptedNote);
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
    public Provenance provenance() {
        return provenance;
    }

    /** The death of somebody with a file is recorded there, and ends all they are guardian, agent or carer of. */
    private void requireNotByDeath(RepresentativeEndReason reason) {
        if (reason == RepresentativeEndReason.PERSON_DECEASED
                || (reason == RepresentativeEndReason.REPRESENTATIVE_DECEASED && representativeId != null)) {
            throw Problem.rule(
                    "reasonCode",
                    "follows from the record of the death: POST /api/v1/persons/{id}/death",
                    "由死亡登记自动终止，请办理 POST /api/v1/persons/{id}/death");
        }
    }

    private void requireEndsOn(LocalDate day) {
        if (day.isBefore(validFrom)) {
            throw Problem.rule(
                    "lastDay",
                    "lies before the first day (validFrom); void the entry instead",
                    "早于起始日（validFrom），请作废该登记");
        }
        if (lastDay != null && !day.isBefore(lastDay)) {
            throw Problem.rule("lastDay", "is not before the last day that it has", "不早于原有的截止日");
        }
    }

    private void enter(RepresentativeStatus next, @Nullable String reason, Occurrence when) {
        status = next;
        reasonCode = reason;
        lastStepAt = when.occurredAt().isBefore(lastStepAt) ? lastStepAt : when.occurredAt();
        revision++;
    }
}
