// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.zhongfu.matching.engine.allocation.AllocationNeed.Choice;

/** Random backlogs, and their results by simpler methods. */
final class Backlogs {

    static final Instant AT = Instant.parse("2026-11-01T00:00:00Z");

    private Backlogs() {}

    static Arbitrary<AllocationProblem> any(int mostNeeds, int mostLines) {
        return Arbitraries.integers().between(1, mostLines).flatMap(lines -> Combinators.combine(
                        Arbitraries.integers().between(0, 20).list().ofSize(lines),
                        need(lines).list().ofMaxSize(mostNeeds))
                .as(Backlogs::problem));
    }

    private record Draft(int units, int waited, int group, List<Integer> utilities) {}

    private static Arbitrary<Draft> need(int lines) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(0, 300),
                        Arbitraries.integers().between(0, 2),
                        // Below zero: not eligible there.
                        Arbitraries.integers().between(-400, 1000).list().ofSize(lines))
                .as(Draft::new);
    }

    private static AllocationProblem problem(List<Integer> capacities, List<Draft> drafts) {
        List<AllocationLine> lines = new ArrayList<>();
        capacities.forEach(units -> lines.add(new AllocationLine("L" + lines.size(), units)));
        List<AllocationNeed> needs = new ArrayList<>();
        for (Draft draft : drafts) {
            List<Choice> choices = new ArrayList<>();
            for (int line = 0; line < lines.size(); line++) {
                if (draft.utilities().get(line) >= 0) {
                    choices.add(new Choice("L" + line, draft.utilities().get(line)));
                }
            }
            Instant asked = AT.minus(Duration.ofDays(draft.waited()));
            needs.add(new AllocationNeed("N" + needs.size(), draft.units(), asked, "G" + draft.group(), choices));
        }
        return new AllocationProblem(needs, lines, AT);
    }

    /**
     * A few large lines that all may have, each worth nearly the same; now and then one is known.
     *
     * @param bought units there are, in hundredths of those wanted
     */
    static AllocationProblem alike(int needs, int lines, int bought, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Draft> drafts = new ArrayList<>();
        int[] base = random.ints(lines, 560, 600).toArray();
        for (int need = 0; need < needs; need++) {
            int known = random.nextInt(4 * lines);
            List<Integer> utilities = new ArrayList<>();
            for (int line = 0; line < lines; line++) {
                utilities.add(random.nextInt(50) == 0 ? -1 : base[line] + (line == known ? 400 : 0));
            }
            drafts.add(new Draft(random.nextInt(1, 13), random.nextInt(300), random.nextInt(3), utilities));
        }
        int wanted = drafts.stream().mapToInt(Draft::units).sum();
        List<Integer> capacities = random.ints(lines, 90, 111)
                .map(size -> wanted * bought / 100 * size / 100 / lines)
                .boxed()
                .toList();
        return problem(capacities, drafts);
    }

    static Map<String, Integer> capacities(AllocationProblem problem) {
        Map<String, Integer> units = new HashMap<>();
        problem.lines().forEach(line -> units.put(line.id(), line.units()));
        return units;
    }

    /**
     * The utility of matching one need at a time in the order of the requests, each to the best line with free units.
     */
    static long oneByOne(AllocationProblem problem) {
        Map<String, Integer> free = capacities(problem);
        long utility = 0;
        for (AllocationNeed need : problem.needs().stream()
                .sorted(Comparator.comparing(AllocationNeed::askedAt))
                .toList()) {
            Choice best = null;
            for (Choice choice : need.choices()) {
                if (free.get(choice.lineId()) >= need.units() && (best == null || choice.utility() > best.utility())) {
                    best = choice;
                }
            }
            if (best != null) {
                free.merge(best.lineId(), -need.units(), Integer::sum);
                utility += (long) best.utility() * need.units();
            }
        }
        return utility;
    }

    /** The maximum utility, by complete enumeration. */
    static long optimum(AllocationProblem problem) {
        return optimum(problem, 0, capacities(problem));
    }

    private static long optimum(AllocationProblem problem, int next, Map<String, Integer> free) {
        if (next == problem.needs().size()) {
            return 0;
        }
        AllocationNeed need = problem.needs().get(next);
        long best = optimum(problem, next + 1, free);
        for (Choice choice : need.choices()) {
            if (free.get(choice.lineId()) >= need.units()) {
                free.merge(choice.lineId(), -need.units(), Integer::sum);
                best = Math.max(best, (long) choice.utility() * need.units() + optimum(problem, next + 1, free));
                free.merge(choice.lineId(), need.units(), Integer::sum);
            }
        }
        return best;
    }
}
