// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import org.zhongfu.matching.engine.plan.PlanResult.StopReason;

/** Plans by local search: small moves and ruin and recreate, under simulated annealing. */
public final class LocalSearchPlanner implements Planner {

    @Override
    public PlanResult plan(PlanningProblem problem, SearchLimits limits, ProgressMonitor monitor) {
        ProblemData data = new ProblemData(problem);
        SimulatedAnnealing annealing = new SimulatedAnnealing(new Schedule(data), limits, monitor);
        StopReason stopReason = annealing.run();
        Schedule schedule = new Schedule(data);
        annealing.best().restore(schedule);
        new HardConstraints(schedule).enforce();
        return new PlanResultBuilder(schedule).build(annealing.steps(), stopReason);
    }
}
