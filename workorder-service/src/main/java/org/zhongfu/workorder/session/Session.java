// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.SessionId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.matching.PlannedTime;
import org.zhongfu.contracts.workorder.SessionEvent.SessionCancelled;
import org.zhongfu.contracts.workorder.SessionEvent.SessionHeld;
import org.zhongfu.contracts.workorder.SessionEvent.SessionMoved;
import org.zhongfu.contracts.workorder.SessionEvent.SessionOutline;
import org.zhongfu.contracts.workorder.SessionEvent.SessionPlanned;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.visit.InformedParty;

/** A group session; each step counts its revision up and returns the event to publish. */
@Entity
@KeepsHistory("SESSION")
class Session extends PanacheEntityBase implements HasProvenance, LifecycleRecord {

    @Id
    private UUID id;

    /** What ETags and events count: 1 when planned, one more with each step; enrolments have their own. */
    private long revision;

    @Version
    private long lockVersion;

    @Enumerated(EnumType.STRING)
    private SessionStatus status;

    private Instant lastStepAt;
    private String serviceItem;
    private UUID providerId;

    @SuppressWarnings("UnusedVariable") // Read by queries.
    private String providerOrg;

    @Embedded
    private SessionPlace place;

    /** The module that it teaches; null for a session of no course. */
    @Embedded
    private @Nullable SessionModule module;

    private Instant plannedFrom;
    private Instant plannedTo;
    private int places;
    private @Nullable Instant startedAt;
    private @Nullable Instant endedAt;
    private @Nullable String reasonCode;

    @Column(name = "reason_sealed")
    private @Nullable String encryptedReason;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<InformedParty> informed;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected Session() {} // for Hibernate only

    Session(PlanSessionRequest request, ProviderId provider, String org, SessionPlan plan, Provenance provenance) {
        id = UuidV7.next();
        revision = 1;
        status = SessionStatus.PLANNED;
        serviceItem = request.serviceItem();
        module = request.module();
        providerId = provider.value();
        providerOrg = org;
        place = plan.place();
        plannedFrom = plan.time().plannedFrom();
        plannedTo = plan.time().plannedTo();
        places = plan.places();
        informed = List.of();
        this.provenance = provenance;
        lastStepAt = provenance.occurredAt();
    }

    SessionPlanned planned(List<WorkerId> workers) {
        return new SessionPlanned(
                id(), revision, outline(workers), time(), places, provenance.occurredAt(), provenance.backfilled());
    }

    SessionMoved move(SessionPlan plan, SessionChangeReason reason, @Nullable String encrypted, Occurrence when) {
        if (status != SessionStatus.PLANNED) {
            throw Problem.notInState(status, "only a planned session can be moved.", "仅待举办的活动可以改期。");
        }
        countStep(when);
        place = plan.place();
        plannedFrom = plan.time().plannedFrom();
        plannedTo = plan.time().plannedTo();
        places = plan.places();
        setReason(reason, encrypted);
        return new SessionMoved(
                id(),
                revision,
                outline(plan.workerIds()),
                time(),
                places,
                reason.code(),
                when.occurredAt(),
                when.backfilled());
    }

    SessionCancelled cancel(SessionChangeReason reason, @Nullable String encrypted, Occurrence when) {
        status = status.to(SessionStatus.CANCELLED);
        countStep(when);
        setReason(reason, encrypted);
        return new SessionCancelled(id(), revision, reason.code(), when.occurredAt(), when.backfilled());
    }

    /** The session took place until the moment of this step. */
    SessionHeld hold(Instant start, List<WorkerId> workers, Occurrence when) {
        status = status.to(SessionStatus.HELD);
        countStep(when);
        startedAt = start;
        endedAt = when.occurredAt();
        return new SessionHeld(
                id(), revision, outline(workers), start, when.occurredAt(), when.occurredAt(), when.backfilled());
    }

    /** True when it is recorded to have been held at this time. */
    boolean isHeldBetween(Instant start, @Nullable Instant end) {
        return status == SessionStatus.HELD
                && end != null
                && start.truncatedTo(ChronoUnit.MICROS).equals(startedAt)
                && end.truncatedTo(ChronoUnit.MICROS).equals(endedAt);
    }

    SessionId id() {
        return new SessionId(id);
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public Instant lastStepAt() {
        return lastStepAt;
    }

    SessionStatus status() {
        return status;
    }

    String serviceItem() {
        return serviceItem;
    }

    ProviderId providerId() {
        return new ProviderId(providerId);
    }

    @Nullable
    SessionModule module() {
        return module;
    }

    SessionPlace place() {
        return place;
    }

    PlannedTime time() {
        return new PlannedTime(plannedFrom, plannedTo);
    }

    int places() {
        return places;
    }

    @Nullable
    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    @Nullable
    String reasonCode() {
        return reasonCode;
    }

    @Nullable
    String encryptedReason() {
        return encryptedReason;
    }

    List<InformedParty> informed() {
        return List.copyOf(informed);
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    private SessionOutline outline(List<WorkerId> workers) {
        return new SessionOutline(serviceItem, providerId(), place.areaCode(), workers);
    }

    private void setReason(SessionChangeReason reason, @Nullable String encrypted) {
        reasonCode = reason.code();
        encryptedReason = encrypted;
        informed = reason.informed();
    }

    private void countStep(Occurrence when) {
        revision++;
        lastStepAt = when.occurredAt();
    }
}
