// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What a family's runs come to. A void solution where there is a best known one leaves the family without a mean: it
 * must not look better for it.
 *
 * @param name of the family
 * @param runs how many
 * @param invalid how many of them broke a rule
 * @param meanGap per cent over the best known, on average
 * @param worstGap per cent over the best known, at worst
 */
record Family(String name, int runs, int invalid, OptionalDouble meanGap, OptionalDouble worstGap) {

    static List<Family> of(List<Run> runs) {
        Map<String, List<Run>> families = new LinkedHashMap<>();
        runs.forEach(run -> families.computeIfAbsent(run.task().family(), name -> new ArrayList<>())
                .add(run));
        return families.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Family of(String name, List<Run> runs) {
        int invalid = (int) runs.stream().filter(run -> !run.verdict().valid()).count();
        double[] gaps = runs.stream()
                .map(Run::gap)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
        boolean spoilt = runs.stream()
                .anyMatch(run -> run.task().best().isPresent() && !run.verdict().valid());
        return spoilt || gaps.length == 0
                ? new Family(name, runs.size(), invalid, OptionalDouble.empty(), OptionalDouble.empty())
                : new Family(
                        name,
                        runs.size(),
                        invalid,
                        Arrays.stream(gaps).average(),
                        Arrays.stream(gaps).max());
    }
}
