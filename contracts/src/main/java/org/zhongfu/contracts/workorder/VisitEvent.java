// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.workorder;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.intake.Recipient;
import org.zhongfu.contracts.matching.PlannedTime;

/** Events of a visit of an order: its calendar entry, its course and its verification. */
public sealed interface VisitEvent extends WorkOrderEvent {

    VisitId visitId();

    @Override
    default VisitId aggregateId() {
        return visitId();
    }

    /** A visit is planned in the calendar of a worker. */
    record VisitPlanned(
            VisitId visitId,
            long aggregateVersion,
            OrderId orderId,
            NeedId needId,
            WorkerId workerId,
            PlannedTime planned,
            Instant occurredAt,
            boolean backfilled)
            implements VisitEvent {}

    /**
     * A planned visit has another time or another worker from now on.
     *
     * @param workerId the worker after the change
     * @param planned the time after the change
     * @param previous the worker and the time before
     * @param reasonCode of the code list {@code visit-move-reasons}
     */
    record VisitMoved(
            VisitId visitId,
            long aggregateVersion,
            OrderId orderId,
            NeedId needId,
            WorkerId workerId,
            PlannedTime planned,
            PreviousPlan previous,
            String reasonCode,
            Instant occurredAt,
            boolean backfilled)
            implements VisitEvent {}

    /** The worker checked in; the visit started. */
    record VisitStarted(
            VisitId visitId,
            long aggregateVersion,
            OrderId orderId,
            NeedId needId,
            WorkerId workerId,
            Instant startedAt,
            Instant occurredAt,
            boolean backfilled)
            implements VisitEvent {}

    /**
     * The visit ended, and an exception of its proof waits for a decision. Nothing counts yet: either {@link
     * VisitVerified} or {@link VisitVoided} follows.
     *
     * @param reviewReasons the exceptions that wait for the decision
     */
    record VisitReviewRequired(
            VisitId visitId,
            long aggregateVersion,
            OrderId orderId,
            MatchId matchId,
            NeedId needId,
            PersonId personId,
            WorkerId workerId,
            Instant startedAt,
            Instant endedAt,
            List<String> reviewReasons,
            Instant occurredAt,
            boolean backfilled)
            implements VisitEvent {

        public VisitReviewRequired {
            reviewReasons = List.copyOf(reviewReasons);
        }
    }

    /**
     * The visit ended and is verified: its units of the need are delivered. Electronic visit verification records six
     * points: the service item, the person, the day, the place (kept in the work order service), the worker, and the times
     * of start and end.
     *
     * @param firstOfOrder true when no other verified visit of the order counts: for the first one, and for the next one
     *     after that was voided
     */
    record VisitVerified(
            VisitId visitId,
            long aggregateVersion,
            OrderId orderId,
            MatchId matchId,
            NeedId needId,
            Recipient recipient,
            ProviderId providerId,
            VisitProof proof,
            Instant requestedAt,
            boolean firstOfOrder,
            Instant occurredAt,
            boolean backfilled)
            implements VisitEvent {}

    /**
     * A visit that counts took place otherwise than recorded: an officer reversed the facts of before and recorded these. Its
     * units stay delivered, once.
     *
     * @param proof the facts from now on
     * @param reversed the facts that no longer hold, and why
     */
    record VisitCorrected(
            VisitId visitId,
            long aggregateVersion,
            OrderId orderId,
            MatchId matchId,
            NeedId needId,
            Recipient recipient,
            ProviderId providerId,
            VisitProof proof,
            ReversedVisit reversed,
            Instant requestedAt,
            Instant occurredAt,
            boolean backfilled)
            implements VisitEvent {}

    /** The person was not there, or the worker did not come. */
    record VisitNoShow(
            VisitId visitId,
            long aggregateVersion,
            OrderId orderId,
            MatchId matchId,
            NeedId needId,
            String reasonCode,
            Instant occurredAt,
            boolean backfilled)
            implements VisitEvent {}

    /**
     * A visit that began is void; the unit of a verified visit does not count any more.
     *
     * @param wasVerified true when it counted until now
     * @param orderCancelled true when the order was cancelled before
     * @param orderDelivered true when the order was delivered before: its unit is not served again; absent means false
     */
    record VisitVoided(
            VisitId visitId,
            long aggregateVersion,
            OrderId orderId,
            MatchId matchId,
            NeedId needId,
            boolean wasVerified,
            boolean orderCancelled,
            @Nullable Boolean orderDelivered,
            String reasonCode,
            Instant occurredAt,
            boolean backfilled)
            implements VisitEvent {}

    /** A planned visit will not take place. */
    record VisitCancelled(
            VisitId visitId,
            long aggregateVersion,
            OrderId orderId,
            NeedId needId,
            String reasonCode,
            Instant occurredAt,
            boolean backfilled)
            implements VisitEvent {}
}
