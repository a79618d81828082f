// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.bench.BenchFailedException;
import org.zhongfu.bench.planner.Samples;
import org.zhongfu.bench.planner.instance.Patient.Bond;

class ReadersTest {

    private static final Path LINE = Samples.folder().resolve("mankowska/instances/line.json");
    private static final Path ROAD = Samples.folder().resolve("uhhc/instances/road.json");

    @Test
    void anInstanceOfMankowskaIsRead() {
        Instance line = Samples.line();

        assertThat(line.name()).isEqualTo("line");
        assertThat(line.format()).isEqualTo(Instance.Format.MANKOWSKA);
        assertThat(line.distances().between(3, 1)).isEqualTo(20);
        assertThat(line.patients()).extracting(Patient::place).containsExactly(1, 2, 3);
        assertThat(line.patients().get(1).bond()).isEqualTo(new Bond.Simultaneous());
        assertThat(line.patients().get(2).bond()).isEqualTo(new Bond.Sequential(5, 15));
        assertThat(line.caregivers().getFirst().abilities()).containsExactlyInAnyOrder("s1", "s2");
    }

    @Test
    void anInstanceOfUnifiedHomeHealthcareIsRead() {
        Instance road = Samples.road();

        assertThat(road.format()).isEqualTo(Instance.Format.UHHC);
        assertThat(road.windowMeetsEnd()).isTrue();
        assertThat(road.lunch()).isEqualTo(new Instance.Lunch(new Window(150, 190), 20));
        assertThat(road.caregivers().getFirst().from()).isEqualTo(new Depot("d0", 0));
        assertThat(road.caregivers().getFirst().shift()).isEqualTo(new Window(100, 200));
        assertThat(road.patients().getFirst().windows()).hasSize(2);
        assertThat(road.patients().getFirst().preferred()).containsExactly("c1");
        assertThat(road.patients().get(2).optional()).isTrue();
        assertThat(road.patients().get(2).incompatible()).containsExactly("c0");
        assertThat(road.weights().of(Measure.WORST_IDLE)).isEqualTo(6);
    }

    @Test
    void hardWeightBecomesARule(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("strict.json");
        Files.writeString(
                file,
                Files.readString(ROAD)
                        .replace("\"total_tardiness\": 2", "\"total_tardiness\": \"HARD\"")
                        .replace("\"missed_lunch_break\": 9", "\"other\": 9"));

        Weights weights = Instances.read(file).weights();

        assertThat(weights.hard()).containsExactlyInAnyOrder(Measure.LATENESS, Measure.MISSED_LUNCH);
    }

    @Test
    void compressedFileIsReadLikeAPlainOne(@TempDir Path folder) throws IOException {
        Path packed = folder.resolve("line.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(LINE, out);
        }

        assertThat(Instances.read(packed).patients()).isEqualTo(Samples.line().patients());
    }

    @Test
    void lunchBreaksAreSortedIntoTheRoute() {
        assertThat(Samples.roadSolution().routes().getFirst().stops())
                .extracting(Solution.Stop::service)
                .containsExactly("s0", "s0", Solution.Stop.LUNCH);
    }

    @ParameterizedTest
    @CsvSource({
        "'{', is not JSON",
        "'{}', there is no distances",
        "'{\"metadata\": {}, \"distances\": [[0, 1]]}', not square",
        "'{\"metadata\": {}, \"distances\": [[0]], \"terminal_points\": [{\"id\": \"d\", \"distance_matrix_index\":"
                + " 1}]}', no row",
        "'{\"distances\": [[\"x\"]]}', distances is not a number"
    })
    void fileThatIsNoInstanceIsRefusedInASentence(String text, String why, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.json"), text);

        assertThatThrownBy(() -> Instances.read(file))
                .isInstanceOf(BenchFailedException.class)
                .hasMessageContaining("bad.json")
                .hasMessageContaining(why);
    }

    @Test
    void missingFileOrFolderIsNamedInTheError() {
        assertThatThrownBy(() -> Instances.read(Path.of("nowhere.json"))).hasMessage("there is no file nowhere.json");
        assertThatThrownBy(() -> Instances.files(Path.of("nowhere"))).hasMessage("there is no folder nowhere");
    }

    @Test
    void instancesAreFoundInCollectionsAndInPlainFolders() {
        assertThat(Instances.files(Samples.folder())).containsExactly(LINE, ROAD);
        assertThat(Instances.files(Samples.folder().resolve("uhhc"))).containsExactly(ROAD);
        assertThat(Instances.files(LINE.getParent())).containsExactly(LINE);
    }

    @Test
    void bestKnownResultsAreReadFromBothTables() {
        BestKnown best = BestKnown.beside(Samples.folder());

        assertThat(best.of("line").orElseThrow().code()).isEqualTo("X1");
        assertThat(best.of("line").orElseThrow().cost()).isEqualTo(53.3333);
        assertThat(best.of("road").orElseThrow().costs()).containsEntry(Measure.WORST_IDLE, 780.0);
        assertThat(best.of("other")).isEmpty();
    }

    @Test
    void aTableWithoutItsColumnsIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), "name,cost\nline,5\n");

        assertThatThrownBy(() -> BestKnown.read(file)).hasMessageContaining("no column instance_file or instance");
    }

    @Test
    void quotedValuesKeepTheirCommas() {
        assertThat(Csv.split("a,\"{\"\"x\"\": 1, \"\"y\"\": 2}\",,b"))
                .isEqualTo(List.of("a", "{\"x\": 1, \"y\": 2}", "", "b"));
    }

    @Test
    void familiesComeFromTheTableOrTheName() {
        BestKnown best = BestKnown.beside(Samples.folder());

        assertThat(Families.of(Samples.line(), best)).isEqualTo("X");
        assertThat(Families.of(Samples.road(), best)).isEqualTo(Families.UHHC);
        assertThat(Families.of(Samples.line(), BestKnown.beside(LINE.getParent())))
                .isEqualTo(Families.OTHER);
    }

    @Test
    void writtenSolutionIsReadBackUnchanged(@TempDir Path folder) {
        Path file = folder.resolve("new/sol-road-1.json");

        SolutionWriter.write(
                file, "road", Samples.roadSolution(), 970, 0, Map.of(Measure.TRAVEL, 100.0), Map.of("found", 1));

        Solutions.Published read = Solutions.read(file);
        assertThat(read.solution()).isEqualTo(Samples.roadSolution());
        assertThat(read.cost()).hasValue(970);
        assertThat(read.costs()).isEqualTo(Map.of(Measure.TRAVEL, 100.0));
    }

    @Test
    void reducedInstanceHasOneServiceForEachPatient() {
        Instance single = Samples.line().withoutSecondServices();

        assertThat(single.patients()).allSatisfy(patient -> {
            assertThat(patient.services()).hasSize(1);
            assertThat(patient.bond()).isNull();
        });
    }
}
