// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** Compares exchanges that do not go through RestAssured with the document of the service under test. */
    public static DescribedExchanges ofService() {
        return new DescribedExchanges(new ServedDocument(), RecordedExamples.none());
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        URI uri = URI.create(request.getURI());
        if (isOfApi(request.getMethod(), uri)) {
            check(new Exchange(
                    new Exchange.Request(request.getMethod(), uri, headerNames(request), bodyOf(request)),
                    new Exchange.Answer(response.statusCode(), headers(response), response.asString())));
        }
        return response;
    }

    /** Fails unless the exchange is as the document describes it. */
    public void check(Exchange exchange) {
        if (isOfApi(exchange.request().method(), exchange.request().uri())) {
            document.get().ifPresent(api -> compare(api, exchange));
        }
    }

    private static boolean isOfApi(String method, URI uri) {
        return uri.getPath().startsWith(API) && METHODS.contains(method);
    }

    private void compare(ApiDocument api, Exchange exchange) {
        Exchange.Request request = exchange.request();
        Exchange.Answer answer = exchange.answer();
        String path = request.uri().getPath();
        Optional<ApiOperation> operation = api.find(request.method(), path);
        if (operation.isEmpty()) {
            fail(answer.isSuccess(), request.method() + " " + path, "answers, but is not described");
            return;
        }
        List<String> differences = new ArrayList<>(answerDifferences(operation.get(), answer));
        if (answer.isSuccess()) {
            differences.addAll(requestDifferences(operation.get(), request));
        }
        fail(
                !differences.isEmpty(),
                operation.get() + " -> " + answer.status(),
                "is not as the API description says:\n  " + String.join("\n  ", differences));
        if (answer.isSuccess()) {
            examples.offer(operation.get(), exchange);
        }
    }

    private static List<String> answerDifferences(ApiOperation operation, Exchange.Answer answer) {
        List<String> differences = new ArrayList<>();
        JsonNode described = operation.response(answer.status());
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
                .filter(header -> answer.header(header.getKey()) == null)
                .forEach(header -> differences.add("the header " + header.getKey() + " is promised and absent"));
        JsonNode content = described.path("content");
        if (content.isEmpty()) {
            if (!answer.body().isEmpty()) {
                differences.add("a body is not described");
            }
            return differences;
        }
        String type = mediaType(answer.contentType());
        if (!content.has(type)) {
            differences.add("the content type " + type + " is not described");
        } else if (type.endsWith("json")) {
            JsonNode schema = content.path(type).path("schema");
            answer.json()
                    .ifPresentOrElse(
                            value -> differences.addAll(
                                    operation.document().schemas().differences(schema, value)),
                            () -> differences.add("the body is not JSON"));
        }
        return differences;
    }

    private static List<String> requestDifferences(ApiOperation operation, Exchange.Request request) {
        List<String> differences = new ArrayList<>();
        Set<String> known = operation.parameters().stream()
                .filter(parameter -> "query".equals(parameter.path("in").asText()))
                .map(parameter -> parameter.path("name").asText())
                .collect(Collectors.toSet());
        queryNames(request.uri())
                .filter(name -> !known.contains(name))
                .forEach(name -> differences.add("the query parameter " + name + " is accepted, not described"));
        operation.parameters().stream()
                .filter(parameter -> "header".equals(parameter.path("in").asText())
                        && parameter.path("required").asBoolean())
                .map(parameter -> parameter.path("name").asText())
                .filter(name -> !request.hasHeader(name))
                .forEach(name -> differences.add("the header " + name + " is required, and its absence accepted"));
        JsonNode schema = operation.requestSchema();
        Optional<JsonNode> sent = request.json();
        if (!schema.isMissingNode() && sent.isPresent()) {
            operation
                    .document()
                    .schemas()
                    .differences(schema, sent.get())
                    .forEach(difference -> differences.add("request accepted against the description: " + difference));
        }
        return differences;
    }

    private static Stream<String> queryNames(URI uri) {
        String query = uri.getRawQuery();
        return query == null || query.isEmpty()
                ? Stream.empty()
                : Stream.of(query.split("&")).map(pair -> pair.split("=", 2)[0]);
    }

    private static Set<String> headerNames(FilterableRequestSpecification request) {
        return request.getHeaders().asList().stream()
                .map(header -> header.getName().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> headers(Response response) {
        return response.headers().asList().stream()
                .collect(Collectors.toMap(
                        header -> header.getName().toLowerCase(Locale.ROOT), Header::getValue, (first, _) -> first));
    }

    private static String bodyOf(FilterableRequestSpecification request) {
        Object body = request.getBody();
        if (body instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        return body instanceof String text ? text : "";
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
