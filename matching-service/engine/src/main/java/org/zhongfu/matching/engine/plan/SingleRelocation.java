// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

/** Puts the only part of a visit behind another node. */
final class SingleRelocation {

    private final ProblemData data;
    private final Schedule schedule;
    private final DeltaEvaluation delta;
    private final Forecast forecast;
    private final XorShiftRandom random;

    SingleRelocation(Schedule schedule, DeltaEvaluation delta, Forecast forecast, XorShiftRandom random) {
        this.schedule = schedule;
        this.delta = delta;
        this.forecast = forecast;
        this.random = random;
        data = schedule.data;
    }

    /** As {@link Moves#propose}, with the node that the part is to follow. */
    boolean propose(int part, int after, double most) {
        int w = schedule.worker[after];
        int from = schedule.worker[part];
        long change = (long) data.travelWeight * (delta.removalDelta(part) + delta.insertionDelta(part, after))
                + delta.assignmentCost(part, w)
                - delta.assignmentCost(part, from);
        if (change + delta.latenessAfter(part, after) - schedule.timeCostBy[from] > delta.bound(most)
                || !passesForecast(part, after, w, from, change, most)) {
            return false;
        }
        if (OrderKeys.isTight(schedule.keys.lowerBound(after), schedule.keys.upperBound(schedule.next[after]))) {
            schedule.rekey();
        }
        schedule.begin();
        schedule.unlink(part);
        schedule.setKey(
                data.visitOf[part],
                OrderKeys.between(
                        schedule.keys.lowerBound(after),
                        schedule.keys.upperBound(schedule.next[after]),
                        delta.startAfter(part, after),
                        random));
        schedule.link(part, after, w);
        return true;
    }

    private boolean passesForecast(int part, int after, int w, int from, long change, double most) {
        if (!forecast.begin()) {
            return true;
        }
        int before = schedule.prev[part];
        forecast.link(after, part);
        forecast.link(part, schedule.next[after]);
        forecast.link(before, schedule.next[part]);
        if (w == from) {
            boolean ahead = schedule.keys.lowerBound(after) < schedule.keys.of[data.visitOf[part]];
            forecast.walk(ahead ? after : before, w, 3);
        } else {
            forecast.walk(before, from, 1);
            forecast.walk(after, w, 2);
        }
        return forecast.allows(change, most);
    }
}
