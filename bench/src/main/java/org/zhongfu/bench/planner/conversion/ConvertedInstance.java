// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.conversion;

import java.util.Map;
import org.zhongfu.bench.planner.instance.Instance;
import org.zhongfu.bench.planner.instance.Patient;
import org.zhongfu.matching.engine.plan.PlanResult;
import org.zhongfu.matching.engine.plan.PlanningProblem;

/**
 * An instance as a problem of our planner.
 *
 * @param instance the instance
 * @param problem the problem made from it
 * @param scale conversion of times and costs
 * @param visits for each visit of the problem, what it is in the instance
 */
public record ConvertedInstance(Instance instance, PlanningProblem problem, Scale scale, Map<String, Visit> visits) {

    public ConvertedInstance {
        visits = Map.copyOf(visits);
    }

    /**
     * What a visit is in the instance.
     *
     * @param patient the patient
     * @param first which of the patient's services is the first part of the visit
     */
    record Visit(Patient patient, int first) {}

    /** The cost that the planner reports for its result, in the units of the instance. */
    public double reportedCost(PlanResult result) {
        return result.cost() * scale.costOfOne();
    }
}
