// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.matching;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhongfu.matching.engine.allocation.AllocationLine;
import org.zhongfu.matching.engine.allocation.AllocationNeed;
import org.zhongfu.matching.engine.allocation.AllocationNeed.Choice;
import org.zhongfu.matching.engine.allocation.AllocationProblem;

/** Counts what an allotment came to, from the problem and the pairs alone: nothing the engine says of itself is read. */
final class AllocationChecker {

    private AllocationChecker() {}

    /**
     * What was counted.
     *
     * @param utility units times what each is worth, of eligible pairs
     * @param served needs with a line
     * @param ineligible pairs that may not be, and pairs of needs or lines there are not
     * @param overCapacity lines that give more than they have
     * @param worstOfBest rate of the worst-off group over that of the best-off: served needs over those a line could
     *     serve whole, were nobody else there
     * @param worst name of the worst-off group
     * @param best name of the best-off group
     * @param worstMean mean utility of a unit of the worst-off group
     * @param bestMean mean utility of a unit of the best-off group
     * @param overtaken needs that wait although somebody who asked later has a place that would do for them
     * @param daysWaited mean of the needs that were left waiting
     */
    record Verdict(
            long utility,
            int served,
            int ineligible,
            int overCapacity,
            double worstOfBest,
            String worst,
            String best,
            double worstMean,
            double bestMean,
            int overtaken,
            double daysWaited) {}

    private static final class Group {
        private final String name;
        private int servable;
        private int served;
        private long units;
        private long utility;

        private Group(String name) {
            this.name = name;
        }

        private double rate() {
            return servable == 0 ? 1 : (double) served / servable;
        }

        private double mean() {
            return units == 0 ? 0 : (double) utility / units;
        }
    }

    static Verdict check(AllocationProblem problem, Map<String, String> lineOfNeed) {
        Map<String, Integer> capacity = new HashMap<>();
        Map<String, Integer> given = new HashMap<>();
        Map<String, AllocationNeed> byId = new HashMap<>();
        Map<String, Group> groups = new TreeMap<>();
        problem.lines().forEach(line -> capacity.put(line.id(), line.units()));
        problem.needs().forEach(need -> byId.put(need.id(), need));
        problem.needs().forEach(need -> {
            Group group = groups.computeIfAbsent(need.group(), Group::new);
            group.servable +=
                    need.choices().stream().anyMatch(each -> capacity.getOrDefault(each.lineId(), 0) >= need.units())
                            ? 1
                            : 0;
        });
        long utility = 0;
        int ineligible = 0;
        for (Map.Entry<String, String> pair : lineOfNeed.entrySet()) {
            AllocationNeed need = byId.get(pair.getKey());
            List<Choice> choices = need == null ? List.of() : need.choices();
            Choice choice = choices.stream()
                    .filter(each -> each.lineId().equals(pair.getValue()))
                    .findFirst()
                    .orElse(null);
            if (need == null || choice == null) {
                ineligible++;
                continue;
            }
            given.merge(choice.lineId(), need.units(), Integer::sum);
            Group group = groups.computeIfAbsent(need.group(), Group::new);
            group.served++;
            group.units += need.units();
            group.utility += (long) need.units() * choice.utility();
            utility += (long) need.units() * choice.utility();
        }
        int over = (int) given.entrySet().stream()
                .filter(each -> each.getValue() > capacity.getOrDefault(each.getKey(), 0))
                .count();
        return verdict(utility, lineOfNeed.size(), ineligible, over, groups, new Queue(problem, lineOfNeed, given));
    }

    private static Verdict verdict(
            long utility, int served, int ineligible, int over, Map<String, Group> groups, Queue queue) {
        Group lowest = groups.values().stream()
                .min(Comparator.comparingDouble(Group::rate))
                .orElseGet(() -> new Group("nobody"));
        Group highest = groups.values().stream()
                .max(Comparator.comparingDouble(Group::rate))
                .orElse(lowest);
        return new Verdict(
                utility,
                served,
                ineligible,
                over,
                highest.rate() == 0 ? 1 : lowest.rate() / highest.rate(),
                lowest.name,
                highest.name,
                lowest.mean(),
                highest.mean(),
                queue.overtaken(),
                queue.daysWaited());
    }

    /** Who waits, and who came before them. */
    private record Queue(AllocationProblem problem, Map<String, String> lineOfNeed, Map<String, Integer> given) {

        private int overtaken() {
            Map<String, List<AllocationNeed>> members = new HashMap<>();
            for (AllocationNeed need : problem.needs()) {
                String line = lineOfNeed.get(need.id());
                if (line != null) {
                    members.computeIfAbsent(line, name -> new ArrayList<>()).add(need);
                }
            }
            Map<String, Integer> left = new HashMap<>();
            for (AllocationLine line : problem.lines()) {
                left.put(line.id(), line.units() - given.getOrDefault(line.id(), 0));
            }
            return (int) problem.needs().stream()
                    .filter(need -> !lineOfNeed.containsKey(need.id()))
                    .filter(need -> need.choices().stream()
                            .anyMatch(choice -> members.getOrDefault(choice.lineId(), List.of()).stream()
                                    .anyMatch(other -> other.askedAt().isAfter(need.askedAt())
                                            && left.getOrDefault(choice.lineId(), 0) + other.units() >= need.units())))
                    .count();
        }

        private double daysWaited() {
            return problem.needs().stream()
                            .filter(need -> !lineOfNeed.containsKey(need.id()))
                            .mapToLong(need -> Duration.between(need.askedAt(), problem.at())
                                    .toHours())
                            .average()
                            .orElse(0)
                    / 24;
        }
    }
}
