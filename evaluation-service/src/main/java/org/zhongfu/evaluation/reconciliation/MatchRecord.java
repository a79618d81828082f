// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.evaluation.fact.OrderStatus;

/**
 * What matching and workorder say about the units of one match.
 *
 * @param status null when matching never told of the match itself
 * @param offered units that were HELD
 * @param accepted units that became COMMITTED
 * @param heldReleased units RELEASED before they were committed
 * @param consumed units CONSUMED by visits that were not voided afterwards
 * @param committedReleased units RELEASED after they were committed
 * @param orderStatus null when workorder never told of an order
 * @param ordered units of the order
 * @param verified verified visits of the order
 * @param running visits under way
 * @param verifiedWithoutUnit verified visits for which no unit was consumed
 * @param consumedWithoutVisit consumed units whose visit is not verified
 * @param notedAt when the newest of all this became known here
 */
public record MatchRecord(
        UUID matchId,
        @Nullable MatchStatus status,
        int offered,
        int accepted,
        int heldReleased,
        int consumed,
        int committedReleased,
        @Nullable OrderStatus orderStatus,
        int ordered,
        int verified,
        int running,
        int verifiedWithoutUnit,
        int consumedWithoutVisit,
        Instant notedAt) {

    /** Units offered and not answered; below zero when more were answered than offered. */
    int held() {
        return offered - accepted - heldReleased;
    }

    /** Units promised and not yet served; below zero when more were served than promised. */
    int committed() {
        return accepted - consumed - committedReleased;
    }

    /** Units given back. */
    int released() {
        return heldReleased + committedReleased;
    }

    /** Units that stand against the need and the contract. */
    int inUse() {
        return Math.max(held(), 0) + Math.max(committed(), 0) + consumed;
    }

    /** True when an order was told of whose units may still be served. */
    boolean hasLiveOrder() {
        return orderStatus != null && orderStatus.live();
    }
}
