// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

/**
 * Small changes to a schedule, each proposed at random, priced by what it does to the ways first, then by what it would do
 * to the times of the routes it touches, and carried out only if it can still be good enough.
 */
final class Moves {

    /** How many of 1024 tries with a visit that is left out take a closer look. */
    private static final int TAKEN_IN = 200;

    /** Of a hundred moves: so many relocations, handovers and swaps; the others exchange tails. */
    private static final int RELOCATIONS = 50;

    private static final int HANDOVERS = 15;
    private static final int SWAPS = 20;

    private final ProblemData data;
    private final Schedule schedule;
    private final Insertion insertion;
    private final XorShiftRandom random;
    private final Relocation relocation;
    private final Reassignment handover;
    private final Swap swap;
    private final TailExchange tailExchange;

    Moves(Schedule schedule, Neighbours near, XorShiftRandom random) {
        this.schedule = schedule;
        this.random = random;
        data = schedule.data;
        insertion = new Insertion(schedule, near, random);
        DeltaEvaluation delta = new DeltaEvaluation(schedule);
        Forecast forecast = new Forecast(schedule, random);
        relocation = new Relocation(schedule, near, delta, forecast, random);
        handover = new Reassignment(schedule, delta, forecast, random);
        swap = new Swap(schedule, near, delta, forecast, random);
        tailExchange = new TailExchange(schedule, near, delta, forecast, random);
    }

    /**
     * Proposes a change. True when it was carried out and its times are to be settled; the caller then keeps it or takes
     * it back.
     *
     * @param most what the change may add to the cost
     */
    boolean propose(double most) {
        int part = random.below(data.parts);
        if (schedule.worker[part] == Schedule.UNASSIGNED) {
            return random.chance(TAKEN_IN) && takeIn(data.visitOf[part]);
        }
        int kind = random.below(100);
        if (kind < RELOCATIONS) {
            return relocation.propose(part, most);
        }
        if (kind < RELOCATIONS + HANDOVERS) {
            return handover.propose(part, most);
        }
        if (kind < RELOCATIONS + HANDOVERS + SWAPS) {
            return swap.propose(part, most);
        }
        return tailExchange.propose(part, most);
    }

    /** Takes in a visit that was left out, with its companion. */
    private boolean takeIn(int visit) {
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
