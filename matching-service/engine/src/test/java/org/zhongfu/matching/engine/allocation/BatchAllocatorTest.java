// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhongfu.matching.engine.allocation.AllocationNeed.Choice;
import org.zhongfu.matching.engine.allocation.Decision.PassedOverReason;

class BatchAllocatorTest {

    private static final AllocationLimits LIMITS = AllocationLimits.usual(1);

    private static AllocationNeed need(String id, int units, int daysWaited, Choice... choices) {
        return need(id, units, daysWaited, "G", choices);
    }

    private static AllocationNeed need(String id, int units, int daysWaited, String group, Choice... choices) {
        return new AllocationNeed(id, units, Backlogs.AT.minus(Duration.ofDays(daysWaited)), group, List.of(choices));
    }

    private static Choice at(String line, int utility) {
        return new Choice(line, utility);
    }

    private static Allocation allocate(FairnessRule rule, List<AllocationNeed> needs, AllocationLine... lines) {
        return new BatchAllocator(rule).allocate(new AllocationProblem(needs, List.of(lines), Backlogs.AT), LIMITS);
    }

    @Test
    void needWithAnAlternativeLeavesTheScarceUnitToANeedWithout() {
        // Given
        List<AllocationNeed> needs =
                List.of(need("flexible", 4, 90, at("A", 800), at("B", 790)), need("bound", 4, 10, at("A", 700)));
        // When
        Allocation allocation =
                allocate(FairnessRule.CURRENT, needs, new AllocationLine("A", 4), new AllocationLine("B", 4));
        // Then
        assertThat(allocation.decisions()).extracting(Decision::lineId).containsExactly("B", "A");
        assertThat(allocation.decisions().getFirst().passed())
                .singleElement()
                .satisfies(passed -> assertThat(passed.why()).isEqualTo(PassedOverReason.WORTH_MORE_TO_OTHERS));
    }

    @Test
    void scarceUnitGoesToTheEarlierRequest() {
        List<AllocationNeed> needs = List.of(need("new", 4, 5, at("A", 820)), need("old", 4, 150, at("A", 780)));
        assertThat(allocate(FairnessRule.CURRENT, needs, new AllocationLine("A", 5))
                        .decisions())
                .extracting(Decision::waits)
                .containsExactly(true, false);
        assertThat(allocate(FairnessRule.NONE, needs, new AllocationLine("A", 5))
                        .decisions())
                .extracting(Decision::waits)
                .containsExactly(false, true);
    }

    @Test
    void muchHigherUtilityTakesPrecedenceOverAnEarlierRequest() {
        List<AllocationNeed> needs = List.of(need("new", 4, 5, at("A", 820)), need("old", 4, 150, at("A", 400)));
        assertThat(allocate(FairnessRule.CURRENT, needs, new AllocationLine("A", 5))
                        .decisions())
                .extracting(Decision::waits)
                .containsExactly(false, true);
    }

    @Test
    void floorRaisesTheRateOfAGroupServedTooRarely() {
        // Given
        List<AllocationNeed> needs = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            needs.add(need("a" + i, 1, 10, "RICH", at("A", 600 + i)));
            needs.add(need("b" + i, 1, 10, "POOR", at("A", 560 + i)));
        }
        // When
        Allocation without = allocate(FairnessRule.NONE, needs, new AllocationLine("A", 40));
        Allocation with = allocate(FairnessRule.CURRENT, needs, new AllocationLine("A", 40));
        // Then
        assertThat(without.rateRatio()).isZero();
        assertThat(with.rateRatio()).isGreaterThanOrEqualTo(900);
        assertThat(with.utility()).isGreaterThan(without.utility() * 95 / 100);
    }

    @Test
    void needLargerThanEveryLineWaitsWithReasonTooSmall() {
        Allocation allocation =
                allocate(FairnessRule.CURRENT, List.of(need("big", 9, 5, at("A", 900))), new AllocationLine("A", 8));
        Decision decision = allocation.decisions().getFirst();
        assertThat(decision.waits()).isTrue();
        assertThat(decision.passed()).singleElement().satisfies(passed -> assertThat(passed.why())
                .isEqualTo(PassedOverReason.TOO_SMALL));
        assertThat(allocation.groups().getFirst().servable()).isZero();
    }

    @Test
    void noNeedWaitsWhileAnEligibleLineHasUnits() {
        Allocation allocation =
                allocate(FairnessRule.NONE, List.of(need("n", 2, 5, at("A", 0))), new AllocationLine("A", 8));
        assertThat(allocation.decisions().getFirst().waits()).isFalse();
    }

    @Test
    void planAtTheTimeLimitBreaksNoRule() {
        List<AllocationNeed> needs = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            needs.add(need("n" + i, 1 + i % 12, i % 200, at("A", i % 1000), at("B", 999 - i % 700)));
        }
        AllocationProblem problem = new AllocationProblem(
                needs, List.of(new AllocationLine("A", 300), new AllocationLine("B", 2000)), Backlogs.AT);
        Allocation allocation = new BatchAllocator(FairnessRule.CURRENT)
                .allocate(problem, new AllocationLimits(1, 8, Duration.ofNanos(1)));
        assertThat(allocation.completed()).isFalse();
        assertThat(allocation.lines())
                .allSatisfy(line -> assertThat(line.given()).isLessThanOrEqualTo(line.units()));
    }

    @Test
    void emptyBacklogHasAnEmptyAllocation() {
        assertThat(allocate(FairnessRule.CURRENT, List.of()).decisions()).isEmpty();
    }

    @Test
    void aChoiceOfNoLineIsRefused() {
        assertThatThrownBy(() -> new AllocationProblem(
                        List.of(need("n", 1, 1, at("X", 5))), List.of(new AllocationLine("A", 1)), Backlogs.AT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("X");
    }
}
