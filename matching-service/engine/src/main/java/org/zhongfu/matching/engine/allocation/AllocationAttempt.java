// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

import org.jspecify.annotations.Nullable;

/**
 * An allotment by fixed points for each group: prices by auction, whole places by filling lines, better places by search,
 * and the order of asking in the end.
 */
final class AllocationAttempt {

    /** Choices that leave so much less than a need's best are not looked at when lines are filled. */
    private static final int NEAR = 60 * AllocationData.POINT;

    /** With no more choices than this all are looked at. */
    private static final int FEW = 10_000;

    /** So many changes are tried where lines are few and what can be had on one is soon looked at. */
    private static final int LEAST_STEPS = 4000;

    /** Least steps look at no more choices than this: about as many as the usual effort does for a prefecture. */
    private static final long LEAST_LOOKED_AT = 4_000_000;

    /** A round after the first starts from good places. */
    private static final int LATER_ROUNDS = 3;

    private final AllocationData market;
    final int[] groupPoints;
    final int[] price;
    final long bound;
    final long steps;
    final Assignments places;

    /** @param before places to start from, or null when there are none yet */
    AllocationAttempt(
            AllocationData market,
            int[] groupPoints,
            @Nullable AllocationAttempt before,
            AllocationLimits limits,
            Deadline deadline) {
        this.market = market;
        this.groupPoints = groupPoints;
        int[] worth = worth();
        Auction auction = new Auction(market, worth, Decision.PRICE_TOLERANCE);
        auction.run();
        price = auction.price;
        bound = auction.bound();
        Assignments found = before == null ? wholePlaces(auction, worth) : before.places.worth(worth);
        long wanted = Math.max(leastSteps(), (long) limits.effort() * market.lines);
        int near = worth.length <= FEW ? Integer.MAX_VALUE / 2 : NEAR;
        LocalSearch improver =
                new LocalSearch(market, found, new KnapsackPacker(market, found, price, near), limits.seed());
        if (before == null) {
            improver.firstRounds(deadline);
        }
        steps = improver.run(before == null ? wanted : wanted / LATER_ROUNDS, deadline);
        places = better(found, new GreedyAllocation(market, worth));
        new StabilityRepair(market, places).uphold();
    }

    private long leastSteps() {
        int ofALine = 1 + market.edgeLine.length / Math.max(1, market.lines);
        return Math.min(LEAST_STEPS, LEAST_LOOKED_AT / ofALine);
    }

    private int[] worth() {
        int[] worth = new int[market.edgeLine.length];
        for (int edge = 0; edge < worth.length; edge++) {
            int need = market.edgeNeed[edge];
            worth[edge] = market.edgeUtility[edge] + market.waiting[need] + groupPoints[market.group[need]];
        }
        return worth;
    }

    private Assignments wholePlaces(Auction auction, int[] worth) {
        Assignments found = new Assignments(market, worth);
        int[] at = auction.mostlyAt();
        for (int edge = 0; edge < worth.length; edge++) {
            int need = market.edgeNeed[edge];
            if (at[need] == market.edgeLine[edge] && found.free[at[need]] >= market.units[need]) {
                found.move(need, edge);
            }
        }
        return found;
    }

    private static Assignments better(Assignments found, GreedyAllocation greedy) {
        Assignments best = found;
        for (Assignments other : new Assignments[] {greedy.inOrderOfAsking(), greedy.mostFirst()}) {
            best = other.total > best.total ? other : best;
        }
        return best;
    }
}
