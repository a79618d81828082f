// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.misuse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhongfu.testkit.api.ApiOperation;

/** Bodies that differ from a valid one in one field, made by the description of the operation. */
final class OtherBodies {

    private static final String REFERENCE = "clientReference";
    private static final String OCCURRED_AT = "occurredAt";

    /**
     * A body with another value of a field, or without it.
     *
     * @param field its path, as refusals name it
     * @param isLeftOut true for a body without the field
     * @param text the body
     */
    record OtherBody(String field, boolean isLeftOut, String text) {}

    private final ApiOperation operation;
    private final ObjectNode valid;
    private final List<OtherBody> bodies = new ArrayList<>();

    private OtherBodies(ApiOperation operation, ObjectNode valid) {
        this.operation = operation;
        this.valid = valid;
    }

    static List<OtherBody> of(ApiOperation operation, ObjectNode valid) {
        OtherBodies made = new OtherBodies(operation, valid);
        made.addForProperties(operation.resolve(operation.requestSchema()), "", "");
        if (Schemas.propertiesOfBody(operation).has(OCCURRED_AT) && !valid.has(OCCURRED_AT)) {
            made.bodies.add(new OtherBody(
                    OCCURRED_AT,
                    false,
                    valid.deepCopy().put(OCCURRED_AT, "2025-06-01T00:00:00Z").toString()));
        }
        return made.bodies;
    }

    /** The bodies without one of the fields that the description calls optional. */
    static List<OtherBody> withoutOptionalField(ApiOperation operation, ObjectNode valid) {
        return of(operation, valid).stream().filter(OtherBody::isLeftOut).toList();
    }

    private void addForProperties(JsonNode schema, String at, String path) {
        schema.path("properties").properties().forEach(property -> {
            String name = property.getKey();
            JsonNode present = valid.at(at).path(name);
            if (name.equals(REFERENCE) || present.isMissingNode() || present.isNull()) {
                return;
            }
            String field = path.isEmpty() ? name : path + "." + name;
            if (!Schemas.required(schema).contains(name)) {
                change(at, name, field, Optional.empty());
            }
            JsonNode rules = Schemas.valueOf(operation, property.getValue());
            if (present.isObject()) {
                addForProperties(rules, at + "/" + name, field);
            } else if (present.path(0).isObject()) {
                addForProperties(
                        Schemas.valueOf(operation, rules.path("items")), at + "/" + name + "/0", field + "[0]");
            } else if (present.isValueNode()) {
                otherValue(present, rules).ifPresent(value -> change(at, name, field, Optional.of(value)));
            }
        });
    }

    private void change(String at, String name, String field, Optional<JsonNode> value) {
        ObjectNode body = valid.deepCopy();
        if (body.at(at) instanceof ObjectNode object) {
            value.ifPresentOrElse(other -> object.set(name, other), () -> object.remove(name));
            bodies.add(new OtherBody(field, value.isEmpty(), body.toString()));
        }
    }

    /** Another value that the description allows; not always one that the rules allow. */
    private static Optional<JsonNode> otherValue(JsonNode value, JsonNode rules) {
        for (JsonNode code : rules.path("enum")) {
            if (!code.isNull() && !code.equals(value)) {
                return Optional.of(code);
            }
        }
        if (rules.has("enum")) {
            return Optional.empty();
        }
        if (value.isBoolean()) {
            return Optional.of(BooleanNode.valueOf(!value.asBoolean()));
        }
        if (value.isIntegralNumber()) {
            long step = value.asLong() + 1 > rules.path("maximum").asLong(Long.MAX_VALUE) ? -1 : 1;
            return Optional.of(LongNode.valueOf(value.asLong() + step));
        }
        if (value.isNumber()) {
            return Optional.of(DecimalNode.valueOf(value.decimalValue().add(new BigDecimal("0.01"))));
        }
        return otherText(value.asText(), rules.path("format").asText()).map(TextNode::valueOf);
    }

    private static Optional<String> otherText(String text, String format) {
        try {
            return Optional.of(
                    switch (format) {
                        case "uuid" -> UUID.randomUUID().toString();
                        case "date" -> LocalDate.parse(text).minusDays(1).toString();
                        case "date-time" ->
                            OffsetDateTime.parse(text).minusHours(1).toString();
                        default -> text + otherEnd(text);
                    });
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String otherEnd(String text) {
        return text.codePoints().anyMatch(letter -> letter > 0x2E80) ? "甲" : "A";
    }
}
