// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.peer;

import java.time.Duration;
import java.util.OptionalDouble;
import org.zhongfu.bench.planner.instance.Instance;
import org.zhongfu.bench.planner.instance.Solution;

/** A planner in the race: ours, or a peer. */
public interface Contender {

    String name();

    /**
     * Plans on the calling thread alone.
     *
     * @param time of the wall for the search
     */
    Attempt attempt(Instance instance, Duration time, long seed);

    /**
     * What it came up with.
     *
     * @param solution to be judged
     * @param believed what the planner itself believes it costs, where it says
     */
    record Attempt(Solution solution, OptionalDouble believed) {}
}
