// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import java.util.Arrays;

/**
 * Predicts how a move changes the times of the routes it touches, without carrying it out. The move is given as the
 * links it makes. Each route is then walked from the change until no start differs any more. The second part of a visit
 * is considered where the walk meets the first, but not the visits behind it on its own route. So the forecast can be
 * wrong, and a share of all moves is carried out without one.
 */
final class Forecast {

    /** How many of 1024 moves are carried out without a forecast. */
    private static final int WITHOUT_FORECAST = 64;

    private static final int MAX_LINKS = 8;

    private final ProblemData data;
    private final Schedule schedule;
    private final XorShiftRandom random;
    private final int parts;
    private final boolean possible;

    private final int[] from = new int[MAX_LINKS];
    private final int[] to = new int[MAX_LINKS];
    private int links;

    private int fixed;
    private int fixedStart;
    private int alsoFixed;
    private int alsoFixedStart;

    private long lateness;
    private boolean worstReduced;
    private int worst;

    Forecast(Schedule schedule, XorShiftRandom random) {
        this.schedule = schedule;
        this.random = random;
        data = schedule.data;
        parts = data.parts;
        // Breaks, and costs of moving away from a previous plan, depend on more than the order of a route.
        possible = !data.hasPreviousPlan && Arrays.stream(data.restTicks).allMatch(ticks -> ticks == 0);
    }

    /** Begins a forecast without links. False when this move is to be carried out without a forecast. */
    boolean begin() {
        if (!possible || random.chance(WITHOUT_FORECAST)) {
            return false;
        }
        links = 0;
        lateness = 0;
        worstReduced = false;
        worst = 0;
        fixed = -1;
        alsoFixed = -1;
        return true;
    }

    /** Adds a link: a node follows another one. Of two links from the same node the first one counts. */
    void link(int before, int after) {
        from[links] = before;
        to[links++] = after;
    }

    /** Sets the starts of the two parts of the visit that moves. */
    void fix(int part, int start, int other, int otherStart) {
        fixed = part;
        fixedStart = start;
        alsoFixed = other;
        alsoFixedStart = otherStart;
    }

    /** Walks a whole route. */
    void walk(int w) {
        walk(data.node(w), w, MAX_LINKS);
    }

    /**
     * Walks a route from a node on whose own start does not change.
     *
     * @param changed number of the given links that are passed; the walk does not end before
     */
    void walk(int node, int w, int changed) {
        int at = node;
        int ready = node >= parts ? data.shiftFrom[w] : schedule.endOf(node);
        int linksAhead = changed;
        while (true) {
            int next = schedule.next[at];
            for (int i = 0; i < links; i++) {
                if (from[i] == at) {
                    next = to[i];
                    linksAhead--;
                    break;
                }
            }
            if (next >= parts) {
                return;
            }
            int starts = startOf(next, ready + data.travel(at, next));
            if (starts != schedule.start[next]) {
                addLatenessChange(next, starts);
            } else if (linksAhead <= 0) {
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
            worstReduced |= lateNow == schedule.worst && late < lateNow;
            worst = Math.max(worst, late);
        }
    }

    /**
     * True when the move may be acceptable.
     *
     * @param change change of travel and assignment costs
     * @param most the most by which the cost may grow
     */
    boolean allows(long change, double most) {
        long cost = change + lateness;
        if (worst > schedule.worst || worstReduced) {
            cost += (long) data.worstLatenessWeight * (worst - schedule.worst);
        }
        return cost <= most + schedule.days.cost();
    }
}
