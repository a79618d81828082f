// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The access matrix of a service, as {@code openapi/access-matrix.json} holds it. */
public final class AccessMatrix {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Set<String>> groups = new TreeMap<>();
    private final Map<FieldKind, FieldRule> rulesOfKinds = new EnumMap<>(FieldKind.class);
    private final Map<String, Map<String, Set<Reach>>> operations = new TreeMap<>();
    private final Map<String, FieldKind> kinds = new TreeMap<>();
    private final Map<String, FieldRule> rules = new TreeMap<>();
    private final Map<String, FieldRule> exceptions = new TreeMap<>();
    private final Map<String, String> notSensitive = new TreeMap<>();
    private final int version;

    private AccessMatrix(JsonNode root) {
        version = root.path("version").asInt();
        root.path("groups").properties().forEach(group -> groups.put(group.getKey(), texts(group.getValue())));
        root.path("kinds")
                .properties()
                .forEach(kind -> rulesOfKinds.put(FieldKind.valueOf(kind.getKey()), rule(kind.getValue())));
        root.path("operations").properties().forEach(each -> operations.put(each.getKey(), reaches(each.getValue())));
        root.path("schemas").properties().forEach(schema -> schema.getValue()
                .properties()
                .forEach(field -> addField(schema.getKey() + "." + field.getKey(), field.getValue())));
        root.path("exceptions").properties().forEach(operation -> operation
                .getValue()
                .properties()
                .forEach(field -> exceptions.put(operation.getKey() + " " + field.getKey(), rule(field.getValue()))));
        root.path("notSensitive")
                .properties()
                .forEach(field ->
                        notSensitive.put(field.getKey(), field.getValue().asText()));
    }

    static AccessMatrix parse(String json) {
        try {
            return new AccessMatrix(JSON.readTree(json));
        } catch (IOException e) {
            throw new UncheckedIOException("the access matrix is not JSON", e);
        }
    }

    /** The matrix in the folder of a service. */
    public static AccessMatrix read(Path service) {
        try {
            return parse(Files.readString(service.resolve("openapi").resolve("access-matrix.json")));
        } catch (IOException e) {
            throw new UncheckedIOException("the access matrix cannot be read", e);
        }
    }

    int version() {
        return version;
    }

    /** Roles with what they reach, by operation; an operation without a token has none. */
    public Map<String, Map<String, Set<Reach>>> operations() {
        return operations;
    }

    /** The sensitive fields, each as {@code Schema.property}. */
    public Set<String> sensitiveFields() {
        return Set.copyOf(kinds.keySet());
    }

    /** The sensitive fields with their kinds, each as {@code Schema.property}. */
    Map<String, FieldKind> fields() {
        return kinds;
    }

    /** Fields that look sensitive and are not, each with the reason. */
    Map<String, String> notSensitive() {
        return notSensitive;
    }

    /** Fields of answers of one operation with a rule of its own, each as {@code operation Schema.property}. */
    Map<String, FieldRule> exceptions() {
        return exceptions;
    }

    FieldRule rule(String field) {
        return rules.getOrDefault(field, new FieldRule(Set.of(), Set.of()));
    }

    FieldVisibility visibility(String operation, String field, String role) {
        FieldRule exception = exceptions.get(operation + " " + field);
        return (exception == null ? rule(field) : exception).of(role);
    }

    private void addField(String field, JsonNode value) {
        FieldKind kind = FieldKind.valueOf(
                value.isTextual() ? value.asText() : value.path("kind").asText());
        FieldRule own = value.isTextual() ? rulesOfKinds.get(kind) : rule(value);
        if (own == null) {
            throw new AssertionError(field + ": the kind " + kind + " has no rule");
        }
        kinds.put(field, kind);
        rules.put(field, own);
    }

    private FieldRule rule(JsonNode node) {
        return new FieldRule(roles(node.path("FULL")), roles(node.path("MASKED")));
    }

    private Map<String, Set<Reach>> reaches(JsonNode node) {
        Map<String, Set<Reach>> reaches = new TreeMap<>();
        node.properties().forEach(reach -> roles(reach.getValue())
                .forEach(role ->
                        reaches.computeIfAbsent(role, key -> new TreeSet<>()).add(Reach.valueOf(reach.getKey()))));
        return reaches;
    }

    private Set<String> roles(JsonNode names) {
        Set<String> roles = new LinkedHashSet<>();
        texts(names).forEach(name -> roles.addAll(groups.getOrDefault(name, Set.of(name))));
        return roles;
    }

    private static Set<String> texts(JsonNode names) {
        Set<String> texts = new LinkedHashSet<>();
        names.forEach(name -> texts.add(name.asText()));
        return texts;
    }
}
