// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.fulfilment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.OrderId;

/**
 * The result of a need as it is stored with it.
 *
 * @param outcome how far the need is met; null while an order is open or none has ended
 * @param unitsDelivered units of verified visits when the outcome was established
 * @param gapReason why units are missing; null when none is
 * @param orderReasonCode why the last order was cancelled or refused
 * @param rest what happens with the units that are missing; null when nothing is to happen
 * @param restRequestedAfter the closed order after which an officer put the rest into the queue
 * @param referredTo to whom the need was referred, a code of the list {@code need-referral-targets}
 */
@Embeddable
public record NeedResult(
        @Enumerated(EnumType.STRING) @Nullable NeedOutcome outcome,
        @Nullable Integer unitsDelivered,
        @Enumerated(EnumType.STRING) @Nullable GapReason gapReason,
        @Nullable String orderReasonCode,
        @Enumerated(EnumType.STRING) @Nullable RestOfNeed rest,
        @Nullable UUID restRequestedAfter,
        @Nullable String referredTo) {

    /** Nothing is known yet. */
    public static final NeedResult NONE = none(null);

    static NeedResult none(@Nullable OrderId requestedAfter) {
        return new NeedResult(
                null, null, null, null, null, requestedAfter == null ? null : requestedAfter.value(), null);
    }

    /** The closed order after which an officer put the rest into the queue. */
    public @Nullable OrderId requestedAfter() {
        return restRequestedAfter == null ? null : new OrderId(restRequestedAfter);
    }
}
