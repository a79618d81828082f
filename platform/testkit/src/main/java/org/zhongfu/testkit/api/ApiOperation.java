// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * One operation of the document.
 *
 * @param method in capitals
 * @param path with placeholders
 * @param node its description
 * @param document the document it is in
 */
public record ApiOperation(String method, String path, JsonNode node, ApiDocument document) {

    /** The name of the operation in generated clients; empty when it has none. */
    public String id() {
        return node.path("operationId").asText("");
    }

    /** Parameters, references followed. */
    public List<JsonNode> parameters() {
        List<JsonNode> parameters = new ArrayList<>();
        node.path("parameters").forEach(parameter -> parameters.add(document.resolve(parameter)));
        return parameters;
    }

    /** True when it has a parameter in a header of this name. */
    public boolean takesHeader(String name) {
        return parameters().stream()
                .anyMatch(parameter -> parameter.path("name").asText().equals(name));
    }

    /** The answer described for a status; missing when there is none. */
    JsonNode response(int status) {
        return document.resolve(node.path("responses").path(Integer.toString(status)));
    }

    /** The schema of the body asked for; missing when the operation takes none. */
    public JsonNode requestSchema() {
        return document.resolve(node.path("requestBody"))
                .path("content")
                .path("application/json")
                .path("schema");
    }

    /** The example of the body asked for; missing when the operation takes none. */
    public JsonNode exampleBody() {
        return document.resolve(node.path("requestBody"))
                .path("content")
                .path("application/json")
                .path("example");
    }

    /** The media types of its successful answers; JSON when they have no content. */
    public List<String> answeredTypes() {
        List<String> types = new ArrayList<>();
        node.path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .forEach(response -> document.resolve(response.getValue())
                        .path("content")
                        .properties()
                        .forEach(content -> types.add(content.getKey())));
        return types.isEmpty() ? List.of("application/json") : types;
    }

    /** The schemas of its successful answers in JSON. */
    public List<JsonNode> answerSchemas() {
        List<JsonNode> schemas = new ArrayList<>();
        node.path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .map(response -> document.resolve(response.getValue())
                        .path("content")
                        .path("application/json")
                        .path("schema"))
                .filter(schema -> !schema.isMissingNode())
                .forEach(schemas::add);
        return schemas;
    }

    /** The roles that may call it; none when no token is needed. */
    public List<String> roles() {
        List<String> roles = new ArrayList<>();
        node.path("security").forEach(choice -> choice.path("bearer").forEach(role -> roles.add(role.asText())));
        return roles;
    }

    /** True when no caller without a token is served. */
    public boolean needsToken() {
        for (JsonNode choice : node.path("security")) {
            if (!choice.has("bearer")) {
                return false;
            }
        }
        return !roles().isEmpty();
    }

    /** What a reference in the description of the operation points to; the node itself when it is none. */
    public JsonNode resolve(JsonNode schema) {
        return document.resolve(schema);
    }

    boolean matches(String actual) {
        String[] written = path.split("/", -1);
        String[] given = actual.split("/", -1);
        if (written.length != given.length) {
            return false;
        }
        for (int i = 0; i < written.length; i++) {
            boolean placeholder = written[i].startsWith("{") && !given[i].isEmpty();
            if (!placeholder && !written[i].equals(given[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
