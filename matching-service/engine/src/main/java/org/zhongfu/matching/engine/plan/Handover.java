// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

/** Gives a part to another worker, at the same time of day. */
final class Handover {

    private final ProblemData data;
    private final Schedule schedule;
    private final DeltaEvaluation placing;
    private final Forecast forecast;
    private final XorShiftRandom random;

    Handover(Schedule schedule, DeltaEvaluation placing, Forecast forecast, XorShiftRandom random) {
        this.schedule = schedule;
        this.placing = placing;
        this.forecast = forecast;
        this.random = random;
        data = schedule.data;
    }

    /** As {@link Moves#propose}. */
    boolean propose(int part, double most) {
        int[] able = data.able[part];
        int w = able[random.below(able.length)];
        int from = schedule.worker[part];
        if (w == from || placing.hasOtherPart(w, part)) {
            return false;
        }
        int visit = data.visitOf[part];
        int after = placing.nodeBefore(w, schedule.keys.of[visit], visit, part, -1);
        long change = (long) data.travelPrice * (placing.gainOf(part) + placing.priceOf(part, after))
                + placing.assign(part, w)
                - placing.assign(part, from);
        long atBest = change
                + placing.latenessBehind(part, after)
                - schedule.timeCostBy[from]
                - placing.latenessWithOther(part);
        if (atBest > placing.bound(most) || !isForeseen(part, after, w, from, change, most)) {
            return false;
        }
        schedule.begin();
        schedule.unlink(part);
        schedule.link(part, after, w);
        return true;
    }

    private boolean isForeseen(int part, int after, int w, int from, long change, double most) {
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
