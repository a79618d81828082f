// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

/** Moves a part behind another node that it is likely to follow. */
final class Relocation {

    /** How many of 1024 moves try the worker with the most idle time, where idle time counts. */
    private static final int IDLEST = 100;

    private final ProblemData data;
    private final Schedule schedule;
    private final Neighbours neighbours;
    private final DeltaEvaluation delta;
    private final XorShiftRandom random;
    private final SingleRelocation solo;
    private final PairRelocation pair;

    Relocation(
            Schedule schedule, Neighbours neighbours, DeltaEvaluation delta, Forecast forecast, XorShiftRandom random) {
        this.schedule = schedule;
        this.neighbours = neighbours;
        this.delta = delta;
        this.random = random;
        solo = new SingleRelocation(schedule, delta, forecast, random);
        pair = new PairRelocation(schedule, delta, forecast, random);
        data = schedule.data;
    }

    /** As {@link Moves#propose}. */
    boolean propose(int part, double most) {
        int after = target(part);
        if (after < 0 || after == part || schedule.next[after] == part) {
            return false;
        }
        if (delta.assignmentCost(part, schedule.worker[after]) == ProblemData.FORBIDDEN) {
            return false;
        }
        int other = delta.otherPart(part);
        return other < 0 ? solo.propose(part, after, most) : pair.propose(part, other, after, most);
    }

    /** A node to put the part behind: a likely predecessor, the one before a likely successor, or a route's beginning. */
    private int target(int part) {
        int kind = random.below(16);
        if (data.worstIdleWeight > 0 && random.chance(IDLEST)) {
            return nodeOfIdlest();
        }
        if (kind == 0) {
            int[] eligible = data.eligible[part];
            return data.node(eligible[random.below(eligible.length)]);
        }
        int[] candidates = (kind & 1) == 0 ? neighbours.before[part] : neighbours.after[part];
        if (candidates.length == 0) {
            return -1;
        }
        int other = random.biasedElement(candidates);
        if (schedule.worker[other] == Schedule.UNASSIGNED) {
            return -1;
        }
        return (kind & 1) == 0 ? other : schedule.prev[other];
    }

    /** A node of the day that has most room. */
    private int nodeOfIdlest() {
        int node = data.node(schedule.days.idlest);
        for (int hops = random.below(12); hops > 0; hops--) {
            node = schedule.next[node];
        }
        return node;
    }
}
