// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

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
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.foureyes.FourEyesRecord;
import org.zhongfu.base.foureyes.StepLink;
import org.zhongfu.base.foureyes.StepSubject;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.IntakeEvent.NeedClosed;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.contracts.intake.IntakeEvent.NeedOutcomeChanged;
import org.zhongfu.contracts.intake.IntakeEvent.NeedRematchRequested;
import org.zhongfu.contracts.intake.IntakeEvent.NeedRequestTimeCorrected;
import org.zhongfu.contracts.intake.IntakeEvent.NeedWithdrawn;
import org.zhongfu.contracts.intake.Recipient;
import org.zhongfu.intake.fulfilment.Fulfilment;
import org.zhongfu.intake.fulfilment.NeedResult;
import org.zhongfu.intake.fulfilment.OrderFact;
import org.zhongfu.intake.person.PersonFile;
import org.zhongfu.intake.record.RecordTimes;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.web.Occurrence;

/** A need of a person for a number of units of a service in a period. */
@Entity
@KeepsHistory("NEED")
class Need extends PanacheEntityBase implements HasProvenance, LifecycleRecord, FourEyesRecord {

    static final String REASON = "need.reason";
    static final String REQUEST_CORRECTION = "need.request_correction";

    @Id
    private UUID id;

    /** Version in ETags and events: 1 at registration, one more with each transition. */
    private long revision;

    @Version
    private long lockVersion;

    private UUID personId;

    /** The person in whose file a moved need was registered: events keep their key. Null while the need was not moved. */
    private @Nullable UUID registeredFor;

    private @Nullable UUID applicationId;
    private String areaCode;
    private String serviceItem;
    private int units;
    private LocalDate periodFrom;
    private LocalDate periodTo;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> preferences;

    private Instant requestedAt;

    /** Why the time of the request was entered further back than callers may on their own; else null. */
    private @Nullable String requestBackdateReason;

    @Column(name = "request_correction_sealed")
    private @Nullable String encryptedRequestCorrection;

    @Enumerated(EnumType.STRING)
    private NeedStatus status;

    private Instant reachedAt;
    private @Nullable String primaryGroup;
    private @Nullable String reasonCode;

    @Column(name = "reason_sealed")
    private @Nullable String encryptedReason;

    /** Null when nothing is known: Hibernate reads an embedded record of nulls as null. */
    @Embedded
    private @Nullable NeedResult result;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected Need() {} // for Hibernate only

    Need(NeedId id, PersonFile person, RegisterNeedRequest request, RequestTime requested, Provenance provenance) {
        this.id = id.value();
        revision = 1;
        personId = person.id().value();
        applicationId =
                request.applicationId() == null ? null : request.applicationId().value();
        areaCode = person.areaCode();
        serviceItem = request.serviceItem();
        units = request.units();
        periodFrom = request.periodFrom();
        periodTo = request.periodTo();
        preferences = request.sortedPreferences();
        requestedAt = requested.at();
        requestBackdateReason = requested.backdateReason();
        status = NeedStatus.REGISTERED;
        reachedAt = provenance.occurredAt();
        this.provenance = provenance;
    }

    /**
     * Target groups are those of the day on which the need is confirmed.
     *
     * @param queuedFrom when the request was recorded
     */
    NeedConfirmed confirm(PersonFile person, Instant queuedFrom, Occurrence when) {
        transition(NeedStatus.CONFIRMED, when);
        LocalDate day = Zones.dayOf(when.occurredAt());
        areaCode = person.areaCode();
        primaryGroup = person.primaryGroupOn(day);
        Recipient recipient = new Recipient(personOfEvents(), areaCode, primaryGroup, person.groupsOn(day));
        return NeedEvents.confirmed(this, recipient, queuedFrom, when);
    }

    NeedWithdrawn withdraw(String code, Occurrence when) {
        transition(NeedStatus.WITHDRAWN, when);
        reasonCode = code;
        result = null; // Nothing more is needed, so nothing is missing.
        return NeedEvents.withdrawn(this, code, when);
    }

    /** The time of the request was entered wrongly. The last step stays the last one: later ones may be entered late. */
    NeedRequestTimeCorrected correctRequest(
            RequestTime corrected, String why, RowEncryption encryption, Occurrence when) {
        requestedAt = corrected.at();
        requestBackdateReason = corrected.backdateReason();
        encryptedRequestCorrection = encryption.encrypt(REQUEST_CORRECTION, id, why);
        revision++;
        return NeedEvents.requestTimeCorrected(this, when);
    }

