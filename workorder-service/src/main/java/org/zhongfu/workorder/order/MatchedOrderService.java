// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import org.zhongfu.base.foureyes.FourEyes;
import org.zhongfu.base.foureyes.StepLink;
import org.zhongfu.base.need.NeedOwners;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.matching.MatchingEvent.MatchAccepted;
import org.zhongfu.contracts.matching.MatchingEvent.MatchCancelled;
import org.zhongfu.contracts.matching.MatchingEvent.MatchRelocated;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderRelocated;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.journal.JournalEntry;
import org.zhongfu.workorder.journal.OrderJournal;

/** Creates and cancels the orders of matches. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MatchedOrderService {

    private static final String ACTOR = "system";

    private final WorkOrderRepository orders;
    private final NeedOwners owners;
    private final OrderCancellation cancellation;
    private final OrderVisits visits;
    private final ReturnVisitFollowUp returnVisits;
    private final OrderJournal journal;
    private final FourEyes fourEyes;
    private final InstantSource clock;

    MatchedOrderService(
            WorkOrderRepository orders,
            NeedOwners owners,
            OrderCancellation cancellation,
            OrderVisits visits,
            ReturnVisitFollowUp returnVisits,
            OrderJournal journal,
            FourEyes fourEyes,
            InstantSource clock) {
        this.orders = orders;
        this.owners = owners;
        this.cancellation = cancellation;
        this.visits = visits;
        this.returnVisits = returnVisits;
        this.journal = journal;
        this.fourEyes = fourEyes;
        this.clock = clock;
    }

    /** Creates the order of a match; an order that exists already stays as it is. */
    public void create(MatchAccepted match) {
        if (orders.lockByMatch(match.matchId()).isPresent()) {
            return;
        }
        PersonId owner = owners.claim(match.needId(), match.recipient().personId());
        WorkOrder order = new WorkOrder(match, owner, clock.instant());
        orders.persistAndFlush(order);
        fourEyes.keep(
                "acceptMatch",
                StepLink.WORK_ORDER,
                order.id().value(),
                match.provider().acceptedBy(),
                Roles.COORDINATOR,
                match.occurredAt());
        journal.append(
                order.id(),
                new JournalEntry(
                        OrderEvents.created(order),
                        "CREATED",
                        "matchId=%s units=%d"
                                .formatted(match.matchId(), match.terms().units())),
                occurrence(match.occurredAt(), match.backfilled()),
                ACTOR);
    }

    /**
     * Moves an order to where the person lives now, until it is closed, refused or cancelled: the officers of the new area have what is
     * left to be done, the return visit and its task included. Who serves, or has served, keeps the order.
     */
    public void relocate(MatchRelocated match) {
        orders.lockByMatch(match.matchId())
                .filter(order -> !order.status().isFinal())
                .ifPresent(order -> relocate(order, match));
    }

    private void relocate(WorkOrder order, MatchRelocated match) {
        Occurrence when = occurrence(match.occurredAt(), match.backfilled());
        WorkOrderRelocated event =
                order.relocate(match.areaCode(), HomeLocation.of(match.latitude(), match.longitude()), when);
        visits.relocate(order.id(), match.areaCode());
        returnVisits.relocate(order.id(), match.areaCode());
        journal.append(order.id(), new JournalEntry(event, "RELOCATED", "areaCode=" + match.areaCode()), when, ACTOR);
    }

    /** Cancels the order of a match; does nothing when there is none or it has ended. */
    public void cancel(MatchCancelled match) {
        orders.lockByMatch(match.matchId())
                .filter(order -> order.status().next().contains(WorkOrderStatus.CANCELLED))
                .ifPresent(order -> {
                    Occurrence when = occurrence(match.occurredAt(), match.backfilled());
                    journal.append(
                            order.id(),
                            cancellation.cancel(order, StatedReason.ofConsequence(match.reasonCode()), when, ACTOR),
                            when,
                            ACTOR);
                });
    }

    private Occurrence occurrence(Instant occurredAt, boolean backfilled) {
        return new Occurrence(occurredAt, clock.instant(), backfilled, null);
    }
}
