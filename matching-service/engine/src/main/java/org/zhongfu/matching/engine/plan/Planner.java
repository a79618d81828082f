// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

/**
 * Solves planning problems. The same problem, seed and number of steps give the same plan on any machine; a time limit
 * gives the best plan found until then. Runs on the thread of the caller.
 */
public interface Planner {

    /**
     * Plans.
     *
     * @return the best plan found; it never breaks a hard constraint, so a visit that does not fit is unplanned
     * @throws IllegalArgumentException when the problem contradicts itself
     */
    PlanResult plan(PlanningProblem problem, SearchLimits limits, ProgressMonitor monitor);
}
