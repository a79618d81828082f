// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.order.WorkOrder;

/** A hand-over of an order from one worker to another; never changed. */
@Entity
@Table(name = "order_hand_over")
class HandOver extends PanacheEntityBase {

    @Id
    private UUID id;

    private UUID orderId;
    private UUID fromWorkerId;
    private UUID toWorkerId;
    private LocalDate fromDay;
    private String reasonCode;

    @Column(name = "reason_sealed")
    private @Nullable String encryptedReason;

    private String handedOverBy;
    private Instant occurredAt;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected HandOver() {} // for Hibernate only

    HandOver(
            WorkOrder order,
            WorkerId from,
            HandOverTarget target,
            @Nullable String encryptedReason,
            String handedOverBy,
            Occurrence when) {
        id = UuidV7.next();
        orderId = order.id().value();
        fromWorkerId = from.value();
        toWorkerId = target.workerId().value();
        fromDay = target.fromDay();
        reasonCode = target.reasonCode();
        this.encryptedReason = encryptedReason;
        this.handedOverBy = handedOverBy;
        occurredAt = when.occurredAt();
        recordedAt = when.recordedAt();
    }

    OrderId orderId() {
        return new OrderId(orderId);
    }

    @Nullable
    String encryptedReason() {
        return encryptedReason;
    }

    /** What the API shows of it. */
    HandOverView view(@Nullable String reason) {
        return new HandOverView(
                new WorkerId(fromWorkerId),
                new WorkerId(toWorkerId),
                fromDay,
                reasonCode,
                reason,
                handedOverBy,
                occurredAt,
                recordedAt);
    }
}
