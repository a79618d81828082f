// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposed;
import org.zhongfu.workorder.order.Ineligibility;
import org.zhongfu.workorder.order.VisitCounts;
import org.zhongfu.workorder.order.VisitStatus;
import org.zhongfu.workorder.order.WorkOrder;

/**
 * The rules a proposed visit must keep, except for overlaps in the calendar, which the database refuses.
 *
 * <p>The visit has a worker of its own: the worker of a plan may be another one than the worker who accepted the order,
 * and the order stays with the latter. Every visit is one unit, so the parts of a visit by two workers at once are two
 * visits and take two units.
 */
final class ProposalRules {

    private ProposalRules() {}

    /** True when the proposal is for this order: same match, same need, same provider. */
    static boolean isOf(WorkOrder order, VisitProposed proposed) {
        return order.matchId().equals(proposed.matchId())
                && order.needId().equals(proposed.needId())
                && order.terms()
                        .provider()
                        .providerId()
                        .equals(proposed.provider().providerId());
    }

    /**
     * The first rule that is violated; empty when none is.
     *
     * @param replaced the visit to be replaced, null when there is none of that id or none is named
     * @param counts the visits of the order
     * @param ineligibility what keeps the worker from serving on that day
     */
    static Optional<ProposalRefusal> refusal(
            WorkOrder order,
            VisitProposed proposed,
            @Nullable Visit replaced,
            VisitCounts counts,
            Optional<Ineligibility> ineligibility,
            Instant now) {
        if (!order.status().allowsVisits()) {
            return Optional.of(ProposalRefusal.ORDER_NOT_OPEN);
        }
        Optional<VisitTimeViolation> violation = VisitTimeViolation.of(
                order, proposed.planned().plannedFrom(), proposed.planned().plannedTo());
        if (violation.isPresent()) {
            return violation.map(ProposalRefusal::of);
        }
        if (!proposed.backfilled() && !proposed.planned().plannedTo().isAfter(now)) {
            return Optional.of(ProposalRefusal.TOO_LATE);
        }
        if (ineligibility.isPresent()) {
            return ineligibility.map(ProposalRefusal::of);
        }
        if (proposed.replacesVisitId() != null) {
            if (replaced == null || !replaced.orderId().equals(order.id())) {
                return Optional.of(ProposalRefusal.VISIT_UNKNOWN);
            }
            if (hasBegun(replaced.status())) {
                return Optional.of(ProposalRefusal.VISIT_STARTED);
            }
        }
        int free = counts.freeUnitsOf(order.terms().units()) + (stillPlanned(replaced) == null ? 0 : 1);
        return free < 1 ? Optional.of(ProposalRefusal.NO_UNITS_LEFT) : Optional.empty();
    }

    /** The visit when it is still planned and can be replaced. */
    static @Nullable Visit stillPlanned(@Nullable Visit replaced) {
        return replaced != null && replaced.status() == VisitStatus.PLANNED ? replaced : null;
    }

    /** A visit that was missed, cancelled or voided leaves its unit free. */
    private static boolean hasBegun(VisitStatus status) {
        return switch (status) {
            case IN_PROGRESS, IN_REVIEW, VERIFIED -> true;
            case PLANNED, NO_SHOW, CANCELLED, VOIDED -> false;
        };
    }
}
