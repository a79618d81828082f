// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

import java.util.Arrays;

/** Who has a place where: each need on one line, or waiting. */
final class Assignments {

    static final int NOWHERE = -1;

    private final AllocationData market;

    /** What a unit is worth by edge, points of fairness included. */
    final int[] worth;

    /** The edge by which a need has its place, or {@link #NOWHERE}. */
    final int[] edgeOf;

    /** Units not given out by line. */
    final int[] free;

    /** Sum over all needs with a place: units times worth. */
    long total;

    // The needs of a line, linked.
    final int[] head;
    final int[] next;
    private final int[] previous;

    // What has changed since the mark: need and the edge it had.
    private int[] changed = new int[256];
    private int[] before = new int[256];
    private int changes;

    Assignments(AllocationData market, int[] worth) {
        this.market = market;
        this.worth = worth;
        edgeOf = new int[market.needs];
        free = market.capacity.clone();
        head = new int[market.lines];
        next = new int[market.needs];
        previous = new int[market.needs];
        Arrays.fill(edgeOf, NOWHERE);
        Arrays.fill(head, NOWHERE);
    }

    /** The same places, by another worth. */
    Assignments worth(int[] newWorth) {
        Assignments copy = new Assignments(market, newWorth);
        for (int need = 0; need < market.needs; need++) {
            copy.move(need, edgeOf[need]);
        }
        return copy;
    }

    boolean waits(int need) {
        return edgeOf[need] == NOWHERE;
    }

    /** The need's line, or {@link #NOWHERE}. */
    int lineOf(int need) {
        return edgeOf[need] == NOWHERE ? NOWHERE : market.edgeLine[edgeOf[need]];
    }

    /** What the need's place is worth. */
    long worthOf(int need) {
        return edgeOf[need] == NOWHERE ? 0 : (long) market.units[need] * worth[edgeOf[need]];
    }

    /** From here on changes can be taken back. */
    void mark() {
        changes = 0;
    }

    /** How many changes there were since the mark. */
    int changes() {
        return changes;
    }

    /** The line a change since the mark took a need from, or {@link #NOWHERE}. */
    int lineLeft(int change) {
        return before[change] == NOWHERE ? NOWHERE : market.edgeLine[before[change]];
    }

    /** Takes back all changes since the mark. */
    void undo() {
        int last = changes;
        while (last > 0) {
            last--;
            move(changed[last], before[last]);
        }
        changes = 0;
    }

    /** Moves a need to the line of an edge, or to {@link #NOWHERE}; whether there is room is the caller's care. */
    void move(int need, int edge) {
        note(need);
        total -= worthOf(need);
        int from = lineOf(need);
        if (from != NOWHERE) {
            free[from] += market.units[need];
            unlink(need, from);
        }
        edgeOf[need] = edge;
        int to = lineOf(need);
        if (to != NOWHERE) {
            free[to] -= market.units[need];
            link(need, to);
        }
        total += worthOf(need);
    }

    /** The line a need likes best of those that have room for it beside its own place, or {@link #NOWHERE}. */
    int bestWithRoom(int need) {
        int best = NOWHERE;
        int most = -1;
        int own = lineOf(need);
        for (int edge = market.firstEdge[need]; edge < market.firstEdge[need + 1]; edge++) {
            int line = market.edgeLine[edge];
            if (worth[edge] > most && line != own && free[line] >= market.units[need]) {
                most = worth[edge];
                best = edge;
            }
        }
        return best;
    }

    private void note(int need) {
        if (changes == changed.length) {
            changed = Arrays.copyOf(changed, 2 * changes);
            before = Arrays.copyOf(before, 2 * changes);
        }
        changed[changes] = need;
        before[changes++] = edgeOf[need];
    }

    private void link(int need, int line) {
        int second = head[line];
        next[need] = second;
        previous[need] = NOWHERE;
        if (second != NOWHERE) {
            previous[second] = need;
        }
        head[line] = need;
    }

    private void unlink(int need, int line) {
        int before = previous[need];
        int after = next[need];
        if (before == NOWHERE) {
            head[line] = after;
        } else {
            next[before] = after;
        }
        if (after != NOWHERE) {
            previous[after] = before;
        }
    }
}
