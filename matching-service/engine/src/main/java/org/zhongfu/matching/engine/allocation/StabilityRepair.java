// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

/**
 * What must hold in the end, whatever the search came to: nobody is passed over by a line with room that suits better,
 * nobody waits while another, of whom less is made, has a place that would do; and between equals, who asked first has
 * it. Nothing here makes the whole worse.
 */
final class StabilityRepair {

    private final AllocationData market;
    private final Assignments places;
    private final DisplacementCandidates weakest;

    StabilityRepair(AllocationData market, Assignments places) {
        this.market = market;
        this.places = places;
        weakest = new DisplacementCandidates(market, places);
    }

    void uphold() {
        boolean changed = true;
        while (changed) { // Each change raises the whole, or hands a place to who asked earlier: it ends.
            changed = false;
            for (int need = 0; need < market.needs; need++) {
                changed |= toBetterLineWithRoom(need);
            }
            for (int need = 0; need < market.needs; need++) {
                changed |= places.waits(need) && takesOver(need);
            }
        }
    }

    private boolean toBetterLineWithRoom(int need) {
        int edge = places.bestWithRoom(need);
        boolean better = edge != Assignments.NOWHERE
                && (places.waits(need) || places.worth[edge] > places.worth[places.edgeOf[need]]);
        if (better) {
            move(need, edge);
        }
        return better;
    }

    /**
     * A need that waits takes the place it makes most of, from somebody who makes less of it or asked later: of equals, from
     * who asked last.
     */
    private boolean takesOver(int need) {
        int best = Assignments.NOWHERE;
        int whose = Assignments.NOWHERE;
        long most = 0;
        for (int edge = market.firstEdge[need]; edge < market.firstEdge[need + 1]; edge++) {
            int line = market.edgeLine[edge];
            int other = weakest.of(line, market.units[need] - places.free[line]);
            if (other == Assignments.NOWHERE) {
                continue;
            }
            long gain = (long) market.units[need] * places.worth[edge] - places.worthOf(other);
            boolean asGood = gain == most && isBefore(whose == Assignments.NOWHERE ? need : whose, other);
            if (gain > most || asGood) {
                most = gain;
                best = edge;
                whose = other;
            }
        }
        if (best != Assignments.NOWHERE) {
            move(whose, Assignments.NOWHERE);
            move(need, best);
        }
        return best != Assignments.NOWHERE;
    }

    private void move(int need, int edge) {
        weakest.changed(places.lineOf(need));
        places.move(need, edge);
        weakest.changed(places.lineOf(need));
    }

    private boolean isBefore(int need, int other) {
        return market.asked[need] < market.asked[other];
    }
}
