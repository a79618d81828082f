// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.peer;

import com.graphhopper.jsprit.core.algorithm.listener.IterationEndsListener;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
import com.graphhopper.jsprit.core.problem.solution.VehicleRoutingProblemSolution;
import java.util.Collection;

/** Counts jsprit's iterations. */
final class Counter implements IterationEndsListener {

    private long count;

    @Override
    public void informIterationEnds(
            int i, VehicleRoutingProblem problem, Collection<VehicleRoutingProblemSolution> solutions) {
        count++;
    }

    long count() {
        return count;
    }
}
