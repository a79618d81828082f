// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Renames components of a service whose name another service uses with other content. A schema of equal text that refers
 * to a renamed one is renamed too.
 */
final class ComponentNames {

    private static final String COMPONENTS = "#/components/";

    private ComponentNames() {}

    /** The document with every clashing component, and every reference to one, renamed after its service. */
    static ObjectNode withoutClashes(ServiceDocument document, ObjectNode taken) {
        Map<String, String> renamed = new HashMap<>();
        JsonNode own = document.content().path("components");
        boolean more = true;
        while (more) {
            more = false;
            for (Map.Entry<String, JsonNode> section : own.properties()) {
                for (Map.Entry<String, JsonNode> component : section.getValue().properties()) {
                    String pointer = COMPONENTS + section.getKey() + "/" + component.getKey();
                    JsonNode there = taken.path(section.getKey()).path(component.getKey());
                    if (!renamed.containsKey(pointer)
                            && !there.isMissingNode()
                            && !there.equals(withNewReferences(component.getValue(), renamed))) {
                        renamed.put(
                                pointer,
                                COMPONENTS + section.getKey() + "/"
                                        + freeName(
                                                document.service(), component.getKey(), taken.path(section.getKey())));
                        more = true;
                    }
                }
            }
        }
        ObjectNode content = (ObjectNode) withNewReferences(document.content(), renamed);
        renamed.forEach((from, to) -> rename(content, from, to));
        return content;
    }

    private static String freeName(String service, String name, JsonNode taken) {
        String free = service.substring(0, 1).toUpperCase(Locale.ROOT) + service.substring(1) + name;
        while (taken.has(free)) {
            free = free + "_";
        }
        return free;
    }

    private static void rename(ObjectNode content, String from, String to) {
        List<String> path = List.of(from.substring(COMPONENTS.length()).split("/", 2));
        ObjectNode section = (ObjectNode) content.path("components").path(path.getFirst());
        JsonNode component = section.remove(path.getLast());
        section.set(to.substring(to.lastIndexOf('/') + 1), component);
    }

    private static JsonNode withNewReferences(JsonNode node, Map<String, String> renamed) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode copy = object.objectNode();
                for (Map.Entry<String, JsonNode> entry : object.properties()) {
                    copy.set(entry.getKey(), newReference(entry, renamed));
                }
                yield copy;
            }
            case ArrayNode array -> {
                List<JsonNode> items = new ArrayList<>();
                array.forEach(item -> items.add(withNewReferences(item, renamed)));
                yield array.arrayNode().addAll(items);
            }
            default -> node;
        };
    }

    /** References are values of $ref and of the mapping of a discriminator. */
    private static JsonNode newReference(Map.Entry<String, JsonNode> entry, Map<String, String> renamed) {
        JsonNode value = entry.getValue();
        if (value.isTextual() && value.textValue().startsWith(COMPONENTS)) {
            String now = renamed.get(value.textValue());
            return now == null ? value : TextNode.valueOf(now);
        }
        return withNewReferences(value, renamed);
    }
}
