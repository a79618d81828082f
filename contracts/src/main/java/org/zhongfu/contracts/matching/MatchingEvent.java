// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.event.Event;

/**
 * What matching tells about matches and the units of a need.
 *
 * <p>Topic {@code zhongfu.matching.v1}, keyed by need id.
 */
public sealed interface MatchingEvent extends Event {

    /** The topic of this family. */
    String TOPIC = "zhongfu.matching.v1";

    @Override
    default String topic() {
        return TOPIC;
    }

    /** True when the fact was entered long after it happened, in the role {@code backfill}; live sweeps skip it. */
    boolean backfilled();

    /** Units of a contract line are HELD for a need and offered to the provider. */
    record MatchOffered(
            UUID matchId,
            long aggregateVersion,
            UUID needId,
            UUID personId,
            String areaCode,
            String serviceItem,
            UUID providerId,
            String providerOrg,
            UUID contractId,
            int units,
            Instant expiresAt,
            Instant occurredAt,
            boolean backfilled)
            implements MatchingEvent {
        @Override
        public UUID aggregateId() {
            return matchId;
        }

        @Override
        public String key() {
            return needId.toString();
        }
    }

    /** The provider committed the units: a work order follows.
     *
     * <p>Carries all that workorder needs, so that nobody calls back.
     *
     * @param unit unit of the service item, for example {@code VISIT}
     * @param unitPrice decimal string, CNY per unit, as of the contract
     * @param durationMinutes planned length of one visit
     * @param staffNeeded workers needed at once
     * @param requiredCredential credential each worker must hold on the day, null when none is asked
     */
    record MatchAccepted(
            UUID matchId,
            long aggregateVersion,
            UUID needId,
            UUID personId,
            String areaCode,
            String serviceItem,
            int listVersion,
            String unit,
            int units,
            String unitPrice,
            UUID providerId,
            String providerOrg,
            UUID contractId,
            int durationMinutes,
            int staffNeeded,
            @Nullable String requiredCredential,
            StageTargets stageTargets,
            int guideVersion,
            LocalDate periodFrom,
            LocalDate periodTo,
            Instant requestedAt,
            @Nullable String primaryGroup,
            List<String> groups,
            @Nullable Double latitude,
            @Nullable Double longitude,
            Instant occurredAt,
            boolean backfilled)
            implements MatchingEvent {
        public MatchAccepted {
            groups = List.copyOf(groups);
        }

        @Override
        public UUID aggregateId() {
            return matchId;
        }

        @Override
        public String key() {
            return needId.toString();
        }
    }

    /** The provider refused; its HELD units are RELEASED. */
    record MatchRefused(
            UUID matchId,
            long aggregateVersion,
            UUID needId,
            UUID providerId,
            String reasonCode,
            int unitsReleased,
            Instant occurredAt,
            boolean backfilled)
            implements MatchingEvent {
        @Override
        public UUID aggregateId() {
            return matchId;
        }

        @Override
        public String key() {
            return needId.toString();
        }
    }

    /** The provider did not answer in time; its HELD units are RELEASED. */
    record MatchExpired(
            UUID matchId,
            long aggregateVersion,
            UUID needId,
            UUID providerId,
            int unitsReleased,
            Instant occurredAt,
            boolean backfilled)
            implements MatchingEvent {
        @Override
        public UUID aggregateId() {
            return matchId;
        }

        @Override
        public String key() {
            return needId.toString();
        }
    }

    /** The match ended before it was fulfilled; unitsReleased counts HELD units only. */
    record MatchCancelled(
            UUID matchId,
            long aggregateVersion,
            UUID needId,
            String reasonCode,
            int unitsReleased,
            Instant occurredAt,
            boolean backfilled)
            implements MatchingEvent {
        @Override
        public UUID aggregateId() {
            return matchId;
        }

        @Override
        public String key() {
            return needId.toString();
        }
    }

    /** Every unit of the match is CONSUMED or RELEASED. */
    record MatchFulfilled(
            UUID matchId,
            long aggregateVersion,
            UUID needId,
            int unitsConsumed,
            int unitsReleased,
            Instant occurredAt,
            boolean backfilled)
            implements MatchingEvent {
        @Override
        public UUID aggregateId() {
            return matchId;
        }

        @Override
        public String key() {
            return needId.toString();
        }
    }

    /** One COMMITTED unit is CONSUMED by a verified visit. */
    record UnitConsumed(
            UUID matchId, long aggregateVersion, UUID needId, UUID visitId, Instant occurredAt, boolean backfilled)
            implements MatchingEvent {
        @Override
        public UUID aggregateId() {
            return matchId;
        }

        @Override
        public String key() {
            return needId.toString();
        }
    }

    /** COMMITTED units are RELEASED: undelivered, cancelled or voided. */
    record UnitsReleased(
            UUID matchId,
            long aggregateVersion,
            UUID needId,
            int units,
            String reasonCode,
            Instant occurredAt,
            boolean backfilled)
            implements MatchingEvent {
        @Override
        public UUID aggregateId() {
            return matchId;
        }

        @Override
        public String key() {
            return needId.toString();
        }
    }

    /** No provider can serve the need now; it waits, with the reasons. */
    record NeedWaitlisted(
            UUID needId,
            long aggregateVersion,
            UUID personId,
            String areaCode,
            String serviceItem,
            int units,
            List<String> reasonCodes,
            Instant occurredAt,
            boolean backfilled)
            implements MatchingEvent {
        public NeedWaitlisted {
            reasonCodes = List.copyOf(reasonCodes);
        }

        @Override
        public UUID aggregateId() {
            return needId;
        }

        @Override
        public String key() {
            return needId.toString();
        }
    }

    /**
     * A published plan proposes a visit; workorder, which owns the calendar, confirms or refuses it.
     *
     * <p>Version 1 of the proposal. A visit that needs two workers is two proposals of one plan version, one a part.
     *
     * @param planVersion version of the plan that says so; what a newer version says goes before an older one
     * @param workerId who is to go; need not be the worker who took the order
     * @param plannedFrom start at the door
     * @param plannedTo end at the door, after the start
     * @param part 1 for the only or the first worker, 2 for the second
     * @param parts workers the visit needs, each with a proposal of his own
     * @param replacesVisitId planned visit of the same order that this one takes the place of, null when it is new
     */
    record VisitProposed(
            UUID proposalId,
            long aggregateVersion,
            UUID planId,
            int planVersion,
            UUID matchId,
            UUID needId,
            UUID providerId,
            String providerOrg,
            UUID workerId,
            Instant plannedFrom,
            Instant plannedTo,
            int part,
            int parts,
            @Nullable UUID replacesVisitId,
            Instant occurredAt,
            boolean backfilled)
            implements MatchingEvent {
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
     * A proposal stands no longer: the plan was published anew, or a disruption removed it. A visit made from it is
     * cancelled unless it has begun; one that was not judged yet is not answered any more.
     *
     * <p>Version 2 of the proposal.
     *
     * @param planVersion version of the plan that took it back
     * @param reasonCode of the code list {@code visit-proposal-withdrawals}
     */
    record VisitProposalWithdrawn(
            UUID proposalId,
            long aggregateVersion,
            UUID planId,
            int planVersion,
            UUID matchId,
            UUID needId,
            String reasonCode,
            Instant occurredAt,
            boolean backfilled)
            implements MatchingEvent {
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
