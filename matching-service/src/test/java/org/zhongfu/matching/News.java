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
import org.zhongfu.contracts.intake.EligibilityFacts;
import org.zhongfu.contracts.intake.EligibilityFacts.CoarsePlace;
import org.zhongfu.contracts.intake.EligibilityFacts.InstrumentLevel;
import org.zhongfu.contracts.intake.GroupMembership;
import org.zhongfu.contracts.intake.IntakeEvent.NeedClosed;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.contracts.intake.IntakeEvent.NeedWithdrawn;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposed;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitCancelled;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitPlanned;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitProposalConfirmed;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitProposalRefused;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitVerified;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitVoided;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderCancelled;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderDelivered;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderRefused;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.messaging.inbox.EventConsumer;
import org.zhongfu.platform.messaging.inbox.EventMeta;

/** Brings events of other services to the consumers, each in a transaction, as the consumer loop does. */
@ApplicationScoped
public class News {

    private final List<EventConsumer> consumers;

    News(@jakarta.enterprise.inject.Any jakarta.enterprise.inject.Instance<EventConsumer> consumers) {
        this.consumers = consumers.stream().toList();
    }

    /** Hands the event to all who listen to its topic. */
    public void tell(Event event) {
        EventMeta meta = new EventMeta(
                UuidV7.next(), EventCatalogue.typeOf(event.getClass()), "/test", Instant.now(), "test", null, 0, 0);
        QuarkusTransaction.requiringNew().run(() -> consumers.stream()
                .filter(consumer -> consumer.topics().contains(event.topic()))
                .forEach(consumer -> consumer.on(event, meta)));
    }

    /** Now, as the database keeps it. */
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** A need for cooking confirmed now, for today. */
    public static NeedConfirmed need(UUID personId, String areaCode, int units) {
        return need(personId, areaCode, units, now(), false);
    }

    /** A need for cooking confirmed at that time, for that day. */
    public static NeedConfirmed need(UUID personId, String areaCode, int units, Instant at, boolean backfilled) {
        LocalDate day = Zones.dayOf(at);
        return new NeedConfirmed(
                UuidV7.next(),
                2,
                personId,
                areaCode,
                "HOME_COOKING",
                units,
                day,
                day.plusDays(30),
                at.minusSeconds(3600),
                "VULNERABLE_ELDER",
                List.of("VULNERABLE_ELDER"),
                at,
                backfilled);
    }

    /** An elder who lives alone and needs partial care, as found a year ago. */
    public static EligibilityFacts facts(UUID personId, String areaCode) {
        return facts(personId, areaCode, 1, "PARTIAL_CARE", now().minus(365, ChronoUnit.DAYS));
    }

    /** An elder at a level found at that time. */
    public static EligibilityFacts facts(UUID personId, String areaCode, long version, String level, Instant foundAt) {
        return new EligibilityFacts(
                personId,
                version,
                areaCode,
                75,
                Zones.dayOf(now()).plusDays(100),
                List.of(new GroupMembership("VULNERABLE_ELDER", true, LocalDate.of(2020, 1, 1), null)),
                List.of(new InstrumentLevel("SELF_CARE_6", 1, 2, level, foundAt)),
                List.of(),
                new CoarsePlace(44.01, 87.31),
                foundAt);
    }

    /** The need was withdrawn now. */
    public static NeedWithdrawn withdrawn(NeedConfirmed need) {
        return new NeedWithdrawn(need.needId(), 3, need.personId(), "PERSON_WISH", now(), false);
    }

    /** The need was closed now. */
    public static NeedClosed closed(NeedConfirmed need) {
        return new NeedClosed(need.needId(), 3, need.personId(), "MET", now(), false);
    }

    /** The same need, for another service. */
    public static NeedConfirmed forService(String serviceItem, NeedConfirmed need) {
        return new NeedConfirmed(
                need.needId(),
                need.aggregateVersion(),
                need.personId(),
                need.areaCode(),
                serviceItem,
                need.units(),
                need.periodFrom(),
                need.periodTo(),
                need.requestedAt(),
                need.primaryGroup(),
                need.groups(),
                need.occurredAt(),
                need.backfilled());
    }

    /** A visit for a match was verified now. */
    public static VisitVerified verified(UUID visitId, UUID matchId, NeedConfirmed need) {
        return new VisitVerified(
                visitId,
                3,
                UuidV7.next(),
                matchId,
                need.needId(),
                need.personId(),
                need.areaCode(),
                need.serviceItem(),
                UuidV7.next(),
                UuidV7.next(),
                now().minusSeconds(3600),
                now(),
                1,
                "VERIFIED",
                need.primaryGroup(),
                need.groups(),
                need.requestedAt(),
                false,
                now(),
                false);
    }

    /** A visit stands in a worker's calendar. */
    public static VisitPlanned planned(UUID visitId, UUID needId, UUID workerId, Instant from, Instant to) {
        return new VisitPlanned(visitId, 1, UuidV7.next(), needId, workerId, from, to, now(), false);
    }

    /** A planned visit will not take place. */
    public static VisitCancelled visitCancelled(UUID visitId, UUID needId) {
        return new VisitCancelled(visitId, 2, UuidV7.next(), needId, "PERSON_WISH", now(), false);
    }

    /** The calendar took a proposal, as it was told in the outbox. */
    public static VisitProposalConfirmed confirmed(VisitProposed proposal, UUID visitId) {
        return new VisitProposalConfirmed(
                proposal.proposalId(),
                1,
                proposal.planId(),
                proposal.planVersion(),
                visitId,
                UuidV7.next(),
                proposal.matchId(),
                proposal.needId(),
                proposal.workerId(),
                proposal.plannedFrom(),
                proposal.plannedTo(),
                now(),
                false);
    }

    /** The calendar did not take a proposal. */
    public static VisitProposalRefused refused(VisitProposed proposal, String reasonCode) {
        return new VisitProposalRefused(
                proposal.proposalId(),
                1,
                proposal.planId(),
                proposal.planVersion(),
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
                visitId,
                4,
                UuidV7.next(),
                matchId,
                need.needId(),
                wasVerified,
                orderCancelled,
                "PROOF_FALSE",
                now(),
                false);
    }

    /** The order of a match was refused now. */
    public static WorkOrderRefused orderRefused(UUID matchId, NeedConfirmed need) {
        return new WorkOrderRefused(UuidV7.next(), 2, matchId, need.needId(), "NO_WORKER", need.units(), now(), false);
    }

    /** The order of a match was delivered now. */
    public static WorkOrderDelivered delivered(UUID matchId, NeedConfirmed need, int verified) {
        return new WorkOrderDelivered(
                UuidV7.next(), 7, matchId, need.needId(), verified, need.units() - verified, now(), false);
    }

    /** The order of a match was cancelled now. */
    public static WorkOrderCancelled orderCancelled(UUID matchId, NeedConfirmed need, int verified, int outstanding) {
        return new WorkOrderCancelled(
                UuidV7.next(), 7, matchId, need.needId(), "NEED_WITHDRAWN", verified, outstanding, now(), false);
    }
}
