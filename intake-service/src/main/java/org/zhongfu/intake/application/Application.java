// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationAccepted;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationReceived;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationRejected;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationResubmitted;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationReturned;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationSubmitted;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationWithdrawn;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.Recorded;
import org.zhongfu.platform.web.Occurrence;

/** An application. Who applies is sealed, except the name; each verb moves it on by one version and one event. */
@Entity
class Application extends PanacheEntityBase implements Recorded, LifecycleRecord {

    @Id
    private UUID id;

    /** What ETags and events count: 1 at submission, one more with each verb. */
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
    private @Nullable String idNumberSealed;
    private @Nullable String phoneSealed;
    private @Nullable String addressSealed;
    private @Nullable String descriptionSealed;

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
            UUID id,
            String receipt,
            String queryCodeHash,
            SubmitApplicationRequest request,
            RowEncryption encryption,
            Provenance provenance,
            String actor) {
        this.id = id;
        revision = 1;
        this.receipt = receipt;
        this.queryCodeHash = queryCodeHash;
        status = ApplicationStatus.SUBMITTED;
        channel = request.channel();
        areaCode = request.areaCode();
        applicantName = request.applicant().name();
        idNumberSealed = encryption.encryptOrNull(
                "application.id_number", id, request.applicant().idNumber());
        phoneSealed = encryption.encryptOrNull(
                "application.phone", id, request.applicant().phone());
        addressSealed = encryption.encryptOrNull("application.address", id, request.address());
        descriptionSealed = encryption.encryptOrNull("application.description", id, request.description());
        requestedItems = request.requestedItems().stream().distinct().toList();
        this.provenance = provenance;
        steps.add(new ApplicationStep(status, provenance.occurredAt(), actor));
    }

    ApplicationSubmitted submitted() {
        return new ApplicationSubmitted(
                id,
                revision,
                channel,
                areaCode,
                List.copyOf(requestedItems),
                provenance.occurredAt(),
                provenance.backfilled());
    }

    ApplicationReceived receive(Occurrence when, String actor) {
        move(ApplicationStatus.RECEIVED, when, actor);
        return new ApplicationReceived(id, revision, areaCode, when.occurredAt(), when.backfilled());
    }

    ApplicationAccepted accept(UUID person, Occurrence when, String actor) {
        move(ApplicationStatus.ACCEPTED, when, actor);
        personId = person;
        return new ApplicationAccepted(
                id, revision, person, areaCode, provenance.occurredAt(), when.occurredAt(), when.backfilled());
    }

    ApplicationReturned sendBack(String code, String why, Occurrence when, String actor) {
        move(ApplicationStatus.RETURNED, when, actor);
        because(code, why);
        return new ApplicationReturned(id, revision, code, when.occurredAt(), when.backfilled());
    }

    ApplicationRejected reject(String code, String why, Occurrence when, String actor) {
        move(ApplicationStatus.REJECTED, when, actor);
        because(code, why);
        return new ApplicationRejected(id, revision, code, when.occurredAt(), when.backfilled());
    }

    ApplicationWithdrawn withdraw(String code, @Nullable String why, Occurrence when, String actor) {
        move(ApplicationStatus.WITHDRAWN, when, actor);
        because(code, why);
        return new ApplicationWithdrawn(id, revision, code, when.occurredAt(), when.backfilled());
    }

    ApplicationResubmitted resubmit(
            ResubmitApplicationRequest change, RowEncryption encryption, Occurrence when, String actor) {
        move(ApplicationStatus.SUBMITTED, when, actor);
        because(null, null);
        areaCode = change.areaCode() == null ? areaCode : change.areaCode();
        if (change.applicant() != null) {
            applicantName = change.applicant().name();
            idNumberSealed = sealed("application.id_number", change.applicant().idNumber(), idNumberSealed, encryption);
            phoneSealed = sealed("application.phone", change.applicant().phone(), phoneSealed, encryption);
        }
        addressSealed = sealed("application.address", change.address(), addressSealed, encryption);
        descriptionSealed = sealed("application.description", change.description(), descriptionSealed, encryption);
        if (change.requestedItems() != null) {
            requestedItems = change.requestedItems().stream().distinct().toList();
        }
        return new ApplicationResubmitted(id, revision, areaCode, when.occurredAt(), when.backfilled());
    }

    /** Refuses the move without making it, for checks that must come before costlier ones. */
    void mustBeAbleTo(ApplicationStatus wanted) {
        status.to(wanted);
    }

    UUID id() {
        return id;
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
    UUID personId() {
        return personId;
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
        return encryption.decryptOrNull("application.id_number", id, idNumberSealed);
    }

    @Nullable
    String phone(RowEncryption encryption) {
        return encryption.decryptOrNull("application.phone", id, phoneSealed);
    }

    @Nullable
    String address(RowEncryption encryption) {
        return encryption.decryptOrNull("application.address", id, addressSealed);
    }

    @Nullable
    String description(RowEncryption encryption) {
        return encryption.decryptOrNull("application.description", id, descriptionSealed);
    }

    @Override
    public Instant lastStepAt() {
        return steps.getLast().reachedAt();
    }

    private void move(ApplicationStatus wanted, Occurrence when, String actor) {
        status = status.to(wanted);
        revision++;
        steps.add(new ApplicationStep(wanted, when.occurredAt(), actor));
    }

    private void because(@Nullable String code, @Nullable String why) {
        reasonCode = code;
        reason = why;
    }

    private @Nullable String sealed(
            String column, @Nullable String plain, @Nullable String before, RowEncryption encryption) {
        return plain == null ? before : encryption.encrypt(column, id, plain);
    }
}
