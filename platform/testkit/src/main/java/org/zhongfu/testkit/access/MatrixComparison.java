// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zhongfu.testkit.api.ApiDocument;
import org.zhongfu.testkit.api.ApiOperation;

/** Compares the description of an API with the access matrix. */
final class MatrixComparison {

    /** Who calls an operation that needs no token. */
    static final String ANYBODY = "anybody";

    private MatrixComparison() {}

    /** Operations whose roles are others in the description than in the matrix, and those only one of them has. */
    static List<String> operations(ApiDocument document, AccessMatrix matrix) {
        Map<String, Set<String>> described = new TreeMap<>();
        document.operations().forEach(operation -> described.put(operation.id(), rolesOf(operation)));
        Set<String> all = new TreeSet<>(described.keySet());
        all.addAll(matrix.operations().keySet());
        List<String> findings = new ArrayList<>();
        for (String id : all) {
            Set<String> listed = matrix.operations().getOrDefault(id, Map.of()).keySet();
            Set<String> roles = described.getOrDefault(id, Set.of());
            if (!roles.equals(listed)) {
                findings.add(id + ": described for " + roles + ", in the matrix for " + listed);
            }
        }
        return findings;
    }

    /** Fields of answers that look sensitive and are not in the matrix. */
    static List<String> unlisted(ApiDocument document, AccessMatrix matrix) {
        return AnswerFields.of(document).entrySet().stream()
                .filter(field -> SensitiveFields.looksSensitive(property(field.getKey()), field.getValue()))
                .map(Map.Entry::getKey)
                .filter(field -> !matrix.fields().containsKey(field)
                        && !matrix.notSensitive().containsKey(field))
                .toList();
    }

    /** Fields of the matrix that no answer has. */
    static List<String> unknown(ApiDocument document, AccessMatrix matrix) {
        Map<String, JsonNode> fields = AnswerFields.of(document);
        Set<String> listed = new TreeSet<>(matrix.fields().keySet());
        listed.addAll(matrix.notSensitive().keySet());
        matrix.exceptions().keySet().forEach(exception -> listed.add(exception.substring(exception.indexOf(' ') + 1)));
        listed.removeAll(fields.keySet());
        return List.copyOf(listed);
    }

    private static Set<String> rolesOf(ApiOperation operation) {
        Set<String> roles = new TreeSet<>(operation.roles());
        return roles.isEmpty() ? Set.of(ANYBODY) : roles;
    }

    private static String property(String field) {
        return field.substring(field.lastIndexOf('.') + 1);
    }
}
