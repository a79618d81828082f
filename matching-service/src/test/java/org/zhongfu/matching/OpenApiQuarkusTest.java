// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.PostgresResource;

/** The committed description is the one this build serves; the gateway merges the committed ones. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OpenApiQuarkusTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    @Test
    void theCommittedDescriptionIsTheOneServed() throws IOException {
        Path committed = Path.of("openapi", "openapi.json");
        String live = given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String pretty = JSON.writeValueAsString(JSON.readValue(live, Object.class)) + "\n";
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(committed.getParent());
            Files.writeString(committed, pretty);
        }
        assertThat(Files.exists(committed) ? Files.readString(committed) : "")
                .as("refresh with: mvn -pl matching-service test -Dtest=OpenApiQuarkusTest -Dopenapi.write=true")
                .isEqualTo(pretty);
    }
}
