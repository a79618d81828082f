// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The bounds of a value in the description. A client has to be able to check what it sends, and to choose a type and a
 * width of a column for what it receives.
 */
final class ApiBounds {

    private static final List<String> TEXT_BOUNDS = List.of("format", "pattern", "enum", "const", "maxLength");
    private static final Pattern CODE_LIST = Pattern.compile("/code-lists/|lists? `");

    /** A text that names the largest number. */
    private static final Pattern NAMES_LARGEST = Pattern.compile("\\b\\d+ to \\d+\\b|\\bat most \\d+\\b");

    private static final Pattern NAMES_LONGEST = Pattern.compile("\\bat most \\d+ characters");

    private final boolean sent;
    private final String description;
    private final List<String> findings = new ArrayList<>();

    private ApiBounds(boolean sent, String description) {
        this.sent = sent;
        this.description = description;
    }

    /** What is missing in the schema of something that a client sends. */
    static List<String> ofSent(JsonNode schema, String description) {
        return check(schema, new ApiBounds(true, description));
    }

    /** What is missing in the schema of something that the server answers. */
    static List<String> ofAnswered(JsonNode schema, String description) {
        return check(schema, new ApiBounds(false, description));
    }

    private static List<String> check(JsonNode schema, ApiBounds bounds) {
        bounds.check(schema);
        return bounds.findings;
    }

    private void check(JsonNode schema) {
        schema.path("anyOf").forEach(this::check);
        String type = schema.path("type").toString();
        if (type.contains("\"string\"")) {
            checkText(schema);
        } else if (type.contains("\"integer\"") || type.contains("\"number\"")) {
            checkNumber(schema);
        } else if (type.contains("\"array\"")) {
            expect(!sent || schema.has("maxItems"), "is a list without maxItems");
            check(schema.path("items"));
        } else if (schema.path("additionalProperties").isObject()) {
            check(schema.path("additionalProperties"));
        }
    }

    private void checkText(JsonNode schema) {
        expect(
                TEXT_BOUNDS.stream().anyMatch(schema::has)
                        || (!sent && CODE_LIST.matcher(description).find()),
                "is a text without maxLength, pattern, format or code list");
        expect(
                schema.has("maxLength")
                        || schema.has("pattern")
                        || !NAMES_LONGEST.matcher(description).find(),
                "is a text whose description names a longest length, without maxLength");
    }

    private void checkNumber(JsonNode schema) {
        if (sent) {
            expect(schema.has("minimum") && schema.has("maximum"), "is a number without minimum and maximum");
        } else {
            expect(schema.has("minimum"), "is a number without minimum");
            expect(
                    schema.has("maximum") || !NAMES_LARGEST.matcher(description).find(),
                    "is a number whose description names a largest value, without maximum");
        }
    }

    private void expect(boolean held, String finding) {
        if (!held) {
            findings.add(finding);
        }
    }
}
