// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

import java.util.Arrays;

/**
 * Who of those on a line would be missed least, of those whose units would do for another. A line of hundreds is asked by
 * everybody who waits, and seldom changes between: so it is put in order once, and again only after a change.
 */
final class DisplacementCandidates {

    private final AllocationData data;
    private final Assignments assignments;

    /** False after a change. */
    private final boolean[] inOrder;

    /** The needs of each line, those with most units first. */
    private final int[][] bySize;

    /** Who is candidates of these and all before. */
    private final int[][] candidates;

    DisplacementCandidates(AllocationData data, Assignments assignments) {
        this.data = data;
        this.assignments = assignments;
        inOrder = new boolean[data.lines];
        bySize = new int[data.lines][0];
        candidates = new int[data.lines][0];
    }

    /** The need on a line with so many units or more of which least is made, and of equals who asked last, or nobody. */
    int of(int line, int units) {
        if (!inOrder[line]) {
            sort(line);
        }
        int low = 0;
        int high = bySize[line].length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (data.units[bySize[line][middle]] >= units) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Assignments.UNASSIGNED : candidates[line][low - 1];
    }

    /** Somebody came to a line, or left it. */
    void changed(int line) {
        if (line != Assignments.UNASSIGNED) {
            inOrder[line] = false;
        }
    }

    private void sort(int line) {
        int count = 0;
        for (int need = assignments.head[line]; need != Assignments.UNASSIGNED; need = assignments.next[need]) {
            count++;
        }
        long[] order = new long[count];
        for (int need = assignments.head[line]; need != Assignments.UNASSIGNED; need = assignments.next[need]) {
            order[--count] = (long) -data.units[need] << 32 | need;
        }
        Arrays.sort(order);
        inOrder[line] = true;
        bySize[line] = new int[order.length];
        candidates[line] = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            int need = (int) order[i];
            bySize[line][i] = need;
            candidates[line][i] = i == 0 || isWeaker(need, candidates[line][i - 1]) ? need : candidates[line][i - 1];
        }
    }

    private boolean isWeaker(int need, int other) {
        long difference = assignments.worthOf(need) - assignments.worthOf(other);
        return difference < 0 || (difference == 0 && data.asked[need] > data.asked[other]);
    }
}
