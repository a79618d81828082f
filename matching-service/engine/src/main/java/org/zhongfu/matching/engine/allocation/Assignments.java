// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

import java.util.Arrays;

/** Which need is assigned to which line; a need without a line waits. Changes since a mark can be undone. */
final class Assignments {

    static final int UNASSIGNED = -1;

    private final AllocationData data;

    /** By edge: the worth of a unit, points of fairness included. */
    final int[] worth;

    /** By need: the edge to its line, or {@link #UNASSIGNED}. */
    final int[] edgeOf;

    /** By line: units not allocated. */
    final int[] free;

    /** Sum over all assigned needs: units times worth. */
    long total;

    // The needs of each line as a linked list.
    final int[] head;
    final int[] next;
    private final int[] previous;

    // Changes since the mark: the need and the edge it had before.
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

    /** The same assignments with other worths. */
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

    /** The line of a need, or {@link #UNASSIGNED}. */
    int lineOf(int need) {
        return edgeOf[need] == UNASSIGNED ? UNASSIGNED : data.edgeLine[edgeOf[need]];
    }

    /** The worth of the assignment of a need. */
    long worthOf(int need) {
        return edgeOf[need] == UNASSIGNED ? 0 : (long) data.units[need] * worth[edgeOf[need]];
    }

    /** Sets the mark; {@link #undo} returns to it. */
    void mark() {
        changes = 0;
    }

    /** The number of changes since the mark. */
    int changes() {
        return changes;
    }

    /** The line that a change since the mark took a need from, or {@link #UNASSIGNED}. */
    int previousLine(int change) {
        return before[change] == UNASSIGNED ? UNASSIGNED : data.edgeLine[before[change]];
    }

    /** Undoes all changes since the mark. */
    void undo() {
        int last = changes;
        while (last > 0) {
            last--;
            move(changed[last], before[last]);
        }
        changes = 0;
    }

    /** Moves a need to the line of an edge, or to {@link #UNASSIGNED}. The caller checks the capacity. */
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

    /** The edge with the highest worth to another line with enough free units, or {@link #UNASSIGNED}. */
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
