// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

/**
 * What must hold in the end, whatever the search came to: nobody is passed over by a line with room that suits better,
 * nobody waits while another, of whom less is made, has a place that would do; and between equals, who asked first has
 * it. Nothing here makes the whole worse.
 */
final class StabilityRepair {

    private final AllocationData data;
    private final Assignments assignments;
    private final DisplacementCandidates candidates;

    StabilityRepair(AllocationData data, Assignments assignments) {
        this.data = data;
        this.assignments = assignments;
        candidates = new DisplacementCandidates(data, assignments);
    }

    void apply() {
        boolean changed = true;
        while (changed) { // Each change raises the whole, or hands a place to who asked earlier: it ends.
            changed = false;
            for (int need = 0; need < data.needs; need++) {
                changed |= movesToBetterLine(need);
            }
            for (int need = 0; need < data.needs; need++) {
                changed |= assignments.isWaiting(need) && displaces(need);
            }
        }
    }

    private boolean movesToBetterLine(int need) {
        int edge = assignments.bestEdgeWithRoom(need);
        boolean better = edge != Assignments.UNASSIGNED
                && (assignments.isWaiting(need)
                        || assignments.worth[edge] > assignments.worth[assignments.edgeOf[need]]);
        if (better) {
            move(need, edge);
        }
        return better;
    }

    /**
     * A need that waits takes the place it makes most of, from somebody who makes less of it or asked later: of equals, from
     * who asked last.
     */
    private boolean displaces(int need) {
        int best = Assignments.UNASSIGNED;
        int whose = Assignments.UNASSIGNED;
        long most = 0;
        for (int edge = data.firstEdge[need]; edge < data.firstEdge[need + 1]; edge++) {
            int line = data.edgeLine[edge];
            int other = candidates.of(line, data.units[need] - assignments.free[line]);
            if (other == Assignments.UNASSIGNED) {
                continue;
            }
            long gain = (long) data.units[need] * assignments.worth[edge] - assignments.worthOf(other);
            boolean asGood = gain == most && isBefore(whose == Assignments.UNASSIGNED ? need : whose, other);
            if (gain > most || asGood) {
                most = gain;
                best = edge;
                whose = other;
            }
        }
        if (best != Assignments.UNASSIGNED) {
            move(whose, Assignments.UNASSIGNED);
            move(need, best);
        }
        return best != Assignments.UNASSIGNED;
    }

    private void move(int need, int edge) {
        candidates.changed(assignments.lineOf(need));
        assignments.move(need, edge);
        candidates.changed(assignments.lineOf(need));
    }

    private boolean isBefore(int need, int other) {
        return data.asked[need] < data.asked[other];
    }
}
