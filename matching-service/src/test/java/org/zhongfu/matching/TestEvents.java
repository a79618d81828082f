// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.event.EventCatalogue;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.intake.EligibilityFacts;
import org.zhongfu.contracts.intake.EligibilityFacts.CoarsePlace;
import org.zhongfu.contracts.intake.EligibilityFacts.InstrumentLevel;
import org.zhongfu.contracts.intake.GroupMembership;
import org.zhongfu.contracts.intake.IntakeEvent.NeedClosed;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.contracts.intake.IntakeEvent.NeedRematchRequested;
import org.zhongfu.contracts.intake.IntakeEvent.NeedRequestTimeCorrected;
import org.zhongfu.contracts.intake.IntakeEvent.NeedWithdrawn;
import org.zhongfu.contracts.intake.Recipient;
import org.zhongfu.contracts.intake.ServicePeriod;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposed;
import org.zhongfu.contracts.matching.PlannedTime;
import org.zhongfu.contracts.workorder.VisitEvent.VisitCancelled;
import org.zhongfu.contracts.workorder.VisitEvent.VisitPlanned;
import org.zhongfu.contracts.workorder.VisitEvent.VisitReviewRequired;
import org.zhongfu.contracts.workorder.VisitEvent.VisitVerified;
import org.zhongfu.contracts.workorder.VisitEvent.VisitVoided;
import org.zhongfu.contracts.workorder.VisitProof;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitProposalConfirmed;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitProposalRefused;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderCancelled;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderClosed;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderDelivered;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderRefused;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.messaging.inbox.EventConsumer;
import org.zhongfu.platform.messaging.inbox.EventMeta;
import org.zhongfu.testkit.TestClock;

/** Delivers events of other services to the consumers, each in a transaction, as the consumer loop does. */
@ApplicationScoped
public class TestEvents {

    private final List<EventConsumer> consumers;

    TestEvents(@jakarta.enterprise.inject.Any jakarta.enterprise.inject.Instance<EventConsumer> consumers) {
        this.consumers = consumers.stream().toList();
    }

    /** Delivers the event to all consumers of its topic. */
    public void deliver(Event event) {
        deliver(event, now());
    }

    /** Delivers an event that the other service recorded at that time. */
    public void deliver(Event event, Instant recordedAt) {
        EventMeta meta = new EventMeta(
                UuidV7.next(), EventCatalogue.typeOf(event.getClass()), "/test", recordedAt, "test", null, 0, 0);
        QuarkusTransaction.requiringNew().run(() -> consumers.stream()
                .filter(consumer -> consumer.topics().contains(event.topic()))
                .forEach(consumer -> consumer.on(event, meta)));
    }

    /** Now, in the precision of the database. */
    public static Instant now() {
        return TestClock.now();
    }

    /** A need for cooking, confirmed now, from today on. */
    public static NeedConfirmed need(UUID personId, String areaCode, int units) {
        return need(personId, areaCode, units, now(), false);
    }

    /** A need for cooking, confirmed at that time, from that day on. */
    public static NeedConfirmed need(UUID personId, String areaCode, int units, Instant at, boolean backfilled) {
        LocalDate day = Zones.dayOf(at);
        return new NeedConfirmed(
                new NeedId(UuidV7.next()),
                2,
                new Recipient(new PersonId(personId), areaCode, "VULNERABLE_ELDER", List.of("VULNERABLE_ELDER")),
                "HOME_COOKING",
                units,
                new ServicePeriod(day, day.plusDays(30)),
                at.minusSeconds(3600),
                null,
                at,
                backfilled);
    }

    /** Facts about an elder in the level PARTIAL_CARE, assessed a year ago. */
    public static EligibilityFacts facts(UUID personId, String areaCode) {
        return facts(personId, areaCode, 1, "PARTIAL_CARE", now().minus(365, ChronoUnit.DAYS));
    }

