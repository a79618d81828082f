// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.zhongfu.matching.engine.allocation.Allocation.LineShare;
import org.zhongfu.matching.engine.allocation.AllocationNeed.Choice;

/** A few large lines with nearly equal utility: every need may have every line. */
class FewLinesProperties {

    private static final AllocationLimits LIMITS = AllocationLimits.usual(7);

    private static Allocation plain(AllocationProblem problem) {
        return new BatchAllocator(FairnessRule.NONE).allocate(problem, LIMITS);
    }

    @Property(tries = 5)
    void utilityIsNearTheUpperBoundForScarceAndAmpleUnits(
            @ForAll long seed, @ForAll @IntRange(min = 20, max = 150) int bought) {
        AllocationProblem problem = Backlogs.alike(400, 5, bought, seed);
        Allocation allocation = plain(problem);
        assertThat(allocation.utility()).isGreaterThanOrEqualTo(Backlogs.oneByOne(problem));
        assertThat(allocation.utility()).isBetween(allocation.upperBound() * 985 / 1000, allocation.upperBound());
        assertThat(allocation.lines())
                .allSatisfy(line -> assertThat(line.given()).isLessThanOrEqualTo(line.units()));
    }

    @Property(tries = 5)
    void noNeedWaitsBehindOneOfLowerWorthOrLaterRequest(
            @ForAll long seed, @ForAll @IntRange(min = 20, max = 90) int bought) {
        AllocationProblem problem = Backlogs.alike(400, 5, bought, seed);
        Allocation allocation = plain(problem);
        Map<String, LineShare> lines =
                allocation.lines().stream().collect(Collectors.toMap(LineShare::lineId, line -> line));
        Map<String, Decision> decisions = new HashMap<>();
        allocation.decisions().forEach(decision -> decisions.put(decision.needId(), decision));
        for (AllocationNeed need : problem.needs()) {
            if (decisions.get(need.id()).waits()) {
                for (Choice choice : need.choices()) {
                    LineShare line = lines.get(choice.lineId());
                    problem.needs().stream()
                            .filter(other -> choice.lineId()
                                    .equals(decisions.get(other.id()).lineId()))
                            .filter(other -> line.units() - line.given() + other.units() >= need.units())
                            .forEach(other -> keepsItsAssignment(need, choice, other, decisions.get(other.id())));
                }
            }
        }
    }

    private static void keepsItsAssignment(AllocationNeed need, Choice choice, AllocationNeed other, Decision held) {
        int wouldMake = need.units() * choice.utility();
        int makes = other.units() * held.utility();
        assertThat(makes).isGreaterThanOrEqualTo(wouldMake);
        if (makes == wouldMake) {
            assertThat(other.askedAt()).isBeforeOrEqualTo(need.askedAt());
        }
    }

    @Property(tries = 2)
    void sameSeedGivesTheSameAllocationOfFewLines(
            @ForAll long seed, @ForAll @IntRange(min = 20, max = 150) int bought) {
        AllocationProblem problem = Backlogs.alike(200, 4, bought, seed);
        BatchAllocator fair = new BatchAllocator(FairnessRule.CURRENT);
        assertThat(fair.allocate(problem, LIMITS)).isEqualTo(fair.allocate(problem, LIMITS));
    }

    /** A change evaluates all needs that may have a line: the more needs, the fewer changes are enough. */
    @Example
    void effortOfTheSearchDoesNotDependOnTheUnitsOfALine() {
        for (int bought : List.of(70, 125)) {
            Allocation allocation = plain(Backlogs.alike(8_000, 10, bought, 1));
            assertThat(allocation.changes()).isLessThan(600);
            assertThat(allocation.utility()).isGreaterThanOrEqualTo(allocation.upperBound() * 985 / 1000);
        }
    }

    @Property(tries = 100)
    void candidateHasTheLowestWorth(
            @ForAll long seed,
            @ForAll @IntRange(min = -3, max = 14) int units,
            @ForAll @IntRange(max = 29) int leaving) {
        // Given
        AllocationData data = new AllocationData(Backlogs.alike(30, 3, 80, seed), FairnessRule.NONE);
        Assignments assignments = new GreedyAllocation(data, data.edgeUtility).byRequestTime();
        DisplacementCandidates candidates = new DisplacementCandidates(data, assignments);
        assertCandidate(data, assignments, candidates, units);
        // When
        int left = assignments.lineOf(leaving);
        assignments.move(leaving, Assignments.UNASSIGNED);
        candidates.changed(left);
        // Then
        assertCandidate(data, assignments, candidates, units);
    }

    private static void assertCandidate(
            AllocationData data, Assignments assignments, DisplacementCandidates candidates, int units) {
        for (int line = 0; line < data.lines; line++) {
            int there = line;
            Optional<Integer> expected = IntStream.range(0, data.needs)
                    .filter(need -> assignments.lineOf(need) == there && data.units[need] >= units)
                    .boxed()
                    .min(Comparator.comparingLong(assignments::worthOf)
                            .thenComparing(need -> data.asked[need], Comparator.reverseOrder()));
            int found = candidates.of(line, units);
            assertThat(found == Assignments.UNASSIGNED).isEqualTo(expected.isEmpty());
            expected.ifPresent(need -> {
                assertThat(assignments.lineOf(found)).isEqualTo(there);
                assertThat(assignments.worthOf(found)).isEqualTo(assignments.worthOf(need));
                assertThat(data.asked[found]).isEqualTo(data.asked[need]);
            });
        }
    }
}
