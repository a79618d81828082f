// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
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
import org.zhongfu.contracts.intake.EligibilityFacts.CoarsePlace;
import org.zhongfu.contracts.intake.GroupMembership;
import org.zhongfu.contracts.intake.IntakeEvent.PersonChanged;
import org.zhongfu.contracts.intake.IntakeEvent.PersonRegistered;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.Recorded;
import org.zhongfu.platform.web.Occurrence;

/** The file of one person. What identifies a person is sealed, except the name, which is searched by. */
@Entity
class Person extends PanacheEntityBase implements Recorded, LifecycleRecord {

    @Id
    private UUID id;

    /** What ETags and events count: 1 at registration, one more with each verb. */
    private long revision;

    @Version
    private long lockVersion;

    private String name;
    private String idNumberIndex;
    private String idNumberSealed;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private LocalDate birthDate;
    private @Nullable String phoneSealed;
    private @Nullable String addressSealed;
    private @Nullable String pointSealed;
    private @Nullable Double coarseLatitude;
    private @Nullable Double coarseLongitude;
    private String areaCode;

    /** When the file was opened or last corrected. Target groups follow from evidence of any date and do not count. */
    private Instant lastStepAt;

    /** Facts are a snapshot with a count of their own: they also change with what others know of the person. */
    private long factsVersion;

    @ElementCollection
    @CollectionTable(name = "person_group", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    private List<GroupMembershipRow> groups = new ArrayList<>();

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected Person() {} // for Hibernate only

    Person(UUID id, IdNumber idNumber, PersonDetails details, RowEncryption encryption, Provenance provenance) {
        this.id = id;
        revision = 1;
        name = details.name();
        idNumberIndex = indexOf(idNumber, encryption);
        idNumberSealed = encryption.encrypt("person.id_number", id, idNumber.value());
        sex = idNumber.sex();
        birthDate = idNumber.birthDate();
        phoneSealed = encryption.encryptOrNull("person.phone", id, details.phone());
        addressSealed = encryption.encryptOrNull("person.address", id, details.address());
        areaCode = details.areaCode();
        this.provenance = provenance;
        lastStepAt = provenance.occurredAt();
        settleAt(details.point(), encryption);
    }

    static String indexOf(IdNumber idNumber, RowEncryption encryption) {
        return encryption.blindIndex("person.id_number", idNumber.value());
    }

    PersonRegistered registered() {
        return new PersonRegistered(id, revision, areaCode, provenance.occurredAt(), provenance.backfilled());
    }

    PersonChanged change(CorrectPersonRequest change, RowEncryption encryption, Occurrence when) {
        name = change.name() == null ? name : change.name();
        areaCode = change.areaCode() == null ? areaCode : change.areaCode();
        if (change.phone() != null) {
            phoneSealed = encryption.encrypt("person.phone", id, change.phone());
        }
        if (change.address() != null) {
            addressSealed = encryption.encrypt("person.address", id, change.address());
        }
        settleAt(change.point(), encryption);
        lastStepAt = when.occurredAt();
        return changed(when);
    }

    /** Takes the groups as they now follow from the evidence. */
    PersonChanged regroup(List<GroupMembership> memberships, Occurrence when) {
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
        return coarseLatitude == null || coarseLongitude == null
                ? null
                : new CoarsePlace(coarseLatitude, coarseLongitude);
    }

    PersonFile file() {
        return new PersonFile(id, areaCode, birthDate, memberships());
    }

    List<GroupMembership> memberships() {
        return groups.stream().map(GroupMembershipRow::membership).toList();
    }

    IdNumber idNumber(RowEncryption encryption) {
        return new IdNumber(encryption.decrypt("person.id_number", id, idNumberSealed));
    }

    @Nullable
    String phone(RowEncryption encryption) {
        return encryption.decryptOrNull("person.phone", id, phoneSealed);
    }

    @Nullable
    String address(RowEncryption encryption) {
        return encryption.decryptOrNull("person.address", id, addressSealed);
    }

    @Nullable
    Place point(RowEncryption encryption) {
        String text = encryption.decryptOrNull("person.point", id, pointSealed);
        return text == null ? null : Place.of(text);
    }

    UUID id() {
        return id;
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

    private PersonChanged changed(Occurrence when) {
        revision++;
        return new PersonChanged(id, revision, areaCode, memberships(), when.occurredAt(), when.backfilled());
    }

    private void settleAt(@Nullable Place point, RowEncryption encryption) {
        if (point != null) {
            pointSealed = encryption.encrypt("person.point", id, point.text());
            coarseLatitude = point.coarse().latitude();
            coarseLongitude = point.coarse().longitude();
        }
    }
}
