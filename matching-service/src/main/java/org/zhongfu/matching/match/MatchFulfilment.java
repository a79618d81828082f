// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.intake.IntakeEvent.NeedRematchRequested;
import org.zhongfu.contracts.workorder.VisitEvent.VisitVerified;
import org.zhongfu.contracts.workorder.VisitEvent.VisitVoided;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderCancelled;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderClosed;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderDelivered;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderRefused;
import org.zhongfu.matching.contract.ContractUnits;
import org.zhongfu.matching.match.units.UnitLedger;
import org.zhongfu.matching.match.units.UnitUse;
import org.zhongfu.matching.match.units.UnitUse.State;
import org.zhongfu.matching.match.units.Units;
import org.zhongfu.matching.need.Need;
import org.zhongfu.matching.need.NeedService;
import org.zhongfu.matching.need.NeedStatus;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.web.Occurrence;

/**
 * Consumes and releases the units of accepted matches as visits and work orders end, until the match is fulfilled or
 * cancelled. An event that arrives twice moves units once: each visit has a row, and the end of an order is recorded on
 * the match.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MatchFulfilment {

    private final MatchRepository matches;
    private final UnitLedger ledger;
    private final NeedService needs;
    private final ContractUnits contracts;
    private final Outbox outbox;
    private final InstantSource clock;

    MatchFulfilment(
            MatchRepository matches,
            UnitLedger ledger,
            NeedService needs,
            ContractUnits contracts,
            Outbox outbox,
            InstantSource clock) {
        this.matches = matches;
        this.ledger = ledger;
        this.needs = needs;
        this.contracts = contracts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Consumes the committed units of a verified visit. */
    public void consume(VisitVerified visit) {
        Need need = lockNeed(visit.needId());
        if (ledger.useOf(visit.visitId()).isPresent()) {
            return;
        }
        Match match = matches.lockById(visit.matchId());
        Occurrence when = occurrence(visit.occurredAt(), visit.backfilled());
        ledger.consume(match.id(), visit.visitId(), visit.proof().units());
        for (int i = 0; i < visit.proof().units(); i++) {
            outbox.append(match.consumeUnit(visit.visitId(), when));
        }
        if (match.hasOrderEnded()) {
            fulfilIfSettled(match, need, when);
            matchRequestedRest(need);
        }
    }

    /**
     * Returns the units of a voided visit. While the order is open another visit may serve them; once the order is
     * cancelled or delivered they are released. The need of a cancelled order is matched again; that of a delivered one
     * is not, as with all undelivered units.
     */
    public void restore(VisitVoided visit) {
        Need need = lockNeed(visit.needId());
        Match match = matches.lockById(visit.matchId());
        Occurrence when = occurrence(visit.occurredAt(), visit.backfilled());
        Optional<UnitUse> use = ledger.useOf(visit.visitId());
        int before = ledger.of(match.id()).inUse();
        if (use.isEmpty()) {
            recordUnserved(match, visit, when);
        } else if (use.get().state() == State.CONSUMED) {
            returnServed(match, use.get(), isOver(visit), when);
        }
        if (match.hasOrderEnded()) {
            fulfilIfSettled(match, need, when);
        }
        boolean released = ledger.of(match.id()).inUse() < before;
        if (released
                && match.status() == MatchStatus.CANCELLED
                && (!endedWithContract(match) || outlivesContract(need))
                && matches.liveOf(need.id()).isEmpty()) {
            needs.requeue(need);
        }
        matchRequestedRest(need);
    }

    /** Releases the units of an order that the provider refused; the need is matched again. */
    public void release(WorkOrderRefused order) {
        Need need = lockNeed(order.needId());
        Match match = matches.lockById(order.matchId());
        if (match.endOrder()) {
            Occurrence when = occurrence(order.occurredAt(), order.backfilled());
            releaseRest(match, order.unitsOutstanding(), ReleaseReason.ORDER_REFUSED, when);
            cancel(match, need, CancellationReason.ORDER_REFUSED, when);
        }
    }

    /** Releases the units of a cancelled order that are neither served nor part of a visit in progress. */
    public void release(WorkOrderCancelled order) {
        Need need = lockNeed(order.needId());
        Match match = matches.lockById(order.matchId());
        if (match.endOrder()) {
            Occurrence when = occurrence(order.occurredAt(), order.backfilled());
            releaseRest(match, order.unitsOutstanding(), ReleaseReason.ORDER_CANCELLED, when);
            if (order.reasonCode().equals(CancellationReason.CONTRACT_ENDED.name())) {
                cancelForContract(match, need, when);
            } else {
                cancel(match, need, CancellationReason.ORDER_CANCELLED, when);
            }
        }
    }

    /**
     * Releases the units of a delivered order that no visit served, and fulfils the match: immediately, or with the last
     * verified visit whose event arrives later. When its contract has ended, what is left of the need is matched again.
     */
    public void release(WorkOrderDelivered order) {
        Need need = lockNeed(order.needId());
        Match match = matches.lockById(order.matchId());
        if (match.endOrder()) {
            Occurrence when = occurrence(order.occurredAt(), order.backfilled());
            releaseRest(match, order.unitsUndelivered(), ReleaseReason.UNDELIVERED, when);
            fulfilIfSettled(match, need, when);
            matchRequestedRest(need);
        }
    }

    /** Records that an order was closed: it follows the person no more. */
    public void close(WorkOrderClosed order) {
        lockNeed(order.needId());
        matches.lockById(order.matchId()).closeOrder();
    }

    /**
     * Matches the units of a need that no match uses. While the last match still has them, because the end of its order is
     * not processed yet, the request waits for their release. When they are offered already, because the contract ended, nothing is
     * left to request.
     */
    public void matchRest(NeedRematchRequested request) {
        boolean isOffered = needs.lockById(request.needId())
                .flatMap(need -> matches.liveOf(need.id()))
                .filter(match -> match.status() == MatchStatus.OFFERED)
                .isPresent();
        if (!isOffered) {
            needs.requestRest(request.needId()).ifPresent(this::matchRequestedRest);
        }
    }

    private void matchRequestedRest(Need need) {
        if (need.restRequested() && matches.liveOf(need.id()).isEmpty()) {
            needs.requeue(need);
        }
    }

    /** Fulfils the match when every unit is consumed or released and the match has not ended otherwise. */
    private void fulfilIfSettled(Match match, Need need, Occurrence when) {
        Units units = ledger.of(match.id());
        if (units.committed() == 0
                && match.deferredUnits() == 0
                && match.status().next().contains(MatchStatus.FULFILLED)) {
            boolean restQueued = contracts.extentOf(match.line().contract()).ended()
                    && outlivesContract(need)
                    && matches.unitsInUse(need.id()) < need.units();
            outbox.append(match.fulfil(units, restQueued, when));
            if (restQueued) {
                needs.requeue(need);
            }
        }
    }

    private void recordUnserved(Match match, VisitVoided visit, Occurrence when) {
        // Also when the event of its verification arrives later: the order that ended did not count it as outstanding.
        ledger.recordUnserved(match.id(), visit.visitId(), isOver(visit) ? State.RELEASED : State.RETURNED);
        if (isOver(visit)) {
            releaseCommitted(match, 1, ReleaseReason.VISIT_VOIDED, when);
        }
    }

    private void returnServed(Match match, UnitUse use, boolean orderOver, Occurrence when) {
        if (orderOver) {
            ledger.releaseConsumed(match.id(), use);
            outbox.append(match.releaseUnits(use.units(), ReleaseReason.VISIT_VOIDED, when));
        } else {
            ledger.returnToCommitted(match.id(), use);
            match.releaseDeferred(releaseCommitted(match, match.deferredUnits(), ReleaseReason.VISIT_VOIDED, when));
        }
    }

    /** True when the order had ended before the visit was voided, so that no other visit serves the unit. */
    private static boolean isOver(VisitVoided visit) {
        return visit.orderCancelled() || Boolean.TRUE.equals(visit.orderDelivered());
    }

    /** Releases units of an ended order: now, or when the event of a voided visit arrives and returns them. */
    private void releaseRest(Match match, int units, ReleaseReason reason, Occurrence when) {
        match.deferRelease(units - releaseCommitted(match, units, reason, when));
    }

    private int releaseCommitted(Match match, int most, ReleaseReason reason, Occurrence when) {
        int units = ledger.releaseCommitted(match.id(), most);
        if (units > 0) {
            outbox.append(match.releaseUnits(units, reason, when));
        }
        return units;
    }

    /** Cancels an accepted match that the provider will not fulfil; the need is matched again. */
    private void cancel(Match match, Need need, CancellationReason reason, Occurrence when) {
        if (match.status().next().contains(MatchStatus.CANCELLED)) {
            match.recordDecline(clock.instant());
            outbox.append(match.cancel(reason, null, 0, need.status() == NeedStatus.CONFIRMED, when));
            needs.requeue(need);
        }
    }

    /** Cancels a match whose contract has ended: the provider declined nothing, and the next contract may be with it. */
    private void cancelForContract(Match match, Need need, Occurrence when) {
        if (match.status().next().contains(MatchStatus.CANCELLED)) {
            boolean restQueued = outlivesContract(need);
            outbox.append(match.cancel(CancellationReason.CONTRACT_ENDED, null, 0, restQueued, when));
            if (restQueued) {
                needs.requeue(need);
            }
        }
    }

    private static boolean endedWithContract(Match match) {
        return CancellationReason.CONTRACT_ENDED.name().equals(match.reasonCode());
    }

    /** What a contract that ended left open of a need waits for the next one, while the need is open and its period lasts. */
    private boolean outlivesContract(Need need) {
        return need.status() == NeedStatus.CONFIRMED
                && !need.backfilled()
                && !need.periodTo().isBefore(Zones.dayOf(clock.instant()));
    }

    /** Locks the need before its match, as every change of a match does. */
    private Need lockNeed(NeedId needId) {
        return needs.lockById(needId).orElseThrow(() -> new IllegalStateException("need " + needId + " is not stored"));
    }

    private Occurrence occurrence(Instant occurredAt, boolean backfilled) {
        return new Occurrence(occurredAt, clock.instant(), backfilled, null);
    }
}
