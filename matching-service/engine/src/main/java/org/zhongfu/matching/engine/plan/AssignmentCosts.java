// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a worker may do a part of a visit, and what the assignment costs apart from travel and time. */
final class AssignmentCosts {

    private final PlanningProblem problem;

    AssignmentCosts(PlanningProblem problem) {
        this.problem = problem;
    }

    /** Who did a part in the previous plan, or null. */
    PlanningProblem.@Nullable Assignment previous(PlanVisit visit, int part) {
        List<PlanningProblem.Assignment> assignments = problem.previousPlan().get(visit.id());
        return assignments == null || assignments.size() <= part ? null : assignments.get(part);
    }

    /** The cost that a worker does a part, or {@link ProblemData#FORBIDDEN}. */
    int of(PlanWorker worker, PlanVisit visit, PlanVisit.Part part, PlanningProblem.@Nullable Assignment previous) {
        if (!isEligible(worker, visit, part)) {
            return ProblemData.FORBIDDEN;
        }
        PlanWeights weights = problem.weights();
        int cost = 0;
        if (!visit.preferred().isEmpty() && !visit.preferred().contains(worker.id())) {
            cost += weights.notPreferred();
        }
        if (visit.mainWorker() != null && !visit.mainWorker().equals(worker.id())) {
            cost += weights.notMain();
        }
        if (previous != null && !previous.workerId().equals(worker.id())) {
            cost += weights.difference().weight();
        }
        return cost;
    }

    private static boolean isEligible(PlanWorker worker, PlanVisit visit, PlanVisit.Part part) {
        return worker.skills().containsAll(part.skills())
                && !visit.incompatible().contains(worker.id())
                && (part.fixedWorker() == null || part.fixedWorker().equals(worker.id()));
    }
}
