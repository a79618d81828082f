// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.instance;

import java.util.Map;
import java.util.Set;

/**
 * The weights of an instance.
 *
 * @param soft weights of the measures with a cost; others cost nothing
 * @param hard measures that must be zero
 */
public record Weights(Map<Measure, Double> soft, Set<Measure> hard) {

    /** (D + T + Tmax) / 3, the objective of Mankowska, Meisel and Bierwirth. */
    public static final Weights MANKOWSKA = new Weights(
            Map.of(Measure.TRAVEL, 1.0 / 3, Measure.LATENESS, 1.0 / 3, Measure.WORST_LATENESS, 1.0 / 3),
            Set.of(Measure.LEFT_OUT));

    public Weights {
        soft = Map.copyOf(soft);
        hard = Set.copyOf(hard);
    }

    public double of(Measure measure) {
        return soft.getOrDefault(measure, 0.0);
    }

    public boolean forbids(Measure measure) {
        return hard.contains(measure);
    }
}
