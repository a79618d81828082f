// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

import java.util.Arrays;

/** Who has a place where: each need on one line, or waiting. */
final class Assignments {

    static final int UNASSIGNED = -1;

    private final AllocationData data;

    /** What a unit is worth by edge, points of fairness included. */
    final int[] worth;

    /** The edge by which a need has its place, or {@link #UNASSIGNED}. */
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

    Assignments(AllocationData data, int[] worth) {
        this.data = data;
        this.worth = worth;
        edgeOf = new int[data.needs];
        free = data.capacity.clone();
        head = new int[data.lines];
        next = new int[data.needs];
        previous = new int[data.needs];
        Arrays.fill(edgeOf, UNASSIGNED);
        Arrays.fill(head, UNASSIGNED);
    }

    /** The same assignments, by another worth. */
    Assignments worth(int[] newWorth) {
        Assignments copy = new Assignments(data, newWorth);
        for (int need = 0; need < data.needs; need++) {
            copy.move(need, edgeOf[need]);
        }
        return copy;
    }

    boolean isWaiting(int need) {
        return edgeOf[need] == UNASSIGNED;
    }

    /** The need's line, or {@link #UNASSIGNED}. */
    int lineOf(int need) {
        return edgeOf[need] == UNASSIGNED ? UNASSIGNED : data.edgeLine[edgeOf[need]];
    }

    /** What the need's place is worth. */
    long worthOf(int need) {
        return edgeOf[need] == UNASSIGNED ? 0 : (long) data.units[need] * worth[edgeOf[need]];
    }

    /** From here on changes can be taken back. */
    void mark() {
        changes = 0;
    }

    /** How many changes there were since the mark. */
    int changes() {
        return changes;
    }

    /** The line a change since the mark took a need from, or {@link #UNASSIGNED}. */
    int previousLine(int change) {
        return before[change] == UNASSIGNED ? UNASSIGNED : data.edgeLine[before[change]];
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

    /** Moves a need to the line of an edge, or to {@link #UNASSIGNED}; whether there is room is the caller's care. */
    void move(int need, int edge) {
        note(need);
        total -= worthOf(need);
        int from = lineOf(need);
        if (from != UNASSIGNED) {
            free[from] += data.units[need];
            unlink(need, from);
        }
        edgeOf[need] = edge;
        int to = lineOf(need);
        if (to != UNASSIGNED) {
            free[to] -= data.units[need];
            link(need, to);
        }
        total += worthOf(need);
    }

    /** The line a need likes best of those that have room for it beside its own place, or {@link #UNASSIGNED}. */
    int bestEdgeWithRoom(int need) {
        int best = UNASSIGNED;
        int most = -1;
        int own = lineOf(need);
        for (int edge = data.firstEdge[need]; edge < data.firstEdge[need + 1]; edge++) {
            int line = data.edgeLine[edge];
            if (worth[edge] > most && line != own && free[line] >= data.units[need]) {
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
        previous[need] = UNASSIGNED;
        if (second != UNASSIGNED) {
            previous[second] = need;
        }
        head[line] = need;
    }

    private void unlink(int need, int line) {
        int before = previous[need];
        int after = next[need];
        if (before == UNASSIGNED) {
            head[line] = after;
        } else {
            next[before] = after;
        }
        if (after != UNASSIGNED) {
            previous[after] = before;
        }
    }
}