    /** What was delivered decides about the outcome of a closed need, not the reason. */
    NeedClosed close(NeedClosure closure, Fulfilment fulfilment, Occurrence when) {
        transition(NeedStatus.CLOSED, when);
        String code = closure.reasonCode().name();
        reasonCode = code;
        result = fulfilment.onceClosed(closure.reasonCode() == ClosureReason.MET, closure.referredTo());
        return NeedEvents.closed(this, code, when);
    }

    /** Adds why it ended, in words. */
    void explainEnd(@Nullable String why, RowEncryption encryption) {
        encryptedReason = encryption.encryptOrNull(REASON, id, why);
    }

    /** True when the need is open, and its orders delivered all of it. */
    boolean isOpenAndFinished(Fulfilment fulfilment) {
        return status == NeedStatus.CONFIRMED && fulfilment.isFinished();
    }

    /** True when orders and visits say something else than what is stored. */
    boolean wouldChange(Fulfilment fulfilment) {
        return isOpenAndFinished(fulfilment) || !resultOf(fulfilment).equals(result());
    }

    /** Stores the result that follows from orders and visits. */
    NeedOutcomeChanged followResult(Fulfilment fulfilment, Occurrence when) {
        result = resultOf(fulfilment);
        reachedAt = when.occurredAt();
        revision++;
        return NeedEvents.outcomeChanged(this, fulfilment.unitsDelivered(), when);
    }

    /** An officer has the units that are missing matched again. */
    NeedRematchRequested rematch(Fulfilment fulfilment, Occurrence when) {
        NeedRest.requireDecidable(status, result(), fulfilment, periodTo, when);
        OrderFact last = Objects.requireNonNull(fulfilment.lastEnded());
        result = fulfilment.whileConfirmed(last.orderId());
        reachedAt = when.occurredAt();
        revision++;
        return NeedEvents.rematchRequested(this, fulfilment.unitsMissing(), when);
    }

    private NeedResult resultOf(Fulfilment fulfilment) {
        return switch (status) {
            case REGISTERED, WITHDRAWN -> NeedResult.NONE;
            case CONFIRMED -> fulfilment.whileConfirmed(result().requestedAfter());
            case CLOSED -> fulfilment.onceClosed(ClosureReason.MET.name().equals(reasonCode), result().referredTo());
        };
    }

    NeedResult result() {
        return result == null ? NeedResult.NONE : result;
    }

    NeedStatus status() {
        return status;
    }

    String areaCode() {
        return areaCode;
    }

    String serviceItem() {
        return serviceItem;
    }

    int units() {
        return units;
    }

    NeedId id() {
        return new NeedId(id);
    }

    PersonId personId() {
        return new PersonId(personId);
    }

    @Nullable
    ApplicationId applicationId() {
        return applicationId == null ? null : new ApplicationId(applicationId);
    }

    OpenNeed openNeed() {
        return new OpenNeed(id(), serviceItem, periodFrom, periodTo, requestedAt);
    }

    boolean hasEnded() {
        return status.isFinal();
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
    public StepSubject stepSubject() {
        StepSubject subject = StepSubject.of("NEED", id)
                .linkedTo(StepLink.NEED, id)
                .linkedTo(StepLink.PERSON, personId)
                .about(serviceItem, units, null);
        return applicationId == null ? subject : subject.linkedTo(StepLink.APPLICATION, applicationId);
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    LocalDate periodFrom() {
        return periodFrom;
    }

    LocalDate periodTo() {
        return periodTo;
    }

    List<String> preferences() {
        return List.copyOf(preferences);
    }

    NeedView view(RowEncryption encryption) {
        return new NeedView(
                id(),
                revision,
                status,
                personId(),
                applicationId(),
                areaCode,
                new NeedView.NeedTerms(serviceItem, units, periodFrom, periodTo, preferences()),
                new NeedView.NeedRequest(
                        requestedAt,
                        requestBackdateReason != null,
                        encryption.decryptOrNull(REQUEST_CORRECTION, id, encryptedRequestCorrection)),
                primaryGroup,
                new NeedView.EndReason(
                        reasonCode, encryption.decryptOrNull(REASON, id, encryptedReason), result().referredTo()),
                NeedView.Result.of(result(), units),
                RecordTimes.of(provenance));
    }

    /** Whom events name: the person in whose file the need was registered. */
    PersonId personOfEvents() {
        return registeredFor == null ? personId() : new PersonId(registeredFor);
    }

    private void transition(NeedStatus wanted, Occurrence when) {
        status = status.to(wanted);
        reachedAt = when.occurredAt();
        revision++;
    }
}
