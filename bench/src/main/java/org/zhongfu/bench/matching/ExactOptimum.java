// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.matching;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.HashMap;
import java.util.Map;
import org.zhongfu.bench.BenchFailedException;
import org.zhongfu.matching.engine.allocation.AllocationLine;
import org.zhongfu.matching.engine.allocation.AllocationNeed;
import org.zhongfu.matching.engine.allocation.AllocationProblem;

/**
 * The maximum utility when a need may be split over lines, unit by unit: a minimum cost flow from needs to lines. It is
 * an upper bound for allocations of whole needs.
 */
final class ExactOptimum {

    private ExactOptimum() {}

    static {
        Loader.loadNativeLibraries();
    }

    /**
     * @param utility sum over all units
     * @param seconds time of the solver, without building the graph
     */
    record Optimum(long utility, double seconds) {}

    static Optimum of(AllocationProblem problem) {
        MinCostFlow flow = new MinCostFlow();
        int sink = 0;
        Map<String, Integer> nodes = new HashMap<>();
        for (AllocationLine line : problem.lines()) {
            int node = nodes.size() + 1;
            nodes.put(line.id(), node);
            flow.addArcWithCapacityAndUnitCost(node, sink, line.units(), 0);
        }
        int node = problem.lines().size();
        long wanted = 0;
        for (AllocationNeed need : problem.needs()) {
            node++;
            wanted += need.units();
            flow.setNodeSupply(node, need.units());
            flow.addArcWithCapacityAndUnitCost(node, sink, need.units(), 0);
            for (AllocationNeed.Choice choice : need.choices()) {
                flow.addArcWithCapacityAndUnitCost(
                        node, nodes.getOrDefault(choice.lineId(), sink), need.units(), -choice.utility());
            }
        }
        flow.setNodeSupply(sink, -wanted);
        long start = System.nanoTime();
        MinCostFlowBase.Status status = flow.solve();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new BenchFailedException("the flow has no optimum: " + status);
        }
        return new Optimum(-flow.getOptimalCost(), seconds);
    }
}
