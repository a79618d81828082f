// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.EligibilityFacts.CoarsePlace;
import org.zhongfu.contracts.intake.GroupMembership;
import org.zhongfu.contracts.intake.IntakeEvent.PersonChanged;
import org.zhongfu.contracts.intake.IntakeEvent.PersonDeathRevoked;
import org.zhongfu.contracts.intake.IntakeEvent.PersonDeceased;
import org.zhongfu.contracts.intake.IntakeEvent.PersonRegistered;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.web.Occurrence;

/** The file of one person. Identifying values are encrypted, except the name, whose key lists are filtered by. */
@Entity
class Person extends PanacheEntityBase implements HasProvenance, LifecycleRecord {

    @Id
    private UUID id;

    /** Version in ETags and events: 1 at registration, one more with each correction. */
    private long revision;

    @Version
    private long lockVersion;

    private String name;

    @SuppressWarnings("UnusedVariable") // Queries read it.
    private String nameKey;

    @SuppressWarnings("UnusedVariable") // Queries read it.
    private String idNumberIndex;

    @Column(name = "id_number_sealed")
    private String encryptedIdNumber;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private LocalDate birthDate;

    @Column(name = "phone_sealed")
    private @Nullable String encryptedPhone;

    @Column(name = "address_sealed")
    private @Nullable String encryptedAddress;

    @Embedded
    private @Nullable HomePoint point;

    private String areaCode;

    @Enumerated(EnumType.STRING)
    private PersonStatus status;

    @Embedded
    private @Nullable HomeVisit homeVisit;

    @Embedded
    private @Nullable DeathRecord death;

    /** When the file was opened, last corrected, or a death recorded or revoked. Changes of target groups do not count: evidence may be of any date. */
    private Instant lastStepAt;

    /** Version of the published facts; they also change with assessments and needs. */
    private long factsVersion;

