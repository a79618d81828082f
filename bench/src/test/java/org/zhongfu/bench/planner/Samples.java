// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.zhongfu.bench.planner.instance.Instance;
import org.zhongfu.bench.planner.instance.Instances;
import org.zhongfu.bench.planner.instance.Solution;
import org.zhongfu.bench.planner.instance.Solutions;

/**
 * Two small instances with places on a straight line, and a solution of each whose cost was calculated manually.
 *
 * <p>{@code line} (Mankowska): depot 0, p1 at 10, p2 at 20, p3 at 30. Travel 60 + 60; p3 is late by 10 and by 15:
 * (120 + 25 + 15) / 3 = 53.333.
 *
 * <p>{@code road} (UHHC): depots at 0 and 50, p0 at 10, p1 at 20, p2 at 40. Travel 40 + 60; p1 ends 5 late twice; c0
 * waits 10 at p1; c1 is idle for 15 before and 115 after; p0 is visited by somebody not wished for; p2 is left out:
 * 100 + 2 x 10 + 3 x 5 + 4 x 10 + 6 x 130 + 7 + 8 = 970.
 */
public final class Samples {

    public static final double LINE_COST = 160.0 / 3;
    public static final double ROAD_COST = 970;

    private Samples() {}

    /** The folder with both, laid out as published. */
    public static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(Samples.class.getResource("/planner"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Instance line() {
        return Instances.read(folder().resolve("mankowska/instances/line.json"));
    }

    public static Solution lineSolution() {
        return Solutions.read(folder().resolve("mankowska/solutions/sol-line-1.json"))
                .solution();
    }

    public static Instance road() {
        return Instances.read(folder().resolve("uhhc/instances/road.json"));
    }

    public static Solution roadSolution() {
        return Solutions.read(folder().resolve("uhhc/solutions/sol-road-1.json"))
                .solution();
    }
}
