// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposed;
import org.zhongfu.workorder.order.WorkerEligibility.Ineligibility;
import org.zhongfu.workorder.order.VisitCounts;
import org.zhongfu.workorder.order.WorkOrder;

/**
 * The rules a proposed visit must keep, but for the calendar itself, which the database guards.
 *
 * <p>The visit carries its own worker: whom a plan sends need not be who took the order, and the order stays his. Every
 * visit stands for one unit, so the parts of a visit by two workers at once are two visits and take two units.
 */
final class ProposalRules {

    private ProposalRules() {}

    /** True when the proposal means this order: same match, same need, same provider. */
    static boolean isOf(WorkOrder order, VisitProposed told) {
        return order.matchId().equals(told.matchId())
                && order.needId().equals(told.needId())
                && order.providerId().equals(told.providerId());
    }

    /**
     * The first rule that is not kept; empty when all are.
     *
     * @param replaced the visit to be replaced, null when there is none of that id or none is named
     * @param tally the visits of the order
     * @param lack what the worker lacks on that day
     */
    static Optional<ProposalRefusal> refusal(
            WorkOrder order,
            VisitProposed told,
            @Nullable Visit replaced,
            VisitCounts tally,
            Optional<Ineligibility> lack,
            Instant now) {
        if (!order.status().takesVisits()) {
            return Optional.of(ProposalRefusal.ORDER_NOT_OPEN);
        }
        Optional<VisitTimeViolation> fault = VisitTimeViolation.of(order, told.plannedFrom(), told.plannedTo());
        if (fault.isPresent()) {
            return fault.map(ProposalRefusal::of);
        }
        if (!told.backfilled() && !told.plannedTo().isAfter(now)) {
            return Optional.of(ProposalRefusal.TOO_LATE);
        }
        if (lack.isPresent()) {
            return lack.map(ProposalRefusal::of);
        }
        if (told.replacesVisitId() != null) {
            if (replaced == null || !replaced.orderId().equals(order.id())) {
                return Optional.of(ProposalRefusal.VISIT_UNKNOWN);
            }
            if (hasBegun(replaced.status())) {
                return Optional.of(ProposalRefusal.VISIT_STARTED);
            }
        }
        int room = tally.roomIn(order.units()) + (stillPlanned(replaced) == null ? 0 : 1);
        return room < 1 ? Optional.of(ProposalRefusal.NO_UNITS_LEFT) : Optional.empty();
    }

    /** The visit when there is still something of it to replace. */
    static @Nullable Visit stillPlanned(@Nullable Visit replaced) {
        return replaced != null && replaced.status() == VisitStatus.PLANNED ? replaced : null;
    }

    /** One that was missed, called off or voided leaves its place free. */
    private static boolean hasBegun(VisitStatus status) {
        return switch (status) {
            case IN_PROGRESS, VERIFIED -> true;
            case PLANNED, NO_SHOW, CANCELLED, VOIDED -> false;
        };
    }
}
