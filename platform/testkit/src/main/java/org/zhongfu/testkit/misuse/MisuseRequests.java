// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.misuse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.testkit.api.ApiOperation;
import org.zhongfu.testkit.api.Exchange;

/** Requests of one operation that must be refused. */
final class MisuseRequests {

    /** The id of no record. */
    static final String UNKNOWN_ID = "0190a1b2-0000-7000-8000-000000000000";

    private static final String IF_MATCH = "If-Match";

    private final ApiOperation operation;
    private final Function<String, String> pathValue;

    MisuseRequests(ApiOperation operation, Function<String, String> pathValue) {
        this.operation = operation;
        this.pathValue = pathValue;
    }

    List<MisuseRequest> invalidBodies() {
        return InvalidBodies.of(operation).entrySet().stream()
                .map(body -> request("body: " + body.getKey(), permitted(), body.getValue(), request -> request))
                .toList();
    }

    /**
     * The example without one of the fields that the description calls optional, by the field. Where no unknown record is named, another
     * field is missing too, so that nothing is created; all missing fields are named by the refusal.
     */
    Map<String, MisuseRequest> withoutOptionalField() {
        Map<String, MisuseRequest> requests = new LinkedHashMap<>();
        ObjectNode example = operation.exampleBody().deepCopy();
        example.remove("clientReference"); // Else the second one is a retry with other content.
        if (!operation.path().contains("{")) {
            requiredText().ifPresent(example::putNull);
        }
        OtherBodies.withoutOptionalField(operation, example)
                .forEach(body -> requests.put(
                        body.field(), request("body without " + body.field(), permitted(), body.text(), with -> with)));
        return requests;
    }

    private Optional<String> requiredText() {
        JsonNode schema = operation.resolve(operation.requestSchema());
        return schema.path("properties").properties().stream()
                .filter(property -> Schemas.required(schema).contains(property.getKey()))
                .filter(property -> Schemas.typeOf(Schemas.valueOf(operation, property.getValue()))
                        .equals("string"))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    List<MisuseRequest> invalidParameters() {
        List<MisuseRequest> requests = new ArrayList<>();
        for (JsonNode parameter : operation.parameters()) {
            String name = parameter.path("name").asText();
            switch (parameter.path("in").asText()) {
                case "query" ->
                    InvalidTexts.of(parameter.path("schema"))
                            .forEach((what, text) -> requests.add(request(
                                    "query " + name + ": " + what,
                                    permitted(),
                                    validBody(),
                                    with -> with.query(name, text))));
                case "path" ->
                    requests.add(request(
                            "path " + name + ": no id",
                            permitted(),
                            validBody(),
                            Map.of(name, "no-such-id"),
                            with -> with));
                default -> {
                    // Headers have cases of their own.
                }
            }
        }
        return requests;
    }

    List<MisuseRequest> unknownRecords() {
        return List.of(request("unknown record", permitted(), validBody(), with -> with));
    }

    List<MisuseRequest> otherRoles() {
        return allRoles().stream()
                .filter(role -> !operation.roles().contains(role))
                .map(role -> request("role " + role, tokenOf(role), validBody(), with -> with))
                .toList();
    }

    List<MisuseRequest> invalidTokens() {
        List<MisuseRequest> requests = new ArrayList<>();
        requests.add(request("no token", null, validBody(), with -> with));
        invalidTokensOf(permittedRole())
                .forEach((what, token) -> requests.add(request(what, token, validBody(), with -> with)));
        return requests;
    }

    List<MisuseRequest> otherMediaTypes() {
        return List.of(
                request("XML sent", permitted(), validBody(), with -> with.header("Content-Type", "application/xml")),
                request("form sent", permitted(), validBody(), with -> with.header("Content-Type", "text/plain")),
                request("XML asked for", permitted(), validBody(), with -> with.header("Accept", "application/xml")));
    }

    List<MisuseRequest> invalidVersions() {
        return List.of(
                bare("no version", with -> with),
                bare("version without quotes", with -> with.header(IF_MATCH, "abc")),
                bare("weak version", with -> with.header(IF_MATCH, "W/\"1\"")),
                bare("version that is no number", with -> with.header(IF_MATCH, "\"one\"")));
    }

    private String permitted() {
        return tokenOf(permittedRole());
    }

    private String permittedRole() {
        List<String> roles = operation.roles();
        return roles.isEmpty() ? Roles.COUNTY_OFFICER : roles.getFirst();
    }

    private static TestTokens caller(String role) {
        return TestTokens.as(role).area("652301").org("P-MISUSE");
    }

    private static String tokenOf(String role) {
        return caller(role).token();
    }

    private static Map<String, String> invalidTokensOf(String role) {
        TestTokens caller = caller(role);
        return Map.of(
                "expired token", caller.expired().token(),
                "token of another key", caller.signedByStranger().token(),
                "token of another issuer",
                        caller.issuer("https://elsewhere.example").token(),
                "token for another audience", caller.audience("elsewhere").token());
    }

    private String validBody() {
        JsonNode example = operation.exampleBody();
        return example.isMissingNode() ? "" : example.toString();
    }

    private MisuseRequest bare(String what, UnaryOperator<PlainRequest> change) {
        return new MisuseRequest(
                operation + ", " + what, () -> send(change.apply(start(permitted(), online(validBody()))), Map.of()));
    }

    /** A fact that a device recorded without a network needs no version. */
    private static String online(String body) {
        return body.replaceAll("(\"offline\"\\s*:\\s*)true", "$1false");
    }

    private MisuseRequest request(
            String what, @Nullable String token, String body, UnaryOperator<PlainRequest> change) {
        return request(what, token, body, Map.of(), change);
    }

    private MisuseRequest request(
            String what,
            @Nullable String token,
            String body,
            Map<String, String> path,
            UnaryOperator<PlainRequest> change) {
        return new MisuseRequest(
                operation + ", " + what,
                () -> send(change.apply(start(token, body).header(IF_MATCH, "\"1\"")), path));
    }

    private PlainRequest start(@Nullable String token, String body) {
        PlainRequest request = new PlainRequest(body).header("Accept", String.join(", ", operation.answeredTypes()));
        if (token != null) {
            request.header("Authorization", token);
        }
        requiredQuery(operation).forEach(request::query);
        return request;
    }

    private Exchange.Answer send(PlainRequest request, Map<String, String> path) {
        Map<String, String> values = new HashMap<>(path);
        for (JsonNode parameter : operation.parameters()) {
            if (parameter.path("in").asText().equals("path")) {
                values.computeIfAbsent(parameter.path("name").asText(), pathValue);
            }
        }
        return request.send(operation.method(), operation.path(), values);
    }

    /** The parameters of the query that must be present, with the values of their examples. */
    static Map<String, String> requiredQuery(ApiOperation operation) {
        Map<String, String> values = new HashMap<>();
        for (JsonNode parameter : operation.parameters()) {
            if (parameter.path("in").asText().equals("query")
                    && parameter.path("required").asBoolean()) {
                values.put(parameter.path("name").asText(), exampleOf(parameter));
            }
        }
        return values;
    }

    private static String exampleOf(JsonNode parameter) {
        JsonNode example = parameter.path("example");
        return example.isMissingNode()
                ? parameter.path("schema").path("examples").path(0).asText("x")
                : example.asText();
    }

    private static List<String> allRoles() {
        return Arrays.stream(Roles.class.getFields())
                .filter(field -> field.getType() == String.class)
                .map(MisuseRequests::value)
                .toList();
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
