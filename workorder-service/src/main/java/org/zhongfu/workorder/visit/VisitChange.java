// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.matching.PlannedTime;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.web.Occurrence;

/** One change of a planned visit by a person: what was planned before, who changed it and why. Never changed. */
@Entity
@Table(name = "visit_change")
class VisitChange extends PanacheEntityBase {

    @Id
    private UUID id;

    private UUID visitId;
    private long visitVersion;

    @Enumerated(EnumType.STRING)
    private VisitChangeKind kind;

    private UUID fromWorkerId;
    private Instant fromStart;
    private Instant fromEnd;
    private @Nullable UUID toWorkerId;
    private @Nullable Instant toStart;
    private @Nullable Instant toEnd;
    private String reasonCode;

    @Column(name = "reason_sealed")
    private @Nullable String encryptedReason;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<InformedParty> informed;

    private String changedBy;
    private Instant occurredAt;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected VisitChange() {} // for Hibernate only

    /**
     * The change of a visit as it is afterwards.
     *
     * @param worker the worker before
     * @param planned the time before
     */
    VisitChange(
            Visit visit,
            WorkerId worker,
            PlannedTime planned,
            ChangeReason reason,
            @Nullable String encryptedReason,
            String changedBy,
            Occurrence when) {
        id = UuidV7.next();
        visitId = visit.id().value();
        visitVersion = visit.revision();
        fromWorkerId = worker.value();
        fromStart = planned.plannedFrom();
        fromEnd = planned.plannedTo();
        kind = switch (visit.status()) {
            case PLANNED -> VisitChangeKind.MOVED;
            case CANCELLED -> VisitChangeKind.CANCELLED;
            case IN_PROGRESS, IN_REVIEW, VERIFIED, NO_SHOW, VOIDED ->
                throw new IllegalStateException("a visit that is " + visit.status() + " is no plan");
        };
        if (kind == VisitChangeKind.MOVED) {
            toWorkerId = visit.workerId().value();
            toStart = visit.planned().plannedFrom();
            toEnd = visit.planned().plannedTo();
        }
        reasonCode = reason.code();
        this.encryptedReason = encryptedReason;
        informed = reason.informed();
        this.changedBy = changedBy;
        occurredAt = when.occurredAt();
        recordedAt = when.recordedAt();
    }

    VisitId visitId() {
        return new VisitId(visitId);
    }

    /** What the API shows of it. */
    VisitChangeView view(@Nullable String reason) {
        return new VisitChangeView(
                kind,
                visitVersion,
                new VisitChangeView.Plan(new WorkerId(fromWorkerId), fromStart, fromEnd),
                toWorkerId == null || toStart == null || toEnd == null
                        ? null
                        : new VisitChangeView.Plan(new WorkerId(toWorkerId), toStart, toEnd),
                reasonCode,
                reason,
                List.copyOf(informed),
                changedBy,
                occurredAt,
                recordedAt);
    }

    @Nullable
    String encryptedReason() {
        return encryptedReason;
    }
}
