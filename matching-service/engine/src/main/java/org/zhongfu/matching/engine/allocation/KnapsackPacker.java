// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

import java.util.Arrays;

/**
 * Fills one line with the set of needs that has the highest worth for it, chosen among the needs on the line, those
 * that wait, and those on other lines. Whole needs seldom fill a line exactly, so this is a knapsack problem, solved by
 * dynamic programming over the units.
 */
final class KnapsackPacker {

    /** Larger lines are filled by rank until only this many units are left. */
    private static final int CORE = 256;

    private static final int ALL = 1000;

    private final AllocationData data;
    private final Assignments assignments;
    private final int[] price;

    // The choices to be evaluated, those of a line consecutive: edge, need, and worth of a unit.
    private final int[] firstOf;
    private final int[] edgeAt;
    private final int[] needAt;
    private final int[] worthAt;

    // The items of the line being filled.
    private int items;
    private final int[] edge;
    private final long[] value;
    private final long[] order;
    private final boolean[] chosen;
    private final int[] ofSize = new int[CORE + 1];
    private final long[] most = new long[CORE + 1];
    private long[] takes = new long[1024];

    /**
     * @param price by line: the price of a unit
     * @param near choices whose surplus is lower than the best surplus of the need by more than this are skipped
     */
    KnapsackPacker(AllocationData data, Assignments assignments, int[] price, int near) {
        this.data = data;
        this.assignments = assignments;
        this.price = price;
        int[] least = leastWorthLookingAt(near);
        int edges = data.edgeLine.length;
        firstOf = new int[data.lines + 1];
        edgeAt = new int[edges];
        needAt = new int[edges];
        worthAt = new int[edges];
        int kept = 0;
        int longest = 0;
        for (int line = 0; line < data.lines; line++) {
            for (int i = data.firstOfLine[line]; i < data.firstOfLine[line + 1]; i++) {
                int at = data.byLine[i];
                if (assignments.worth[at] - price[line] >= least[data.edgeNeed[at]]) {
                    edgeAt[kept] = at;
                    needAt[kept] = data.edgeNeed[at];
                    worthAt[kept++] = assignments.worth[at];
                }
            }
            firstOf[line + 1] = kept;
            longest = Math.max(longest, kept - firstOf[line]);
        }
        edge = new int[longest + data.needs];
        value = new long[edge.length];
        order = new long[edge.length];
        chosen = new boolean[edge.length];
    }

    private int[] leastWorthLookingAt(int near) {
        int[] least = new int[data.needs];
        for (int need = 0; need < data.needs; need++) {
            int best = 0;
            for (int at = data.firstEdge[need]; at < data.firstEdge[need + 1]; at++) {
                best = Math.max(best, assignments.worth[at] - price[data.edgeLine[at]]);
            }
            least[need] = best - near;
        }
        return least;
    }

    /**
     * Fills a line.
     *
     * @param trust share of the price, in thousandths, that units freed on other lines are expected to bring
     */
    void fill(int line, int trust) {
        collectItems(line, trust);
        choose(line);
        apply();
    }

    private void collectItems(int line, int trust) {
        items = 0;
        for (int need = assignments.head[line]; need != Assignments.UNASSIGNED; need = assignments.next[need]) {
            edge[items] = assignments.edgeOf[need];
            value[items++] = assignments.worthOf(need) - elsewhere(need);
        }
        for (int i = firstOf[line]; i < firstOf[line + 1]; i++) {
            int had = assignments.edgeOf[needAt[i]];
            if (had == Assignments.UNASSIGNED) {
                add(edgeAt[i], (long) data.units[needAt[i]] * worthAt[i]);
            } else {
                int there = data.edgeLine[had];
                long behind = (long) price[there] * trust / ALL;
                long gain = worthAt[i] - assignments.worth[had] + behind;
                if (gain > 0 && there != line) {
                    add(edgeAt[i], gain * data.units[needAt[i]]);
                }
            }
        }
    }

    private void add(int at, long gain) {
        if (gain > 0) {
            edge[items] = at;
            value[items++] = gain;
        }
    }

    /** The worth of the best other line with enough free units. */
    private long elsewhere(int need) {
        int best = assignments.bestEdgeWithRoom(need);
        return best == Assignments.UNASSIGNED ? 0 : (long) data.units[need] * assignments.worth[best];
    }

    private void choose(int line) {
        for (int i = 0; i < items; i++) {
            order[i] = (value[i] / data.units[data.edgeNeed[edge[i]]]) << 24 | i;
            chosen[i] = false;
        }
        Arrays.sort(order, 0, items);
        int room = data.capacity[line];
        int next = items - 1;
        while (room > CORE && next >= 0) {
            int item = (int) (order[next--] & 0xffffff);
            int units = data.units[data.edgeNeed[edge[item]]];
            if (units <= room && value[item] > 0) {
                chosen[item] = true;
                room -= units;
            }
        }
        if (room <= CORE && room > 0 && next >= 0) {
            pack(room, next + 1);
        }
    }

    /** Dynamic programming over the items {@code order[0 .. count)}, the best first. */
    private void pack(int room, int count) {
        int words = (room >> 6) + 1;
        if (takes.length < words * count) {
            takes = new long[Math.max(words * count, 2 * takes.length)];
        }
        Arrays.fill(takes, 0, words * count, 0);
        Arrays.fill(most, 0, room + 1, 0);
        Arrays.fill(ofSize, 0, room + 1, 0);
        for (int rank = count - 1; rank >= 0; rank--) {
            int item = (int) (order[rank] & 0xffffff);
            int units = data.units[data.edgeNeed[edge[item]]];
            long gain = value[item];
            if (units > room || ++ofSize[units] * units > room) {
                continue; // Better items of the same size already fill the line.
            }
            int row = rank * words;
            for (int at = room; at >= units; at--) {
                long with = most[at - units] + gain;
                if (with > most[at]) {
                    most[at] = with;
                    takes[row + (at >> 6)] |= 1L << at;
                }
            }
        }
        int at = room;
        for (int rank = 0; rank < count; rank++) {
            if ((takes[rank * words + (at >> 6)] >>> at & 1) != 0) {
                int item = (int) (order[rank] & 0xffffff);
                chosen[item] = true;
                at -= data.units[data.edgeNeed[edge[item]]];
            }
        }
    }

    private void apply() {
        for (int i = 0; i < items; i++) {
            if (!chosen[i] && assignments.edgeOf[data.edgeNeed[edge[i]]] == edge[i]) {
                // Needs of equal worth elsewhere leave the line too.
                assignments.move(data.edgeNeed[edge[i]], assignments.bestEdgeWithRoom(data.edgeNeed[edge[i]]));
            }
        }
        for (int i = 0; i < items; i++) {
            if (chosen[i] && assignments.edgeOf[data.edgeNeed[edge[i]]] != edge[i]) {
                assignments.move(data.edgeNeed[edge[i]], edge[i]);
            }
        }
    }
}
