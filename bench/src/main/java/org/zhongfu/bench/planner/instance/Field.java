// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.instance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Reads required fields of a published file; the error names the missing field. */
final class Field {

    private Field() {}

    /** The value of the first of these names that exists; the formats have renamed some fields over time. */
    static JsonNode any(JsonNode of, String... names) {
        for (String name : names) {
            if (of.hasNonNull(name)) {
                return of.get(name);
            }
        }
        throw new IllegalArgumentException("there is no " + String.join(" or ", names));
    }

    static String text(JsonNode of, String... names) {
        JsonNode value = any(of, names);
        if (!value.isTextual() || value.textValue().isEmpty()) {
            throw new IllegalArgumentException(names[0] + " is not a text");
        }
        return value.textValue();
    }

    static double number(JsonNode of, String... names) {
        return number(any(of, names), names[0]);
    }

    private static double number(JsonNode value, String name) {
        if (!value.isNumber()) {
            throw new IllegalArgumentException(name + " is not a number");
        }
        return value.doubleValue();
    }

    /** The number of a row in the matrix of distances. */
    static int place(JsonNode of, String name, int places) {
        JsonNode value = any(of, name);
        if (!value.isInt() || value.intValue() < 0 || value.intValue() >= places) {
            throw new IllegalArgumentException(name + " is no row of the distances");
        }
        return value.intValue();
    }

    static <T> List<T> list(JsonNode of, String name, Function<JsonNode, T> each) {
        List<T> all = new ArrayList<>();
        array(any(of, name), name).forEach(value -> all.add(each.apply(value)));
        return all;
    }

    static Set<String> texts(JsonNode of, String name) {
        return new LinkedHashSet<>(list(of, name, JsonNode::asText));
    }

    /** Two numbers as {@code [start, end]}. */
    static Window pair(JsonNode value, String name) {
        if (array(value, name).size() != 2) {
            throw new IllegalArgumentException(name + " is not a pair");
        }
        return new Window(number(value.get(0), name), number(value.get(1), name));
    }

    static Distances distances(JsonNode of) {
        List<double[]> rows = list(of, "distances", row -> IntStream.range(
                        0, array(row, "distances").size())
                .mapToDouble(i -> number(row.get(i), "distances"))
                .toArray());
        return new Distances(rows.toArray(double[][]::new));
    }

    private static JsonNode array(JsonNode value, String name) {
        if (!value.isArray()) {
            throw new IllegalArgumentException(name + " is not a list");
        }
        return value;
    }
}
