// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.restassured.filter.Filter;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server with configurable answers, and the comparison that has to find the difference. */
class DescribedExchangesTest {

    private static final String ID = UUID.randomUUID().toString();
    private static final String THING = "{\"id\":\"%s\",\"day\":null}".formatted(ID);
    private static final String NEW = "{\"name\":\"a\",\"units\":1}";
    private static final String FOUND = """
            {"description": "The thing as it is",
             "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}
            """;

    @TempDir
    Path folder;

    private HttpServer server;
    private int status = 200;
    private String type = "application/json";
    private String body = THING;
    private boolean tagged = true;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", type);
            if (tagged) {
                exchange.getResponseHeaders().add("ETag", "\"1\"");
            }
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void anExchangeAsDescribedPasses() {
        assertThatCode(() -> request().get("/api/things/" + ID)).doesNotThrowAnyException();
        status = 201;
        assertThatCode(() -> request().body(NEW).post("/api/things")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"day\":null}|body: required property 'id' not found",
                "{\"id\":\"x\",\"day\":null}|body/id",
                "{\"id\":null,\"day\":null}|body/id: null found, string expected",
                "{\"id\":\"8c5b0c4e-0000-7000-8000-000000000000\",\"day\":\"2026-02-30\"}|body/day",
                "{\"id\":\"8c5b0c4e-0000-7000-8000-000000000000\",\"day\":null,\"label\":null}|body/label: null found, string expected",
                "{\"id\":\"8c5b0c4e-0000-7000-8000-000000000000\",\"day\":null,\"more\":1}|more",
                "<html>|the body is not JSON",
            })
    void aBodyThatIsNotAsDescribedFails(String wrong, String difference) {
        body = wrong;

        assertThatThrownBy(() -> request().get("/api/things/" + ID))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("GET /api/things/{id} -> 200 is not as the API description says")
                .hasMessageContaining(difference);
    }

    @Test
    void aStatusThatIsNotDescribedFails() {
        status = 404;

        assertThatThrownBy(() -> request().get("/api/things/" + ID))
                .hasMessageContaining("this status is not described");
    }

    @Test
    void anotherContentTypeFails() {
        status = 409;

        assertThatThrownBy(() -> request().body(NEW).post("/api/things"))
                .hasMessageContaining("the content type application/json is not described");
    }

    @Test
    void aPromisedHeaderThatIsAbsentFails() {
        status = 201;
        tagged = false;

        assertThatThrownBy(() -> request().body(NEW).post("/api/things"))
                .hasMessageContaining("the header ETag is promised and absent");
    }

    @Test
    void anOperationThatIsNotDescribedFails() {
        assertThatThrownBy(() -> request().delete("/api/things/" + ID)).hasMessageContaining("is not described");
    }

    @Test
    void aRequestAcceptedAgainstTheDescriptionFails() {
        status = 201;

        assertThatThrownBy(() -> request().body("{\"name\":\"a\"}").post("/api/things"))
                .hasMessageContaining(
                        "request accepted against the description: body: required property 'units' not found");
        assertThatThrownBy(() -> request().get("/api/things/" + ID + "?deep=true"))
                .hasMessageContaining("deep");
    }

    @Test
    void aRefusedRequestMayBeAnything() {
        status = 409;
        type = "application/problem+json";
        body = "{\"type\":\"x\"}";

        assertThatCode(() -> request().body("{").post("/api/things")).doesNotThrowAnyException();
    }

    @Test
    void theFirstExchangeIsKeptUntilTheDescriptionForbidsIt() throws IOException {
        Path example = folder.resolve("createThing.json");
        status = 201;
        record(Things.API).body(NEW).post("/api/things");
        String first = Files.readString(example);

        record(Things.API).body("{\"name\":\"b\",\"units\":2}").post("/api/things");
        assertThat(Files.readString(example)).isEqualTo(first).contains("\"name\" : \"a\"", "\"status\" : 201");

        record(Things.API.replace("\"minimum\": 1", "\"minimum\": 2"))
                .body("{\"name\":\"b\",\"units\":2}")
                .post("/api/things");
        assertThat(Files.readString(example)).contains("\"name\" : \"b\"");
    }

    @Test
    void aCreationThatFindsTheRecordInPlaceIsKeptBesideTheFirst() throws IOException {
        String document = Things.API.replace("\"409\": {", "\"200\": " + FOUND + ", \"409\": {");
        status = 201;
        record(document).body(NEW).post("/api/things");
        status = 200;
        record(document).body(NEW).post("/api/things");

        assertThat(Files.readString(folder.resolve("createThing.json"))).contains("\"status\" : 201");
        assertThat(Files.readString(folder.resolve("createThing-200.json"))).contains("\"status\" : 200");
    }

    private RequestSpecification request() {
        return with(DescribedExchanges.against(Things.API));
    }

    private RequestSpecification record(String document) {
        ApiDocument parsed = ApiDocument.parse(document);
        return with(new DescribedExchanges(() -> Optional.of(parsed), RecordedExamples.in(folder)));
    }

    private RequestSpecification with(Filter filter) {
        return given().filter(filter)
                .contentType("application/json")
                .port(server.getAddress().getPort());
    }
}
