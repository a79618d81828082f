// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.workorder;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.event.Event;

/**
 * What workorder tells: orders, visits and their proof.
 *
 * <p>Topic {@code zhongfu.workorder.v1}, keyed by need id.
 */
public sealed interface WorkOrderEvent extends Event {

    /** The topic of this family. */
    String TOPIC = "zhongfu.workorder.v1";

    @Override
    default String topic() {
        return TOPIC;
    }

    /** True when the fact was entered long after it happened, in the role {@code backfill}; live sweeps skip it. */
    boolean backfilled();

    /** An order stands; its id derives from the match id. */
    record WorkOrderCreated(
            UUID orderId,
            long aggregateVersion,
            UUID matchId,
            UUID needId,
            UUID personId,
            String areaCode,
            String serviceItem,
            UUID providerId,
            String providerOrg,
            int units,
            Instant requestedAt,
            Instant occurredAt,
            boolean backfilled)
            implements WorkOrderEvent {
        @Override
        public UUID aggregateId() {
            return orderId;
        }

        @Override
        public String key() {
            return needId.toString();
        }
    }

    /** A worker took the order (接单). */
    record WorkOrderAccepted(
            UUID orderId,
            long aggregateVersion,
            UUID matchId,
            UUID needId,
            UUID workerId,
            Instant occurredAt,
            boolean backfilled)
            implements WorkOrderEvent {
        @Override
        public UUID aggregateId() {
            return orderId;
        }

        @Override
        public String key() {
            return needId.toString();
        }
    }

    /** The order was refused; its units go back. */
    record WorkOrderRefused(
            UUID orderId,
            long aggregateVersion,
            UUID matchId,
            UUID needId,
            String reasonCode,
            int unitsOutstanding,
            Instant occurredAt,
            boolean backfilled)
            implements WorkOrderEvent {
        @Override
        public UUID aggregateId() {
            return orderId;
        }

        @Override
        public String key() {
            return needId.toString();
        }
    }

    /** Visits are planned. */
    record WorkOrderScheduled(
            UUID orderId,
            long aggregateVersion,
            UUID matchId,
            UUID needId,
            int visitsPlanned,
            Instant occurredAt,
            boolean backfilled)
            implements WorkOrderEvent {
        @Override
        public UUID aggregateId() {
            return orderId;
        }

        @Override
        public String key() {
            return needId.toString();
        }
    }

    /** The first visit of the order began. */
    record WorkOrderStarted(
            UUID orderId,
            long aggregateVersion,
            UUID matchId,
            UUID needId,
            Instant firstVisitAt,
            Instant occurredAt,
            boolean backfilled)
            implements WorkOrderEvent {
        @Override
        public UUID aggregateId() {
            return orderId;
        }

        @Override
        public String key() {
            return needId.toString();
        }
    }

    /** The order rests, for example during a hospital stay. */
    record WorkOrderSuspended(
            UUID orderId,
            long aggregateVersion,
            UUID matchId,
            UUID needId,
            String reasonCode,
            Instant occurredAt,
            boolean backfilled)
            implements WorkOrderEvent {
        @Override
        public UUID aggregateId() {
            return orderId;
        }

        @Override
        public String key() {
            return needId.toString();
        }
    }

    /** The order goes on. */
    record WorkOrderResumed(
            UUID orderId, long aggregateVersion, UUID matchId, UUID needId, Instant occurredAt, boolean backfilled)
            implements WorkOrderEvent {
        @Override
        public UUID aggregateId() {
            return orderId;
        }

        @Override
        public String key() {
            return needId.toString();
        }
    }

    /** The order ended before delivery.
     *
     * @param unitsOutstanding units that neither were verified nor are on their way in a running visit
     */
    record WorkOrderCancelled(
            UUID orderId,
            long aggregateVersion,
            UUID matchId,
            UUID needId,
            String reasonCode,
            int unitsVerified,
            int unitsOutstanding,
            Instant occurredAt,
            boolean backfilled)
            implements WorkOrderEvent {
        @Override
        public UUID aggregateId() {
            return orderId;
        }

        @Override
        public String key() {
            return needId.toString();
        }
    }

    /** The service is delivered.
     *
     * @param unitsUndelivered units of the order that no verified visit stands for
     */
    record WorkOrderDelivered(
            UUID orderId,
            long aggregateVersion,
            UUID matchId,
            UUID needId,
            int unitsVerified,
            int unitsUndelivered,
            Instant occurredAt,
            boolean backfilled)
            implements WorkOrderEvent {
        @Override
        public UUID aggregateId() {
            return orderId;
        }

        @Override
        public String key() {
            return needId.toString();
        }
    }

    /** Somebody asked the person how it was (回访). */
    record WorkOrderReturnVisited(
            UUID orderId,
            long aggregateVersion,
            UUID matchId,
            UUID needId,
            String outcome,
            Instant occurredAt,
            boolean backfilled)
            implements WorkOrderEvent {
        @Override
        public UUID aggregateId() {
            return orderId;
        }

        @Override
        public String key() {
            return needId.toString();
        }
    }

