// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.misuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.api.ApiDocument;
import org.zhongfu.testkit.api.ApiOperation;

/**
 * Every operation that takes a key was carried out once for four equal requests at the same moment ({@link RepeatedExchanges}), or the
 * file names the reason why no test has tried it. A service extends this class without {@code @QuarkusTest}: such classes run after those
 * with it. Only a run of all tests of the service can tell.
 */
public abstract class RepeatedAtOnceTest {

    private static final Path REASONS = Path.of("openapi", "not-repeated-at-once.json");
    private static final Path LIST = Path.of("target", "not-repeated-at-once.json");
    private static final String UNKNOWN = "no test sends it twice with success from one line";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyOperationWasRepeatedAtTheSameMoment() throws IOException {
        assumeTrue(System.getProperty("test") == null, "not all tests of the service run");
        Map<String, String> missing = missing();
        if (!Files.exists(REASONS)) {
            Files.writeString(LIST, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(missing) + "\n");
        }
        assumeTrue(Files.exists(REASONS), "no reasons are kept yet; " + LIST + " holds the operations that need one");

        assertThat(missing.keySet())
                .as(
                        "operations that no test has repeated at the same moment with success: send them twice, or name the reason in "
                                + REASONS)
                .isSubsetOf(JSON.readValue(REASONS.toFile(), new TypeReference<Map<String, String>>() {})
                        .keySet());
    }

    private static Map<String, String> missing() throws IOException {
        return new TreeMap<>(
                ApiDocument.parse(Files.readString(Path.of("openapi", "openapi.json"))).operations().stream()
                        .filter(operation -> operation.takesHeader("Idempotency-Key") && operation.needsToken())
                        .map(ApiOperation::id)
                        .filter(id -> !RepeatedAtOnce.contains(id))
                        .collect(Collectors.toMap(id -> id, id -> UNKNOWN)));
    }
}
