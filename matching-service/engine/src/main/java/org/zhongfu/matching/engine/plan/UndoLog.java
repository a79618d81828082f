// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import java.util.Arrays;

/** The values that a change of a schedule has overwritten. An undo restores them, the last one first. */
final class UndoLog {

    private static final int LINKED = 0;
    private static final int UNLINKED = 1;
    private static final int FIELDS = 4;

    private int[] timed;
    private int times;
    private int[] links;
    private int linkCount;
    private int[] keyed;
    private double[] keys;
    private int keyCount;

    private final int[] costOf;
    private final long[] costs;
    private final long[] keptIn;
    private int costCount;
    private long change;

    private long timeCost;
    private long assignCost;
    private long unplannedCost;
    private int unplanned;
    private int worst;

    UndoLog(int parts, int visits, int workers) {
        costOf = new int[workers];
        costs = new long[workers];
        keptIn = new long[workers];
        timed = new int[FIELDS * (2 * parts + 16)];
        links = new int[FIELDS * (2 * parts + 16)];
        keyed = new int[visits + 16];
        keys = new double[visits + 16];
    }

    void begin(Schedule schedule) {
        change++;
        costCount = 0;
        times = 0;
        linkCount = 0;
        keyCount = 0;
        timeCost = schedule.timeCost;
        assignCost = schedule.assignCost;
        unplannedCost = schedule.unplannedCost;
        unplanned = schedule.unplanned;
        worst = schedule.worst;
    }

    void time(int part, int start, int late, boolean rested) {
        if (times + FIELDS > timed.length) {
            timed = Arrays.copyOf(timed, timed.length * 2);
        }
        timed[times] = part;
        timed[times + 1] = start;
        timed[times + 2] = late;
        timed[times + 3] = rested ? 1 : 0;
        times += FIELDS;
    }

    /** Notes the cost of the times of a worker's visits before the change. */
    void timeCostBy(int w, long cost) {
        if (keptIn[w] != change) {
            keptIn[w] = change;
            costOf[costCount] = w;
            costs[costCount++] = cost;
        }
    }

    void linked(int part) {
        log(LINKED, part, 0, 0);
    }

    void unlinked(int part, int after, int worker) {
        log(UNLINKED, part, after, worker);
    }

    private void log(int what, int part, int after, int worker) {
        if (linkCount + FIELDS > links.length) {
            links = Arrays.copyOf(links, links.length * 2);
        }
        links[linkCount] = what;
        links[linkCount + 1] = part;
        links[linkCount + 2] = after;
        links[linkCount + 3] = worker;
        linkCount += FIELDS;
    }

    void key(int visit, double key) {
        if (keyCount == keyed.length) {
            keyed = Arrays.copyOf(keyed, keyCount * 2);
            keys = Arrays.copyOf(keys, keyCount * 2);
        }
        keyed[keyCount] = visit;
        keys[keyCount++] = key;
    }

    void undo(Schedule schedule) {
        while (linkCount > 0) {
            linkCount -= FIELDS;
            if (links[linkCount] == LINKED) {
                schedule.routes.remove(links[linkCount + 1]);
            } else {
                schedule.routes.insert(links[linkCount + 1], links[linkCount + 2], links[linkCount + 3]);
            }
        }
        while (times > 0) {
            times -= FIELDS;
            schedule.undoTime(timed[times], timed[times + 1], timed[times + 2], timed[times + 3] == 1);
        }
        while (costCount > 0) {
            costCount--;
            schedule.timeCostBy[costOf[costCount]] = costs[costCount];
        }
        while (keyCount > 0) {
            keyCount--;
            schedule.keys.of[keyed[keyCount]] = keys[keyCount];
        }
        schedule.timeCost = timeCost;
        schedule.assignCost = assignCost;
        schedule.unplannedCost = unplannedCost;
        schedule.unplanned = unplanned;
        schedule.worst = worst;
    }
}
