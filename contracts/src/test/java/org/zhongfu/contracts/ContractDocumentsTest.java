// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.contracts.event.Event;

/**
 * Compares the committed documents with the code. After a new event, or an additive change of one, run once with
 * {@code -Dzhongfu.update=true} and commit the files it writes: schema, example, entry in the AsyncAPI document and, for
 * a new event, its baseline. A baseline that exists is frozen and never written again.
 */
class ContractDocumentsTest {

    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final Path SCHEMAS = MODULE.resolve("src/main/resources/schemas");
    private static final Path EXAMPLES = MODULE.resolve("src/main/resources/examples");
    private static final Path BASELINE = MODULE.resolve("src/test/resources/baseline");
    private static final boolean UPDATE = Boolean.getBoolean("zhongfu.update");

    static Stream<Map.Entry<String, Class<? extends Event>>> events() {
        return new TreeMap<>(Catalogue.all().all()).entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void theCommittedSchemaIsThatOfTheRecord(Map.Entry<String, Class<? extends Event>> event) throws IOException {
        requireEqual(SCHEMAS.resolve(event.getKey() + ".json"), EventSchemas.schemaOf(event.getValue()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void theExampleFitsItsSchemaAndReadsIntoTheRecord(Map.Entry<String, Class<? extends Event>> event)
            throws IOException {
        Path file = EXAMPLES.resolve(event.getKey() + ".json");
        requireEqual(file, EventSchemas.exampleOf(event.getValue()));
        JsonNode example = EventSchemas.JSON.readTree(file.toFile());

        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(EventSchemas.schemaOf(event.getValue()));
        assertThat(schema.validate(example)).isEmpty();
        Event read = EventSchemas.JSON.treeToValue(example, event.getValue());
        assertThat(EventSchemas.JSON.readTree(EventSchemas.JSON.writeValueAsString(read)))
                .isEqualTo(example);
        assertThat(read.key()).isNotBlank();
        assertThat(read.topic()).startsWith("zhongfu.").endsWith(".v1");
        assertThat(read.aggregateId()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyEventHasAFrozenBaseline(Map.Entry<String, Class<? extends Event>> event) throws IOException {
        Path file = BASELINE.resolve(event.getKey() + ".json");
        JsonNode now = EventSchemas.schemaOf(event.getValue());
        if (UPDATE && (!Files.exists(file) || onlyGrew(file, now, event.getKey()))) {
            write(file, now);
        }
        assertThat(file).as("baseline; run once with -Dzhongfu.update=true").exists();
        assertThat(Additive.breaks(now, EventSchemas.JSON.readTree(file.toFile()), event.getKey()))
                .as("fields that are not in the baseline; run once with -Dzhongfu.update=true")
                .isEmpty();
    }

    /** A field that was added is frozen too, so that it is not removed later. */
    private static boolean onlyGrew(Path baseline, JsonNode now, String type) throws IOException {
        return Additive.breaks(EventSchemas.JSON.readTree(baseline.toFile()), now, type)
                .isEmpty();
    }

    @Test
    void everyEventOfTheBaselineIsStillThereAndOnlyGrew() throws IOException {
        List<Path> frozen = files(BASELINE);
        assertThat(frozen).as("a frozen baseline to compare with").hasSizeGreaterThan(40);

        for (Path file : frozen) {
            String type = file.getFileName().toString().replaceAll("\\.json$", "");
            var now = Catalogue.all().recordOf(type);
            assertThat(now).as("%s is still known", type).isPresent();
            JsonNode before = EventSchemas.JSON.readTree(file.toFile());
            assertThat(Additive.breaks(before, EventSchemas.schemaOf(now.get()), type))
                    .isEmpty();
        }
    }

    @Test
    void asyncapiListsEveryEventOnItsTopic() throws IOException {
        String document = AsyncApi.document();
        Path file = MODULE.resolve("asyncapi.yaml");
        if (UPDATE) {
            Files.writeString(file, document);
        }
        assertThat(Files.readString(file)).isEqualTo(document);
        events().forEach(event -> assertThat(document).contains(event.getKey()));
    }

    @Test
    void everySchemaBelongsToAnExistingEvent() throws IOException {
        assertThat(files(SCHEMAS)).hasSameSizeAs(Catalogue.all().all().keySet());
        assertThat(files(EXAMPLES)).hasSameSizeAs(Catalogue.all().all().keySet());
    }

    private static void requireEqual(Path file, JsonNode document) throws IOException {
        JsonNode expected = EventSchemas.JSON.readTree(EventSchemas.JSON.writeValueAsString(document));
        if (UPDATE
                && !(Files.exists(file)
                        && EventSchemas.JSON.readTree(file.toFile()).equals(expected))) {
            write(file, expected);
        }
        assertThat(file).as("run once with -Dzhongfu.update=true").exists();
        assertThat(EventSchemas.JSON.readTree(file.toFile())).isEqualTo(expected);
    }

    private static void write(Path file, JsonNode document) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, EventSchemas.JSON.writeValueAsString(document) + "\n");
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
