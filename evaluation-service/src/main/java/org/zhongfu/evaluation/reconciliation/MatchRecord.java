// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation;

import java.time.Instant;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.evaluation.fact.MatchStatus;
import org.zhongfu.evaluation.fact.OrderStatus;

/**
 * What matching and workorder published about the units of one match.
 *
 * @param id the match
 * @param status null when matching never published the match itself
 * @param units how its units moved
 * @param order its work order
 * @param visits its visits
 * @param notedAt when the newest of all this became known here
 */
public record MatchRecord(
        MatchId id,
        @Nullable MatchStatus status,
        @Nested MatchUnits units,
        @Nested("order") MatchOrder order,
        @Nested MatchVisits visits,
        Instant notedAt) {

    /**
     * How the units of a match moved.
     *
     * @param offered units that were HELD
     * @param accepted units that became COMMITTED
     * @param heldReleased units RELEASED before they were committed
     * @param consumed units CONSUMED by visits that were not voided afterwards
     * @param committedReleased units RELEASED after they were committed
     */
    public record MatchUnits(int offered, int accepted, int heldReleased, int consumed, int committedReleased) {

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

        /** Units that count against the need and the contract. */
        int inUse() {
            return Math.max(held(), 0) + Math.max(committed(), 0) + consumed;
        }
    }

    /**
     * The work order of a match.
     *
     * @param status null when workorder never published an order
     * @param units units of the order
     * @param answers satisfaction answers about it
     * @param countedAnswers answers that indicators count
     */
    public record MatchOrder(@Nullable OrderStatus status, int units, int answers, int countedAnswers) {

        /** True when there is an order that may be rated. */
        boolean delivered() {
            return status != null && status.delivered();
        }

        /** True when there is an order that is closed, cancelled or refused. */
        boolean over() {
            return status != null && status.over();
        }

        /** True when there is an order that is none of these. */
        boolean open() {
            return status != null && !status.over();
        }

        /** True when there is an order whose units may still be served. */
        boolean live() {
            return status != null && status.live();
        }

        /** True when there is an order none of whose units will be served any more. */
        boolean ended() {
            return status != null && !status.live();
        }
    }

    /**
     * The visits of a match.
     *
     * @param verified verified visits of the order
     * @param running visits under way, or waiting for the review of their proof
     * @param verifiedWithoutUnit verified visits for which no unit was consumed
     * @param consumedWithoutVisit consumed units whose visit is not verified
     */
    public record MatchVisits(int verified, int running, int verifiedWithoutUnit, int consumedWithoutVisit) {}

    /** True when it ended without the order being done: the remaining units must be matched again. */
    boolean broken() {
        return status != null && status.broken();
    }

    /** True while its units may still be served. */
    boolean live() {
        return status != null && status.live();
    }
}
