// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Compares what the services say about one need or contract; knows no database and no clock. */
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
                if (!need.waitlisted() && mustBeMatched()) {
                    add(BreakKind.NEED_UNANSWERED, null, need.units(), inUse, need.lastNoted());
                }
            }
            case WITHDRAWN -> need.matches().forEach(this::mustHaveEnded);
            case REGISTERED, CLOSED -> {}
        }
    }

    /** True when units are still wanted and no match stands for them: there never was one, or all ended early. */
    private boolean mustBeMatched() {
        return need.inUse() < need.units()
                && need.matches().stream()
                        .map(MatchRecord::status)
                        .allMatch(status -> status != null && status.broken());
    }

    private void mustHaveEnded(MatchRecord match) {
        if (match.status() != null && match.status().live()) {
            add(
                    BreakKind.WITHDRAWN_NEED_HOLDS_UNITS,
                    match.matchId(),
                    0,
                    Math.max(match.held(), 0) + Math.max(match.committed(), 0),
                    need.lastNoted());
        }
    }

    private void compareMatch(MatchRecord match) {
        compareLedger(match);
        compareOrder(match);
        compareVisits(match);
    }

    private void compareLedger(MatchRecord match) {
        int accounted = match.inUse() + match.released();
        if (accounted != match.offered()) {
            add(BreakKind.UNITS_DO_NOT_ADD_UP, match, match.offered(), accounted);
        }
        if (match.held() > 0 && match.status() != MatchStatus.OFFERED) {
            add(BreakKind.UNITS_STILL_HELD, match, 0, match.held());
        }
        // A visit under way when an order is cancelled may still end and count: its unit rightly waits.
        boolean over = match.status() == MatchStatus.FULFILLED
                || (match.orderStatus() != null && !match.orderStatus().live());
        if (over && match.committed() > match.running()) {
            add(BreakKind.UNITS_STILL_COMMITTED, match, match.running(), match.committed());
        }
    }

    private void compareOrder(MatchRecord match) {
        if (match.orderStatus() == null) {
            boolean takenBack = match.status() == MatchStatus.CANCELLED && match.committed() <= 0;
            if (match.accepted() > 0 && !takenBack) {
                add(BreakKind.ORDER_MISSING, match, match.accepted(), 0);
            }
            return;
        }
        if (match.accepted() == 0) {
            add(BreakKind.ORDER_WITHOUT_MATCH, match, 0, match.ordered());
        } else if (match.ordered() != match.accepted()) {
            add(BreakKind.ORDER_UNITS_DIFFER, match, match.accepted(), match.ordered());
        }
        if (match.status() != null && match.status().broken() && match.hasLiveOrder()) {
            add(BreakKind.ORDER_OUTLIVES_MATCH, match, 0, match.ordered());
        }
        if (match.verified() > match.ordered()) {
            add(BreakKind.VISITS_EXCEED_ORDER, match, match.ordered(), match.verified());
        }
    }

    private void compareVisits(MatchRecord match) {
        if (match.verifiedWithoutUnit() > 0) {
            int served = match.verified() - match.verifiedWithoutUnit();
            add(BreakKind.VISIT_WITHOUT_UNIT, match, match.verified(), served);
        }
        if (match.consumedWithoutVisit() > 0) {
            int proven = match.consumed() - match.consumedWithoutVisit();
            add(BreakKind.UNIT_WITHOUT_VISIT, match, proven, match.consumed());
        }
    }

    private void add(BreakKind kind, MatchRecord match, long expected, long found) {
        add(kind, match.matchId(), expected, found, match.notedAt());
    }

    private void add(BreakKind kind, @Nullable UUID matchId, long expected, long found, Instant since) {
        breaks.add(new Break(kind, need.needId(), matchId, null, need.areaCode(), expected, found, since));
    }
}
