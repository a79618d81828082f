// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationAccepted;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationReceived;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationRejected;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationResubmitted;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationReturned;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationSubmitted;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationWithdrawn;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.web.Occurrence;

/** An application. Identifying values are encrypted, except the name; each step adds one to the version and publishes one event. */
@Entity
class Application extends PanacheEntityBase implements HasProvenance, LifecycleRecord {

    @Id
    private UUID id;

    /** Version in ETags and events: 1 at submission, one more with each step. */
    private long revision;

    @Version
    private long lockVersion;

    private String receipt;
    private String queryCodeHash;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    private String channel;
    private String areaCode;
    private String applicantName;

    @Column(name = "id_number_sealed")
    private @Nullable String encryptedIdNumber;

    @Column(name = "phone_sealed")
    private @Nullable String encryptedPhone;

    @Column(name = "address_sealed")
    private @Nullable String encryptedAddress;

    @Column(name = "description_sealed")
    private @Nullable String encryptedDescription;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> requestedItems;

    private @Nullable UUID personId;
    private @Nullable String reasonCode;
    private @Nullable String reason;

    @ElementCollection
    @CollectionTable(name = "application_step", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    private List<ApplicationStep> steps = new ArrayList<>();

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected Application() {} // for Hibernate only

    Application(
            ApplicationId id,
            String receipt,
            String queryCodeHash,
            SubmitApplicationRequest request,
            RowEncryption encryption,
            Provenance provenance,
            String actor) {
        this.id = id.value();
        revision = 1;
        this.receipt = receipt;
        this.queryCodeHash = queryCodeHash;
        status = ApplicationStatus.SUBMITTED;
        channel = request.channel();
        areaCode = request.areaCode();
        applicantName = request.applicant().name();
        encryptedIdNumber = encryption.encryptOrNull(
                "application.id_number", this.id, request.applicant().idNumber());
        encryptedPhone = encryption.encryptOrNull(
                "application.phone", this.id, request.applicant().phone());
        encryptedAddress = encryption.encryptOrNull("application.address", this.id, request.address());
        encryptedDescription = encryption.encryptOrNull("application.description", this.id, request.description());
        requestedItems = request.requestedItems().stream().distinct().toList();
        this.provenance = provenance;
        steps.add(new ApplicationStep(status, provenance.occurredAt(), actor));
    }

    ApplicationSubmitted submitted() {
        return new ApplicationSubmitted(
                id(),
                revision,
                channel,
                areaCode,
                List.copyOf(requestedItems),
                provenance.occurredAt(),
                provenance.backfilled());
    }

    ApplicationReceived receive(Occurrence when, String actor) {
        transition(ApplicationStatus.RECEIVED, when, actor);
        return new ApplicationReceived(id(), revision, areaCode, when.occurredAt(), when.backfilled());
    }

    ApplicationAccepted accept(PersonId person, Occurrence when, String actor) {
        transition(ApplicationStatus.ACCEPTED, when, actor);
        personId = person.value();
        return new ApplicationAccepted(
                id(), revision, person, areaCode, provenance.occurredAt(), when.occurredAt(), when.backfilled());
    }

    ApplicationReturned returnForCompletion(String code, String why, Occurrence when, String actor) {
        transition(ApplicationStatus.RETURNED, when, actor);
        setReason(code, why);
        return new ApplicationReturned(id(), revision, code, when.occurredAt(), when.backfilled());
    }

    ApplicationRejected reject(String code, String why, Occurrence when, String actor) {
        transition(ApplicationStatus.REJECTED, when, actor);
        setReason(code, why);
        return new ApplicationRejected(id(), revision, code, when.occurredAt(), when.backfilled());
    }

    ApplicationWithdrawn withdraw(String code, @Nullable String why, Occurrence when, String actor) {
        transition(ApplicationStatus.WITHDRAWN, when, actor);
        setReason(code, why);
        return new ApplicationWithdrawn(id(), revision, code, when.occurredAt(), when.backfilled());
    }

    ApplicationResubmitted resubmit(
            ResubmitApplicationRequest change, RowEncryption encryption, Occurrence when, String actor) {
        transition(ApplicationStatus.SUBMITTED, when, actor);
        setReason(null, null);
        areaCode = change.areaCode() == null ? areaCode : change.areaCode();
        if (change.applicant() != null) {
            applicantName = change.applicant().name();
            encryptedIdNumber =
                    encryptedOr("application.id_number", change.applicant().idNumber(), encryptedIdNumber, encryption);
            encryptedPhone = encryptedOr("application.phone", change.applicant().phone(), encryptedPhone, encryption);
        }
        encryptedAddress = encryptedOr("application.address", change.address(), encryptedAddress, encryption);
        encryptedDescription =
                encryptedOr("application.description", change.description(), encryptedDescription, encryption);
        if (change.requestedItems() != null) {
            requestedItems = change.requestedItems().stream().distinct().toList();
        }
        return new ApplicationResubmitted(id(), revision, areaCode, when.occurredAt(), when.backfilled());
    }

    /** Refuses an illegal transition before costlier checks. */
    void requireTransition(ApplicationStatus wanted) {
        status.requireTransition(wanted);
    }

    ApplicationId id() {
        return new ApplicationId(id);
    }

    @Override
    public long revision() {
        return revision;
    }

    String receipt() {
        return receipt;
    }

    String queryCodeHash() {
        return queryCodeHash;
    }

    ApplicationStatus status() {
        return status;
    }

    String channel() {
        return channel;
    }

    String areaCode() {
        return areaCode;
    }

    String applicantName() {
        return applicantName;
    }

    List<String> requestedItems() {
        return List.copyOf(requestedItems);
    }

    @Nullable
    PersonId personId() {
        return personId == null ? null : new PersonId(personId);
    }

    @Nullable
    String reasonCode() {
        return reasonCode;
    }

    @Nullable
    String reason() {
        return reason;
    }

    List<ApplicationStep> steps() {
        return List.copyOf(steps);
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    @Nullable
    String idNumber(RowEncryption encryption) {
        return encryption.decryptOrNull("application.id_number", id, encryptedIdNumber);
    }

    @Nullable
    String phone(RowEncryption encryption) {
        return encryption.decryptOrNull("application.phone", id, encryptedPhone);
    }

    @Nullable
    String address(RowEncryption encryption) {
        return encryption.decryptOrNull("application.address", id, encryptedAddress);
    }

    @Nullable
    String description(RowEncryption encryption) {
        return encryption.decryptOrNull("application.description", id, encryptedDescription);
    }

    @Override
    public Instant lastStepAt() {
        return steps.getLast().reachedAt();
    }

    private void transition(ApplicationStatus wanted, Occurrence when, String actor) {
        status = status.to(wanted);
        revision++;
        steps.add(new ApplicationStep(wanted, when.occurredAt(), actor));
    }

    private void setReason(@Nullable String code, @Nullable String why) {
        reasonCode = code;
        reason = why;
    }

    private @Nullable String encryptedOr(
            String column, @Nullable String plain, @Nullable String before, RowEncryption encryption) {
        return plain == null ? before : encryption.encrypt(column, id, plain);
    }
}
