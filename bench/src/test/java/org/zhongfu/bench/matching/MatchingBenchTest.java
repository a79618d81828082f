// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.bench.matching.AllocationChecker.Verdict;
import org.zhongfu.matching.engine.allocation.AllocationLine;
import org.zhongfu.matching.engine.allocation.AllocationNeed;
import org.zhongfu.matching.engine.allocation.AllocationNeed.Choice;
import org.zhongfu.matching.engine.allocation.AllocationProblem;

class MatchingBenchTest {

    private static final Instant AT = Instant.parse("2026-11-01T00:00:00Z");

    private static final AllocationProblem SMALL = new AllocationProblem(
            List.of(
                    new AllocationNeed("first", 3, AT.minusSeconds(60), "A", List.of(new Choice("L", 500))),
                    new AllocationNeed("second", 3, AT, "B", List.of(new Choice("L", 900), new Choice("M", 100)))),
            List.of(new AllocationLine("L", 4), new AllocationLine("M", 5)),
            AT);

    @Test
    void theSameSeedGivesTheSameBacklog() {
        assertThat(BacklogGenerator.make(200, 20, BacklogKind.SCORED, 3))
                .isEqualTo(BacklogGenerator.make(200, 20, BacklogKind.SCORED, 3))
                .isNotEqualTo(BacklogGenerator.make(200, 20, BacklogKind.SCORED, 4));
    }

    @Test
    void fewLinesHaveHundredsOfUnitsAndSimilarUtility() {
        AllocationProblem few = BacklogGenerator.make(5_000, 1_000, BacklogKind.FEW_SCARCE, 1);
        assertThat(few.lines()).hasSize(45).allSatisfy(line -> assertThat(line.units())
                .isGreaterThan(200));
        assertThat(few.needs())
                .flatExtracting(AllocationNeed::choices)
                .extracting(Choice::utility)
                .allSatisfy(worth -> assertThat(worth % 400).isBetween(140, 200));
    }

    @Test
    void theOptimumMaySplitANeed() {
        // All of the second and one unit of the first on L: 3 x 900 + 500.
        assertThat(ExactOptimum.of(SMALL).utility()).isEqualTo(3200);
    }

    @Test
    void sequentialMatchingServesTheEarlierRequestFirst() {
        assertThat(SequentialMatching.match(SMALL)).isEqualTo(Map.of("first", "L", "second", "M"));
    }

    @Test
    void checkerFindsIneligiblePairsAndOverfullLines() {
        Verdict over = AllocationChecker.check(SMALL, Map.of("first", "L", "second", "L"));
        assertThat(over.overCapacity()).isEqualTo(1);
        assertThat(over.ineligible()).isZero();
        assertThat(AllocationChecker.check(SMALL, Map.of("first", "M")).ineligible())
                .isEqualTo(1);
        assertThat(AllocationChecker.check(SMALL, Map.of("nobody", "L")).ineligible())
                .isEqualTo(1);
    }

    @Test
    void checkerCountsOvertakenNeeds() {
        Verdict verdict = AllocationChecker.check(SMALL, Map.of("second", "L"));
        assertThat(verdict.utility()).isEqualTo(2700);
        assertThat(verdict.overtaken()).isEqualTo(1);
        assertThat(verdict.worst()).isEqualTo("A");
        assertThat(verdict.worstOfBest()).isZero();
    }

    @Test
    void roundOfASmallBacklogBreaksNoRule() {
        Round round = Round.measure(300, 40, BacklogKind.SPREAD, 1);
        assertThat(round.ineligible()).isZero();
        assertThat(round.overCapacity()).isZero();
        assertThat(round.ratio()).isBetween(round.ratioOneByOne(), 1.0);
    }
}
