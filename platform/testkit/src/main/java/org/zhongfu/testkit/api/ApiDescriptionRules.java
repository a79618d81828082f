// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.zhongfu.contracts.code.CodeLists;

/**
 * What an API description has to say so that partners can generate a client and need no source code. All findings are
 * reported at once.
 */
public final class ApiDescriptionRules {

    private static final Pattern OPERATION_ID = Pattern.compile("[a-z][a-zA-Z0-9]{3,50}");
    private static final Pattern SCHEMA_NAME = Pattern.compile("[A-Z][a-zA-Z0-9]*[a-zA-Z]");
    private static final int LONGEST_SUMMARY = 120;
    private static final String ROLES = "Roles: ";
    private static final String JSON = "application/json";
    private static final String PROBLEM_JSON = "application/problem+json";
    private static final String PROBLEM = "#/components/schemas/Problem";

    /** Verbs a summary may begin with; add one when a new operation really does something else. */
    private static final Set<String> VERBS = Set.of(
            ("Accept Acknowledge Add Admit Allocate Answer Apply Approve Assess Assign Calculate Cancel Change Check Correct "
                            + "Close Complete Compute Confirm Count Create Decide Deliver Disclose Discharge Dispute "
                            + "Download Draw End Enrol Enter Evaluate Expire Explain Export Extend Find Follow Generate Get Hand "
                            + "Import Inspect Invite Issue Judge Link List Look Mark Match Merge Move Open Override Plan Prepare Preview Propose Prove "
                            + "Publish Read Receive Reconcile Record Redrive Refer Refuse Register Reject Remove Reopen Replan "
                            + "Reply Report Request Reset Resolve Resubmit Resume Return Revoke Run Schedule Search Send Settle Show Sign "
                            + "Set Simulate Start Stop Store Stream Submit Suspend Take Trace Transfer Update Upload Verify "
                            + "Undo Void Withdraw Write")
                    .split(" "));

    /** Properties that hold a code as a text; those with a schema of their own are checked by their codes. */
    private static final Pattern CODED =
            Pattern.compile("reasonCodes?|failure|status|kind|why|unit|(?:[a-z]\\w*O|o)utcome"
                    + "|serviceItem|targetGroup|primaryGroup|levels?|requiredCredential");

    private static final Pattern NAMED_LIST = Pattern.compile("lists? `?([a-z]+(?:-[a-z]+)*)`|/code-lists/([a-z-]+)");
    private static final String REASON = "\"#/components/schemas/ReasonView\"";
    private static final String OPEN_CODE = "in upper case with underscores";

    private final ApiDocument document;
    private final List<String> findings = new ArrayList<>();

    private ApiDescriptionRules(ApiDocument document) {
        this.document = document;
    }

    /** All findings, each with the place; empty for a description that is complete. */
    public static List<String> check(ApiDocument document) {
        ApiDescriptionRules rules = new ApiDescriptionRules(document);
        rules.checkOperations();
        rules.checkSchemas();
        return List.copyOf(rules.findings);
    }

    private void checkOperations() {
        expect(document.root().path("openapi").asText().startsWith("3.1"), "openapi", "is not 3.1");
        Set<String> ids = new HashSet<>();
        for (ApiOperation operation : document.operations()) {
            String place = operation.toString();
            expect(OPERATION_ID.matcher(operation.id()).matches(), place, "has no operationId in camel case");
            expect(ids.add(operation.id()), place, "shares its operationId with another operation");
            checkWords(operation, place);
            checkParameters(operation, place);
            checkBody(operation, place);
            checkAnswers(operation, place);
        }
    }

    private void checkWords(ApiOperation operation, String place) {
        String summary = operation.node().path("summary").asText("");
        expect(
                VERBS.contains(summary.split("[ :]", 2)[0]),
                place,
                "has a summary that does not begin with a known verb in the imperative: \"" + summary + "\"");
        expect(
                summary.length() <= LONGEST_SUMMARY && !summary.endsWith("."),
                place,
                "has a summary that is longer than " + LONGEST_SUMMARY + " characters or ends with a full stop");
        String description = operation.node().path("description").asText("");
        int roles = description.indexOf(ROLES);
        expect(!(roles < 0 ? description : description.substring(0, roles)).isBlank(), place, "has no description");
        expect(!operation.node().path("tags").isEmpty(), place, "has no tag");
    }

    private void checkParameters(ApiOperation operation, String place) {
        for (JsonNode parameter : operation.parameters()) {
            String name = place + " parameter " + parameter.path("name").asText();
            expect(hasText(parameter), name, "has no description");
            expect(!parameter.path("schema").isEmpty(), name, "has no schema");
            ApiBounds.ofSent(
                            parameter.path("schema"),
                            parameter.path("description").asText())
                    .forEach(finding -> findings.add(name + " " + finding));
        }
    }

    private void checkBody(ApiOperation operation, String place) {
        JsonNode body = document.resolve(operation.node().path("requestBody"));
        for (var content : body.path("content").properties()) {
            if (content.getKey().equals(JSON)) {
                expect(
                        isNamed(content.getValue().path("schema")),
                        place,
                        "has a request body without a schema of its own name");
            }
        }
    }

