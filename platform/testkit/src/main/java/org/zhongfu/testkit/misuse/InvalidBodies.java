// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.misuse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.testkit.api.ApiOperation;

/** Bodies that the description of an operation does not allow, each made from its example by one change. */
final class InvalidBodies {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int FAR_TOO_LONG = 20_000;

    private final ApiOperation operation;
    private final ObjectNode example;
    private final Map<String, String> bodies = new LinkedHashMap<>();

    private InvalidBodies(ApiOperation operation) {
        this.operation = operation;
        example = (ObjectNode) operation.exampleBody();
    }

    /** The bodies by what is wrong with them. */
    static Map<String, String> of(ApiOperation operation) {
        InvalidBodies made = new InvalidBodies(operation);
        made.addMalformed();
        made.addForProperties(operation.requestSchema(), "");
        return made.bodies;
    }

    private void addMalformed() {
        bodies.put("no JSON", "{");
        bodies.put("empty body", "");
        bodies.put("an array", "[]");
        bodies.put("a text", "\"text\"");
        bodies.put("a number", "12");
        bodies.put("null", "null");
        bodies.put("text after the body", example + "{}");
        bodies.put(
                "unknown property", example.deepCopy().put("unknownProperty", 1).toString());
    }

    private void addForProperties(JsonNode given, String at) {
        JsonNode schema = Schemas.valueOf(operation, given);
        Set<String> required = Schemas.required(schema);
        schema.path("properties").properties().forEach(property -> {
            String name = property.getKey();
            JsonNode rules = Schemas.valueOf(operation, property.getValue());
            if (required.contains(name)) {
                change(at, name, "missing", null);
                change(at, name, "null", NullNode.getInstance());
            }
            addForType(at, name, rules);
            JsonNode present = example.at(at).path(name);
            if (rules.has("properties") && present.isObject()) {
                addForProperties(rules, at + "/" + name);
            }
            if (present.path(0).isObject()) {
                addForProperties(rules.path("items"), at + "/" + name + "/0");
            }
        });
    }

    private void addForType(String at, String name, JsonNode rules) {
        switch (Schemas.typeOf(rules)) {
            case "string" -> addForText(at, name, rules);
            case "integer", "number" -> addForNumber(at, name, rules);
            case "boolean" -> {
                change(at, name, "a text", TextNode.valueOf("yes"));
                change(at, name, "an object", NODES.objectNode());
            }
            case "array" -> addForArray(at, name, rules);
            case "object" -> {
                change(at, name, "a text", TextNode.valueOf("text"));
                change(at, name, "an array", NODES.arrayNode());
            }
            default -> {
                // Any value is allowed.
            }
        }
    }

    private void addForText(String at, String name, JsonNode rules) {
        change(at, name, "an object", NODES.objectNode());
        change(at, name, "an array", NODES.arrayNode());
        change(at, name, "a boolean", BooleanNode.TRUE);
        change(at, name, "much too long", TextNode.valueOf("x".repeat(FAR_TOO_LONG)));
        change(at, name, "a control character", TextNode.valueOf("a\u0000b"));
        change(at, name, "an invisible character", TextNode.valueOf("a\u202eb"));
        if (rules.has("maxLength")) {
            change(
                    at,
                    name,
                    "one too long",
                    TextNode.valueOf("x".repeat(rules.path("maxLength").asInt() + 1)));
        }
        if (rules.path("minLength").asInt() > 0 || rules.has("format") || rules.has("enum") || rules.has("pattern")) {
            change(at, name, "empty", TextNode.valueOf(""));
        }
        if (rules.has("format") || rules.has("enum")) {
            change(at, name, "another form", TextNode.valueOf("no such value"));
        }
        switch (rules.path("format").asText()) {
            case "date" -> change(at, name, "no day", TextNode.valueOf("2026-02-30"));
            case "date-time" -> change(at, name, "no offset", TextNode.valueOf("2026-02-03T10:00:00"));
            default -> {
                // No further form.
            }
        }
    }

    private void addForNumber(String at, String name, JsonNode rules) {
        change(at, name, "a text", TextNode.valueOf("many"));
        change(at, name, "an object", NODES.objectNode());
        change(at, name, "beyond all numbers", BigIntegerNode.valueOf(BigInteger.TEN.pow(30)));
        if (Schemas.typeOf(rules).equals("integer")) {
            change(at, name, "a fraction", DoubleNode.valueOf(1.5));
        }
        if (rules.has("minimum")) {
            change(
                    at,
                    name,
                    "too small",
                    LongNode.valueOf((long) Math.ceil(rules.path("minimum").asDouble()) - 1));
        }
        if (rules.has("maximum") && rules.path("maximum").asDouble() < Long.MAX_VALUE / 2.0) {
            change(
                    at,
                    name,
                    "too large",
                    LongNode.valueOf((long) Math.floor(rules.path("maximum").asDouble()) + 1));
        }
    }

    private void addForArray(String at, String name, JsonNode rules) {
        change(at, name, "an object", NODES.objectNode());
        change(at, name, "a text", TextNode.valueOf("text"));
        JsonNode sample = example.at(at).path(name).path(0);
        addForElement(at, name, Schemas.valueOf(operation, rules.path("items")));
        if (rules.has("maxItems") && !sample.isMissingNode()) {
            ArrayNode many = NODES.arrayNode();
            for (int i = 0; i <= rules.path("maxItems").asInt(); i++) {
                many.add(
                        rules.path("uniqueItems").asBoolean() && sample.isTextual()
                                ? TextNode.valueOf(sample.asText() + i)
                                : sample);
            }
            change(at, name, "too many", many);
        }
        if (rules.path("minItems").asInt() > 0) {
            change(at, name, "empty", NODES.arrayNode());
        }
    }

    /** A list of one element that is not allowed. */
    private void addForElement(String at, String name, JsonNode rules) {
        element(at, name, "of null", NullNode.getInstance());
        switch (Schemas.typeOf(rules)) {
            case "string" -> {
                element(at, name, "of an object", NODES.objectNode());
                element(at, name, "of a list", NODES.arrayNode());
                element(at, name, "of a text much too long", TextNode.valueOf("x".repeat(FAR_TOO_LONG)));
                element(at, name, "of a control character", TextNode.valueOf("a\u0000b"));
                if (rules.has("format") || rules.has("enum")) {
                    element(at, name, "of another form", TextNode.valueOf("no such value"));
                }
            }
            case "object" -> {
                element(at, name, "of a text", TextNode.valueOf("text"));
                element(at, name, "of a list", NODES.arrayNode());
                if (!Schemas.required(rules).isEmpty()) {
                    element(at, name, "of an empty object", NODES.objectNode());
                }
            }
            default -> {
                // Numbers are not listed so far.
            }
        }
    }

    private void element(String at, String name, String what, JsonNode value) {
        change(at, name, "a list " + what, NODES.arrayNode().add(value));
    }

    private void change(String at, String name, String what, @Nullable JsonNode value) {
        ObjectNode body = example.deepCopy();
        if (body.at(at) instanceof ObjectNode object) {
            if (value == null) {
                object.remove(name);
            } else {
                object.set(name, value);
            }
            bodies.put(at + "/" + name + " " + what, body.toString());
        }
    }
}
