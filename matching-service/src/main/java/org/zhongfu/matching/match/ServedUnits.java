// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitVerified;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitVoided;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderCancelled;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderDelivered;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderRefused;
import org.zhongfu.matching.match.UnitUse.State;
import org.zhongfu.matching.need.Need;
import org.zhongfu.matching.need.Needs;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.web.Occurrence;

/**
 * Moves units as workorder tells of visits and orders. What is told twice moves them once: a visit by its own row, the
 * end of an order by a mark on the match.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ServedUnits {

    private final MatchRepository matches;
    private final UnitLedger ledger;
    private final Needs needs;
    private final Outbox outbox;
    private final InstantSource clock;

    ServedUnits(MatchRepository matches, UnitLedger ledger, Needs needs, Outbox outbox, InstantSource clock) {
        this.matches = matches;
        this.ledger = ledger;
        this.needs = needs;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A visit was verified: promised units are served. */
    public void consume(VisitVerified visit) {
        hold(visit.needId().value());
        if (ledger.useOf(visit.visitId().value()).isPresent()) {
            return;
        }
        Match match = matches.lockById(visit.matchId().value());
        Occurrence when = occurrence(visit.occurredAt(), visit.backfilled());
        ledger.consume(match, visit.visitId().value(), visit.proof().units());
        for (int i = 0; i < visit.proof().units(); i++) {
            outbox.append(match.consumed(visit.visitId(), when));
        }
        if (match.orderIsOver()) {
            fulfilIfSettled(match, when);
        }
    }

    /**
     * A visit does not count. While the order goes on its unit may be served by another visit; once the order is
     * cancelled it is given back, and the need wants it from somebody else.
     */
    public void restore(VisitVoided visit) {
        Need need = hold(visit.needId().value());
        Match match = matches.lockById(visit.matchId().value());
        Occurrence when = occurrence(visit.occurredAt(), visit.backfilled());
        Optional<UnitUse> use = ledger.useOf(visit.visitId().value());
        int before = ledger.of(match.id()).inUse();
        if (use.isEmpty()) {
            unserved(match, visit, when);
        } else if (use.get().state() == State.CONSUMED) {
            unserve(match, use.get(), visit.orderCancelled(), when);
        }
        boolean freed = ledger.of(match.id()).inUse() < before;
        if (freed
                && match.status() == MatchStatus.CANCELLED
                && matches.liveOf(need.id()).isEmpty()) {
            needs.awaitAgain(need);
        }
    }

    /** Nobody of the provider does the order: its units are given back and the need is matched again. */
    public void release(WorkOrderRefused order) {
        Need need = hold(order.needId().value());
        Match match = matches.lockById(order.matchId().value());
        if (match.endOrder()) {
            Occurrence when = occurrence(order.occurredAt(), order.backfilled());
            end(match, order.unitsOutstanding(), "ORDER_REFUSED", when);
            endEarly(match, need, "ORDER_REFUSED", when);
        }
    }

    /** The order ended before delivery: what is neither served nor under way is given back. */
    public void release(WorkOrderCancelled order) {
        Need need = hold(order.needId().value());
        Match match = matches.lockById(order.matchId().value());
        if (match.endOrder()) {
            Occurrence when = occurrence(order.occurredAt(), order.backfilled());
            end(match, order.unitsOutstanding(), "ORDER_CANCELLED", when);
            endEarly(match, need, "ORDER_CANCELLED", when);
        }
    }

    /**
     * The order is delivered: what no visit served is given back, and the match is fulfilled, at once or with the last
     * verified visit that is told later.
     */
    public void release(WorkOrderDelivered order) {
        hold(order.needId().value());
        Match match = matches.lockById(order.matchId().value());
        if (match.endOrder()) {
            Occurrence when = occurrence(order.occurredAt(), order.backfilled());
            end(match, order.unitsUndelivered(), "UNDELIVERED", when);
            fulfilIfSettled(match, when);
        }
    }

    /** Every unit is served or given back, and nobody has ended the match another way. */
    private void fulfilIfSettled(Match match, Occurrence when) {
        Units units = ledger.of(match.id());
        if (units.committed() == 0 && match.owed() == 0 && match.status().next().contains(MatchStatus.FULFILLED)) {
            outbox.append(match.fulfil(units, when));
        }
    }

    private void unserved(Match match, VisitVoided visit, Occurrence when) {
        // Also when it was verified and that is told later: the cancelled order did not count it as outstanding.
        ledger.noteUnserved(match, visit.visitId().value(), visit.orderCancelled() ? State.RELEASED : State.RETURNED);
        if (visit.orderCancelled()) {
            giveBack(match, 1, "VISIT_VOIDED", when);
        }
    }

    private void unserve(Match match, UnitUse use, boolean orderCancelled, Occurrence when) {
        if (orderCancelled) {
            ledger.releaseConsumed(match, use);
            outbox.append(match.released(use.units(), "VISIT_VOIDED", when));
        } else {
            ledger.returnToCommitted(match, use);
            int given = giveBack(match, match.owed(), "VISIT_VOIDED", when);
            match.owe(-given);
            if (match.orderIsOver()) {
                fulfilIfSettled(match, when);
            }
        }
    }

    /** The order ends: so many units are given back, now or when the void of a visit that is told later returns them. */
    private void end(Match match, int units, String reasonCode, Occurrence when) {
        match.owe(units - giveBack(match, units, reasonCode, when));
    }

    private int giveBack(Match match, int most, String reasonCode, Occurrence when) {
        int units = ledger.releaseCommitted(match, most);
        if (units > 0) {
            outbox.append(match.released(units, reasonCode, when));
        }
        return units;
    }

    /** The provider had promised and let go: somebody else is asked for what is still wanted. */
    private void endEarly(Match match, Need need, String reasonCode, Occurrence when) {
        if (match.status().next().contains(MatchStatus.CANCELLED)) {
            match.turnedAway(clock.instant());
            outbox.append(match.cancel(reasonCode, null, 0, when));
            needs.awaitAgain(need);
        }
    }

    /** The need is held first, as by everybody who writes about its matches. */
    private Need hold(UUID needId) {
        return needs.lockById(needId)
                .orElseThrow(() -> new IllegalStateException("need " + needId + " is not known here"));
    }

    private Occurrence occurrence(Instant occurredAt, boolean backfilled) {
        return new Occurrence(occurredAt, clock.instant(), backfilled, null);
    }
}
