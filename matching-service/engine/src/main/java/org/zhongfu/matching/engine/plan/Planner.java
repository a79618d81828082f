// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

/**
 * Answers a planning question. The same question, seed and number of steps give the same answer on any machine; a limit
 * of time gives the best found until then. One thread, the caller's.
 */
public interface Planner {

    /**
     * Plans.
     *
     * @return the best plan found; never one that breaks a hard rule, so a visit that fits nowhere is unplanned
     * @throws IllegalArgumentException when the question contradicts itself
     */
    PlanResult plan(PlanningProblem problem, SearchLimits limits, ProgressMonitor monitor);
}
