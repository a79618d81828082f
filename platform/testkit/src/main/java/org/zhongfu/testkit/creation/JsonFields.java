// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.creation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.zhongfu.contracts.id.TypedId;

/** The fields of request bodies by their paths. */
final class JsonFields {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonFields() {}

    /** The body as JSON. */
    static ObjectNode tree(Map<String, Object> body) {
        return JSON.valueToTree(body);
    }

    /** A copy of the body with a field set; objects and lists on the way to it are made where they are missing. */
    static ObjectNode with(ObjectNode body, String path, Object value) {
        ObjectNode changed = body.deepCopy();
        JsonNode node = changed;
        List<String> steps = List.of(path.replace("[", ".[").split("\\."));
        for (int i = 0; i < steps.size() - 1; i++) {
            node = descend(node, steps.get(i), steps.get(i + 1).startsWith("["));
        }
        set(node, steps.getLast(), JSON.valueToTree(value));
        return changed;
    }

    private static JsonNode descend(JsonNode node, String step, boolean intoList) {
        JsonNode next = step.startsWith("[") ? node.get(index(step)) : node.get(step);
        if (next == null) {
            next = intoList ? JSON.createArrayNode() : JSON.createObjectNode();
            set(node, step, next);
        }
        return next;
    }

    private static void set(JsonNode node, String step, JsonNode value) {
        if (node instanceof ArrayNode list) {
            if (index(step) == list.size()) {
                list.add(value);
            } else {
                list.set(index(step), value);
            }
        } else {
            ((ObjectNode) node).set(step, value);
        }
    }

    private static int index(String step) {
        return Integer.parseInt(step.substring(1, step.length() - 1));
    }

    /** The paths of all fields of a request record, with {@code []} for every element of a list. */
    static SortedSet<String> of(Class<?> request) {
        SortedSet<String> paths = new TreeSet<>();
        collect(request, "", paths);
        return paths;
    }

    /** A path with {@code []} for the element of a list it names. */
    static String general(String path) {
        return path.replaceAll("\\[\\d+]", "[]");
    }

    private static void collect(Type type, String path, SortedSet<String> paths) {
        if (type instanceof Class<?> named && named.isRecord() && !TypedId.class.isAssignableFrom(named)) {
            for (RecordComponent part : named.getRecordComponents()) {
                collect(part.getGenericType(), pathOf(part, path), paths);
            }
        } else if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            collect(generic.getActualTypeArguments()[0], path + "[]", paths);
        } else {
            paths.add(path);
        }
    }

    /** The fields of a part that is unwrapped stand beside it. */
    private static String pathOf(RecordComponent part, String path) {
        if (part.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
            return path;
        }
        return path.isEmpty() ? part.getName() : path + "." + part.getName();
    }

    /** The fields that none of the changes changes; a change of an entry changes the field of a map. */
    static List<String> without(List<FieldChange> changes, SortedSet<String> fields) {
        List<String> changed =
                changes.stream().map(each -> general(each.field())).toList();
        List<String> missing = new ArrayList<>(fields);
        missing.removeIf(
                field -> changed.stream().anyMatch(path -> path.equals(field) || path.startsWith(field + ".")));
        return missing;
    }
}
