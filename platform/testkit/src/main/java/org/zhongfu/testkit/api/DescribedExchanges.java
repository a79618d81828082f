// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares every exchange of the tests with the API description: the status, the headers it describes, the content type
 * and the body of each answer, and the query and body of each request that succeeded. A difference fails the test that
 * made the request.
 */
public final class DescribedExchanges implements Filter {

    private static final String API = "/api/";
    private static final Set<String> METHODS = Set.of("GET", "PUT", "POST", "DELETE", "PATCH");

    private final Supplier<Optional<ApiDocument>> document;
    private final RecordedExamples examples;

    DescribedExchanges(Supplier<Optional<ApiDocument>> document, RecordedExamples examples) {
        this.document = document;
        this.examples = examples;
    }

    /** Compares with a document that the test has at hand. */
    public static DescribedExchanges against(String document) {
        ApiDocument parsed = ApiDocument.parse(document);
        return new DescribedExchanges(() -> Optional.of(parsed), RecordedExamples.none());
    }

    /** Makes all requests of RestAssured go through this comparison, once per class loader. */
    static void install() {
        if (RestAssured.filters().stream().noneMatch(DescribedExchanges.class::isInstance)) {
            RestAssured.filters(new DescribedExchanges(new ServedDocument(), RecordedExamples.ofThisModule()));
        }
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        String path = URI.create(request.getURI()).getPath();
        if (path.startsWith(API) && METHODS.contains(request.getMethod())) {
            document.get().ifPresent(api -> compare(api, path, request, response));
        }
        return response;
    }

    private void compare(ApiDocument api, String path, FilterableRequestSpecification request, Response response) {
        boolean success = response.statusCode() < 300;
        Optional<ApiOperation> operation = api.find(request.getMethod(), path);
        if (operation.isEmpty()) {
            fail(success, request.getMethod() + " " + path, "answers, but is not described");
            return;
        }
        List<String> differences = new ArrayList<>(answerDifferences(operation.get(), response));
        Optional<JsonNode> sent = bodyOf(request);
        if (success) {
            differences.addAll(requestDifferences(operation.get(), request, sent));
        }
        fail(
                !differences.isEmpty(),
                operation.get() + " -> " + response.statusCode(),
                "is not as the API description says:\n  " + String.join("\n  ", differences));
        if (success) {
            examples.offer(operation.get(), request.getURI(), sent, response);
        }
    }

    private static List<String> answerDifferences(ApiOperation operation, Response response) {
        List<String> differences = new ArrayList<>();
        JsonNode described = operation.response(response.statusCode());
        if (described.isMissingNode()) {
            differences.add("this status is not described");
            return differences;
        }
        described.path("headers").properties().stream()
                .filter(header -> operation
                        .document()
                        .resolve(header.getValue())
                        .path("required")
                        .asBoolean())
                .filter(header -> response.header(header.getKey()) == null)
                .forEach(header -> differences.add("the header " + header.getKey() + " is promised and absent"));
        JsonNode content = described.path("content");
        String body = response.asString();
        if (content.isEmpty()) {
            if (!body.isEmpty()) {
                differences.add("a body is not described");
            }
            return differences;
        }
        String type = mediaType(response.contentType());
        if (!content.has(type)) {
            differences.add("the content type " + type + " is not described");
        } else if (type.endsWith("json")) {
            JsonNode schema = content.path(type).path("schema");
            json(body)
                    .ifPresentOrElse(
                            value -> differences.addAll(
                                    operation.document().schemas().differences(schema, value)),
                            () -> differences.add("the body is not JSON"));
        }
        return differences;
    }

    private static List<String> requestDifferences(
            ApiOperation operation, FilterableRequestSpecification request, Optional<JsonNode> sent) {
        List<String> differences = new ArrayList<>();
        Set<String> known = operation.parameters().stream()
                .filter(parameter -> "query".equals(parameter.path("in").asText()))
                .map(parameter -> parameter.path("name").asText())
                .collect(Collectors.toSet());
        queryNames(request.getURI())
                .filter(name -> !known.contains(name))
                .forEach(name -> differences.add("the query parameter " + name + " is accepted, not described"));
        operation.parameters().stream()
                .filter(parameter -> "header".equals(parameter.path("in").asText())
                        && parameter.path("required").asBoolean())
                .map(parameter -> parameter.path("name").asText())
                .filter(name -> !request.getHeaders().hasHeaderWithName(name))
                .forEach(name -> differences.add("the header " + name + " is required, and its absence accepted"));
        JsonNode schema = operation.requestSchema();
        if (!schema.isMissingNode() && sent.isPresent()) {
            operation
                    .document()
                    .schemas()
                    .differences(schema, sent.get())
                    .forEach(difference -> differences.add("request accepted against the description: " + difference));
        }
        return differences;
    }

    private static Stream<String> queryNames(String uri) {
        String query = URI.create(uri).getRawQuery();
        return query == null || query.isEmpty()
                ? Stream.empty()
                : Stream.of(query.split("&")).map(pair -> pair.split("=", 2)[0]);
    }

    private static Optional<JsonNode> bodyOf(FilterableRequestSpecification request) {
        Object body = request.getBody();
        if (body instanceof byte[] bytes) {
            return json(new String(bytes, StandardCharsets.UTF_8));
        }
        return body instanceof String text ? json(text) : Optional.empty();
    }

    private static Optional<JsonNode> json(String text) {
        try {
            JsonNode node = ApiDocument.JSON.readTree(text);
            return node.isMissingNode() ? Optional.empty() : Optional.of(node);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static String mediaType(@Nullable String contentType) {
        return contentType == null
                ? "none"
                : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static void fail(boolean wrong, String exchange, String what) {
        if (wrong) {
            throw new AssertionError(exchange + " " + what);
        }
    }
}