    /** Facts about an elder in a level, assessed at that time. */
    public static EligibilityFacts facts(
            UUID personId, String areaCode, long version, String level, Instant assessedAt) {
        return new EligibilityFacts(
                new PersonId(personId),
                version,
                areaCode,
                75,
                Zones.dayOf(now()).plusDays(100),
                List.of(new GroupMembership("VULNERABLE_ELDER", true, LocalDate.of(2020, 1, 1), null)),
                List.of(new InstrumentLevel("SELF_CARE_6", 1, 2, level, assessedAt)),
                List.of(),
                new CoarsePlace(44.01, 87.31),
                assessedAt,
                null);
    }

    /** The need was withdrawn now. */
    public static NeedWithdrawn withdrawn(NeedConfirmed need) {
        return new NeedWithdrawn(need.needId(), 3, need.recipient().personId(), "PERSON_WISH", now(), false);
    }

    /** The need was closed now. */
    public static NeedClosed closed(NeedConfirmed need) {
        return new NeedClosed(need.needId(), 3, need.recipient().personId(), "MET", now(), false);
    }

    /** An officer has the rest of the need matched again. */
    public static NeedRematchRequested rematchRequested(NeedConfirmed need, int unitsMissing) {
        return new NeedRematchRequested(need.needId(), 4, need.recipient().personId(), unitsMissing, now(), false);
    }

    /** The same need, for another service. */
    public static NeedConfirmed forService(String serviceItem, NeedConfirmed need) {
        return new NeedConfirmed(
                need.needId(),
                need.aggregateVersion(),
                need.recipient(),
                serviceItem,
                need.units(),
                need.period(),
                need.requestedAt(),
                need.queuedFrom(),
                need.occurredAt(),
                need.backfilled());
    }

    /** The same need, requested and recorded at other times. */
    public static NeedConfirmed recorded(Instant requestedAt, Instant recordedAt, NeedConfirmed need) {
        return new NeedConfirmed(
                need.needId(),
                need.aggregateVersion(),
                need.recipient(),
                need.serviceItem(),
                need.units(),
                need.period(),
                requestedAt,
                recordedAt,
                need.occurredAt(),
                need.backfilled());
    }

    /** The time of the request of a need was corrected. */
    public static NeedRequestTimeCorrected requestCorrected(NeedConfirmed need, Instant requestedAt) {
        return new NeedRequestTimeCorrected(need.needId(), 3, need.recipient().personId(), requestedAt, now(), false);
    }

    private static OrderId orderId() {
        return new OrderId(UuidV7.next());
    }

    /** A visit for a match was verified now. */
    public static VisitVerified verified(UUID visitId, UUID matchId, NeedConfirmed need) {
        return verified(visitId, matchId, need, 3, "VERIFIED");
    }

    /** The review of a visit for a match confirmed it now. */
    public static VisitVerified confirmedAfterReview(UUID visitId, UUID matchId, NeedConfirmed need) {
        return verified(visitId, matchId, need, 4, "CONFIRMED");
    }

    private static VisitVerified verified(UUID visitId, UUID matchId, NeedConfirmed need, long version, String level) {
        return new VisitVerified(
                new VisitId(visitId),
                version,
                orderId(),
                new MatchId(matchId),
                need.needId(),
                need.recipient(),
                new ProviderId(UuidV7.next()),
                new VisitProof(
                        need.serviceItem(),
                        new WorkerId(UuidV7.next()),
                        now().minusSeconds(3600),
                        now(),
                        1,
                        level,
                        "VISIT"),
                need.requestedAt(),
                false,
                now(),
                false);
    }

    /** A visit is in the calendar of a worker. */
    public static VisitPlanned planned(UUID visitId, UUID needId, UUID workerId, Instant from, Instant to) {
        return new VisitPlanned(
                new VisitId(visitId),
                1,
                orderId(),
                new NeedId(needId),
                new WorkerId(workerId),
                new PlannedTime(from, to),
                now(),
                false);
    }

    /** A planned visit will not take place. */
    public static VisitCancelled visitCancelled(UUID visitId, UUID needId) {
        return new VisitCancelled(new VisitId(visitId), 2, orderId(), new NeedId(needId), "PERSON_WISH", now(), false);
    }

