// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

import org.jspecify.annotations.Nullable;

/**
 * An allocation with fixed points for each group. Steps: prices by auction, whole needs at the lines that hold most of
 * them, local search, comparison with greedy allocations, stability repair.
 */
final class AllocationAttempt {

    /** Choices worth so much less than the best choice of a need are skipped when lines are filled. */
    private static final int NEAR = 60 * AllocationData.POINT;

    /** Up to this number of choices none is skipped. */
    private static final int FEW = 10_000;

    /** The minimum number of changes where there are few lines with few choices each. */
    private static final int LEAST_STEPS = 4000;

    /**
     * The bound of choices evaluated in the minimum number of changes: about as many as the usual effort takes for a
     * prefecture.
     */
    private static final long LEAST_LOOKED_AT = 4_000_000;

    /** Later rounds start from good assignments, so they need this fraction of the steps. */
    private static final int LATER_ROUNDS = 3;

    private final AllocationData data;
    final int[] groupPoints;
    final int[] price;
    final long bound;
    final long steps;
    final Assignments assignments;

    /** @param before the attempt to start from, or null in the first round */
    AllocationAttempt(
            AllocationData data,
            int[] groupPoints,
            @Nullable AllocationAttempt before,
            AllocationLimits limits,
            Deadline deadline) {
        this.data = data;
        this.groupPoints = groupPoints;
        int[] worth = worth();
        Auction auction = new Auction(data, worth, Decision.PRICE_TOLERANCE);
        auction.run();
        price = auction.price;
        bound = auction.bound();
        Assignments found = before == null ? wholePlaces(auction, worth) : before.assignments.worth(worth);
        long wanted = Math.max(leastSteps(), (long) limits.effort() * data.lines);
        int near = worth.length <= FEW ? Integer.MAX_VALUE / 2 : NEAR;
        LocalSearch improver =
                new LocalSearch(data, found, new KnapsackPacker(data, found, price, near), limits.seed());
        if (before == null) {
            improver.fillAllLines(deadline);
        }
        steps = improver.run(before == null ? wanted : wanted / LATER_ROUNDS, deadline);
        assignments = better(found, new GreedyAllocation(data, worth));
        new StabilityRepair(data, assignments).apply();
    }

    private long leastSteps() {
        int ofALine = 1 + data.edgeLine.length / Math.max(1, data.lines);
        return Math.min(LEAST_STEPS, LEAST_LOOKED_AT / ofALine);
    }

    private int[] worth() {
        int[] worth = new int[data.edgeLine.length];
        for (int edge = 0; edge < worth.length; edge++) {
            int need = data.edgeNeed[edge];
            worth[edge] = data.edgeUtility[edge] + data.waiting[need] + groupPoints[data.group[need]];
        }
        return worth;
    }

    private Assignments wholePlaces(Auction auction, int[] worth) {
        Assignments found = new Assignments(data, worth);
        int[] at = auction.lineWithMostUnits();
        for (int edge = 0; edge < worth.length; edge++) {
            int need = data.edgeNeed[edge];
            if (at[need] == data.edgeLine[edge] && found.free[at[need]] >= data.units[need]) {
                found.move(need, edge);
            }
        }
        return found;
    }

    private static Assignments better(Assignments found, GreedyAllocation greedy) {
        Assignments best = found;
        for (Assignments other : new Assignments[] {greedy.byRequestTime(), greedy.byUtility()}) {
            best = other.total > best.total ? other : best;
        }
        return best;
    }
}
