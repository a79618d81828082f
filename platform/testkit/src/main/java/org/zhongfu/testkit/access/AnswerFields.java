// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhongfu.testkit.api.ApiDocument;
import org.zhongfu.testkit.api.ApiOperation;

/** The fields of the answers of operations, each as {@code Schema.property}. */
final class AnswerFields {

    private final ApiOperation operation;
    private final Map<String, JsonNode> schemas = new TreeMap<>();
    private final Map<String, List<JsonNode>> values = new TreeMap<>();

    private AnswerFields(ApiOperation operation) {
        this.operation = operation;
    }

    /** The fields of all successful answers with their schemas. */
    static Map<String, JsonNode> of(ApiDocument document) {
        Map<String, JsonNode> fields = new TreeMap<>();
        document.operations().forEach(operation -> fields.putAll(of(operation)));
        return fields;
    }

    /** The fields of the successful answers of an operation with their schemas. */
    static Map<String, JsonNode> of(ApiOperation operation) {
        AnswerFields found = new AnswerFields(operation);
        operation.answerSchemas().forEach(schema -> found.walk(schema, null, operation.id()));
        return found.schemas;
    }

    /** The values in an answer of the operation, by field; null and empty ones are left out. */
    static Map<String, List<JsonNode>> valuesIn(ApiOperation operation, JsonNode body) {
        AnswerFields found = new AnswerFields(operation);
        operation.answerSchemas().forEach(schema -> found.walk(schema, body, operation.id()));
        return found.values;
    }

    /** Follows a schema, and the value where there is one. */
    private void walk(JsonNode given, @Nullable JsonNode value, String outer) {
        String reference = given.path("$ref").asText("");
        String name = reference.isEmpty() ? outer : reference.substring(reference.lastIndexOf('/') + 1);
        JsonNode schema = operation.resolve(given);
        for (String choice : new String[] {"anyOf", "oneOf", "allOf"}) {
            schema.path(choice).forEach(part -> walk(part, value, name));
        }
        if (schema.has("items")) {
            walkItems(schema.path("items"), value, name);
        }
        schema.path("properties").properties().forEach(property -> {
            String field = name + "." + property.getKey();
            boolean known = schemas.putIfAbsent(field, property.getValue()) != null;
            JsonNode inner = value == null ? null : value.get(property.getKey());
            if (inner != null && !inner.isNull() && !(inner.isContainerNode() && inner.isEmpty())) {
                values.computeIfAbsent(field, key -> new ArrayList<>()).add(inner);
                walk(property.getValue(), inner, field);
            } else if (value == null && !known) {
                walk(property.getValue(), null, field);
            }
        });
    }

    private void walkItems(JsonNode items, @Nullable JsonNode value, String name) {
        if (value == null) {
            walk(items, null, name);
        } else if (value.isArray()) {
            value.forEach(each -> walk(items, each, name));
        }
    }
}
