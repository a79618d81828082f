// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

/**
 * Small moves, proposed at random. Each is evaluated by the change of travel first, then by a forecast of the times,
 * and is carried out only if it may be acceptable.
 */
final class Moves {

    /** How many of 1024 attempts with an unplanned visit try to insert it. */
    private static final int INSERTIONS = 200;

    /** Of 100 moves: relocations, reassignments and swaps; the others are tail exchanges. */
    private static final int RELOCATIONS = 50;

    private static final int REASSIGNMENTS = 15;
    private static final int SWAPS = 20;

    private final ProblemData data;
    private final Schedule schedule;
    private final Insertion insertion;
    private final XorShiftRandom random;
    private final Relocation relocation;
    private final Reassignment reassignment;
    private final Swap swap;
    private final TailExchange tailExchange;

    Moves(Schedule schedule, Neighbours neighbours, XorShiftRandom random) {
        this.schedule = schedule;
        this.random = random;
        data = schedule.data;
        insertion = new Insertion(schedule, neighbours, random);
        DeltaEvaluation delta = new DeltaEvaluation(schedule);
        Forecast forecast = new Forecast(schedule, random);
        relocation = new Relocation(schedule, neighbours, delta, forecast, random);
        reassignment = new Reassignment(schedule, delta, forecast, random);
        swap = new Swap(schedule, neighbours, delta, forecast, random);
        tailExchange = new TailExchange(schedule, neighbours, delta, forecast, random);
    }

    /**
     * Proposes a move. True when it was carried out and the times are to be updated; the caller then keeps it or undoes
     * it.
     *
     * @param most the most by which the cost may grow
     */
    boolean propose(double most) {
        int part = random.below(data.parts);
        if (schedule.worker[part] == Schedule.UNASSIGNED) {
            return random.chance(INSERTIONS) && insert(data.visitOf[part]);
        }
        int kind = random.below(100);
        if (kind < RELOCATIONS) {
            return relocation.propose(part, most);
        }
        if (kind < RELOCATIONS + REASSIGNMENTS) {
            return reassignment.propose(part, most);
        }
        if (kind < RELOCATIONS + REASSIGNMENTS + SWAPS) {
            return swap.propose(part, most);
        }
        return tailExchange.propose(part, most);
    }

    /** Inserts an unplanned visit, with its companion. */
    private boolean insert(int visit) {
        schedule.begin();
        insertion.computeSlack();
        int companion = data.companion[visit];
        if (companion >= 0 && !schedule.isPlanned(companion)) {
            boolean one = insertion.insert(visit);
            boolean other = insertion.insert(companion);
            return one || other;
        }
        return insertion.insert(visit);
    }
}
