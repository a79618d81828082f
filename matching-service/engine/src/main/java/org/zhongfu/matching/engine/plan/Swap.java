// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

/** Exchanges two parts of different routes: their workers and, where possible, their keys. */
final class Swap {

    /** How many of 1024 swaps exchange the keys too. */
    private static final int KEYS_TOO = 768;

    private final ProblemData data;
    private final Schedule schedule;
    private final Neighbours neighbours;
    private final DeltaEvaluation delta;
    private final Forecast forecast;
    private final XorShiftRandom random;

    Swap(Schedule schedule, Neighbours neighbours, DeltaEvaluation delta, Forecast forecast, XorShiftRandom random) {
        this.schedule = schedule;
        this.neighbours = neighbours;
        this.delta = delta;
        this.forecast = forecast;
        this.random = random;
        data = schedule.data;
    }

    /** As {@link Moves#propose}. */
    boolean propose(int part, double most) {
        int[] candidates = random.chance(512) ? neighbours.before[part] : neighbours.after[part];
        if (candidates.length == 0) {
            return false;
        }
        int partner = random.biasedElement(candidates);
        int w = schedule.worker[part];
        int u = schedule.worker[partner];
        if (u == w
                || u == Schedule.UNASSIGNED
                || delta.assignmentCost(part, u) == ProblemData.FORBIDDEN
                || delta.assignmentCost(partner, w) == ProblemData.FORBIDDEN
                || delta.hasOtherPart(u, part)
                || delta.hasOtherPart(w, partner)) {
            return false;
        }
        int visit = data.visitOf[part];
        int partnerVisit = data.visitOf[partner];
        boolean keysToo = data.second[visit] < 0 && data.second[partnerVisit] < 0 && random.chance(KEYS_TOO);
        double key = schedule.keys.of[visit];
        double partnerKey = schedule.keys.of[partnerVisit];
        int after = keysToo ? schedule.prev[partner] : delta.nodeBefore(u, key, visit, partner, -1);
        int partnerAfter = keysToo ? schedule.prev[part] : delta.nodeBefore(w, partnerKey, partnerVisit, part, -1);
        long change = (long) data.travelWeight
                        * (delta.removalDelta(part)
                                + delta.removalDelta(partner)
                                + delta.insertionDelta(part, after, delta.nextExcept(after, partner, -1))
                                + delta.insertionDelta(partner, partnerAfter, delta.nextExcept(partnerAfter, part, -1)))
                + delta.assignmentCost(part, u)
                + delta.assignmentCost(partner, w)
                - delta.assignmentCost(part, w)
                - delta.assignmentCost(partner, u);
        long atBest = change
                - schedule.timeCostBy[w]
                - schedule.timeCostBy[u]
                - delta.latenessWithOther(part)
                - delta.latenessWithOther(partner);
        if (atBest > delta.bound(most)
                || (keysToo && !(isKeyUnique(part, key) && isKeyUnique(partner, partnerKey)))
                || !passesForecast(part, partner, after, partnerAfter, change, most)) {
            return false;
        }
        schedule.begin();
        schedule.unlink(part);
        schedule.unlink(partner);
        if (keysToo) {
            schedule.setKey(visit, partnerKey);
            schedule.setKey(partnerVisit, key);
        }
        schedule.link(part, after, u);
        schedule.link(partner, partnerAfter, w);
        return true;
    }

    /** True when no neighbour of a part has its key. */
    private boolean isKeyUnique(int part, double key) {
        return schedule.keys.lowerBound(schedule.prev[part]) < key
                && key < schedule.keys.upperBound(schedule.next[part]);
    }

    private boolean passesForecast(int part, int partner, int after, int partnerAfter, long change, double most) {
        if (!forecast.begin()) {
            return true;
        }
        forecast.link(after, part);
        forecast.link(part, delta.nextExcept(after, partner, -1));
        forecast.link(partnerAfter, partner);
        forecast.link(partner, delta.nextExcept(partnerAfter, part, -1));
        walk(partner, after);
        walk(part, partnerAfter);
        return forecast.allows(change, most);
    }

    /** Walks the route that a part leaves and another one joins behind a node. */
    private void walk(int leaving, int after) {
        int w = schedule.worker[leaving];
        if (after == schedule.prev[leaving]) {
            forecast.walk(after, w, 2);
        } else {
            forecast.link(schedule.prev[leaving], schedule.next[leaving]);
            forecast.walk(data.node(w), w, 3);
        }
    }
}
