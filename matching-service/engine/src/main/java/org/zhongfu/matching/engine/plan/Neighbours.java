// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Neighbour lists: for each part the parts it is likely to follow or to precede, because they are near in place and
 * possible one after the other in time.
 */
final class Neighbours {

    private static final double WAITING_FACTOR = 0.2;
    private static final int KEPT = 40;

    /** By part: likely predecessors, best first. */
    final int[][] before;

    /** By part: likely successors, best first. */
    final int[][] after;

    /** By visit: the other visits, the nearest in place and time first. */
    final int[][] around;

    Neighbours(ProblemData data) {
        int parts = data.parts;
        before = new int[parts][];
        after = new int[parts][];
        double[][] distance = new double[parts][parts];
        boolean[][] together = new boolean[parts][parts];
        for (int a = 0; a < parts; a++) {
            for (int b = 0; b < parts; b++) {
                distance[a][b] = distance(data, a, b);
                together[a][b] = data.visitOf[a] != data.visitOf[b] && haveCommonWorker(data, a, b);
            }
        }
        for (int a = 0; a < parts; a++) {
            int part = a;
            before[a] = best(parts, KEPT, b -> together[b][part] ? distance[b][part] : Double.MAX_VALUE);
            after[a] = best(parts, KEPT, b -> together[part][b] ? distance[part][b] : Double.MAX_VALUE);
        }
        around = new int[data.visits][];
        for (int v = 0; v < data.visits; v++) {
            int a = data.first[v];
            int visit = v;
            around[v] = best(data.visits, data.visits, u -> {
                int b = data.first[u];
                return u == visit ? Double.MAX_VALUE : Math.min(distance[a][b], distance[b][a]);
            });
        }
    }

    private static boolean haveCommonWorker(ProblemData data, int a, int b) {
        for (int w : data.eligible[a]) {
            if (data.assign[b * data.workers + w] != ProblemData.FORBIDDEN) {
                return true;
            }
        }
        return false;
    }

    private static double distance(ProblemData data, int a, int b) {
        int u = data.visitOf[a];
        int v = data.visitOf[b];
        int travel = data.travel(a, b);
        int soonest = data.opens[u][0] + data.ticks[a] + travel;
        int latest = data.closes[u][data.closes[u].length - 1] + data.ticks[a] + travel;
        double wait = Math.max(0, data.opens[v][0] - latest);
        double late = Math.max(0, soonest - data.closes[v][data.closes[v].length - 1]);
        return travel + WAITING_FACTOR * wait + late;
    }

    private static int[] best(int count, int most, java.util.function.IntToDoubleFunction distance) {
        record Ranked(int number, double distance) {}
        List<Ranked> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double each = distance.applyAsDouble(i);
            if (each < Double.MAX_VALUE) {
                all.add(new Ranked(i, each));
            }
        }
        all.sort(Comparator.comparingDouble(Ranked::distance).thenComparingInt(Ranked::number));
        return all.stream().limit(most).mapToInt(Ranked::number).toArray();
    }
}
