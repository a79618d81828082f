// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhongfu.bench.planner.instance.Solution;
import org.zhongfu.bench.planner.judge.Judge;

class PeerRaceTest {

    private static final Solution GOOD = Samples.lineSolution();
    private static final Solution VOID = new Solution(List.of());

    @Test
    void runsAlternateAndTheRatioIsPrinted(@TempDir Path folder) throws IOException {
        Path json = folder.resolve("peers.json");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

        new PlannerBench(FirstComePlanner::new)
                .run(
                        new String[] {
                            "--instances",
                            Samples.folder().toString(),
                            "--seconds-per-patient",
                            "0.05",
                            "--peers",
                            "--json",
                            json.toString()
                        },
                        out);

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .containsPattern("X1 +Timefold +53\\.333")
                .containsPattern("X1 reduced +jsprit +\\d+\\.\\d+ +\\d+\\.\\d+ +\\d\\.\\d{3}")
                .contains("road", "the peers have no model of it");
        JsonNode report = new JsonMapper().readTree(json.toFile());
        assertThat(report.at("/families").size()).isEqualTo(2);
        assertThat(report.at("/pairs/1/ours/bestKnown").isNull()).isTrue();
    }

    @Test
    void invalidPlanOfThePeerHasNoRatioAndOneOfOursIsInfinite() {
        assertThat(new PeerRace.Pair(run(GOOD), run(GOOD)).ratio()).hasValue(1);
        assertThat(new PeerRace.Pair(run(GOOD), run(VOID)).ratio()).isEmpty();
        assertThat(new PeerRace.Pair(run(VOID), run(GOOD)).ratio()).hasValue(Double.POSITIVE_INFINITY);
    }

    private static Run run(Solution solution) {
        Task task = new Task(Samples.line(), "X", "X1", Optional.empty());
        return new Run(task, "one", 1, 1, solution, Judge.judge(Samples.line(), solution), OptionalDouble.empty());
    }
}
