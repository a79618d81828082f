// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

import java.util.Comparator;
import java.util.stream.IntStream;

/** One need after the other, each to the line it likes best of those with room. */
final class GreedyAllocation {

    private final AllocationData market;
    private final int[] worth;

    GreedyAllocation(AllocationData market, int[] worth) {
        this.market = market;
        this.worth = worth;
    }

    /** Who asked first chooses first. */
    Assignments inOrderOfAsking() {
        return inOrder(Comparator.comparingLong(need -> market.asked[need]));
    }

    /** Who makes most of a unit chooses first. */
    Assignments mostFirst() {
        int[] most = new int[market.needs];
        for (int edge = 0; edge < worth.length; edge++) {
            most[market.edgeNeed[edge]] = Math.max(most[market.edgeNeed[edge]], worth[edge]);
        }
        return inOrder(Comparator.comparingInt(need -> -most[need]));
    }

    private Assignments inOrder(Comparator<Integer> order) {
        Assignments places = new Assignments(market, worth);
        IntStream.range(0, market.needs)
                .boxed()
                .sorted(order)
                .forEach(need -> places.move(need, places.bestWithRoom(need)));
        return places;
    }
}
