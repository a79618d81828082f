// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.matching;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.id.ContractId;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.VisitProposalId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.intake.Recipient;
import org.zhongfu.contracts.provider.ProviderRef;

/**
 * Events published by the matching service about matches, the units of a need and visits proposed by plans.
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

    /** True when the fact was entered long after it happened, in the role {@code backfill}; jobs that enforce deadlines skip it. */
    boolean backfilled();

    /** The need the event belongs to. */
    NeedId needId();

    @Override
    default String key() {
        return needId().toString();
    }

    /** Events of a match and its units. */
    sealed interface MatchEvent extends MatchingEvent {

        MatchId matchId();

        @Override
        default MatchId aggregateId() {
            return matchId();
        }
    }

    /** Events of a visit proposed by a plan. */
    sealed interface VisitProposalEvent extends MatchingEvent {

        VisitProposalId proposalId();

        @Override
        default VisitProposalId aggregateId() {
            return proposalId();
        }
    }

    /** Units of a contract line are HELD for a need and offered to the provider. */
    record MatchOffered(
            MatchId matchId,
            long aggregateVersion,
            NeedId needId,
            PersonId personId,
            String areaCode,
            String serviceItem,
            ProviderRef provider,
            ContractId contractId,
            int units,
            Instant expiresAt,
            Instant occurredAt,
            boolean backfilled)
            implements MatchEvent {}

    /**
     * The provider committed the units: a work order follows.
     *
     * <p>Contains all the data the work order service needs, so that it sends no request to the matching service.
     *
     * @param latitude of a place of about one kilometre, null when unknown
     * @param longitude of the same place
     */
    record MatchAccepted(
            MatchId matchId,
            long aggregateVersion,
            NeedId needId,
            Recipient recipient,
            AcceptingProvider provider,
            ServiceTerms terms,
            StageTargets stageTargets,
            Instant requestedAt,
            @Nullable Double latitude,
            @Nullable Double longitude,
            Instant occurredAt,
            boolean backfilled)
            implements MatchEvent {}

    /**
     * The provider refused; its HELD units are RELEASED.
     *
     * @param reasonCode a code of the list {@code match-refusal-reasons}, or another code, which has no label
     */
    record MatchRefused(
            MatchId matchId,
            long aggregateVersion,
            NeedId needId,
            ProviderId providerId,
            String reasonCode,
            int unitsReleased,
            Instant occurredAt,
            boolean backfilled)
            implements MatchEvent {}

    /** The provider did not answer in time; its HELD units are RELEASED. */
    record MatchExpired(
            MatchId matchId,
            long aggregateVersion,
            NeedId needId,
            ProviderId providerId,
            int unitsReleased,
            Instant occurredAt,
            boolean backfilled)
            implements MatchEvent {}

    /**
     * The match ended before it was fulfilled; unitsReleased counts HELD units only.
     *
     * @param reasonCode a code of the list {@code match-cancellation-reasons}
     * @param restQueued of a match that was accepted: true when the units it did not serve wait for another provider from now on; null
     *     for an offer without an answer, and where the publisher does not say
     */
    record MatchCancelled(
            MatchId matchId,
            long aggregateVersion,
            NeedId needId,
            String reasonCode,
            int unitsReleased,
            Instant occurredAt,
            boolean backfilled,
            @Nullable Boolean restQueued)
            implements MatchEvent {}

    /**
     * The person of an accepted match lives elsewhere: open work orders follow.
     *
     * @param areaCode the area the person lives in now
     * @param latitude of a place of about one kilometre, null when it is not known any more
     * @param longitude of the same place
     */
    record MatchRelocated(
            MatchId matchId,
            long aggregateVersion,
            NeedId needId,
            String areaCode,
            @Nullable Double latitude,
            @Nullable Double longitude,
            Instant occurredAt,
            boolean backfilled)
            implements MatchEvent {}

    /**
     * Every unit of the match is CONSUMED or RELEASED.
     *
     * @param restQueued true when the contract has ended and the units it did not serve wait for another provider from now on; null
     *     where the publisher does not say
     */
    record MatchFulfilled(
            MatchId matchId,
            long aggregateVersion,
            NeedId needId,
            int unitsConsumed,
            int unitsReleased,
            Instant occurredAt,
            boolean backfilled,
            @Nullable Boolean restQueued)
            implements MatchEvent {}

    /** One COMMITTED unit is CONSUMED by a verified visit. */
    record UnitConsumed(
            MatchId matchId,
            long aggregateVersion,
            NeedId needId,
            VisitId visitId,
            Instant occurredAt,
            boolean backfilled)
            implements MatchEvent {}

    /**
     * COMMITTED or CONSUMED units are RELEASED.
     *
     * @param reasonCode a code of the list {@code unit-release-reasons}
     */
    record UnitsReleased(
            MatchId matchId,
            long aggregateVersion,
            NeedId needId,
            int units,
            String reasonCode,
            Instant occurredAt,
            boolean backfilled)
            implements MatchEvent {}

    /** No provider can serve the need now; it is on the waiting list, with the reasons. */
    record NeedWaitlisted(
            NeedId needId,
            long aggregateVersion,
            PersonId personId,
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
        public NeedId aggregateId() {
            return needId;
        }
    }

    /**
     * A published plan proposes a visit; the work order service, which owns the calendar, confirms or refuses it.
     *
     * <p>Version 1 of the proposal. A visit that needs two workers is two proposals of one plan version, one for each worker.
     *
     * @param plan the plan and the version of it that proposes the visit, and who published it
     * @param workerId the worker who is to make the visit; may differ from the worker who accepted the order
     * @param staff which of the workers of the visit this proposal is for
     * @param replacesVisitId planned visit of the same order that this visit replaces, null when it replaces none
     */
    record VisitProposed(
            VisitProposalId proposalId,
            long aggregateVersion,
            PublishedPlan plan,
            MatchId matchId,
            NeedId needId,
            ProviderRef provider,
            WorkerId workerId,
            PlannedTime planned,
            StaffPart staff,
            @Nullable VisitId replacesVisitId,
            Instant occurredAt,
            boolean backfilled)
            implements VisitProposalEvent {}

    /**
     * A proposal is withdrawn: a newer version of the plan was published, or a disruption removed the visit. A visit
     * planned from the proposal is cancelled unless it has started; a proposal without an answer gets none.
     *
     * <p>Version 2 of the proposal.
     *
     * @param plan the plan and the version of it that withdraws the proposal
     * @param reasonCode of the code list {@code visit-proposal-withdrawals}
     */
    record VisitProposalWithdrawn(
            VisitProposalId proposalId,
            long aggregateVersion,
            PlanVersion plan,
            MatchId matchId,
            NeedId needId,
            String reasonCode,
            Instant occurredAt,
            boolean backfilled)
            implements VisitProposalEvent {}
}
