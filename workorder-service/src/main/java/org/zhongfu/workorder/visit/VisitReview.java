// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.order.WorkOrder;

/** The review of a visit: opened at its check-out, decided once. Whoever changes it holds the lock of the order. */
@Entity
@Table(name = "visit_review")
class VisitReview extends PanacheEntityBase {

    /** Version 7, so the queue is read by id, oldest first. */
    @Id
    private UUID id;

    @Version
    private long lockVersion;

    private UUID visitId;
    private String areaCode;
    private UUID providerId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<ReviewReason> reasons;

    private int rulesVersion;
    private boolean waiting;
    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ReviewDecision decision;

    private @Nullable Instant decidedAt;
    private @Nullable String decidedBy;
    private @Nullable String reasonCode;

    @Column(name = "reason_sealed")
    private @Nullable String encryptedReason;

    @SuppressWarnings("NullAway.Init")
    protected VisitReview() {} // for Hibernate only

    VisitReview(Visit visit, WorkOrder order, List<ReviewReason> reasons, int rulesVersion, Instant openedAt) {
        id = UuidV7.next();
        visitId = visit.id().value();
        areaCode = order.areaCode();
        providerId = order.terms().providerId().value();
        this.reasons = List.copyOf(reasons);
        this.rulesVersion = rulesVersion;
        waiting = true;
        this.openedAt = openedAt;
    }

    /** Keeps the decision; the table of visit states allows it once. */
    void decide(ReviewDecision made, String code, String encryptedText, String actor, Occurrence when) {
        waiting = false;
        decision = made;
        decidedAt = when.recordedAt();
        decidedBy = actor;
        reasonCode = code;
        encryptedReason = encryptedText;
    }

    UUID id() {
        return id;
    }

    VisitId visitId() {
        return new VisitId(visitId);
    }

    String areaCode() {
        return areaCode;
    }

    ProviderId providerId() {
        return new ProviderId(providerId);
    }

    List<ReviewReason> reasons() {
        return List.copyOf(reasons);
    }

    int rulesVersion() {
        return rulesVersion;
    }

    Instant openedAt() {
        return openedAt;
    }

    /** True until it is decided. */
    boolean isWaiting() {
        return waiting;
    }

    @Nullable
    ReviewDecision decision() {
        return decision;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    String decidedBy() {
        return decidedBy;
    }

    @Nullable
    String reasonCode() {
        return reasonCode;
    }

    @Nullable
    String encryptedReason() {
        return encryptedReason;
    }
}
