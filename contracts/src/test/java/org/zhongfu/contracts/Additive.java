// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Says what a reader of the older schema could no longer rely on. */
final class Additive {

    private Additive() {}

    static List<String> breaks(JsonNode before, JsonNode after, String where) {
        List<String> found = new ArrayList<>();
        if (!before.path("type").equals(after.path("type"))
                || !before.path("format").equals(after.path("format"))) {
            found.add(where + " changed its type");
            return found;
        }
        before.path("properties").properties().forEach(property -> {
            JsonNode now = after.path("properties").path(property.getKey());
            String name = where + "." + property.getKey();
            if (now.isMissingNode()) {
                found.add(name + " is gone");
            } else {
                found.addAll(breaks(property.getValue(), now, name));
            }
        });
        if (before.has("items")) {
            found.addAll(breaks(before.get("items"), after.path("items"), where + "[]"));
        }
        before.path("required").forEach(name -> {
            if (!contains(after.path("required"), name)) {
                found.add(where + "." + name.asText() + " may now be absent");
            }
        });
        return found;
    }

    private static boolean contains(JsonNode array, JsonNode value) {
        for (JsonNode each : array) {
            if (each.equals(value)) {
                return true;
            }
        }
        return false;
    }
}
