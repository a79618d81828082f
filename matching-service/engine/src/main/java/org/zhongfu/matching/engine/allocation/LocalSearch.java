// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

import java.util.SplittableRandom;

/**
 * Looks for better assignments: fills one line anew as if the units left behind elsewhere would surely find takers, then has
 * the lines that lost somebody show whether they do. A worse state is accepted now and then, the less often the nearer
 * the end.
 */
final class LocalSearch {

    /** Share of their price, in thousandths, units left behind are expected to bring: from nearly nothing lost to all. */
    private static final int MIN_TRUST = 700;

    private static final int MAX_TRUST = 1000;

    // By how much a change for the worse may still be accepted: points of utility, at the start and at the end.
    private static final double HOT = 200.0 * AllocationData.POINT;
    private static final double COLD = 2.0 * AllocationData.POINT;

    /** One of so many changes, the last ones, must not be for the worse. */
    private static final int STRICT_AT_LAST = 10;

    /** One of so many changes empties two lines at once. */
    private static final int TWO_LINES_EVERY = 8;

    /** Loss of trust over the first rounds, so that rounding starts bold and ends strict. */
    private static final int[] FIRST_ROUNDS = {950, 800, 500, 0};

    private final AllocationData data;
    private final Assignments assignments;
    private final KnapsackPacker packer;
    private final SplittableRandom random;

    /** In which try a line was last filled. */
    private final int[] triedIn;

    private int tries;

    LocalSearch(AllocationData data, Assignments assignments, KnapsackPacker packer, long seed) {
        this.data = data;
        this.assignments = assignments;
        this.packer = packer;
        random = new SplittableRandom(seed);
        triedIn = new int[data.lines];
    }

    /** Fills each line a few times, in turn. */
    void fillAllLines(Deadline deadline) {
        for (int trust : FIRST_ROUNDS) {
            for (int line = 0; line < data.lines && !deadline.passed(); line++) {
                assignments.mark();
                packer.fill(line, trust);
            }
        }
    }

    /** Tries so many changes; fewer when the deadline comes first. Tells how many it tried. */
    long run(long steps, Deadline deadline) {
        for (long step = 0; step < steps; step++) {
            if (data.lines == 0 || deadline.passed()) {
                return step;
            }
            double heat =
                    step >= steps - steps / STRICT_AT_LAST ? 0 : HOT * Math.pow(COLD / HOT, (double) step / steps);
            long before = assignments.total;
            assignments.mark();
            int line = random.nextInt(data.lines);
            if (random.nextInt(TWO_LINES_EVERY) == 0) {
                refillTwoLines(line);
            } else {
                refillLine(line);
            }
            long loss = before - assignments.total;
            if (loss > 0 && loss > -heat * Math.log(1 - random.nextDouble())) {
                assignments.undo();
            }
        }
        return steps;
    }

    private void refillLine(int line) {
        packer.fill(line, MIN_TRUST + random.nextInt(MAX_TRUST - MIN_TRUST + 1));
        tries++;
        triedIn[line] = tries;
        int moved = assignments.changes();
        for (int change = 0; change < moved; change++) {
            int left = assignments.previousLine(change);
            if (left != Assignments.UNASSIGNED && triedIn[left] != tries) {
                triedIn[left] = tries; // A large line loses many at once, and is filled once.
                packer.fill(left, 0);
            }
        }
    }

    /** Sends everybody away from a line and from another that one of them could have, and fills both, the other first. */
    private void refillTwoLines(int line) {
        int choices = data.firstOfLine[line + 1] - data.firstOfLine[line];
        if (choices == 0) {
            return;
        }
        int need = data.edgeNeed[data.byLine[data.firstOfLine[line] + random.nextInt(choices)]];
        int first = data.firstEdge[need];
        int other = data.edgeLine[first + random.nextInt(data.firstEdge[need + 1] - first)];
        empty(line);
        empty(other);
        packer.fill(other, random.nextInt(MAX_TRUST + 1));
        packer.fill(line, 0);
        packer.fill(other, 0);
    }

    private void empty(int line) {
        while (assignments.head[line] != Assignments.UNASSIGNED) {
            assignments.move(assignments.head[line], Assignments.UNASSIGNED);
        }
    }
}
