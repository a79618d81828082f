// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

import java.util.SplittableRandom;

/**
 * Looks for better places: fills one line anew as if the units left behind elsewhere would surely find takers, then has
 * the lines that lost somebody show whether they do. A worse state is accepted now and then, the less often the nearer
 * the end.
 */
final class LocalSearch {

    /** Share of their price, in thousandths, units left behind are expected to bring: from nearly nothing lost to all. */
    private static final int LEAST_TRUST = 700;

    private static final int MOST_TRUST = 1000;

    // By how much a change for the worse may still be accepted: points of utility, at the start and at the end.
    private static final double HOT = 200.0 * AllocationData.POINT;
    private static final double COLD = 2.0 * AllocationData.POINT;

    /** One of so many changes, the last ones, must not be for the worse. */
    private static final int STRICT_AT_LAST = 10;

    /** One of so many changes empties two lines at once. */
    private static final int EMPTIED = 8;

    /** Loss of trust over the first rounds, so that rounding starts bold and ends strict. */
    private static final int[] FIRST_ROUNDS = {950, 800, 500, 0};

    private final AllocationData market;
    private final Assignments places;
    private final KnapsackPacker packer;
    private final SplittableRandom dice;

    /** In which try a line was last filled. */
    private final int[] triedIn;

    private int tries;

    LocalSearch(AllocationData market, Assignments places, KnapsackPacker packer, long seed) {
        this.market = market;
        this.places = places;
        this.packer = packer;
        dice = new SplittableRandom(seed);
        triedIn = new int[market.lines];
    }

    /** Fills each line a few times, in turn. */
    void firstRounds(Deadline deadline) {
        for (int trust : FIRST_ROUNDS) {
            for (int line = 0; line < market.lines && !deadline.passed(); line++) {
                places.mark();
                packer.fill(line, trust);
            }
        }
    }

    /** Tries so many changes; fewer when the deadline comes first. Tells how many it tried. */
    long run(long steps, Deadline deadline) {
        for (long step = 0; step < steps; step++) {
            if (market.lines == 0 || deadline.passed()) {
                return step;
            }
            double heat =
                    step >= steps - steps / STRICT_AT_LAST ? 0 : HOT * Math.pow(COLD / HOT, (double) step / steps);
            long before = places.total;
            places.mark();
            int line = dice.nextInt(market.lines);
            if (dice.nextInt(EMPTIED) == 0) {
                emptyTwo(line);
            } else {
                tryLine(line);
            }
            long loss = before - places.total;
            if (loss > 0 && loss > -heat * Math.log(1 - dice.nextDouble())) {
                places.undo();
            }
        }
        return steps;
    }

    private void tryLine(int line) {
        packer.fill(line, LEAST_TRUST + dice.nextInt(MOST_TRUST - LEAST_TRUST + 1));
        tries++;
        triedIn[line] = tries;
        int moved = places.changes();
        for (int change = 0; change < moved; change++) {
            int left = places.lineLeft(change);
            if (left != Assignments.NOWHERE && triedIn[left] != tries) {
                triedIn[left] = tries; // A large line loses many at once, and is filled once.
                packer.fill(left, 0);
            }
        }
    }

    /** Sends everybody away from a line and from another that one of them could have, and fills both, the other first. */
    private void emptyTwo(int line) {
        int choices = market.firstOfLine[line + 1] - market.firstOfLine[line];
        if (choices == 0) {
            return;
        }
        int need = market.edgeNeed[market.byLine[market.firstOfLine[line] + dice.nextInt(choices)]];
        int first = market.firstEdge[need];
        int other = market.edgeLine[first + dice.nextInt(market.firstEdge[need + 1] - first)];
        empty(line);
        empty(other);
        packer.fill(other, dice.nextInt(MOST_TRUST + 1));
        packer.fill(line, 0);
        packer.fill(other, 0);
    }

    private void empty(int line) {
        while (places.head[line] != Assignments.NOWHERE) {
            places.move(places.head[line], Assignments.NOWHERE);
        }
    }
}
