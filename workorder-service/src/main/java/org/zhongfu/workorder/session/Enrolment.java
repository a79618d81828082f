// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.SessionEnrolmentId;
import org.zhongfu.contracts.id.SessionId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.workorder.SessionEvent.SessionEnrolmentChanged;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.order.WorkOrder;

/**
 * The enrolment of a person in a session, by their work order. It is changed only while its order is locked; each step counts its
 * revision up and returns the event to publish.
 */
@Entity
@Table(name = "session_enrolment")
@KeepsHistory("SESSION_ENROLMENT")
class Enrolment extends PanacheEntityBase implements HasProvenance, LifecycleRecord {

    /** Version 7: the order of the waiting list. */
    @Id
    private UUID id;

    private long revision;

    @Version
    private long lockVersion;

    @Enumerated(EnumType.STRING)
    private EnrolmentStatus status;

    private Instant lastStepAt;
    private UUID sessionId;
    private UUID orderId;
    private UUID needId;
    private @Nullable String reasonCode;

    @Enumerated(EnumType.STRING)
    private @Nullable AttendanceEvidence evidence;

    private @Nullable UUID visitId;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected Enrolment() {} // for Hibernate only

    /** An enrolment with a place, or on the waiting list. */
    Enrolment(SessionId session, WorkOrder order, boolean place, Provenance provenance) {
        id = UuidV7.next();
        revision = 1;
        status = place ? EnrolmentStatus.ENROLLED : EnrolmentStatus.WAITING;
        sessionId = session.value();
        orderId = order.id().value();
        needId = order.needId().value();
        this.provenance = provenance;
        lastStepAt = provenance.occurredAt();
    }

    /** The event of the present state. */
    SessionEnrolmentChanged changed() {
        return new SessionEnrolmentChanged(
                id(),
                revision,
                sessionId(),
                orderId(),
                needId(),
                status.name(),
                reasonCode,
                visitId(),
                lastStepAt,
                provenance.backfilled());
    }

    /** Gets a place that became free. */
    SessionEnrolmentChanged promote(Occurrence when) {
        return change(EnrolmentStatus.ENROLLED, null, when);
    }

    /** The person gives the place, or the place on the waiting list, up. */
    SessionEnrolmentChanged withdraw(String code, Occurrence when) {
        return change(EnrolmentStatus.WITHDRAWN, code, when);
    }

    /** Ends because the session or the order does. */
    SessionEnrolmentChanged cancel(String code, Occurrence when) {
        return change(EnrolmentStatus.CANCELLED, code, when);
    }

    SessionEnrolmentChanged attend(VisitId visit, AttendanceEvidence shown, Occurrence when) {
        visitId = visit.value();
        evidence = shown;
        return change(EnrolmentStatus.ATTENDED, null, when);
    }

    SessionEnrolmentChanged miss(VisitId visit, String code, Occurrence when) {
        visitId = visit.value();
        evidence = null;
        return change(EnrolmentStatus.ABSENT, code, when);
    }

    /** True when the list of attendance says the same of this person. */
    boolean isRecordedAs(AttendanceEntry entry) {
        return entry.present()
                ? status == EnrolmentStatus.ATTENDED && evidence == entry.evidence()
                : status == EnrolmentStatus.ABSENT && Objects.equals(reasonCode, entry.absenceReason());
    }

    SessionEnrolmentId id() {
        return new SessionEnrolmentId(id);
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public Instant lastStepAt() {
        return lastStepAt;
    }

    EnrolmentStatus status() {
        return status;
    }

    SessionId sessionId() {
        return new SessionId(sessionId);
    }

    OrderId orderId() {
        return new OrderId(orderId);
    }

    NeedId needId() {
        return new NeedId(needId);
    }

    @Nullable
    String reasonCode() {
        return reasonCode;
    }

    @Nullable
    AttendanceEvidence evidence() {
        return evidence;
    }

    @Nullable
    VisitId visitId() {
        return visitId == null ? null : new VisitId(visitId);
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    private SessionEnrolmentChanged change(EnrolmentStatus next, @Nullable String code, Occurrence when) {
        status = status.to(next);
        revision++;
        reasonCode = code;
        if (when.occurredAt().isAfter(lastStepAt)) {
            lastStepAt = when.occurredAt();
        }
        return changed();
    }
}
