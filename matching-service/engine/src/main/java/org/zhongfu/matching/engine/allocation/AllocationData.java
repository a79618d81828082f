// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * An allocation problem as arrays, which the search reads. Needs, lines and groups are numbers. Choices are edges; the
 * edges of a need are consecutive. A line with fewer units than the need requires is no choice. Worth is in thousandths of
 * a point.
 */
final class AllocationData {

    /** Thousandths of a point in a point. */
    static final int POINT = 1000;

    final int needs;
    final int lines;
    final int[] units;
    final int[] capacity;
    final long[] asked;
    final int[] group;
    final List<String> groups;

    /** By need: the first edge. The edges end where those of the next need begin. */
    final int[] firstEdge;

    final int[] edgeLine;
    final int[] edgeNeed;
    final int[] edgeUtility;

    /** By line: the first index in {@link #byLine}. */
    final int[] firstOfLine;

    /** All edges, those of a line consecutive, the highest utility first. */
    final int[] byLine;

    /** By need: points for the time it has waited, for each unit. */
    final int[] waiting;

    AllocationData(AllocationProblem problem, FairnessRule rule) {
        needs = problem.needs().size();
        lines = problem.lines().size();
        capacity = problem.lines().stream().mapToInt(AllocationLine::units).toArray();
        units = new int[needs];
        asked = new long[needs];
        group = new int[needs];
        waiting = new int[needs];
        firstEdge = new int[needs + 1];
        groups = List.copyOf(new TreeSet<>(
                problem.needs().stream().map(AllocationNeed::group).toList()));
        Map<String, Integer> lineNumbers =
                numbers(problem.lines().stream().map(AllocationLine::id).toList());
        int most =
                problem.needs().stream().mapToInt(need -> need.choices().size()).sum();
        int[] toLine = new int[most];
        int[] ofNeed = new int[most];
        int[] utility = new int[most];
        int edges = 0;
        for (int need = 0; need < needs; need++) {
            for (AllocationNeed.Choice choice : problem.needs().get(need).choices()) {
                int line = lineNumbers.getOrDefault(choice.lineId(), 0);
                if (capacity[line] >= problem.needs().get(need).units()) {
                    toLine[edges] = line;
                    ofNeed[edges] = need;
                    utility[edges++] = choice.utility() * POINT;
                }
            }
            firstEdge[need + 1] = edges;
        }
        edgeLine = Arrays.copyOf(toLine, edges);
        edgeNeed = Arrays.copyOf(ofNeed, edges);
        edgeUtility = Arrays.copyOf(utility, edges);
        readNeeds(problem, rule);
        firstOfLine = new int[lines + 1];
        byLine = new int[edges];
        indexByLine();
    }

    /** True when at least one line could serve the whole need if there were no other needs. */
    boolean servable(int need) {
        return firstEdge[need] < firstEdge[need + 1];
    }

    private void readNeeds(AllocationProblem problem, FairnessRule rule) {
        Map<String, Integer> groupNumbers = numbers(groups);
        for (int need = 0; need < needs; need++) {
            AllocationNeed each = problem.needs().get(need);
            units[need] = each.units();
            asked[need] = each.askedAt().toEpochMilli();
            group[need] = groupNumbers.getOrDefault(each.group(), 0);
            waiting[need] = waitingPoints(rule, Duration.between(each.askedAt(), problem.at()));
        }
    }

    private static int waitingPoints(FairnessRule rule, Duration waited) {
        long full = rule.waitingFull().toSeconds();
        long counted = Math.clamp(waited.toSeconds(), 0, full);
        return (int) (counted * rule.waitingPoints() * POINT / full);
    }

    private void indexByLine() {
        for (int line : edgeLine) {
            firstOfLine[line + 1]++;
        }
        for (int line = 0; line < lines; line++) {
            firstOfLine[line + 1] += firstOfLine[line];
        }
        int[] next = Arrays.copyOf(firstOfLine, lines);
        for (int edge = 0; edge < edgeLine.length; edge++) {
            byLine[next[edgeLine[edge]]++] = edge;
        }
    }

    private static Map<String, Integer> numbers(List<String> names) {
        Map<String, Integer> numbers = HashMap.newHashMap(names.size());
        names.forEach(name -> numbers.put(name, numbers.size()));
        return numbers;
    }
}
