// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.misuse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Texts that the schema of a parameter does not allow. */
final class InvalidTexts {

    private InvalidTexts() {}

    /** The texts by what is wrong with them. */
    static Map<String, String> of(JsonNode schema) {
        if (schema.has("items")) {
            return of(schema.path("items"));
        }
        Map<String, String> texts = new LinkedHashMap<>();
        if (isNumber(schema)) {
            texts.put("no number", "many");
            texts.put("beyond all numbers", "1" + "0".repeat(30));
        }
        if (schema.has("minimum")) {
            texts.put("too small", Long.toString(schema.path("minimum").asLong() - 1));
        }
        if (schema.has("format") || schema.has("enum")) {
            texts.put("another form", "no such value");
        }
        if (schema.has("pattern")
                && !Pattern.compile(schema.path("pattern").asText())
                        .matcher("!!")
                        .find()) {
            texts.put("another form", "!!");
        }
        if (schema.has("maxLength")) {
            texts.put("too long", "x".repeat(schema.path("maxLength").asInt() + 1));
        }
        return texts;
    }

    private static boolean isNumber(JsonNode schema) {
        String type = schema.path("type").toString();
        return type.contains("integer") || type.contains("number");
    }
}
