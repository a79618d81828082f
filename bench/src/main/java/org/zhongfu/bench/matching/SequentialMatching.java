// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.matching;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.zhongfu.matching.engine.allocation.AllocationNeed;
import org.zhongfu.matching.engine.allocation.AllocationNeed.Choice;
import org.zhongfu.matching.engine.allocation.AllocationProblem;

/**
 * Matches as the product does immediately: in the order of the requests, each need to the best line with free units.
 */
final class SequentialMatching {

    private SequentialMatching() {}

    static Map<String, String> match(AllocationProblem problem) {
        Map<String, Integer> left = new HashMap<>();
        problem.lines().forEach(line -> left.put(line.id(), line.units()));
        Map<String, String> lineOfNeed = new HashMap<>();
        problem.needs().stream()
                .sorted(Comparator.comparing(AllocationNeed::askedAt).thenComparing(AllocationNeed::id))
                .forEach(need -> need.choices().stream()
                        .filter(choice -> left.getOrDefault(choice.lineId(), 0) >= need.units())
                        .min(Comparator.comparingInt(Choice::utility).reversed().thenComparing(Choice::lineId))
                        .ifPresent(choice -> {
                            left.merge(choice.lineId(), -need.units(), Integer::sum);
                            lineOfNeed.put(need.id(), choice.lineId());
                        }));
        return lineOfNeed;
    }
}
