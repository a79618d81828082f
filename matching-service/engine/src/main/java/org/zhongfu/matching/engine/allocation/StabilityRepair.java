// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

/**
 * Removes cases in which a need is passed over without a reason ("justified envy"): a line with free units and a higher
 * worth; a waiting need where another need of lower worth has an assignment that would do; of equals, an earlier
 * request behind a later one. No repair lowers the objective.
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
        while (changed) { // Ends: each change raises the objective or favours an earlier request.
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
     * A waiting need takes the assignment with the highest gain from a need with lower worth, or with equal worth and a
     * later request; of equals, from the latest request.
     */
    private boolean displaces(int need) {
        int best = Assignments.UNASSIGNED;
        int displaced = Assignments.UNASSIGNED;
        long most = 0;
        for (int edge = data.firstEdge[need]; edge < data.firstEdge[need + 1]; edge++) {
            int line = data.edgeLine[edge];
            int other = candidates.of(line, data.units[need] - assignments.free[line]);
            if (other == Assignments.UNASSIGNED) {
                continue;
            }
            long gain = (long) data.units[need] * assignments.worth[edge] - assignments.worthOf(other);
            boolean asGood = gain == most && isBefore(displaced == Assignments.UNASSIGNED ? need : displaced, other);
            if (gain > most || asGood) {
                most = gain;
                best = edge;
                displaced = other;
            }
        }
        if (best != Assignments.UNASSIGNED) {
            move(displaced, Assignments.UNASSIGNED);
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