    /** The order is closed (结案). */
    record WorkOrderClosed(
            UUID orderId,
            long aggregateVersion,
            UUID matchId,
            UUID needId,
            UUID personId,
            String areaCode,
            String serviceItem,
            UUID providerId,
            Instant occurredAt,
            boolean backfilled)
            implements WorkOrderEvent {
        @Override
        public UUID aggregateId() {
            return orderId;
        }

        @Override
        public String key() {
            return needId.toString();
        }
    }

    /** A visit is in the calendar of a worker. */
    record VisitPlanned(
            UUID visitId,
            long aggregateVersion,
            UUID orderId,
            UUID needId,
            UUID workerId,
            Instant plannedFrom,
            Instant plannedTo,
            Instant occurredAt,
            boolean backfilled)
            implements WorkOrderEvent {
        @Override
        public UUID aggregateId() {
            return visitId;
        }

        @Override
        public String key() {
            return needId.toString();
        }
    }

    /** The worker checked in. */
    record VisitStarted(
            UUID visitId,
            long aggregateVersion,
            UUID orderId,
            UUID needId,
            UUID workerId,
            Instant startedAt,
            Instant occurredAt,
            boolean backfilled)
            implements WorkOrderEvent {
        @Override
        public UUID aggregateId() {
            return visitId;
        }

        @Override
        public String key() {
            return needId.toString();
        }
    }

    /** The visit ended with proof: one unit of the need is served. The six points of electronic visit verification are
     * the service item, the person, the day, the place (kept in workorder), the worker, and the two times.
     *
     * @param verificationLevel {@code VERIFIED}, or {@code EXCEPTION} when a signal is missing or far off, to be reviewed
     * @param firstOfOrder true for the first visit of the order
     */
    record VisitVerified(
            UUID visitId,
            long aggregateVersion,
            UUID orderId,
            UUID matchId,
            UUID needId,
            UUID personId,
            String areaCode,
            String serviceItem,
            UUID providerId,
            UUID workerId,
            Instant startedAt,
            Instant endedAt,
            int units,
            String verificationLevel,
            @Nullable String primaryGroup,
            List<String> groups,
            Instant requestedAt,
            boolean firstOfOrder,
            Instant occurredAt,
            boolean backfilled)
            implements WorkOrderEvent {
        public VisitVerified {
            groups = List.copyOf(groups);
        }

        @Override
        public UUID aggregateId() {
            return visitId;
        }

        @Override
        public String key() {
            return needId.toString();
        }
    }

    /** Nobody was there, or nobody came. */
    record VisitNoShow(
            UUID visitId,
            long aggregateVersion,
            UUID orderId,
            UUID matchId,
            UUID needId,
            String reasonCode,
            Instant occurredAt,
            boolean backfilled)
            implements WorkOrderEvent {
        @Override
        public UUID aggregateId() {
            return visitId;
        }

        @Override
        public String key() {
            return needId.toString();
        }
    }

    /** A running or verified visit does not count; one that was verified takes its unit back. */
    record VisitVoided(
            UUID visitId,
            long aggregateVersion,
            UUID orderId,
            UUID matchId,
            UUID needId,
            boolean wasVerified,
            boolean orderCancelled,
            String reasonCode,
            Instant occurredAt,
            boolean backfilled)
            implements WorkOrderEvent {
        @Override
        public UUID aggregateId() {
            return visitId;
        }

        @Override
        public String key() {
            return needId.toString();
        }
    }

    /** A planned visit will not take place. */
    record VisitCancelled(
            UUID visitId,
            long aggregateVersion,
            UUID orderId,
            UUID needId,
            String reasonCode,
            Instant occurredAt,
            boolean backfilled)
            implements WorkOrderEvent {
        @Override
        public UUID aggregateId() {
            return visitId;
        }

        @Override
        public String key() {
            return needId.toString();
        }
    }

    /**
     * A visit proposed by a plan is in the calendar; {@link VisitPlanned} tells of the visit itself.
     *
     * <p>A proposal is answered once, so this is version 1 of the answer to it.
     *
     * @param planVersion version of the plan that proposed it
     */
    record VisitProposalConfirmed(
            UUID proposalId,
            long aggregateVersion,
            UUID planId,
            int planVersion,
            UUID visitId,
            UUID orderId,
            UUID matchId,
            UUID needId,
            UUID workerId,
            Instant plannedFrom,
            Instant plannedTo,
            Instant occurredAt,
            boolean backfilled)
            implements WorkOrderEvent {
        @Override
        public UUID aggregateId() {
            return proposalId;
        }

        @Override
        public String key() {
            return needId.toString();
        }
    }

    /**
     * A visit proposed by a plan is not planned; what stood in the calendar before stands as it did.
     *
     * <p>A proposal is answered once, so this is version 1 of the answer to it.
     *
     * @param planVersion version of the plan that proposed it
     * @param reasonCode of the code list {@code visit-proposal-refusals}
     */
    record VisitProposalRefused(
            UUID proposalId,
            long aggregateVersion,
            UUID planId,
            int planVersion,
            UUID matchId,
            UUID needId,
            UUID workerId,
            String reasonCode,
            Instant occurredAt,
            boolean backfilled)
            implements WorkOrderEvent {
        @Override
        public UUID aggregateId() {
            return proposalId;
        }

        @Override
        public String key() {
            return needId.toString();
        }
    }
}
