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

/** Evaluates an allocation from the problem and the pairs alone, without the figures of the engine. */
final class AllocationChecker {

    private AllocationChecker() {}

    /**
     * The figures of an allocation.
     *
     * @param utility units times the utility of each, of eligible pairs
     * @param served needs with a line
     * @param ineligible pairs that are not eligible, and pairs of unknown needs or lines
     * @param overCapacity lines with more units allocated than available
     * @param worstOfBest lowest rate of a group divided by the highest; the rate is served needs divided by needs that
     *     a line could serve whole
     * @param worst name of the group with the lowest rate
     * @param best name of the group with the highest rate
     * @param worstMean mean utility of a unit of the group with the lowest rate
     * @param bestMean mean utility of a unit of the group with the highest rate
     * @param overtaken needs that wait although a need requested later has an assignment that would do
     * @param daysWaited mean waiting time of the needs left waiting
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
                .orElseGet(() -> new Group("none"));
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

    /** The needs that wait, and those served before them. */
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
