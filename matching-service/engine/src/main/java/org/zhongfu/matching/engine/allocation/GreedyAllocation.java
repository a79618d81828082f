// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

import java.util.Comparator;
import java.util.stream.IntStream;

/** One need after the other, each to the line it likes best of those with room. */
final class GreedyAllocation {

    private final AllocationData data;
    private final int[] worth;

    GreedyAllocation(AllocationData data, int[] worth) {
        this.data = data;
        this.worth = worth;
    }

    /** Who asked first chooses first. */
    Assignments byRequestTime() {
        return inOrder(Comparator.comparingLong(need -> data.asked[need]));
    }

    /** Who makes most of a unit chooses first. */
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
