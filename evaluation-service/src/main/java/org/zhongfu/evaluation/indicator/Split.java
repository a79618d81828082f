// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a figure counts by visits, by how its visits stand.
 *
 * @param parts all parts in their order, also those of none
 */
public record Split(List<Count> parts) {

    public Split {
        parts = List.copyOf(parts);
    }

    /**
     * A part of the split.
     *
     * @param number of what the indicator counts
     * @param persons distinct persons behind it
     */
    public record Count(SplitPart part, long number, long persons) {}

    /** The split of these counts; parts without one have none. */
    static Split of(List<Count> found) {
        Map<SplitPart, Count> byPart = found.stream().collect(Collectors.toMap(Count::part, Function.identity()));
        return new Split(Arrays.stream(SplitPart.values())
                .map(part -> byPart.getOrDefault(part, new Count(part, 0, 0)))
                .toList());
    }

    /** What is in the value of the indicator. */
    public long counted() {
        return parts.stream()
                .filter(each -> each.part().counted())
                .mapToLong(Count::number)
                .sum();
    }

    /** How many of that part; for a trace. */
    public long number(SplitPart part) {
        return parts.stream()
                .filter(each -> each.part() == part)
                .mapToLong(Count::number)
                .sum();
    }

    /** The same split; null when a part is of so few persons that it could tell who they are. */
    @Nullable
    Split unlessSmallerThan(int persons) {
        return parts.stream().anyMatch(each -> each.number() > 0 && each.persons() < persons) ? null : this;
    }
}
