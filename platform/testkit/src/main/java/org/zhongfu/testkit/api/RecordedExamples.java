// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The examples of the API description: one real exchange per operation, in {@code src/main/resources/openapi/examples}
 * of the service, and a second one for a creation that finds the record in place (200 instead of 201). With {@code -Dopenapi.write=true} the tests record those that are missing, that the description no
 * longer allows, or that show an empty list where a filled one is to be had.
 */
final class RecordedExamples {

    private static final Path FOLDER = Path.of("src", "main", "resources", "openapi", "examples");
    private static final ObjectWriter PRETTY = ApiDocument.JSON.writerWithDefaultPrettyPrinter();
    private static final String JSON_TYPE = "application/json";
    private static final List<String> TYPES = List.of(JSON_TYPE, "image/svg+xml", "text/html", "text/calendar");
    private static final int OK = 200;
    private static final int CREATED = 201;

    private final @Nullable Path folder;

    private RecordedExamples(@Nullable Path folder) {
        this.folder = folder;
    }

    static RecordedExamples none() {
        return new RecordedExamples(null);
    }

    /** None in a module that commits no description. */
    static RecordedExamples ofThisModule() {
        boolean writes = Boolean.getBoolean("openapi.write") && Files.exists(Path.of("openapi", "openapi.json"));
        return new RecordedExamples(writes ? FOLDER : null);
    }

    static RecordedExamples in(Path folder) {
        return new RecordedExamples(folder);
    }

    /** Keeps a successful exchange when the operation needs an example. */
    synchronized void offer(ApiOperation operation, Exchange exchange) {
        String contentType = exchange.answer().contentType();
        Optional<String> type = TYPES.stream()
                .filter(each -> contentType != null && contentType.startsWith(each))
                .findFirst();
        if (folder == null || operation.id().isEmpty() || type.isEmpty()) {
            return;
        }
        try {
            ObjectNode example = exampleOf(operation, exchange, type.get());
            Path file = folder.resolve(fileName(operation, exchange.answer().status()));
            Optional<JsonNode> present =
                    Files.exists(file) ? Optional.of(ApiDocument.JSON.readTree(file.toFile())) : Optional.empty();
            boolean better = present.isPresent() && isEmptyPage(present.get()) && !isEmptyPage(example);
            if (present.isEmpty() || better || !isValid(operation, present.get())) {
                Files.createDirectories(folder);
                Files.writeString(file, PRETTY.writeValueAsString(example) + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fileName(ApiOperation operation, int status) {
        boolean repeated = status == OK && !operation.response(CREATED).isMissingNode();
        return operation.id() + (repeated ? "-200" : "") + ".json";
    }

    private static ObjectNode exampleOf(ApiOperation operation, Exchange exchange, String type)
            throws JsonProcessingException {
        URI address = exchange.request().uri();
        Exchange.Answer answer = exchange.answer();
        ObjectNode example = ApiDocument.JSON.createObjectNode();
        ObjectNode request = example.putObject("request");
        request.put("method", operation.method());
        request.put(
                "path",
                address.getRawQuery() == null
                        ? address.getRawPath()
                        : address.getRawPath() + "?" + address.getRawQuery());
        exchange.request().json().ifPresent(body -> request.set("body", body));
        example.putObject("response")
                .put("status", answer.status())
                .put("contentType", type)
                .set(
                        "body",
                        type.equals(JSON_TYPE)
                                ? ApiDocument.JSON.readTree(answer.body())
                                : TextNode.valueOf(answer.body()));
        return example;
    }

    private static boolean isEmptyPage(JsonNode example) {
        JsonNode body = example.path("response").path("body");
        JsonNode items = body.path("items");
        return (body.isArray() && body.isEmpty()) || (items.isArray() && items.isEmpty());
    }

    private static boolean isValid(ApiOperation operation, JsonNode example) {
        JsonNode answer = operation
                .response(example.path("response").path("status").asInt())
                .path("content")
                .path(example.path("response").path("contentType").asText())
                .path("schema");
        JsonNode request = operation.requestSchema();
        SchemaCheck schemas = operation.document().schemas();
        return !answer.isMissingNode()
                && schemas.differences(answer, example.path("response").path("body"))
                        .isEmpty()
                && (request.isMissingNode()
                        || schemas.differences(request, example.path("request").path("body"))
                                .isEmpty());
    }
}
