// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.misuse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhongfu.testkit.api.ApiOperation;

/** The ids of records that an operation takes in its body and in its query, by the description. */
final class IdFields {

    private static final String UUID_FORMAT = "uuid";

    private IdFields() {}

    /**
     * A place for an id.
     *
     * @param name of the field or the parameter
     * @param path of the field in the body; null for a parameter of the query
     */
    record IdField(String name, @Nullable String path) {

        @Override
        public String toString() {
            return path == null ? "?" + name : path;
        }
    }

    /** All places of an operation. */
    static List<IdField> of(ApiOperation operation) {
        List<IdField> fields = new ArrayList<>();
        for (JsonNode parameter : operation.parameters()) {
            if (parameter.path("in").asText().equals("query") && isId(operation, parameter.path("schema"))) {
                fields.add(new IdField(parameter.path("name").asText(), null));
            }
        }
        addOfBody(fields, operation, operation.requestSchema(), "");
        return fields;
    }

    private static void addOfBody(List<IdField> fields, ApiOperation operation, JsonNode given, String path) {
        JsonNode schema = Schemas.valueOf(operation, given);
        schema.path("properties").properties().forEach(property -> {
            String inner = path + "/" + property.getKey();
            JsonNode value = Schemas.valueOf(operation, property.getValue());
            if (isId(operation, property.getValue())) {
                fields.add(new IdField(property.getKey(), inner));
            } else if (isId(operation, value.path("items"))) {
                fields.add(new IdField(property.getKey(), inner + "/0"));
            } else if (value.has("items")) {
                addOfBody(fields, operation, value.path("items"), inner + "/0");
            } else {
                addOfBody(fields, operation, value, inner);
            }
        });
    }

    private static boolean isId(ApiOperation operation, JsonNode schema) {
        return Schemas.valueOf(operation, schema).path("format").asText().equals(UUID_FORMAT);
    }

    /**
     * The example of the body with that id, and other ids as the function knows them.
     *
     * @return null when the example has no place for the id
     */
    static @Nullable String body(
            ApiOperation operation, IdField field, String id, Function<String, @Nullable String> own) {
        if (!(operation.exampleBody().deepCopy() instanceof ObjectNode body)) {
            return null;
        }
        body.remove("clientReference");
        for (IdField each : of(operation)) {
            String known = each.path() == null || each.equals(field) ? null : own.apply(each.name());
            if (known != null && body.at(String.valueOf(each.path())).isTextual()) {
                set(body, String.valueOf(each.path()), known);
            }
        }
        return field.path() == null || set(body, field.path(), id) ? body.toString() : null;
    }

    private static boolean set(ObjectNode body, String path, String id) {
        int last = path.lastIndexOf('/');
        JsonNode holder = body.at(path.substring(0, last));
        String name = path.substring(last + 1);
        if (holder instanceof ObjectNode object) {
            object.put(name, id);
            return true;
        }
        if (holder instanceof ArrayNode list) {
            list.removeAll().add(id);
            return true;
        }
        if (name.equals("0")
                && body.at(path.substring(0, path.lastIndexOf('/', last - 1))) instanceof ObjectNode outer) {
            outer.putArray(path.substring(path.lastIndexOf('/', last - 1) + 1, last))
                    .add(id);
            return true;
        }
        return false;
    }
}
