// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

/**
 * Takes out strings of neighbouring visits from several routes and puts each back where it costs least, so that larger
 * changes become possible than a small move can make (after Christiaens and Vanden Berghe, Slack Induction by String
 * Removals, 2020).
 */
final class Ruin {

    private final ProblemData data;
    private final Schedule schedule;
    private final Neighbours near;
    private final Insertion insertion;
    private final XorShiftRandom random;
    private final int parts;
    private final int[] absent;
    private final double[] order;
    private int absentCount;
    private final long[] ruinedIn;
    private final long[] leftOutIn;
    private long round;

    private static final int LONGEST = 10;
    private static final int LEFT_OUT = 3;

    /** How many of 1024 pairs of companions are taken out together, and left out together. */
    private static final int LEFT_OUT_TOGETHER = 300;

    /** How many visits a ruin takes out on average. */
    private static final double AVERAGE = 6;

    Ruin(Schedule schedule, Neighbours near, XorShiftRandom random) {
        this.schedule = schedule;
        this.near = near;
        this.insertion = new Insertion(schedule, near, random);
        this.random = random;
        data = schedule.data;
        parts = data.parts;
        absent = new int[data.visits];
        order = new double[data.visits];
        ruinedIn = new long[data.workers];
        leftOutIn = new long[data.visits];
    }

    /** Makes a first schedule of an empty one: what an earlier plan said, then whoever must be visited first. */
    void construct() {
        schedule.begin();
        if (data.hasPreviousPlan) {
            takeUpEarlierPlan();
        }
        insertion.computeSlack();
        for (int v = 0; v < data.visits; v++) {
            put(v, v, data.closes[v][0]);
        }
        for (int i = 0; i < data.visits; i++) {
            if (!schedule.isPlanned(absent[i])) {
                insertion.insert(absent[i]);
            }
        }
    }

    private void takeUpEarlierPlan() {
        for (int v = 0; v < data.visits; v++) {
            int b = data.second[v];
            int start = data.previousStart[data.first[v]];
            put(v, v, b < 0 ? start : (start + (double) data.previousStart[b]) / 2);
        }
        for (int i = 0; i < data.visits; i++) {
            schedule.setKey(absent[i], OrderKeys.uniqueKey(absent[i], order[i]));
        }
        for (int i = 0; i < data.visits; i++) {
            int v = absent[i];
            int a = data.first[v];
            int b = data.second[v];
            boolean still =
                    isStillDone(a) && (b < 0 || (isStillDone(b) && data.previousWorker[a] != data.previousWorker[b]));
            if (still) {
                append(a);
                if (b >= 0) {
                    append(b);
                }
            }
        }
        schedule.updateTimes();
    }

    private boolean isStillDone(int part) {
        int w = data.previousWorker[part];
        return w >= 0 && data.assign[part * data.workers + w] != ProblemData.FORBIDDEN;
    }

    private void append(int part) {
        int w = data.previousWorker[part];
        schedule.link(part, schedule.prev[data.node(w)], w);
    }

    /** Changes the schedule; the caller keeps it or takes it back. */
    void ruinAndRecreate() {
        schedule.begin();
        ruin();
        schedule.updateTimes();
        insertion.computeSlack();
        recreate();
    }

    private void ruin() {
        round++;
        absentCount = 0;
        int planned = Math.max(1, parts - schedule.unplanned);
        double mean = (double) planned / data.workers;
        double longest = Math.min(LONGEST, Math.max(1, mean));
        double most = 4 * AVERAGE / (1 + longest) - 1;
        int strings = (int) (random.unit() * Math.max(1, most) + 1);
        int seed = random.below(data.visits);
        takeString(seed, longest);
        int[] around = near.around[seed];
        int ruined = 1;
        for (int i = 0; i < around.length && ruined < strings; i++) {
            if (takeString(around[i], longest)) {
                ruined++;
            }
        }
        if (schedule.unplanned > absentCount) {
            alsoLeftOut();
        }
    }

    /** Adds a few of the visits that were left out before. */
    private void alsoLeftOut() {
        int most = absentCount + LEFT_OUT;
        int from = random.below(data.visits);
        for (int i = 0; i < data.visits && absentCount < most; i++) {
            int v = from + i < data.visits ? from + i : from + i - data.visits;
            if (!schedule.isPlanned(v) && !isAbsent(v)) {
                absent[absentCount++] = v;
                int companion = data.companion[v];
                if (companion >= 0 && !schedule.isPlanned(companion) && !isAbsent(companion)) {
                    absent[absentCount++] = companion;
                }
            }
        }
    }

