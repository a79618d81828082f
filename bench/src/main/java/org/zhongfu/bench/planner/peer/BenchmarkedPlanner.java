// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.peer;

import java.time.Duration;
import java.util.OptionalDouble;
import org.zhongfu.bench.planner.instance.Instance;
import org.zhongfu.bench.planner.instance.Solution;

/** A planner to be compared: ours or a peer. */
public interface BenchmarkedPlanner {

    String name();

    /**
     * Plans on the calling thread alone.
     *
     * @param time wall clock time of the search
     */
    Attempt attempt(Instance instance, Duration time, long seed);

    /**
     * The result of a planner.
     *
     * @param solution to be judged
     * @param believed the cost that the planner reports, if it does
     */
    record Attempt(Solution solution, OptionalDouble believed) {}
}
