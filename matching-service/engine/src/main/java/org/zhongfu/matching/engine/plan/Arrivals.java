// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

/** Computes when a worker arrives at a part of a visit, and whether the break lies before it. */
final class Arrivals {

    private final ProblemData data;
    private final Schedule schedule;
    private final int parts;
    private boolean rested;

    Arrivals(Schedule schedule) {
        this.schedule = schedule;
        data = schedule.data;
        parts = data.parts;
    }

    /** The arrival at a part; {@link #isRested} then says whether the break was taken before. */
    int at(int part) {
        int w = schedule.worker[part];
        int before = schedule.prev[part];
        int ready = before >= parts ? data.shiftFrom[w] : schedule.endOf(before);
        int way = data.travel(before, part);
        rested = false;
        if (data.restTicks[w] == 0) {
            return ready + way;
        }
        if (before < parts && schedule.isRested(before)) {
            rested = true;
            return ready + way;
        }
        if (takesBreakBefore(part, w, ready, way)) {
            rested = true;
            return Math.max(ready, data.restFrom[w]) + data.restTicks[w] + way;
        }
        return ready + way;
    }

    /** True when the break was taken before the arrival computed last. */
    boolean isRested() {
        return rested;
    }

    /** The worker takes the break on the way to a part if it costs no time there, or if it cannot be taken later. */
    private boolean takesBreakBefore(int part, int w, int ready, int way) {
        int begins = Math.max(ready, data.restFrom[w]);
        if (begins > data.restLast[w]) {
            return false;
        }
        int visit = data.visitOf[part];
        int without = data.earliestStart(visit, ready + way, data.ticks[part]);
        boolean costsNothing = begins + data.restTicks[w] + way <= without;
        boolean lastChance = Math.max(without + data.ticks[part], data.restFrom[w]) > data.restLast[w];
        return costsNothing || lastChance;
    }
}
