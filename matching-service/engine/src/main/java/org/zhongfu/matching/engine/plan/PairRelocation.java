// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

/** Moves a part behind another node and moves the other part of the visit, if needed, so that both keep their gap. */
final class PairRelocation {

    private final ProblemData data;
    private final Schedule schedule;
    private final DeltaEvaluation delta;
    private final Forecast forecast;
    private final XorShiftRandom random;

    PairRelocation(Schedule schedule, DeltaEvaluation delta, Forecast forecast, XorShiftRandom random) {
        this.schedule = schedule;
        this.delta = delta;
        this.forecast = forecast;
        this.random = random;
        data = schedule.data;
    }

    /** As {@link Moves#propose}, with the other part of the visit and the node that the part is to follow. */
    boolean propose(int part, int other, int after, double most) {
        int visit = data.visitOf[part];
        int w = schedule.worker[after];
        int otherWorker = schedule.worker[other];
        if (after == other || schedule.next[after] == other) {
            return false;
        }
        if (otherWorker == w || random.below(4) == 0) {
            int[] eligible = data.eligible[other];
            otherWorker = eligible[random.below(eligible.length)];
            if (otherWorker == w) {
                return false;
            }
        }
        int next = schedule.next[after];
        int beforeOther = schedule.prev[other];
        double low = schedule.keys.lowerBound(after);
        double high = schedule.keys.upperBound(next);
        boolean stays = otherWorker == schedule.worker[other];
        if (stays) {
            double lowBoth = Math.max(low, schedule.keys.lowerBound(beforeOther));
            double highBoth = Math.min(high, schedule.keys.upperBound(schedule.next[other]));
            if (lowBoth < highBoth) {
                low = lowBoth;
                high = highBoth;
            } else {
                stays = false;
            }
        }
        if (OrderKeys.isTight(low, high)) {
            schedule.rekey();
            return false;
        }
        double key = OrderKeys.between(low, high, delta.startAfter(part, after), random);
        long change = (long) data.travelWeight * (delta.removalDelta(part) + delta.insertionDelta(part, after))
                + delta.assignmentCost(part, w)
                - delta.assignmentCost(part, schedule.worker[part]);
        int otherAfter = beforeOther;
        if (!stays) {
            otherAfter = delta.nodeBefore(otherWorker, key, visit, other, part);
            int following = delta.nextExcept(otherAfter, other, part);
            change += (long) data.travelWeight
                            * (delta.removalDelta(other) + delta.insertionDelta(other, otherAfter, following))
                    + delta.assignmentCost(other, otherWorker)
                    - delta.assignmentCost(other, schedule.worker[other]);
        }
        long atBest = change
                + delta.latenessAfter(part, after)
                - schedule.timeCostBy[schedule.worker[part]]
                - schedule.timeCostBy[schedule.worker[other]];
        if (atBest > delta.bound(most)
                || !passesForecast(part, other, after, stays, otherAfter, otherWorker, change, most)) {
            return false;
        }
        schedule.begin();
        schedule.unlink(part);
        if (!stays) {
            schedule.unlink(other);
        }
        schedule.setKey(visit, key);
        schedule.link(part, after, w);
        if (stays) {
            schedule.retime(visit);
        } else {
            schedule.link(other, otherAfter, otherWorker);
        }
        return true;
    }

    private boolean passesForecast(
            int part, int other, int after, boolean stays, int otherAfter, int otherWorker, long change, double most) {
        if (!forecast.begin()) {
            return true;
        }
        int w = schedule.worker[after];
        int arrives = delta.departure(after, w) + data.travel(after, part);
        int otherArrives = stays
                ? schedule.arrivalAt(other)
                : delta.departure(otherAfter, otherWorker) + data.travel(otherAfter, other);
        fixStarts(part, arrives, otherArrives);
        if (!stays) {
            forecast.link(otherAfter, other);
            forecast.link(other, delta.nextExcept(otherAfter, other, part));
        }
        int gone = stays ? part : other;
        int before = schedule.prev[part];
        forecast.link(after, part);
        forecast.link(part, delta.nextExcept(after, part, gone));
        forecast.link(before, delta.nextExcept(before, part, gone));
        if (!stays) {
            int beforeOther = schedule.prev[other];
            forecast.link(beforeOther, delta.nextExcept(beforeOther, part, other));
        }
        int from = schedule.worker[part];
        int otherFrom = schedule.worker[other];
        forecast.walk(w);
        if (from != w) {
            forecast.walk(from);
        }
        if (otherFrom != w && otherFrom != from) {
            forecast.walk(otherFrom);
        }
        if (otherWorker != w && otherWorker != from && otherWorker != otherFrom) {
            forecast.walk(otherWorker);
        }
        return forecast.allows(change, most);
    }

    private void fixStarts(int part, int arrives, int otherArrives) {
        int visit = data.visitOf[part];
        int a = data.first[visit];
        int b = data.second[visit];
        int arrivesA = a == part ? arrives : otherArrives;
        int arrivesB = a == part ? otherArrives : arrives;
        int most = data.gapTo[visit];
        int startA = data.earliestStart(visit, Math.max(arrivesA, arrivesB - most), data.ticks[a]);
        int startB = data.earliestStart(visit, Math.max(arrivesB, startA + data.gapFrom[visit]), data.ticks[b]);
        forecast.fix(a, Math.max(startA, startB - most), b, startB);
    }
}
