// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import java.util.Arrays;

/**
 * What a change would do to the times of the routes it touches, read off those routes without carrying it out. A change is
 * told as the links it makes; then each route is walked from where it changes to where nothing is later or earlier any
 * more. The second part of a visit is looked at where the walk meets the first, but what comes behind it on its own route
 * is not: so the forecast can be wrong, and a share of all changes is carried out without one.
 */
final class Forecast {

    /** How many of 1024 changes are carried out without a forecast. */
    private static final int WITHOUT_FORECAST = 64;

    private static final int MOST_LINKS = 8;

    private final ProblemData data;
    private final Schedule schedule;
    private final XorShiftRandom random;
    private final int parts;
    private final boolean possible;

    private final int[] from = new int[MOST_LINKS];
    private final int[] to = new int[MOST_LINKS];
    private int links;

    private int fixed;
    private int fixedStart;
    private int alsoFixed;
    private int alsoFixedStart;

    private long lateness;
    private boolean eased;
    private int worst;

    Forecast(Schedule schedule, XorShiftRandom random) {
        this.schedule = schedule;
        this.random = random;
        data = schedule.data;
        parts = data.parts;
        // Breaks, and the price of leaving an earlier plan, depend on more than the order of a route.
        possible = !data.hasPreviousPlan && Arrays.stream(data.restTicks).allMatch(ticks -> ticks == 0);
    }

    /** True when the change at hand is to be foreseen; it then begins with nothing told. */
    boolean begin() {
        if (!possible || random.chance(WITHOUT_FORECAST)) {
            return false;
        }
        links = 0;
        lateness = 0;
        eased = false;
        worst = 0;
        fixed = -1;
        alsoFixed = -1;
        return true;
    }

    /** Tells that a node follows another one. Of two that follow the same one the first that was told counts. */
    void link(int before, int after) {
        from[links] = before;
        to[links++] = after;
    }

    /** Tells when the two parts of a visit that moves will start. */
    void fix(int part, int start, int other, int otherStart) {
        fixed = part;
        fixedStart = start;
        alsoFixed = other;
        alsoFixedStart = otherStart;
    }

    /** Walks the whole of a route. */
    void walk(int w) {
        walk(data.node(w), w, MOST_LINKS);
    }

    /**
     * Walks a route from a node on whose own time stays as it is.
     *
     * @param changed how many of the links told are passed on the way; the walk does not end before
     */
    void walk(int node, int w, int changed) {
        int at = node;
        int ready = node >= parts ? data.shiftFrom[w] : schedule.endOf(node);
        int ahead = changed;
        while (true) {
            int next = schedule.next[at];
            for (int i = 0; i < links; i++) {
                if (from[i] == at) {
                    next = to[i];
                    ahead--;
                    break;
                }
            }
            if (next >= parts) {
                return;
            }
            int starts = startOf(next, ready + data.travel(at, next));
            if (starts != schedule.start[next]) {
                addLatenessChange(next, starts);
            } else if (ahead <= 0) {
                return;
            }
            at = next;
            ready = starts + data.ticks[next];
        }
    }

    private int startOf(int part, int arrives) {
        if (part == fixed) {
            return fixedStart;
        }
        if (part == alsoFixed) {
            return alsoFixedStart;
        }
        int visit = data.visitOf[part];
        int alone = data.earliestStart(visit, arrives, data.ticks[part]);
        return data.second[visit] < 0 ? alone : synchronizedStart(visit, part, alone);
    }

    private int synchronizedStart(int visit, int part, int alone) {
        int first = data.first[visit];
        int other = part == first ? data.second[visit] : first;
        int otherAlone = data.earliestStart(visit, schedule.arrivalAt(other), data.ticks[other]);
        int least = data.gapFrom[visit];
        int most = data.gapTo[visit];
        int starts;
        int otherStarts;
        if (part == first) {
            starts = Math.max(alone, otherAlone - most);
            otherStarts = Math.max(otherAlone, starts + least);
        } else {
            otherStarts = Math.max(otherAlone, alone - most);
            starts = Math.max(alone, otherStarts + least);
        }
        addLatenessChange(other, otherStarts);
        return starts;
    }

    private void addLatenessChange(int part, int starts) {
        int visit = data.visitOf[part];
        int late = data.lateness(visit, starts, data.ticks[part]);
        int lateNow = schedule.late[part];
        if (late != lateNow) {
            lateness += (long) data.latenessWeight[visit] * (late - lateNow);
            eased |= lateNow == schedule.worst && late < lateNow;
            worst = Math.max(worst, late);
        }
    }

    /**
     * True when the change may be good enough.
     *
     * @param change what it does to ways and assignments
     * @param most what it may add to the cost
     */
    boolean allows(long change, double most) {
        long cost = change + lateness;
        if (worst > schedule.worst || eased) {
            cost += (long) data.worstLatenessWeight * (worst - schedule.worst);
        }
        return cost <= most + schedule.days.cost();
    }
}
