// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The result of a family. An invalid solution where there is a best known cost leaves the family without a mean, so
 * that it does not look better.
 *
 * @param name of the family
 * @param runs number of runs
 * @param invalid number of runs with broken rules
 * @param meanGap mean gap to the best known cost in per cent
 * @param worstGap largest gap to the best known cost in per cent
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
        boolean invalidRun = runs.stream()
                .anyMatch(run -> run.task().best().isPresent() && !run.verdict().valid());
        return invalidRun || gaps.length == 0
                ? new Family(name, runs.size(), invalid, OptionalDouble.empty(), OptionalDouble.empty())
                : new Family(
                        name,
                        runs.size(),
                        invalid,
                        Arrays.stream(gaps).average(),
                        Arrays.stream(gaps).max());
    }
}
