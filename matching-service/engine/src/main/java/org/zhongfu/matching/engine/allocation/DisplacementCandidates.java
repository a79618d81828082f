// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

import java.util.Arrays;

/**
 * Who of those on a line would be missed least, of those whose units would do for another. A line of hundreds is asked by
 * everybody who waits, and seldom changes between: so it is put in order once, and again only after a change.
 */
final class DisplacementCandidates {

    private final AllocationData market;
    private final Assignments places;

    /** False after a change. */
    private final boolean[] inOrder;

    /** The needs of each line, those with most units first. */
    private final int[][] bySize;

    /** Who is weakest of these and all before. */
    private final int[][] weakest;

    DisplacementCandidates(AllocationData market, Assignments places) {
        this.market = market;
        this.places = places;
        inOrder = new boolean[market.lines];
        bySize = new int[market.lines][0];
        weakest = new int[market.lines][0];
    }

    /** The need on a line with so many units or more of which least is made, and of equals who asked last, or nobody. */
    int of(int line, int units) {
        if (!inOrder[line]) {
            putInOrder(line);
        }
        int low = 0;
        int high = bySize[line].length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (market.units[bySize[line][middle]] >= units) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Assignments.NOWHERE : weakest[line][low - 1];
    }

    /** Somebody came to a line, or left it. */
    void changed(int line) {
        if (line != Assignments.NOWHERE) {
            inOrder[line] = false;
        }
    }

    private void putInOrder(int line) {
        int count = 0;
        for (int need = places.head[line]; need != Assignments.NOWHERE; need = places.next[need]) {
            count++;
        }
        long[] order = new long[count];
        for (int need = places.head[line]; need != Assignments.NOWHERE; need = places.next[need]) {
            order[--count] = (long) -market.units[need] << 32 | need;
        }
        Arrays.sort(order);
        inOrder[line] = true;
        bySize[line] = new int[order.length];
        weakest[line] = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            int need = (int) order[i];
            bySize[line][i] = need;
            weakest[line][i] = i == 0 || isWeaker(need, weakest[line][i - 1]) ? need : weakest[line][i - 1];
        }
    }

    private boolean isWeaker(int need, int other) {
        long difference = places.worthOf(need) - places.worthOf(other);
        return difference < 0 || (difference == 0 && market.asked[need] > market.asked[other]);
    }
}
