// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.foureyes.FourEyesRecord;
import org.zhongfu.base.foureyes.StepLink;
import org.zhongfu.base.foureyes.StepSubject;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.EligibilityFacts.CoarsePlace;
import org.zhongfu.contracts.intake.GroupMembership;
import org.zhongfu.contracts.intake.IntakeEvent.PersonChanged;
import org.zhongfu.contracts.intake.IntakeEvent.PersonDeathRevoked;
import org.zhongfu.contracts.intake.IntakeEvent.PersonDeceased;
import org.zhongfu.contracts.intake.IntakeEvent.PersonVoidUndone;
import org.zhongfu.contracts.intake.IntakeEvent.PersonVoided;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.web.Occurrence;

/** The file of one person. Identifying values are encrypted, except the name, whose key lists are filtered by. */
@Entity
@KeepsHistory("PERSON")
class Person extends PanacheEntityBase implements HasProvenance, LifecycleRecord, FourEyesRecord {

    @Id
    private UUID id;

    /** Version in ETags and events: 1 at registration, one more with each correction. */
    private long revision;

    @Version
    private long lockVersion;

    private String name;

    @SuppressWarnings("UnusedVariable") // Queries read it.
    private String nameKey;

    @Embedded
    private IdentityDocument document;

    @Embedded
    private BirthData birth;

    @Column(name = "phone_sealed")
    private @Nullable String encryptedPhone;

    @Column(name = "address_sealed")
    private @Nullable String encryptedAddress;

    @Embedded
    private @Nullable HomePoint point;

    private String areaCode;

    @Embedded
    private FileLifecycle lifecycle;

    @Embedded
    private @Nullable HomeVisit homeVisit;

    /** When the file was opened, last corrected, or a death or voiding recorded or revoked. Changes of target groups do not count: evidence may be of any date. */
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

    Person(
            PersonId id,
            DocumentNumber number,
            BirthData birth,
            PersonDetails details,
            RowEncryption encryption,
            Provenance provenance) {
        this.id = id.value();
        revision = 1;
        setName(details.name());
        document = IdentityDocument.of(number, this.id, encryption);
        this.birth = birth;
        encryptedPhone = encryption.encryptOrNull("person.phone", this.id, details.phone());
        encryptedAddress = encryption.encryptOrNull("person.address", this.id, details.address());
        areaCode = details.areaCode();
        lifecycle = new FileLifecycle();
        this.provenance = provenance;
        lastStepAt = provenance.occurredAt();
        point = HomePoint.of(details.point(), this.id, encryption);
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
        countStep(when);
        return PersonEvents.changed(this, when);
    }

    /**
     * Records the death.
     *
     * @throws org.zhongfu.platform.web.Problem 409 when it is recorded already, 422 when the day is impossible
     */
    PersonDeceased recordDeath(RecordDeathRequest request, String officer, RowEncryption encryption, Occurrence when) {
        DeathRecord death = DeathRecord.of(request, id, officer, encryption);
        lifecycle.recordDeath(death);
        death.requirePossible(birth.birthDate(), Zones.dayOf(when.occurredAt()));
        countStep(when);
        return PersonEvents.deceased(this, request.diedOn(), when);
    }

    /** Revokes the record of the death; 409 when there is none. */
    PersonDeathRevoked revokeDeath(Occurrence when) {
        lifecycle.revokeDeath();
        countStep(when);
        return PersonEvents.deathRevoked(this, when);
    }

    /** Voids the file, whose number another file may have from now on. */
    PersonVoided voidFile(VoidPersonRequest request, String officer, RowEncryption encryption, Occurrence when) {
        lifecycle.voidFile(VoidRecord.of(request, id, officer, encryption));
        document = document.freed(true);
        countStep(when);
        return PersonEvents.voided(this, request.reasonCode(), when);
    }

    /** Undoes the voiding; 409 when the file is not voided. */
    PersonVoidUndone undoVoid(Occurrence when) {
        lifecycle.undoVoid();
        document = document.freed(false);
        countStep(when);
        return PersonEvents.voidUndone(this, when);
    }

    /** Makes the file a redirection to another one; its version stays. A wrong number is free for another file. */
    void mergeInto(PersonId survivor, boolean numberIsWrong) {
        lifecycle.mergeInto(survivor);
        document = document.freed(numberIsWrong);
    }

    void undoMerge() {
        lifecycle.undoMerge();
        document = document.freed(false);
    }

    /** Replaces the target groups by those that now follow from the evidence. */
    PersonChanged replaceGroups(List<GroupMembership> memberships, Occurrence when) {
        groups.clear();
        memberships.stream().map(GroupMembershipRow::of).forEach(groups::add);
        revision++;
        return PersonEvents.changed(this, when);
    }

    /** Enters the document in place of the temporary number. */
    PersonChanged completeIdentity(DocumentNumber number, BirthData known, RowEncryption encryption, Occurrence when) {
        document = IdentityDocument.of(number, id, encryption);
        birth = known;
        countStep(when);
        return PersonEvents.changed(this, when);
    }

    long nextFactsVersion() {
        return ++factsVersion;
    }

    @Nullable
    CoarsePlace coarsePlace() {
        return point == null ? null : point.coarse();
    }

    PersonFile file() {
        return new PersonFile(id(), areaCode, birth.birthDate(), memberships(), lifecycle.status(), lifecycle.diedOn());
    }

    List<GroupMembership> memberships() {
        return groups.stream().map(GroupMembershipRow::membership).toList();
    }

    DocumentNumber idNumber(RowEncryption encryption) {
        return document.number(id, encryption);
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

    FileLifecycle lifecycle() {
        return lifecycle;
    }

    HomeVisit homeVisit() {
        return homeVisit == null ? HomeVisit.NONE : homeVisit;
    }

    IdentityDocument document() {
        return document;
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

    BirthData birth() {
        return birth;
    }

    String areaCode() {
        return areaCode;
    }

    @Override
    public StepSubject stepSubject() {
        return StepSubject.of("PERSON", id).linkedTo(StepLink.PERSON, id);
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

    private void countStep(Occurrence when) {
        lastStepAt = when.occurredAt();
        revision++;
    }
}