    /** The calendar confirmed a proposal. */
    public static VisitProposalConfirmed confirmed(VisitProposed proposal, UUID visitId) {
        return new VisitProposalConfirmed(
                proposal.proposalId(),
                1,
                proposal.plan().version(),
                new VisitId(visitId),
                orderId(),
                proposal.matchId(),
                proposal.needId(),
                proposal.workerId(),
                proposal.planned(),
                now(),
                false);
    }

    /** The calendar refused a proposal. */
    public static VisitProposalRefused refused(VisitProposed proposal, String reasonCode) {
        return new VisitProposalRefused(
                proposal.proposalId(),
                1,
                proposal.plan().version(),
                proposal.matchId(),
                proposal.needId(),
                proposal.workerId(),
                reasonCode,
                now(),
                false);
    }

    /** A visit for a match was voided now. */
    public static VisitVoided voided(
            UUID visitId, UUID matchId, NeedConfirmed need, boolean wasVerified, boolean orderCancelled) {
        return new VisitVoided(
                new VisitId(visitId),
                4,
                orderId(),
                new MatchId(matchId),
                need.needId(),
                wasVerified,
                orderCancelled,
                null,
                "PROOF_FALSE",
                now(),
                false);
    }

    /** A verified visit for a match was voided now, after its order was delivered. */
    public static VisitVoided voidedAfterDelivery(UUID visitId, UUID matchId, NeedConfirmed need) {
        return new VisitVoided(
                new VisitId(visitId),
                4,
                orderId(),
                new MatchId(matchId),
                need.needId(),
                true,
                false,
                true,
                "UNTRUE_RECORD",
                now(),
                false);
    }

    /** A visit by a worker ended now, and its proof is reviewed. */
    public static VisitReviewRequired inReview(UUID visitId, UUID matchId, NeedConfirmed need, UUID workerId) {
        return new VisitReviewRequired(
                new VisitId(visitId),
                3,
                orderId(),
                new MatchId(matchId),
                need.needId(),
                need.recipient().personId(),
                new WorkerId(workerId),
                now().minusSeconds(3600),
                now(),
                List.of("CHECK_IN_FAR_OFF"),
                now(),
                false);
    }

    /** The order of a match was refused now. */
    public static WorkOrderRefused orderRefused(UUID matchId, NeedConfirmed need) {
        return new WorkOrderRefused(
                orderId(), 2, new MatchId(matchId), need.needId(), "NO_WORKER", need.units(), now(), false);
    }

    /** The order of a match was delivered now. */
    public static WorkOrderDelivered delivered(UUID matchId, NeedConfirmed need, int verified) {
        return new WorkOrderDelivered(
                orderId(),
                7,
                new MatchId(matchId),
                need.needId(),
                verified,
                need.units() - verified,
                null,
                now(),
                false);
    }

    /** The order of a match was closed now. */
    public static WorkOrderClosed orderClosed(UUID matchId, NeedConfirmed need) {
        return new WorkOrderClosed(
                orderId(),
                9,
                new MatchId(matchId),
                need.needId(),
                need.recipient().personId(),
                need.recipient().areaCode(),
                need.serviceItem(),
                new ProviderId(UuidV7.next()),
                now(),
                false);
    }

    /** The order of a match was delivered now, with so many units undelivered. */
    public static WorkOrderDelivered delivered(UUID matchId, NeedConfirmed need, int verified, int undelivered) {
        return new WorkOrderDelivered(
                orderId(), 7, new MatchId(matchId), need.needId(), verified, undelivered, null, now(), false);
    }

    /** The order of a match was cancelled now. */
    public static WorkOrderCancelled orderCancelled(UUID matchId, NeedConfirmed need, int verified, int outstanding) {
        return new WorkOrderCancelled(
                orderId(),
                7,
                new MatchId(matchId),
                need.needId(),
                "NEED_WITHDRAWN",
                verified,
                outstanding,
                now(),
                false);
    }
}
