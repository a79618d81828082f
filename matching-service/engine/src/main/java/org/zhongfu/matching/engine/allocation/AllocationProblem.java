// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A backlog and what there is for it.
 *
 * @param needs who waits; ids are unique
 * @param lines what can be given; ids are unique
 * @param at the moment waiting times are counted to
 */
public record AllocationProblem(List<AllocationNeed> needs, List<AllocationLine> lines, Instant at) {

    /** @throws IllegalArgumentException when an id is there twice, or a choice names no line or one twice */
    public AllocationProblem {
        needs = List.copyOf(needs);
        lines = List.copyOf(lines);
        Set<String> lineIds = HashSet.newHashSet(lines.size());
        for (AllocationLine line : lines) {
            require(lineIds.add(line.id()), "line " + line.id() + " is there twice");
        }
        Set<String> needIds = HashSet.newHashSet(needs.size());
        Set<String> seen = new HashSet<>();
        for (AllocationNeed need : needs) {
            require(needIds.add(need.id()), "need " + need.id() + " is there twice");
            seen.clear();
            for (AllocationNeed.Choice choice : need.choices()) {
                require(lineIds.contains(choice.lineId()), "there is no line " + choice.lineId());
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
