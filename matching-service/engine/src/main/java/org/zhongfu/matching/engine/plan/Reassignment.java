// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

/** Assigns a part to another worker, with the same key. */
final class Reassignment {

    private final ProblemData data;
    private final Schedule schedule;
    private final DeltaEvaluation delta;
    private final Forecast forecast;
    private final XorShiftRandom random;

    Reassignment(Schedule schedule, DeltaEvaluation delta, Forecast forecast, XorShiftRandom random) {
        this.schedule = schedule;
        this.delta = delta;
        this.forecast = forecast;
        this.random = random;
        data = schedule.data;
    }

    /** As {@link Moves#propose}. */
    boolean propose(int part, double most) {
        int[] eligible = data.eligible[part];
        int w = eligible[random.below(eligible.length)];
        int from = schedule.worker[part];
        if (w == from || delta.hasOtherPart(w, part)) {
            return false;
        }
        int visit = data.visitOf[part];
        int after = delta.nodeBefore(w, schedule.keys.of[visit], visit, part, -1);
        long change = (long) data.travelWeight * (delta.removalDelta(part) + delta.insertionDelta(part, after))
                + delta.assignmentCost(part, w)
                - delta.assignmentCost(part, from);
        long atBest =
                change + delta.latenessAfter(part, after) - schedule.timeCostBy[from] - delta.latenessWithOther(part);
        if (atBest > delta.bound(most) || !passesForecast(part, after, w, from, change, most)) {
            return false;
        }
        schedule.begin();
        schedule.unlink(part);
        schedule.link(part, after, w);
        return true;
    }

    private boolean passesForecast(int part, int after, int w, int from, long change, double most) {
        if (!forecast.begin()) {
            return true;
        }
        forecast.link(after, part);
        forecast.link(part, schedule.next[after]);
        forecast.link(schedule.prev[part], schedule.next[part]);
        forecast.walk(schedule.prev[part], from, 1);
        forecast.walk(after, w, 2);
        return forecast.allows(change, most);
    }
}
