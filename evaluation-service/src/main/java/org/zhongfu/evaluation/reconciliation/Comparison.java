// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.evaluation.fact.MatchStatus;
import org.zhongfu.evaluation.reconciliation.MatchRecord.MatchOrder;
import org.zhongfu.evaluation.reconciliation.MatchRecord.MatchUnits;
import org.zhongfu.evaluation.reconciliation.MatchRecord.MatchVisits;
import org.zhongfu.evaluation.reconciliation.NeedRecord.PublishedOutcome;

/** Compares what the services published about one need or contract; without database and clock. */
final class Comparison {

    private final NeedRecord need;
    private final List<Break> breaks = new ArrayList<>();

    private Comparison(NeedRecord need) {
        this.need = need;
    }

    /** All differences about a need and its matches. */
    static List<Break> of(NeedRecord need) {
        Comparison comparison = new Comparison(need);
        comparison.compareNeed();
        need.matches().forEach(comparison::compareMatch);
        return List.copyOf(comparison.breaks);
    }

    /** The difference about a contract line, if there is one. */
    static Optional<Break> of(ContractRecord contract) {
        if (contract.inUse() <= contract.bought()) {
            return Optional.empty();
        }
        return Optional.of(new Break(
                BreakKind.CONTRACT_EXCEEDED,
                null,
                null,
                contract.contractId(),
                contract.areaCode(),
                contract.bought(),
                contract.inUse(),
                contract.notedAt()));
    }

    private void compareNeed() {
        int inUse = need.inUse();
        if (need.status() == null) {
            add(BreakKind.NEED_UNKNOWN, null, 0, inUse, need.lastNoted());
            return;
        }
        if (inUse > need.units()) {
            add(BreakKind.NEED_EXCEEDED, null, need.units(), inUse, need.lastNoted());
        }
        switch (need.status()) {
            case CONFIRMED -> {
                if (!need.waitlisted() && lacksMatch()) {
                    add(BreakKind.NEED_UNANSWERED, null, need.units(), inUse, need.lastNoted());
                }
            }
            case WITHDRAWN -> need.matches().forEach(this::compareWithdrawn);
            case REGISTERED, CLOSED -> {}
        }
        compareOutcome();
    }

    private void compareOutcome() {
        PublishedOutcome published = need.outcome();
        if (published == null || !need.ordersHaveEnded()) {
            return;
        }
        int verified = need.verified();
        Integer delivered = published.unitsDelivered();
        if (delivered != null && delivered != verified) {
            add(BreakKind.NEED_OUTCOME_DIFFERS, null, delivered, verified, need.lastNoted());
        } else if (delivered == null && verified < need.units()) {
            add(BreakKind.NEED_OUTCOME_DIFFERS, null, need.units(), verified, need.lastNoted());
        }
    }

    /** True when units are still required and no match holds them: there never was one, or all ended early. */
    private boolean lacksMatch() {
        return need.inUse() < need.units() && need.matches().stream().allMatch(MatchRecord::broken);
    }

    private void compareWithdrawn(MatchRecord match) {
        if (match.live()) {
            add(
                    BreakKind.WITHDRAWN_NEED_HOLDS_UNITS,
                    match.id(),
                    0,
                    Math.max(match.units().held(), 0) + Math.max(match.units().committed(), 0),
                    need.lastNoted());
        }
    }

    private void compareMatch(MatchRecord match) {
        compareUnits(match, match.units());
        compareOrder(match, match.order());
        compareVisits(match, match.visits());
    }

    private void compareUnits(MatchRecord match, MatchUnits units) {
        int accounted = units.inUse() + units.released();
        if (accounted != units.offered()) {
            add(BreakKind.UNITS_DO_NOT_ADD_UP, match, units.offered(), accounted);
        }
        if (units.held() > 0 && match.status() != MatchStatus.OFFERED) {
            add(BreakKind.UNITS_STILL_HELD, match, 0, units.held());
        }
        // A visit under way when an order is cancelled may still end and count: its unit rightly stays committed.
        boolean over = match.status() == MatchStatus.FULFILLED || match.order().ended();
        int running = match.visits().running();
        if (over && units.committed() > running) {
            add(BreakKind.UNITS_STILL_COMMITTED, match, running, units.committed());
        }
    }

    private void compareOrder(MatchRecord match, MatchOrder order) {
        int accepted = match.units().accepted();
        if (order.status() == null) {
            boolean takenBack =
                    match.status() == MatchStatus.CANCELLED && match.units().committed() <= 0;
            if (accepted > 0 && !takenBack) {
                add(BreakKind.ORDER_MISSING, match, accepted, 0);
            }
            return;
        }
        if (accepted == 0) {
            add(BreakKind.ORDER_WITHOUT_MATCH, match, 0, order.units());
        } else if (order.units() != accepted) {
            add(BreakKind.ORDER_UNITS_DIFFER, match, accepted, order.units());
        }
        if (match.broken() && order.live()) {
            add(BreakKind.ORDER_OUTLIVES_MATCH, match, 0, order.units());
        }
        if (order.answers() > 0 && !order.delivered()) {
            add(BreakKind.ANSWER_WITHOUT_DELIVERY, match, 0, order.answers());
        }
        if (match.visits().verified() > order.units()) {
            add(
                    BreakKind.VISITS_EXCEED_ORDER,
                    match,
                    order.units(),
                    match.visits().verified());
        }
    }

    private void compareVisits(MatchRecord match, MatchVisits visits) {
        if (visits.verifiedWithoutUnit() > 0) {
            int served = visits.verified() - visits.verifiedWithoutUnit();
            add(BreakKind.VISIT_WITHOUT_UNIT, match, visits.verified(), served);
        }
        if (visits.consumedWithoutVisit() > 0) {
            int consumed = match.units().consumed();
            add(BreakKind.UNIT_WITHOUT_VISIT, match, consumed - visits.consumedWithoutVisit(), consumed);
        }
    }

    private void add(BreakKind kind, MatchRecord match, long expected, long found) {
        add(kind, match.id(), expected, found, match.notedAt());
    }

    private void add(BreakKind kind, @Nullable MatchId matchId, long expected, long found, Instant since) {
        breaks.add(new Break(kind, need.needId(), matchId, null, need.areaCode(), expected, found, since));
    }
}
