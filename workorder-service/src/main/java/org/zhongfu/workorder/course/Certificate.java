// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.course;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.CertificateId;
import org.zhongfu.contracts.id.CourseId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.workorder.CertificateEvent.CertificateIssued;
import org.zhongfu.contracts.workorder.CertificateEvent.CertificateRevoked;
import org.zhongfu.contracts.workorder.CertificateEvent.CompletedCourse;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.order.WorkOrder;

/** The certificate of a person who attended all required modules of a course. */
@Entity
@KeepsHistory("CERTIFICATE")
class Certificate extends PanacheEntityBase implements HasProvenance, LifecycleRecord {

    @Id
    private UUID id;

    private long revision;

    @Version
    private long lockVersion;

    @Enumerated(EnumType.STRING)
    private CertificateStatus status;

    private Instant lastStepAt;
    private UUID courseId;
    private UUID orderId;
    private UUID needId;

    @SuppressWarnings("UnusedVariable") // Read by queries.
    private UUID providerId;

    private String number;
    private LocalDate issuedOn;
    private @Nullable String reasonCode;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected Certificate() {} // for Hibernate only

    Certificate(Course course, WorkOrder order, String number, LocalDate issuedOn, Provenance provenance) {
        id = UuidV7.next();
        revision = 1;
        status = CertificateStatus.ISSUED;
        courseId = course.id().value();
        orderId = order.id().value();
        needId = order.needId().value();
        providerId = course.providerId().value();
        this.number = number;
        this.issuedOn = issuedOn;
        this.provenance = provenance;
        lastStepAt = provenance.occurredAt();
    }

    CertificateIssued issued(Course course, WorkOrder order) {
        return new CertificateIssued(
                id(),
                revision,
                order.needId(),
                new CompletedCourse(
                        course.id(),
                        order.id(),
                        order.personId(),
                        order.areaCode(),
                        course.serviceItem(),
                        course.providerId()),
                issuedOn,
                provenance.occurredAt(),
                provenance.backfilled());
    }

    CertificateRevoked revoke(String code, Occurrence when) {
        status = status.to(CertificateStatus.REVOKED);
        revision++;
        reasonCode = code;
        lastStepAt = when.occurredAt();
        return new CertificateRevoked(id(), revision, new NeedId(needId), code, when.occurredAt(), when.backfilled());
    }

    CertificateId id() {
        return new CertificateId(id);
    }

    OrderId orderId() {
        return new OrderId(orderId);
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

    CertificateView view() {
        return new CertificateView(
                id(),
                revision,
                status,
                new CourseId(courseId),
                orderId(),
                number,
                issuedOn,
                reasonCode,
                provenance.clientReference(),
                provenance.occurredAt(),
                provenance.recordedAt());
    }
}
