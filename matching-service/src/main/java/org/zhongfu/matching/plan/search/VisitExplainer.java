// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import java.util.HashMap;
import java.util.Map;
import org.zhongfu.matching.engine.plan.PlanExplainer;
import org.zhongfu.matching.engine.plan.PlanExplanation;
import org.zhongfu.matching.engine.plan.PlanResult;
import org.zhongfu.matching.plan.search.PlanOutcome.AlternativeWorker;
import org.zhongfu.matching.plan.search.PlanOutcome.VisitExplanation;

/** Explains each visit of a day: why this worker at this time, and what other workers would cost. */
@FunctionalInterface
public interface VisitExplainer {

    /** Explains nothing. */
    VisitExplainer NOTHING = (problem, result) -> Map.of();

    /** Number of alternative workers named for each visit. */
    int MAX_ALTERNATIVES = 3;

    /** Evaluates the insertion of each visit with the other workers. */
    VisitExplainer BY_INSERTION = (problem, result) -> {
        DayClock clock = problem.clock();
        Map<String, VisitExplanation> why = new HashMap<>();
        for (PlanExplanation each : new PlanExplainer(problem.problem(), result, MAX_ALTERNATIVES).explainAll()) {
            why.put(
                    each.visitId() + "#" + (each.part() + 1),
                    new VisitExplanation(
                            each.startReason(),
                            each.qualified(),
                            each.alternatives().stream()
                                    .map(other -> new AlternativeWorker(
                                            WorkerShifts.id(other.workerId()),
                                            clock.at(other.start()),
                                            other.extraCost()))
                                    .toList()));
        }
        return why;
    };

    /** The explanation of each planned part, by visit and part. */
    Map<String, VisitExplanation> of(DayProblem problem, PlanResult result);
}
