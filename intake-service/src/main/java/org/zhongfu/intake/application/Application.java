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
import org.zhongfu.base.foureyes.FourEyesRecord;
import org.zhongfu.base.foureyes.StepLink;
import org.zhongfu.base.foureyes.StepSubject;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationAcceptanceReversed;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationAccepted;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationReceived;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationRejected;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationResubmitted;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationReturned;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationSubmitted;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationWithdrawn;
import org.zhongfu.intake.person.DocumentNumber;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;

/** An application. Each step adds one to the version and publishes one event. */
@Entity
@KeepsHistory("APPLICATION")
class Application extends PanacheEntityBase implements HasProvenance, LifecycleRecord, FourEyesRecord {

    static final String REASON = "application.reason";

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

    /** Organisation of the caller who sent it; null when the token named none. */
    @SuppressWarnings("UnusedVariable") // Queries read it.
    private @Nullable String senderOrg;

    /** Subject of the applicant who took over an application that was sent without a login. */
    private @Nullable String takenOverBy;

    @Embedded
    private ApplicantDetails applicant;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> requestedItems;

    private @Nullable UUID personId;
    private @Nullable String reasonCode;

    @Column(name = "reason_sealed")
    private @Nullable String encryptedReason;

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
            Caller sender) {
        this.id = id.value();
        revision = 1;
        this.receipt = receipt;
        this.queryCodeHash = queryCodeHash;
        status = ApplicationStatus.SUBMITTED;
        channel = request.channel();
        areaCode = request.areaCode();
        senderOrg = sender.org();
        applicant = new ApplicantDetails(this.id, request, encryption);
        requestedItems = request.requestedItems().stream().distinct().toList();
        this.provenance = provenance;
        steps.add(new ApplicationStep(status, provenance.occurredAt(), sender.subject()));
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
        if (status == ApplicationStatus.ACCEPTED) {
            throw Problem.notInState(status, "only a submitted application can be received.", "只有已提交的申请可以接待。");
        }
        transition(ApplicationStatus.RECEIVED, when, actor);
        return new ApplicationReceived(id(), revision, areaCode, when.occurredAt(), when.backfilled());
    }

    ApplicationAccepted accept(PersonId person, Occurrence when, String actor) {
        transition(ApplicationStatus.ACCEPTED, when, actor);
        personId = person.value();
        return new ApplicationAccepted(
                id(), revision, person, areaCode, provenance.occurredAt(), when.occurredAt(), when.backfilled());
    }

    ApplicationAcceptanceReversed reverseAcceptance(String code, Occurrence when, String actor) {
        PersonId bound = personId();
        if (status != ApplicationStatus.ACCEPTED || bound == null) {
            throw Problem.notInState(
                    status, "only the acceptance of an accepted application can be reversed.", "只有已受理的申请可以撤销受理。");
        }
        transition(ApplicationStatus.RECEIVED, when, actor);
        personId = null;
        applicant.linkRepresentative(null);
        return new ApplicationAcceptanceReversed(id(), revision, bound, code, when.occurredAt(), when.backfilled());
    }

    ApplicationReturned returnForCompletion(
            String code, String why, RowEncryption encryption, Occurrence when, String actor) {
        transition(ApplicationStatus.RETURNED, when, actor);
        setReason(code, why, encryption);
        return new ApplicationReturned(id(), revision, code, when.occurredAt(), when.backfilled());
    }

    ApplicationRejected reject(String code, String why, RowEncryption encryption, Occurrence when, String actor) {
        transition(ApplicationStatus.REJECTED, when, actor);
        setReason(code, why, encryption);
        return new ApplicationRejected(id(), revision, code, when.occurredAt(), when.backfilled());
    }

    ApplicationWithdrawn withdraw(
            String code, @Nullable String why, RowEncryption encryption, Occurrence when, String actor) {
        transition(ApplicationStatus.WITHDRAWN, when, actor);
        setReason(code, why, encryption);
        return new ApplicationWithdrawn(id(), revision, code, when.occurredAt(), when.backfilled());
    }

    ApplicationResubmitted resubmit(
            ResubmitApplicationRequest change, RowEncryption encryption, Occurrence when, String actor) {
        transition(ApplicationStatus.SUBMITTED, when, actor);
        setReason(null, null, encryption);
        areaCode = change.areaCode() == null ? areaCode : change.areaCode();
        applicant.replace(id, change, encryption);
        if (change.requestedItems() != null) {
            requestedItems = change.requestedItems().stream().distinct().toList();
        }
        return new ApplicationResubmitted(id(), revision, areaCode, when.occurredAt(), when.backfilled());
    }

    /** True for an application that somebody sent without a login and nobody has taken over. */
    boolean isUnowned() {
        return takenOverBy == null && provenance.createdBy().equals(Caller.ANONYMOUS.subject());
    }

    /** True when the caller sent the application with a login, or took it over. */
    boolean belongsTo(Caller caller) {
        return !caller.anonymous()
                && (provenance.createdBy().equals(caller.subject())
                        || caller.subject().equals(takenOverBy));
    }

    /** The application belongs to the caller from now on; it was sent without a login. */
    void takeOver(Caller caller) {
        takenOverBy = caller.subject();
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

    ApplicantDetails applicant() {
        return applicant;
    }

    String applicantName() {
        return applicant.name();
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
    String reason(RowEncryption encryption) {
        return encryption.decryptOrNull(REASON, id, encryptedReason);
    }

    List<ApplicationStep> steps() {
        return List.copyOf(steps);
    }

    @Override
    public StepSubject stepSubject() {
        return StepSubject.of("APPLICATION", id).linkedTo(StepLink.APPLICATION, id);
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    @Nullable
    DocumentNumber document(RowEncryption encryption) {
        return applicant.document(id, encryption);
    }

    @Nullable
    String phone(RowEncryption encryption) {
        return applicant.phone(id, encryption);
    }

    @Nullable
    String address(RowEncryption encryption) {
        return applicant.address(id, encryption);
    }

    @Nullable
    String description(RowEncryption encryption) {
        return applicant.description(id, encryption);
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

    private void setReason(@Nullable String code, @Nullable String why, RowEncryption encryption) {
        reasonCode = code;
        encryptedReason = encryption.encryptOrNull(REASON, id, why);
    }
}
