// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import java.util.List;
import org.zhongfu.matching.engine.plan.PlanWeights;

/** The weights of plans in versions; a plan stores its version. Times are weighted in seconds. */
public final class WeightVersions {

    /**
     * Version 1, in seconds of travel: a second of lateness costs two, a second of overtime three. A worker other than the
     * main worker costs 20 minutes, a preference that is not met 10 minutes, an unplanned visit several hours. Moving a
     * visit of an earlier plan costs 90 minutes, shifting it by up to 15 minutes nothing.
     */
    private static final PlanWeights FIRST =
            new PlanWeights(1, 1, 2, 0, 0, 3, 0, 600, 1_200, 1_800, 3_600, new PlanWeights.Difference(5_400, 900));

    private static final List<PlanWeights> ALL = List.of(FIRST);

    private WeightVersions() {}

    /** The version for new plans. */
    public static PlanWeights current() {
        return ALL.getLast();
    }

    /** The version that a plan has stored. */
    public static PlanWeights version(int version) {
        return ALL.get(version - 1);
    }
}
