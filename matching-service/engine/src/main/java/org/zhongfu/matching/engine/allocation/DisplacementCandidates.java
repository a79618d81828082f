// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

import java.util.Arrays;

/**
 * Finds, among the needs on a line with enough units, the one whose assignment has the lowest worth. Each line is
 * sorted once and again only after a change, because every waiting need reads them and lines seldom change.
 */
final class DisplacementCandidates {

    private final AllocationData data;
    private final Assignments assignments;

    /** By line: false after a change. */
    private final boolean[] inOrder;

    /** By line: its needs, the largest first. */
    private final int[][] bySize;

    /** By line and rank: the need with the lowest worth up to that rank. */
    private final int[][] candidates;

    DisplacementCandidates(AllocationData data, Assignments assignments) {
        this.data = data;
        this.assignments = assignments;
        inOrder = new boolean[data.lines];
        bySize = new int[data.lines][0];
        candidates = new int[data.lines][0];
    }

    /**
     * The need on a line with at least so many units and the lowest worth, of equals the one requested last; or {@link
     * Assignments#UNASSIGNED}.
     */
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

    /** Notes that the needs of a line have changed. */
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