    @ElementCollection
    @CollectionTable(name = "person_group", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    private List<GroupMembershipRow> groups = new ArrayList<>();

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected Person() {} // for Hibernate only

    Person(PersonId id, IdNumber idNumber, PersonDetails details, RowEncryption encryption, Provenance provenance) {
        this.id = id.value();
        revision = 1;
        setName(details.name());
        idNumberIndex = indexOf(idNumber, encryption);
        encryptedIdNumber = encryption.encrypt("person.id_number", this.id, idNumber.value());
        sex = idNumber.sex();
        birthDate = idNumber.birthDate();
        encryptedPhone = encryption.encryptOrNull("person.phone", this.id, details.phone());
        encryptedAddress = encryption.encryptOrNull("person.address", this.id, details.address());
        areaCode = details.areaCode();
        status = PersonStatus.ACTIVE;
        this.provenance = provenance;
        lastStepAt = provenance.occurredAt();
        point = HomePoint.of(details.point(), this.id, encryption);
    }

    static String indexOf(IdNumber idNumber, RowEncryption encryption) {
        return encryption.blindIndex("person.id_number", idNumber.value());
    }

    PersonRegistered registered() {
        return new PersonRegistered(id(), revision, areaCode, provenance.occurredAt(), provenance.backfilled());
    }

    PersonChanged correct(CorrectPersonRequest correction, RowEncryption encryption, Occurrence when) {
        String newName = correction.name().value();
        if (newName != null) {
            setName(newName);
        }
        if (correction.phone().isSent()) {
            encryptedPhone = encryption.encryptOrNull(
                    "person.phone", id, correction.phone().value());
        }
        if (correction.address().isSent()) {
            encryptedAddress = encryption.encryptOrNull(
                    "person.address", id, correction.address().value());
        }
        String newArea = correction.areaCode().value();
        if (correction.point().isSent() || HomePoint.isLostByMove(areaCode, newArea)) {
            point = HomePoint.of(correction.point().value(), id, encryption);
        }
        areaCode = newArea == null ? areaCode : newArea;
        homeVisit = homeVisit().correct(correction, id, encryption);
        lastStepAt = when.occurredAt();
        return changed(when);
    }

    /**
     * Records the death.
     *
     * @throws org.zhongfu.platform.web.Problem 409 when it is recorded already, 422 when the day is impossible
     */
    PersonDeceased recordDeath(RecordDeathRequest request, String officer, RowEncryption encryption, Occurrence when) {
        status = status.to(PersonStatus.DECEASED);
        death = new DeathRecord(
                request.diedOn(),
                request.source(),
                encryption.encryptOrNull("person.death_note", id, request.note()),
                officer);
        death.requirePossible(birthDate, Zones.dayOf(when.occurredAt()));
        lastStepAt = when.occurredAt();
        revision++;
        return new PersonDeceased(id(), revision, areaCode, request.diedOn(), when.occurredAt(), when.backfilled());
    }

    /**
     * Revokes the record of the death.
     *
     * @throws org.zhongfu.platform.web.Problem 409 when there is none, 403 for the officer who recorded it
     */
    PersonDeathRevoked revokeDeath(String officer, Occurrence when) {
        status = status.to(PersonStatus.ACTIVE);
        if (death != null) {
            death.requireOtherOfficer(officer);
        }
        death = null;
        lastStepAt = when.occurredAt();
        revision++;
        return new PersonDeathRevoked(id(), revision, areaCode, when.occurredAt(), when.backfilled());
    }

    /** The memberships up to the day of death; all of them while none is recorded. */
    List<GroupMembership> endedByDeath(List<GroupMembership> memberships) {
        return death == null ? memberships : death.end(memberships);
    }

    /** Replaces the target groups by those that now follow from the evidence. */
    PersonChanged replaceGroups(List<GroupMembership> memberships, Occurrence when) {
        groups.clear();
        memberships.stream().map(GroupMembershipRow::of).forEach(groups::add);
        return changed(when);
    }

    long nextFactsVersion() {
        factsVersion++;
        return factsVersion;
    }

    @Nullable
    CoarsePlace coarsePlace() {
        return point == null ? null : point.coarse();
    }

    PersonFile file() {
        return new PersonFile(id(), areaCode, birthDate, memberships(), status == PersonStatus.DECEASED);
    }

    List<GroupMembership> memberships() {
        return groups.stream().map(GroupMembershipRow::membership).toList();
    }

    IdNumber idNumber(RowEncryption encryption) {
        return new IdNumber(encryption.decrypt("person.id_number", id, encryptedIdNumber));
    }

    @Nullable
    String phone(RowEncryption encryption) {
        return encryption.decryptOrNull("person.phone", id, encryptedPhone);
    }

    @Nullable
    String address(RowEncryption encryption) {
        return encryption.decryptOrNull("person.address", id, encryptedAddress);
    }

    @Nullable
    Place point(RowEncryption encryption) {
        return point == null ? null : point.exact(id, encryption);
    }

    @Nullable
    String deathNote(RowEncryption encryption) {
        return death == null ? null : encryption.decryptOrNull("person.death_note", id, death.encryptedNote());
    }

    PersonStatus status() {
        return status;
    }

    HomeVisit homeVisit() {
        return homeVisit == null ? HomeVisit.NONE : homeVisit;
    }

    @Nullable
    DeathRecord death() {
        return death;
    }

    PersonId id() {
        return new PersonId(id);
    }

    @Override
    public long revision() {
        return revision;
    }

    String name() {
        return name;
    }

    Sex sex() {
        return sex;
    }

    LocalDate birthDate() {
        return birthDate;
    }

    String areaCode() {
        return areaCode;
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    @Override
    public Instant lastStepAt() {
        return lastStepAt;
    }

    private void setName(String text) {
        name = NameForm.canonical(text);
        nameKey = NameKey.of(name);
    }

    private PersonChanged changed(Occurrence when) {
        revision++;
        return new PersonChanged(id(), revision, areaCode, memberships(), when.occurredAt(), when.backfilled());
    }
}