    private boolean isAbsent(int visit) {
        for (int i = 0; i < absentCount; i++) {
            if (absent[i] == visit) {
                return true;
            }
        }
        return false;
    }

    private boolean takeString(int visit, double longest) {
        if (!schedule.isPlanned(visit)) {
            return false;
        }
        int part = data.first[visit];
        int b = data.second[visit];
        if (b >= 0 && random.chance(512)) {
            part = b;
        }
        int w = schedule.worker[part];
        if (ruinedIn[w] == round) {
            return false;
        }
        ruinedIn[w] = round;
        int length = 0;
        for (int at = schedule.next[data.node(w)]; at < parts; at = schedule.next[at]) {
            length++;
        }
        int take = (int) (random.unit() * Math.min(length, longest) + 1);
        int kept = 0;
        if (take > 1 && take < length && random.chance(512)) {
            kept = 1;
            while (take + kept < length && random.chance(1014)) {
                kept++;
            }
        }
        int span = Math.min(length, take + kept);
        int back = random.below(span);
        int from = part;
        while (back > 0 && schedule.prev[from] < parts) {
            from = schedule.prev[from];
            back--;
        }
        int ahead = 0;
        for (int at = from; at < parts && ahead < span; at = schedule.next[at]) {
            ahead++;
        }
        while (ahead < span && schedule.prev[from] < parts) {
            from = schedule.prev[from];
            ahead++;
        }
        int skipFrom = kept == 0 ? span : random.below(span - kept + 1);
        int at = from;
        for (int i = 0; i < span && at < parts; i++) {
            int next = schedule.next[at];
            if (i < skipFrom || i >= skipFrom + kept) {
                next = takeOut(at, next);
            }
            at = next;
        }
        return true;
    }

    private int takeOut(int part, int next) {
        int visit = data.visitOf[part];
        int a = data.first[visit];
        int b = data.second[visit];
        schedule.unlink(a);
        if (b >= 0) {
            schedule.unlink(b);
        }
        absent[absentCount++] = visit;
        int companion = data.companion[visit];
        boolean withCompanion = companion >= 0 && schedule.isPlanned(companion) && random.chance(LEFT_OUT_TOGETHER);
        return withCompanion ? takeOutCompanion(companion, next) : next;
    }

    private int takeOutCompanion(int companion, int next) {
        int following = next;
        while (following < parts && data.visitOf[following] == companion) {
            following = schedule.next[following];
        }
        schedule.unplan(companion);
        absent[absentCount++] = companion;
        return following;
    }

    private void recreate() {
        int kind = random.below(11);
        for (int i = 0; i < absentCount; i++) {
            int v = absent[i];
            double value = random.unit();
            if (kind >= 4 && kind < 8) {
                value += data.second[v] >= 0 ? 0 : 1;
            } else if (kind == 8) {
                value = -data.travel(data.node(0), data.first[v]);
            } else if (kind == 9) {
                value = data.travel(data.node(0), data.first[v]);
            } else if (kind == 10) {
                value = data.opens[v][0];
            }
            put(i, v, value);
        }
        for (int i = 0; i < absentCount; i++) {
            if (data.companion[absent[i]] < 0 || !staysOutWithCompanion(absent[i])) {
                insertion.insert(absent[i]);
            }
        }
    }

    /** Now and then two companions are both left out; which of the two comes first does not matter. */
    private boolean staysOutWithCompanion(int visit) {
        int companion = data.companion[visit];
        if (schedule.isPlanned(companion)) {
            return false;
        }
        if (leftOutIn[visit] == round) {
            return true;
        }
        if (random.chance(LEFT_OUT_TOGETHER)) {
            leftOutIn[companion] = round;
            return true;
        }
        return false;
    }

    /** Sorts a visit into the first ones to be put back. */
    private void put(int count, int visit, double value) {
        int at = count;
        while (at > 0 && order[at - 1] > value) {
            order[at] = order[at - 1];
            absent[at] = absent[at - 1];
            at--;
        }
        order[at] = value;
        absent[at] = visit;
    }
}
