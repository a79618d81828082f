// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.peer;

import java.time.Duration;
import java.util.OptionalDouble;
import org.zhongfu.bench.planner.conversion.ConvertedInstance;
import org.zhongfu.bench.planner.conversion.InstanceConverter;
import org.zhongfu.bench.planner.conversion.SolutionConverter;
import org.zhongfu.bench.planner.instance.Instance;
import org.zhongfu.matching.engine.plan.PlanResult;
import org.zhongfu.matching.engine.plan.Planner;
import org.zhongfu.matching.engine.plan.ProgressMonitor;
import org.zhongfu.matching.engine.plan.SearchLimits;

/** Our planner, used through the interface that the service uses. */
public final class OurPlanner implements BenchmarkedPlanner {

    private final Planner planner;

    public OurPlanner(Planner planner) {
        this.planner = planner;
    }

    @Override
    public String name() {
        return "ours";
    }

    @Override
    public Attempt attempt(Instance instance, Duration time, long seed) {
        ConvertedInstance converted = InstanceConverter.convert(instance);
        PlanResult result = planner.plan(converted.problem(), SearchLimits.time(seed, time), ProgressMonitor.NONE);
        return new Attempt(
                SolutionConverter.convert(converted, result), OptionalDouble.of(converted.reportedCost(result)));
    }
}
