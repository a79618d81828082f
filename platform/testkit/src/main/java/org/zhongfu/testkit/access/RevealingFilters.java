// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.zhongfu.testkit.api.ApiDocument;
import org.zhongfu.testkit.api.ApiOperation;

/**
 * Filters and orders of lists by fields that a role reads masked or not at all: by asking often enough, such a value can be read letter
 * by letter.
 */
final class RevealingFilters {

    private static final String SORT = "sort";

    private RevealingFilters() {}

    /**
     * A request of a list that must be refused.
     *
     * @param operation the list
     * @param role a role that may call it and does not read the field in full
     * @param field the field
     * @param parameter the filter, or {@code sort}
     * @param value a value of it
     */
    record Probe(ApiOperation operation, String role, String field, String parameter, String value) {

        String filter() {
            return operation.id() + " " + parameter;
        }

        @Override
        public String toString() {
            return operation.id() + " by " + parameter + "=" + value + " as " + role + ", who does not read " + field
                    + " in full";
        }
    }

    /** The requests; the samples have values of the fields. */
    static List<Probe> of(ApiDocument document, AccessMatrix matrix, List<Sample> samples) {
        List<Probe> probes = new ArrayList<>();
        for (ApiOperation operation : document.operations()) {
            Set<String> fields = AnswerFields.of(operation).keySet();
            for (JsonNode parameter : operation.parameters()) {
                if (!operation.method().equals("GET")
                        || !parameter.path("in").asText().equals("query")) {
                    continue;
                }
                for (String field : fields) {
                    if (matrix.fields().containsKey(field)) {
                        add(probes, operation, parameter, field, matrix, samples);
                    }
                }
            }
        }
        return probes;
    }

    private static void add(
            List<Probe> probes,
            ApiOperation operation,
            JsonNode parameter,
            String field,
            AccessMatrix matrix,
            List<Sample> samples) {
        String name = parameter.path("name").asText();
        Set<String> roles =
                matrix.operations().getOrDefault(operation.id(), Map.of()).keySet();
        for (String role : roles) {
            if (matrix.visibility(operation.id(), field, role) == FieldVisibility.FULL) {
                continue;
            }
            if (name.equals(SORT)) {
                ordersBy(parameter, property(field))
                        .forEach(order -> probes.add(new Probe(operation, role, field, SORT, order)));
            } else if (concerns(name, property(field))) {
                probes.add(new Probe(operation, role, field, name, valueOf(operation, field, parameter, samples)));
            }
        }
    }

    private static List<String> ordersBy(JsonNode parameter, String property) {
        List<String> orders = new ArrayList<>();
        parameter.path("schema").path("enum").forEach(order -> {
            if (concerns(order.asText().replace("-", ""), property)) {
                orders.add(order.asText());
            }
        });
        return orders;
    }

    /** True for {@code group} and {@code groups}, {@code primaryGroup}; for {@code reason} and {@code reasonCodes}. */
    static boolean concerns(String parameter, String property) {
        String filter = word(parameter);
        String field = word(property);
        return field.equals(filter) || field.endsWith("_" + filter);
    }

    /** In lower case, the parts divided, in the singular, without what says that it is a code. */
    private static String word(String name) {
        String parts = name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return parts.replaceFirst("s$", "").replaceFirst("_code$", "");
    }

    private static String valueOf(ApiOperation operation, String field, JsonNode parameter, List<Sample> samples) {
        JsonNode schema = parameter.path("schema");
        return samples.stream()
                .filter(sample -> sample.operation().equals(operation.id()))
                .filter(sample -> sample.plain().containsKey(field))
                .map(sample -> sample.plain().get(field).toString())
                .findFirst()
                .orElseGet(() -> schema.path("enum").path(0).asText(exampleOf(parameter)));
    }

    private static String exampleOf(JsonNode parameter) {
        return parameter
                .path("example")
                .asText(parameter.path("schema").path("examples").path(0).asText("X1"));
    }

    private static String property(String field) {
        return field.substring(field.indexOf('.') + 1);
    }
}
