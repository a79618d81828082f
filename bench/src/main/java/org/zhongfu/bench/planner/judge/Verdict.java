// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.judge;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhongfu.bench.planner.instance.Measure;
import org.zhongfu.bench.planner.instance.Weights;

/**
 * The costs and broken rules of a solution.
 *
 * @param amounts by measure, before weights
 * @param weights of the instance
 * @param violations broken rules; none in a valid solution
 */
public record Verdict(Map<Measure, Double> amounts, Weights weights, List<Violation> violations) {

    public Verdict {
        amounts = Collections.unmodifiableMap(new EnumMap<>(amounts));
        violations = List.copyOf(violations);
    }

    public boolean valid() {
        return violations.isEmpty();
    }

    public double cost() {
        return amounts.keySet().stream().mapToDouble(this::cost).sum();
    }

    /** The cost of one measure. */
    public double cost(Measure measure) {
        return amounts.getOrDefault(measure, 0.0) * weights.of(measure);
    }

    public Set<Rule> broken() {
        return violations.stream().map(Violation::rule).collect(Collectors.toSet());
    }
}
