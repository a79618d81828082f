// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Assigns one need after the other, each to the line with the highest worth that has enough free units. */
final class GreedyAllocation {

    private final AllocationData data;
    private final int[] worth;

    GreedyAllocation(AllocationData data, int[] worth) {
        this.data = data;
        this.worth = worth;
    }

    /** The need requested first comes first. */
    Assignments byRequestTime() {
        return inOrder(Comparator.comparingLong(need -> data.asked[need]));
    }

    /** The need with the highest worth of a unit comes first. */
    Assignments byUtility() {
        int[] most = new int[data.needs];
        for (int edge = 0; edge < worth.length; edge++) {
            most[data.edgeNeed[edge]] = Math.max(most[data.edgeNeed[edge]], worth[edge]);
        }
        return inOrder(Comparator.comparingInt(need -> -most[need]));
    }

    private Assignments inOrder(Comparator<Integer> order) {
        Assignments assignments = new Assignments(data, worth);
        IntStream.range(0, data.needs)
                .boxed()
                .sorted(order)
                .forEach(need -> assignments.move(need, assignments.bestEdgeWithRoom(need)));
        return assignments;
    }
}
