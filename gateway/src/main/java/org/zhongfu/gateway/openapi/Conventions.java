// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What holds for all operations by the conventions of the API, written into each so that no service has to say it. */
final class Conventions {

    private static final String KEY = "IdempotencyKey";

    private Conventions() {}

    /** Tells that a POST may be made safe to repeat, and what comes back for something new. */
    static void describe(String method, ObjectNode operation) {
        if (!method.equals("post")) {
            return;
        }
        operation.withArrayProperty("parameters").addObject().put("$ref", "#/components/parameters/" + KEY);
        sameContent(operation.path("responses"));
    }

    /** What the operations refer to. */
    static void addTo(ObjectNode components) {
        ObjectNode key = components.withObjectProperty("parameters").putObject(KEY);
        key.put("name", "Idempotency-Key")
                .put("in", "header")
                .put(
                        "description",
                        "Makes a repetition safe: the same key with the same body gets the stored answer, and nothing"
                                + " is written twice. With another body it is refused (422).");
        key.putObject("schema")
                .put("type", "string")
                .put("minLength", 1)
                .put("maxLength", 255)
                .put("pattern", "^[!-~]+$");
    }

    /** A creation answers the same, whether the thing is new (201) or was there already (200). */
    private static void sameContent(JsonNode responses) {
        JsonNode known = responses.path("200").path("content");
        if (responses.path("201") instanceof ObjectNode created && !created.has("content") && !known.isMissingNode()) {
            created.set("content", known.deepCopy());
        }
    }
}
