// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.stay;

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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.StayId;
import org.zhongfu.contracts.id.StayPlaceId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.workorder.StayEvent.StayChanged;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.order.WorkOrder;

/** A stay; it is changed only while its order is locked, and each step counts its revision up. */
@Entity
@KeepsHistory("STAY")
class Stay extends PanacheEntityBase implements HasProvenance, LifecycleRecord {

    @Id
    private UUID id;

    private long revision;

    @Version
    private long lockVersion;

    @Enumerated(EnumType.STRING)
    private StayStatus status;

    private Instant lastStepAt;
    private UUID orderId;
    private UUID needId;
    private UUID placeId;
    private UUID workerId;
    private Instant admittedAt;
    private @Nullable Instant dischargedAt;
    private @Nullable String dischargedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StayLeave> leaves;

    @Column(name = "reasons_sealed")
    private @Nullable String encryptedReasons;

    private LocalDate countedUntil;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected Stay() {} // for Hibernate only

    /** A person is admitted. */
    Stay(WorkOrder order, WorkerId worker, StayPlaceId place, LocalDate day, Provenance provenance) {
        id = UuidV7.next();
        revision = 1;
        status = StayStatus.ADMITTED;
        orderId = order.id().value();
        needId = order.needId().value();
        placeId = place.value();
        workerId = worker.value();
        admittedAt = provenance.occurredAt();
        leaves = List.of();
        countedUntil = day;
        this.provenance = provenance;
        lastStepAt = provenance.occurredAt();
    }

    void leave(String reasons, Occurrence when) {
        changeStatus(StayStatus.ON_LEAVE, when);
        List<StayLeave> more = new ArrayList<>(leaves);
        more.add(new StayLeave(when.occurredAt(), null));
        leaves = List.copyOf(more);
        encryptedReasons = reasons;
    }

    void comeBack(Occurrence when) {
        changeStatus(StayStatus.ADMITTED, when);
        List<StayLeave> all = new ArrayList<>(leaves);
        all.add(new StayLeave(all.removeLast().leftAt(), when.occurredAt()));
        leaves = List.copyOf(all);
    }

    void discharge(String reasons, String actor, Occurrence when) {
        changeStatus(StayStatus.DISCHARGED, when);
        dischargedAt = when.occurredAt();
        dischargedBy = actor;
        encryptedReasons = reasons;
    }

    /** Its times are others than were recorded. */
    void correct(StayTimes times, String reasons, Occurrence when) {
        countStep(when);
        admittedAt = times.admittedAt();
        dischargedAt = times.dischargedAt();
        leaves = times.leaves();
        encryptedReasons = reasons;
    }

    /** All days before that one are counted. */
    void countedUntil(LocalDate day) {
        countedUntil = day;
    }

    /** The event of the present state. */
    StayChanged changed(ProviderId provider, Occurrence when) {
        return new StayChanged(
                id(),
                revision,
                orderId(),
                new NeedId(needId),
                provider,
                placeId(),
                status.name(),
                admittedAt,
                dischargedAt,
                when.occurredAt(),
                when.backfilled());
    }

    StayId id() {
        return new StayId(id);
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public Instant lastStepAt() {
        return lastStepAt;
    }

    StayStatus status() {
        return status;
    }

    OrderId orderId() {
        return new OrderId(orderId);
    }

    StayPlaceId placeId() {
        return new StayPlaceId(placeId);
    }

    WorkerId workerId() {
        return new WorkerId(workerId);
    }

    StayTimes times() {
        return new StayTimes(admittedAt, dischargedAt, leaves);
    }

    /** Who recorded what its days follow from last. */
    String recordedBy() {
        return dischargedBy == null ? provenance.createdBy() : dischargedBy;
    }

    @Nullable
    String encryptedReasons() {
        return encryptedReasons;
    }

    LocalDate countedUntil() {
        return countedUntil;
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    private void changeStatus(StayStatus next, Occurrence when) {
        status = status.to(next);
        countStep(when);
    }

    private void countStep(Occurrence when) {
        revision++;
        lastStepAt = when.occurredAt();
    }
}
