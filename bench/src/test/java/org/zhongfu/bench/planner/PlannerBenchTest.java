// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.bench.BenchFailedException;
import org.zhongfu.bench.planner.instance.Solutions;

class PlannerBenchTest {

    private static final String FOLDER = Samples.folder().toString();

    @Test
    void eachInstanceIsPlannedJudgedAndComparedWithTheBestKnown(@TempDir Path folder) throws IOException {
        Path json = folder.resolve("out.json");

        String text = run("--instances", FOLDER, "--families", "X", "--seeds", "2", "--json", json.toString());

        assertThat(text.lines())
                .anyMatch(line -> line.matches("X +X1 +53\\.333 +53\\.333 +\\+0\\.00 +\\d+\\.\\d +1"))
                .anyMatch(line -> line.matches("X +X1 .* 2"))
                .anyMatch(line -> line.matches("X +2 +\\+0\\.00 +\\+0\\.00"));
        JsonNode report = new JsonMapper().readTree(json.toFile());
        assertThat(report.at("/runs/0/violations").size()).isZero();
        assertThat(report.at("/runs/1/seed").intValue()).isEqualTo(2);
        assertThat(report.at("/runs/0/costs/TRAVEL").doubleValue()).isEqualTo(40);
        assertThat(report.at("/families/0/meanGapPercent").doubleValue()).isLessThan(0.001);
    }

    @Test
    void solutionBetterThanTheBestKnownIsWrittenAndMarked(@TempDir Path folder) throws IOException {
        Path best = Files.writeString(
                folder.resolve("best.csv"),
                "code,instance_file,bks_total_cost,bks_distance,bks_total_tardiness,bks_max_tardiness\n"
                        + "X1,line.json,60,0,0,0\n");

        String text = run(
                "--instances",
                FOLDER,
                "--only",
                "X1",
                "--best-known",
                best.toString(),
                "--solutions",
                folder.toString());

        assertThat(text).contains("BETTER").contains("-11.11");
        Path written = folder.resolve("sol-line-1-better.json");
        assertThat(Solutions.read(written).solution()).isEqualTo(Samples.lineSolution());
        assertThat(run(
                        "--validate",
                        written.toString(),
                        Samples.folder()
                                .resolve("mankowska/instances/line.json")
                                .toString()))
                .contains("0 violations");
    }

    @Test
    void invalidPlanIsReportedAndItsFamilyHasNoMean() {
        // Who comes first here is somebody who must not come to p2.
        String text = run("--instances", FOLDER, "--families", "UHHC");

        assertThat(text).contains("INVALID").contains("INCOMPATIBLE: c0").contains("1 invalid");
        assertThat(text.lines()).anyMatch(line -> line.matches("UHHC +1 +- +- +1 invalid"));
    }

    @Test
    void aSolutionIsValidatedWithItsCostByPart() {
        String text = run(
                "--validate",
                Samples.folder().resolve("uhhc/solutions/sol-road-1.json").toString(),
                Samples.folder().resolve("uhhc/instances/road.json").toString());

        assertThat(text)
                .contains("max_idle_time", "780.000  (130.000 x 6.000)")
                .containsPattern("cost +970\\.000")
                .contains("0 violations");
    }

    @Test
    void aBrokenSolutionIsRefusedByTheNameOfItsRule() {
        assertThatThrownBy(() -> run(
                        "--validate",
                        Samples.folder()
                                .resolve("mankowska/solutions/sol-line-1.json")
                                .toString(),
                        Samples.folder().resolve("uhhc/instances/road.json").toString()))
                .isInstanceOf(BenchFailedException.class)
                .hasMessageContaining("UNKNOWN_CAREGIVER");
    }

    @Test
    void selfCheckCoversPublishedAndBrokenSolutions() {
        String text = run("--instances", FOLDER, "--self-check");

        assertThat(text)
                .contains("2 published solutions accepted within 0.01, 0 not")
                .contains("1000 spoilt solutions refused for the right rule, 0 not");
    }

    @ParameterizedTest
    @CsvSource({
        "'', --instances must name the folder of the instances",
        "--instances nowhere, there is no folder nowhere",
        "--instances FOLDER --families Z, none of the instances in",
        "--instances FOLDER --seconds-per-patient 0, --seconds-per-patient must be above 0",
        "--instances FOLDER --seconds-per-patient x, --seconds-per-patient must be above 0",
        "--instances FOLDER --seeds 0, --seeds must be a number from 1 to 100",
        "--instances FOLDER --best-known nowhere.csv, nowhere.csv cannot be read",
        "--validate one.json, --validate needs 2 values",
        "--validate one.json two.json, there is no file two.json",
        "--instances FOLDER --quick, unknown option: --quick",
        "--instances FOLDER --peers --peers, --peers is given twice"
    })
    void wrongOptionIsRefusedInOneSentence(String words, String sentence) {
        String[] given = words.isEmpty()
                ? new String[0]
                : words.replace("FOLDER", FOLDER).split(" ");

        assertThatThrownBy(() -> run(given))
                .isInstanceOf(BenchFailedException.class)
                .hasMessageContaining(sentence)
                .message()
                .doesNotContain("\n");
    }

    private static String run(String... words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        new PlannerBench(FirstComePlanner::new).run(words, out);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
