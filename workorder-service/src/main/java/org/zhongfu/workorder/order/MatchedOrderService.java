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
    private final OrderJournal journal;
    private final FourEyes fourEyes;
    private final InstantSource clock;

    MatchedOrderService(
            WorkOrderRepository orders,
            NeedOwners owners,
            OrderCancellation cancellation,
            OrderVisits visits,
            OrderJournal journal,
            FourEyes fourEyes,
            InstantSource clock) {
        this.orders = orders;
        this.owners = owners;
        this.cancellation = cancellation;
        this.visits = visits;
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

    /** Moves an open order to where the person lives now; who serves keeps it, and an order that has ended stays where it was. */
    public void relocate(MatchRelocated match) {
        orders.lockByMatch(match.matchId())
                .filter(order -> order.status().next().contains(WorkOrderStatus.CANCELLED))
                .ifPresent(order -> {
                    order.relocate(match.areaCode(), HomeLocation.of(match.latitude(), match.longitude()));
                    visits.relocate(order.id(), match.areaCode());
                });
    }

    /** Cancels the order of a match; does nothing when there is none or it has ended. */
    public void cancel(MatchCancelled match) {
        orders.lockByMatch(match.matchId())
                .filter(order -> order.status().next().contains(WorkOrderStatus.CANCELLED))
                .ifPresent(order -> {
                    Occurrence when = occurrence(match.occurredAt(), match.backfilled());
                    journal.append(
                            order.id(), cancellation.cancel(order, match.reasonCode(), null, when, ACTOR), when, ACTOR);
                });
    }

    private Occurrence occurrence(Instant occurredAt, boolean backfilled) {
        return new Occurrence(occurredAt, clock.instant(), backfilled, null);
    }
}
