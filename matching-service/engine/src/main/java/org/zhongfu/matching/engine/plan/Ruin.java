// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

/**
 * Ruin and recreate: removes strings of neighbouring visits from several routes and inserts each where it costs least
 * (after Christiaens and Vanden Berghe, Slack Induction by String Removals, 2020). This allows larger changes than a
 * small move.
 */
final class Ruin {

    private final ProblemData data;
    private final Schedule schedule;
    private final Neighbours neighbours;
    private final Insertion insertion;
    private final XorShiftRandom random;
    private final int parts;
    private final int[] removed;
    private final double[] order;
    private int removedCount;
    private final long[] ruinedIn;
    private final long[] leftOutIn;
    private long round;

    private static final int MAX_STRING = 10;
    private static final int MAX_ADDED = 3;

    /** How many of 1024 pairs of companions are removed together, and left out together. */
    private static final int LEFT_OUT_TOGETHER = 300;

    /** The average number of visits removed. */
    private static final double AVERAGE_REMOVED = 6;

    Ruin(Schedule schedule, Neighbours neighbours, XorShiftRandom random) {
        this.schedule = schedule;
        this.neighbours = neighbours;
        this.insertion = new Insertion(schedule, neighbours, random);
        this.random = random;
        data = schedule.data;
        parts = data.parts;
        removed = new int[data.visits];
        order = new double[data.visits];
        ruinedIn = new long[data.workers];
        leftOutIn = new long[data.visits];
    }

    /**
     * Builds a first schedule: the previous plan if there is one, then the other visits in the order of their first
     * windows.
     */
    void construct() {
        schedule.begin();
        if (data.hasPreviousPlan) {
            restorePreviousPlan();
        }
        insertion.computeSlack();
        for (int v = 0; v < data.visits; v++) {
            sortIn(v, v, data.closes[v][0]);
        }
        for (int i = 0; i < data.visits; i++) {
            if (!schedule.isPlanned(removed[i])) {
                insertion.insert(removed[i]);
            }
        }
    }

    private void restorePreviousPlan() {
        for (int v = 0; v < data.visits; v++) {
            int b = data.second[v];
            int start = data.previousStart[data.first[v]];
            sortIn(v, v, b < 0 ? start : (start + (double) data.previousStart[b]) / 2);
        }
        for (int i = 0; i < data.visits; i++) {
            schedule.setKey(removed[i], OrderKeys.uniqueKey(removed[i], order[i]));
        }
        for (int i = 0; i < data.visits; i++) {
            int v = removed[i];
            int a = data.first[v];
            int b = data.second[v];
            boolean still = isStillPossible(a)
                    && (b < 0 || (isStillPossible(b) && data.previousWorker[a] != data.previousWorker[b]));
            if (still) {
                append(a);
                if (b >= 0) {
                    append(b);
                }
            }
        }
        schedule.updateTimes();
    }

    private boolean isStillPossible(int part) {
        int w = data.previousWorker[part];
        return w >= 0 && data.assign[part * data.workers + w] != ProblemData.FORBIDDEN;
    }

    private void append(int part) {
        int w = data.previousWorker[part];
        schedule.link(part, schedule.prev[data.node(w)], w);
    }

    /** Removes and inserts visits; the caller keeps the change or undoes it. */
    void ruinAndRecreate() {
        schedule.begin();
        ruin();
        schedule.updateTimes();
        insertion.computeSlack();
        recreate();
    }

    private void ruin() {
        round++;
        removedCount = 0;
        int planned = Math.max(1, parts - schedule.unplanned);
        double mean = (double) planned / data.workers;
        double longest = Math.min(MAX_STRING, Math.max(1, mean));
        double most = 4 * AVERAGE_REMOVED / (1 + longest) - 1;
        int strings = (int) (random.unit() * Math.max(1, most) + 1);
        int seed = random.below(data.visits);
        removeString(seed, longest);
        int[] around = neighbours.around[seed];
        int ruined = 1;
        for (int i = 0; i < around.length && ruined < strings; i++) {
            if (removeString(around[i], longest)) {
                ruined++;
            }
        }
        if (schedule.unplanned > removedCount) {
            addUnplanned();
        }
    }

    /** Adds a few unplanned visits to those that are to be inserted. */
    private void addUnplanned() {
        int most = removedCount + MAX_ADDED;
        int from = random.below(data.visits);
        for (int i = 0; i < data.visits && removedCount < most; i++) {
            int v = from + i < data.visits ? from + i : from + i - data.visits;
            if (!schedule.isPlanned(v) && !isRemoved(v)) {
                removed[removedCount++] = v;
                int companion = data.companion[v];
                if (companion >= 0 && !schedule.isPlanned(companion) && !isRemoved(companion)) {
                    removed[removedCount++] = companion;
                }
            }
        }
    }

    private boolean isRemoved(int visit) {
        for (int i = 0; i < removedCount; i++) {
            if (removed[i] == visit) {
                return true;
            }
        }
        return false;
    }

    private boolean removeString(int visit, double longest) {
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
                next = remove(at, next);
            }
            at = next;
        }
        return true;
    }

    private int remove(int part, int next) {
        int visit = data.visitOf[part];
        int a = data.first[visit];
        int b = data.second[visit];
        schedule.unlink(a);
        if (b >= 0) {
            schedule.unlink(b);
        }
        removed[removedCount++] = visit;
        int companion = data.companion[visit];
        boolean withCompanion = companion >= 0 && schedule.isPlanned(companion) && random.chance(LEFT_OUT_TOGETHER);
        return withCompanion ? removeCompanion(companion, next) : next;
    }

    private int removeCompanion(int companion, int next) {
        int following = next;
        while (following < parts && data.visitOf[following] == companion) {
            following = schedule.next[following];
        }
        schedule.unplan(companion);
        removed[removedCount++] = companion;
        return following;
    }

    private void recreate() {
        int kind = random.below(11);
        for (int i = 0; i < removedCount; i++) {
            int v = removed[i];
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
            sortIn(i, v, value);
        }
        for (int i = 0; i < removedCount; i++) {
            if (data.companion[removed[i]] < 0 || !staysOutWithCompanion(removed[i])) {
                insertion.insert(removed[i]);
            }
        }
    }

    /** Sometimes both companions are left out, whichever of the two comes first. */
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

    /** Inserts a visit into the sorted list of those to be inserted. */
    private void sortIn(int count, int visit, double value) {
        int at = count;
        while (at > 0 && order[at - 1] > value) {
            order[at] = order[at - 1];
            removed[at] = removed[at - 1];
            at--;
        }
        order[at] = value;
        removed[at] = visit;
    }
}