    private void checkAnswers(ApiOperation operation, String place) {
        boolean success = false;
        for (var entry : operation.node().path("responses").properties()) {
            String status = entry.getKey();
            JsonNode answer = document.resolve(entry.getValue());
            String name = place + " -> " + status;
            expect(hasText(answer), name, "has no description");
            success |= status.startsWith("2");
            if (status.startsWith("4") || status.startsWith("5")) {
                expect(
                        answer.path("content")
                                .path(PROBLEM_JSON)
                                .path("schema")
                                .path("$ref")
                                .asText()
                                .equals(PROBLEM),
                        name,
                        "is not described as application/problem+json with the schema Problem");
            } else if (answer.path("content").has(JSON)) {
                expect(
                        isNamed(answer.path("content").path(JSON).path("schema")),
                        name,
                        "has an answer without a schema of its own name");
            }
        }
        expect(success, place, "describes no success");
    }

    private void checkSchemas() {
        Set<String> requests = new HashSet<>();
        document.operations().forEach(operation -> collect(operation.requestSchema(), requests));
        for (var entry : document.root().path("components").path("schemas").properties()) {
            String name = entry.getKey();
            JsonNode schema = entry.getValue();
            expect(SCHEMA_NAME.matcher(name).matches(), name, "is no name for a class: two types share it");
            expect(hasText(schema), name, "has no description");
            checkCodes(schema, name);
            Set<String> required = new HashSet<>();
            schema.path("required").forEach(property -> required.add(property.asText()));
            for (var property : schema.path("properties").properties()) {
                String place = name + "." + property.getKey();
                checkProperty(property.getValue(), place);
                checkCodedText(property.getKey(), property.getValue(), place);
                boolean demanded = required.remove(property.getKey());
                checkBounds(property.getValue(), place, requests.contains(name));
                if (requests.contains(name)) {
                    expect(
                            demanded || allowsNull(property.getValue()) || isKept(property.getValue()),
                            place,
                            "may be absent and may not be null: say @NotNull or @Nullable");
                } else {
                    expect(
                            demanded || !allowsNull(property.getValue()),
                            place,
                            "is part of an answer and may be absent or null: one of the two");
                }
            }
            expect(required.isEmpty(), name, "requires what it does not have: " + required);
        }
    }

    /** Every code that travels has a label in both languages. */
    private void checkCodes(JsonNode schema, String place) {
        Set<String> codes = new TreeSet<>();
        schema.path("enum").forEach(code -> codes.add(code.asText()));
        expect(codes.isEmpty() || CodeLists.of(codes).isPresent(), place, "has no code list of its codes " + codes);
    }

    /** A code that travels as a text has a list too, which its description names; the caller's own codes have a form. */
    private void checkCodedText(String name, JsonNode schema, String place) {
        String description = schema.path("description").asText();
        NAMED_LIST
                .matcher(description)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .forEach(list -> expect(
                        CodeLists.named(list).isPresent(),
                        place,
                        "names the code list " + list + ", which does not exist"));
        expect(
                !schema.toString().contains(REASON)
                        || NAMED_LIST.matcher(description).find(),
                place,
                "is a reason whose description names no code list");
        JsonNode value = schema.path("items").isMissingNode() ? schema : schema.path("items");
        boolean text = value.path("type").toString().contains("\"string\"") && !value.has("format");
        expect(
                !text
                        || !CODED.matcher(name).matches()
                        || NAMED_LIST.matcher(description).find()
                        || description.contains(OPEN_CODE),
                place,
                "is a code whose description names no code list, nor says that it is a text " + OPEN_CODE);
    }

    private void checkProperty(JsonNode schema, String place) {
        expect(hasText(schema), place, "has no description");
        JsonNode value = schema.path("items").isMissingNode() ? schema : schema.path("items");
        expect(!value.has("properties"), place, "has an object without a name");
        expect(!value.has("enum"), place, "has an enumeration without a name");
    }

    private void checkBounds(JsonNode schema, String place, boolean sent) {
        String description = schema.path("description").asText();
        List<String> missing = sent ? ApiBounds.ofSent(schema, description) : ApiBounds.ofAnswered(schema, description);
        missing.forEach(finding -> findings.add(place + " " + finding));
    }

    private void collect(JsonNode schema, Set<String> names) {
        String reference = schema.path("$ref").asText("");
        if (!reference.isEmpty() && !names.add(reference.substring(reference.lastIndexOf('/') + 1))) {
            return;
        }
        if (!reference.isEmpty()) {
            collect(document.resolve(schema), names);
        }
        schema.forEach(part -> collect(part, names));
    }

    private boolean isNamed(JsonNode schema) {
        JsonNode element = schema.has("items") ? schema.path("items") : schema;
        return element.has("$ref")
                || (!element.isMissingNode() && !element.path("type").asText().equals("object"));
    }

    private static boolean allowsNull(JsonNode schema) {
        boolean anything = !schema.has("type") && !schema.has("$ref") && !schema.has("anyOf");
        return anything
                || schema.path("type").toString().contains("\"null\"")
                || schema.path("anyOf").toString().contains("\"null\"");
    }

    /** A value of a record that is changed: absent keeps it, and the record is never without it. */
    private static boolean isKept(JsonNode schema) {
        return schema.path("description").asText().contains("which cannot be removed");
    }

    private static boolean hasText(JsonNode node) {
        return !node.path("description").asText("").isBlank();
    }

    private void expect(boolean held, String place, String finding) {
        if (!held) {
            findings.add(place + " " + finding);
        }
    }
}
