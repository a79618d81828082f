// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import java.util.List;
import org.zhongfu.matching.engine.plan.PlanWeights;

/** What counts how much in a plan, in versions: a plan names the version it was made by. Times count in seconds. */
public final class WeightVersions {

    /**
     * Version 1. A second too late counts as two on the road, overtime as three. Another worker than the usual one
     * is worth a detour of twenty minutes, a person's wish about the worker one of ten, and a visit left out one of
     * several hours. Moving a visit of an earlier plan costs an hour and a half, shifting it by up to a quarter nothing.
     */
    private static final PlanWeights FIRST = new PlanWeights(1, 1, 2, 0, 0, 3, 0, 600, 1_200, 1_800, 3_600, 5_400, 900);

    private static final List<PlanWeights> ALL = List.of(FIRST);

    private WeightVersions() {}

    /** The weights of today. */
    public static PlanWeights current() {
        return ALL.getLast();
    }

    /** The weights of an earlier plan. */
    public static PlanWeights version(int version) {
        return ALL.get(version - 1);
    }
}
