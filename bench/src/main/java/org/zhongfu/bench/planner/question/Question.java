// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.question;

import java.util.HashMap;
import java.util.Map;
import org.zhongfu.bench.planner.instance.Instance;
import org.zhongfu.bench.planner.instance.Patient;
import org.zhongfu.bench.planner.instance.Solution;
import org.zhongfu.matching.engine.plan.PlanResult;
import org.zhongfu.matching.engine.plan.PlanningProblem;

/**
 * An instance as a question to the planner, and the way back.
 *
 * @param instance that is asked
 * @param problem the question
 * @param scale how its figures read
 * @param visits for each visit of the question, what it is in the instance
 */
public record Question(Instance instance, PlanningProblem problem, Scale scale, Map<String, Visit> visits) {

    public Question {
        visits = Map.copyOf(visits);
    }

    /**
     * What a visit stands for.
     *
     * @param patient who
     * @param first which of the patient's services is the visit's first part
     */
    record Visit(Patient patient, int first) {}

    /** Asks an instance. */
    public static Question of(Instance instance) {
        Map<String, Visit> visits = new HashMap<>();
        Scale scale = Scale.of(instance);
        return new Question(instance, new Conversion(instance, scale).problem(visits), scale, visits);
    }

    /** The planner's answer as a solution of the instance. */
    public Solution solution(PlanResult result) {
        return new Answer(this).solution(result);
    }

    /** What the planner believes its answer costs, in the instance's units. */
    public double believed(PlanResult result) {
        return result.cost() * scale.costOfOne();
    }
}
