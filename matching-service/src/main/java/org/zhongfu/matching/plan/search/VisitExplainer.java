// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import java.util.HashMap;
import java.util.Map;
import org.zhongfu.matching.engine.plan.PlanExplainer;
import org.zhongfu.matching.engine.plan.PlanExplanation;
import org.zhongfu.matching.engine.plan.PlanResult;
import org.zhongfu.matching.plan.search.PlanOutcome.Explanation;
import org.zhongfu.matching.plan.search.PlanOutcome.Other;

/** Explains each visit of a day: why this worker at this time, and what others would cost. */
@FunctionalInterface
public interface VisitExplainer {

    /** Explains nothing. */
    VisitExplainer NOTHING = (question, result) -> Map.of();

    /** How many others are named for each visit. */
    int MOST = 3;

    /** Tries the other workers. */
    VisitExplainer BY_TRYING = (question, result) -> {
        DayClock clock = question.clock();
        Map<String, Explanation> why = new HashMap<>();
        for (PlanExplanation each : new PlanExplainer(question.problem(), result, MOST).explainAll()) {
            why.put(
                    each.visitId() + "#" + (each.part() + 1),
                    new Explanation(
                            each.startReason(),
                            each.qualified(),
                            each.alternatives().stream()
                                    .map(other -> new Other(
                                            WorkerShifts.id(other.workerId()),
                                            clock.at(other.start()),
                                            other.extraCost()))
                                    .toList()));
        }
        return why;
    };

    /** The explanation of each planned part, by visit and part. */
    Map<String, Explanation> of(DayProblem question, PlanResult result);
}
