// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Request bodies with one field replaced. They are text, because no object can contain an unpaired surrogate or a wrong type. */
public final class JsonBodies {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonBodies() {}

    /**
     * The body with a field replaced.
     *
     * @param value as JSON; {@code -} leaves the field out
     */
    public static String with(Map<String, Object> body, String field, String value) {
        List<String> fields = new ArrayList<>();
        body.forEach((name, present) -> {
            if (!name.equals(field)) {
                fields.add(json(name) + ":" + json(present));
            }
        });
        if (!value.equals("-")) {
            fields.add(json(field) + ":" + value);
        }
        return "{" + String.join(",", fields) + "}";
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
