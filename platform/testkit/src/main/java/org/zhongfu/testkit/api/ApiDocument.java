// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.zhongfu.contracts.code.CodeLists;

/** An OpenAPI 3.1 document and its operations. */
public final class ApiDocument {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final JsonNode root;
    private final List<ApiOperation> operations = new ArrayList<>();
    private final SchemaCheck schemas;

    private ApiDocument(JsonNode root) {
        this.root = root;
        this.schemas = new SchemaCheck(root.path("components"));
        root.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(entry -> METHODS.contains(entry.getKey()))
                .forEach(entry -> operations.add(new ApiOperation(
                        entry.getKey().toUpperCase(Locale.ROOT), path.getKey(), entry.getValue(), this))));
    }

    /** Reads a document in JSON. */
    public static ApiDocument parse(String json) {
        try {
            return new ApiDocument(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw new AssertionError("the API description is not JSON", e);
        }
    }

    JsonNode root() {
        return root;
    }

    /** All operations, in the order of the document. */
    public List<ApiOperation> operations() {
        return List.copyOf(operations);
    }

    /** The operation that serves a path; a literal segment takes precedence over a placeholder. */
    public Optional<ApiOperation> find(String method, String path) {
        return operations.stream()
                .filter(operation -> operation.method().equals(method) && operation.matches(path))
                .min(Comparator.comparing(operation -> operation.path().replace("{", "~")));
    }

    /**
     * Names of fields, parameters, headers, orders of lists and code lists, Latin words of labels, and values that are in no code
     * list.
     */
    Set<String> names() {
        Set<String> names = new HashSet<>();
        root.findValues("properties")
                .forEach(properties -> properties.properties().forEach(property -> names.add(property.getKey())));
        root.findValues("headers")
                .forEach(headers -> headers.properties().forEach(header -> names.add(header.getKey())));
        root.path("components")
                .path("parameters")
                .forEach(each -> names.add(each.path("name").asText()));
        operations.forEach(operation -> operation.parameters().forEach(parameter -> {
            names.add(parameter.path("name").asText());
            if (parameter.path("name").asText().equals("sort")) {
                parameter.path("schema").path("enum").forEach(order -> names.add(order.asText()));
            }
        }));
        root.findValues("enum").forEach(values -> values.forEach(value -> names.add(value.asText())));
        names.removeIf(name -> CodeLists.all().stream().anyMatch(list -> list.has(name)));
        CodeLists.all().forEach(list -> {
            names.add(list.name());
            list.codes().forEach(code -> names.addAll(PlainLanguage.latinWordsOf(code.zh())));
        });
        return names;
    }

    SchemaCheck schemas() {
        return schemas;
    }

    /** What a reference points to; the node itself when it is none. */
    JsonNode resolve(JsonNode node) {
        String reference = node.path("$ref").asText("");
        return reference.startsWith("#/") ? root.at(reference.substring(1)) : node;
    }
}
