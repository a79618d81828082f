// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.peer;

import java.time.Duration;
import java.util.OptionalDouble;
import org.zhongfu.bench.planner.instance.Instance;
import org.zhongfu.bench.planner.question.Question;
import org.zhongfu.matching.engine.plan.PlanResult;
import org.zhongfu.matching.engine.plan.Planner;
import org.zhongfu.matching.engine.plan.ProgressMonitor;
import org.zhongfu.matching.engine.plan.SearchLimits;

/** Our planner, asked through the same port as the service asks it. */
public final class OurPlanner implements Contender {

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
        Question question = Question.of(instance);
        PlanResult result = planner.plan(question.problem(), SearchLimits.time(seed, time), ProgressMonitor.NONE);
        return new Attempt(question.solution(result), OptionalDouble.of(question.believed(result)));
    }
}
