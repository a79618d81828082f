// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.fulfilment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;

/**
 * A work order of a need, as its events say.
 *
 * @param createdAt when the provider accepted the match
 * @param acceptedAt when a worker accepted it
 * @param startedAt when its first visit began
 * @param deliveredAt when it was delivered
 * @param returnVisitedAt when the return visit was made
 * @param returnVisitOutcome a code of the list {@code return-visit-outcomes}
 * @param endedAt when it was closed, cancelled or refused
 * @param endReasonCode why it was cancelled or refused
 * @param restQueued true when matching queued what it did not serve, false when it did not; null when it did not say
 */
public record OrderFact(
        OrderId orderId,
        NeedId needId,
        OrderState state,
        @Nullable Instant createdAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant startedAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant returnVisitedAt,
        @Nullable String returnVisitOutcome,
        @Nullable Instant endedAt,
        @Nullable String endReasonCode,
        @Nullable Boolean restQueued) {

    /** True when what the ended order did not serve waits for another provider: after its end without service unless told otherwise. */
    boolean isRestQueued() {
        return restQueued == null ? state != OrderState.CLOSED : restQueued;
    }

    /** The states of an order as far as the need is concerned. */
    public enum OrderState {
        /** Offered to the workers, accepted, scheduled, in service, delivered or return visited. */
        OPEN,
        /** Interrupted. */
        SUSPENDED,
        /** Finished after the return visit. */
        CLOSED,
        /** Ended before the delivery. */
        CANCELLED,
        /** The provider refused it. */
        REFUSED;

        /** True when the order has not ended. */
        public boolean isOpen() {
            return this == OPEN || this == SUSPENDED;
        }
    }
}
