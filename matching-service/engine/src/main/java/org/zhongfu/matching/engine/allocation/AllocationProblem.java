// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A backlog and the lines available for it.
 *
 * @param needs needs that wait; ids are unique
 * @param lines lines with units to allocate; ids are unique
 * @param at the end of the waiting times
 */
public record AllocationProblem(List<AllocationNeed> needs, List<AllocationLine> lines, Instant at) {

    /** @throws IllegalArgumentException when an id occurs twice, or a choice names an unknown line or one line twice */
    public AllocationProblem {
        needs = List.copyOf(needs);
        lines = List.copyOf(lines);
        Set<String> lineIds = HashSet.newHashSet(lines.size());
        for (AllocationLine line : lines) {
            require(lineIds.add(line.id()), "line " + line.id() + " occurs twice");
        }
        Set<String> needIds = HashSet.newHashSet(needs.size());
        Set<String> seen = new HashSet<>();
        for (AllocationNeed need : needs) {
            require(needIds.add(need.id()), "need " + need.id() + " occurs twice");
            seen.clear();
            for (AllocationNeed.Choice choice : need.choices()) {
                require(lineIds.contains(choice.lineId()), "unknown line " + choice.lineId());
                require(seen.add(choice.lineId()), "need " + need.id() + " names line " + choice.lineId() + " twice");
            }
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
