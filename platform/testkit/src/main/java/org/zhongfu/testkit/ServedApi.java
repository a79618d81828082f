// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zhongfu.testkit.api.ApiDescriptionRules;
import org.zhongfu.testkit.api.ApiDocument;
import org.zhongfu.testkit.api.ApiExamples;

/**
 * The description of the API as the service under test serves it. The committed one is what the gateway merges; run the
 * test with {@code -Dopenapi.write=true} to refresh it after a change of the API.
 */
public final class ServedApi {

    private static final Path COMMITTED = Path.of("openapi", "openapi.json");
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private final String served;

    private ServedApi(String served) {
        this.served = served;
    }

    /** Reads it from the service under test. */
    public static ServedApi read() {
        return new ServedApi(RestAssured.get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    /** Fails unless the committed description is the one served. */
    public void requireCommitted() throws IOException {
        // As a map, because a tree does not sort its fields.
        String sorted = JSON.writeValueAsString(JSON.readValue(served, Object.class)) + "\n";
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, sorted);
        }
        assertThat(Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "")
                .as("run the test with -Dopenapi.write=true and commit openapi/openapi.json")
                .isEqualTo(sorted);
    }

    /** Fails unless the description says all that {@link ApiDescriptionRules} asks for; lists everything missing. */
    public void requireComplete() {
        assertThat(ApiDescriptionRules.check(ApiDocument.parse(served)))
                .as("findings in the API description")
                .isEmpty();
    }

    /** Fails unless every operation has an example request and answer that are as the description says. */
    public void requireExamples() {
        assertThat(ApiExamples.check(ApiDocument.parse(served)))
                .as("record examples with -Dopenapi.write=true, build again, and commit openapi/openapi.json")
                .isEmpty();
    }

    /** Fails unless every operation says what it does, where it belongs and what comes back. */
    public void mustDescribeEveryOperation() throws IOException {
        JsonNode api = JSON.readTree(served);
        List<String> silent = new ArrayList<>();
        api.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (operation.getValue().path("summary").asText().isEmpty()
                            || operation.getValue().path("responses").isEmpty()
                            || operation.getValue().path("tags").isEmpty()) {
                        silent.add(operation.getKey() + " " + path.getKey());
                    }
                }));
        assertThat(api.path("openapi").asText()).startsWith("3.1");
        assertThat(silent).isEmpty();
    }
}
