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
 * The most utility there is when a need may be split over lines, unit by unit: a flow from needs to lines of least cost.
 * What gives each need to one line can reach it at best.
 */
final class ExactOptimum {

    private ExactOptimum() {}

    static {
        Loader.loadNativeLibraries();
    }

    /**
     * @param utility sum over all units
     * @param seconds it took, without building the graph
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
