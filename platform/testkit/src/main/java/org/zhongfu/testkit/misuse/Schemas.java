// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.misuse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import org.zhongfu.testkit.api.ApiOperation;

/** Reads the schemas of a description. */
final class Schemas {

    private Schemas() {}

    /** The schema of a value that may be null: the part that is not null. */
    static JsonNode valueOf(ApiOperation operation, JsonNode property) {
        JsonNode schema = operation.resolve(property);
        for (String choice : new String[] {"anyOf", "oneOf", "allOf"}) {
            for (JsonNode part : schema.path(choice)) {
                if (!part.path("type").asText().equals("null")) {
                    return operation.resolve(part);
                }
            }
        }
        return schema;
    }

    /** The type, without that of null. */
    static String typeOf(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (!one.asText().equals("null")) {
                    return one.asText();
                }
            }
        }
        return type.asText();
    }

    /** The names of the properties that must be present. */
    static Set<String> required(JsonNode schema) {
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        return required;
    }

    /** The properties of the body of an operation; missing when it takes none. */
    static JsonNode propertiesOfBody(ApiOperation operation) {
        return operation.resolve(operation.requestSchema()).path("properties");
    }
}
