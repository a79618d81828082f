// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Compares values with schemas of one document (JSON Schema 2020-12, the dialect of OpenAPI 3.1). Objects are closed: a
 * property the description does not name is a difference too.
 */
final class SchemaCheck {

    /** The components are included for references, which OpenAPI has and JSON Schema has not. */
    private static final JsonMetaSchema DIALECT = JsonMetaSchema.builder(JsonMetaSchema.getV202012())
            .keyword(new NonValidationKeyword("components"))
            .build();

    private static final JsonSchemaFactory FACTORY =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012, factory -> factory.metaSchema(DIALECT));
    private static final SchemaValidatorsConfig CONFIG =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonNode components;
    private final Map<String, JsonSchema> compiled = new ConcurrentHashMap<>();

    SchemaCheck(JsonNode components) {
        this.components = components.deepCopy();
        close(this.components.path("schemas"));
    }

    /** What is different, one line each; empty when the value is as described. */
    List<String> differences(JsonNode schema, JsonNode value) {
        return compiled.computeIfAbsent(schema.toString(), key -> compile(schema)).validate(value).stream()
                .map(message -> "body" + message.getInstanceLocation() + ": " + message.getError())
                .sorted()
                .toList();
    }

    private JsonSchema compile(JsonNode schema) {
        // References start at the root of the document: the schema takes the components along.
        ObjectNode root = ApiDocument.JSON.createObjectNode();
        JsonNode closed = schema.deepCopy();
        close(closed);
        root.putArray("allOf").add(closed);
        root.set("components", components);
        return FACTORY.getSchema(root, CONFIG);
    }

    private static void close(JsonNode node) {
        if (node instanceof ArrayNode array) {
            array.forEach(SchemaCheck::close);
        } else if (node instanceof ObjectNode object) {
            object.forEach(SchemaCheck::close);
            boolean schema = object.path("properties").isObject()
                    && "object".equals(object.path("type").asText());
            if (schema && !object.has("additionalProperties")) {
                object.put("additionalProperties", false);
            }
        }
    }
}
