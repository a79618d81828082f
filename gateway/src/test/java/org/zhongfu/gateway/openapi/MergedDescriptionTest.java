// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.zhongfu.gateway.route.RouteTable;
import org.zhongfu.gateway.route.RouteTableReader;
import org.zhongfu.testkit.api.ApiDescriptionRules;
import org.zhongfu.testkit.api.ApiDocument;
import org.zhongfu.testkit.api.ApiExamples;

/**
 * Keeps {@code gateway/openapi/openapi.json}, from which clients are generated, equal to what the gateway serves; after a
 * change of a service's description run it once with {@code -Dopenapi.write=true}.
 */
class MergedDescriptionTest {

    private static final Path COMMITTED = Path.of("openapi", "openapi.json");
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private final RouteTable routes = RouteTableReader.builtIn();
    private final ObjectNode merged = OpenApiMerger.merge(ApiDescription.builtIn(routes), routes);

    @Test
    void theCommittedDescriptionIsTheOneServed() throws IOException {
        String sorted = JSON.writeValueAsString(JSON.treeToValue(merged, Object.class)) + "\n";
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, sorted);
        }
        assertThat(Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "")
                .as("run the test with -Dopenapi.write=true and commit gateway/openapi/openapi.json")
                .isEqualTo(sorted);
    }

    @Test
    void theMergedDescriptionIsComplete() throws IOException {
        ApiDocument document = ApiDocument.parse(JSON.writeValueAsString(merged));

        assertThat(ApiDescriptionRules.check(document)).isEmpty();
        assertThat(ApiExamples.check(document)).isEmpty();
    }
}
