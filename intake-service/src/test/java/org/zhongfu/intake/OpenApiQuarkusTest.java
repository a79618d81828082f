// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.PostgresResource;

/** Run with {@code -Dopenapi.write=true} to refresh the committed description after a change of the API. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OpenApiQuarkusTest {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final Path COMMITTED = Path.of("openapi", "openapi.json");

    @Test
    void theCommittedDescriptionIsTheLiveOne() throws IOException {
        JsonNode live = live();
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, JSON.writeValueAsString(live) + "\n");
        }

        assertThat(JSON.readTree(Files.readString(COMMITTED)))
                .as("run the test with -Dopenapi.write=true and commit openapi/openapi.json")
                .isEqualTo(live);
    }

    @Test
    void everyOperationSaysWhatItDoesAndWhatComesBack() throws IOException {
        List<String> silent = new ArrayList<>();
        live().path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (operation.getValue().path("summary").asText().isEmpty()
                            || operation.getValue().path("responses").isEmpty()
                            || operation.getValue().path("tags").isEmpty()) {
                        silent.add(operation.getKey() + " " + path.getKey());
                    }
                }));

        assertThat(live().path("openapi").asText()).startsWith("3.1");
        assertThat(silent).isEmpty();
    }

    private static JsonNode live() throws IOException {
        return JSON.readTree(RestAssured.given()
                .queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
