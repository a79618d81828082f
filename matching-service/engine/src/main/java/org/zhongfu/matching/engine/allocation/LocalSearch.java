// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

import java.util.SplittableRandom;

/**
 * Local search with simulated annealing. A change fills one line as if the units freed on other lines were used again,
 * then refills the lines that lost needs. A worse result is accepted with a probability that falls during the search.
 */
final class LocalSearch {

    /** The range of the share of their price, in thousandths, that freed units are expected to bring. */
    private static final int MIN_TRUST = 700;

    private static final int MAX_TRUST = 1000;

    // Temperatures at the start and at the end, in points of utility.
    private static final double HOT = 200.0 * AllocationData.POINT;
    private static final double COLD = 2.0 * AllocationData.POINT;

    /** The last changes, one of so many, must not be worse. */
    private static final int STRICT_AT_LAST = 10;

    /** One of so many changes empties two lines at once. */
    private static final int TWO_LINES_EVERY = 8;

    /** The trust in the first rounds over all lines, falling from round to round. */
    private static final int[] FIRST_ROUNDS = {950, 800, 500, 0};

    private final AllocationData data;
    private final Assignments assignments;
    private final KnapsackPacker packer;
    private final SplittableRandom random;

    /** By line: the number of the last change that filled it. */
    private final int[] triedIn;

    private int tries;

    LocalSearch(AllocationData data, Assignments assignments, KnapsackPacker packer, long seed) {
        this.data = data;
        this.assignments = assignments;
        this.packer = packer;
        random = new SplittableRandom(seed);
        triedIn = new int[data.lines];
    }

    /** Fills every line several times, in order. */
    void fillAllLines(Deadline deadline) {
        for (int trust : FIRST_ROUNDS) {
            for (int line = 0; line < data.lines && !deadline.passed(); line++) {
                assignments.mark();
                packer.fill(line, trust);
            }
        }
    }

    /** Tries a number of changes, fewer when the deadline is reached. Returns the number tried. */
    long run(long steps, Deadline deadline) {
        for (long step = 0; step < steps; step++) {
            if (data.lines == 0 || deadline.passed()) {
                return step;
            }
            double temperature =
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
            if (loss > 0 && loss > -temperature * Math.log(1 - random.nextDouble())) {
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
                triedIn[left] = tries; // A line that loses several needs is refilled once.
                packer.fill(left, 0);
            }
        }
    }

    /** Empties a line and another one that shares a need with it, and fills both, the other first. */
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
