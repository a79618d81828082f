// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by its name or type whether a field of an answer may hold something about a person. */
final class SensitiveFields {

    private static final Set<String> NAMES = Set.of(
            "name",
            "phone",
            "address",
            "sex",
            "age",
            "birthDate",
            "diedOn",
            "latitude",
            "longitude",
            "description",
            "answers",
            "score",
            "level",
            "levels",
            "wishes",
            "preferences",
            "hazards",
            "groups",
            "targetGroup",
            "primaryGroup",
            "anyGroupOf",
            "anyLevelOf",
            "reason",
            "reasonCode",
            "reasonCodes",
            "purpose",
            "subject",
            "actor",
            "actorRoles",
            "roles",
            "by",
            "queryCode",
            "receipt",
            "resolution",
            "issuer",
            "note",
            "remark",
            "summary",
            "explanation",
            "assistanceCategory",
            "disabilityLevel",
            "disabilityType",
            "livingAlone",
            "rating",
            "respondent",
            "traits",
            "languages",
            "relation",
            "detail",
            "computation",
            "similarApplications");

    private static final Pattern ENDINGS = Pattern.compile(
            ".*(Name|Phone|Address|Number|Note|Reason|Remark|Summary|Explanation|By|Roles|Group|Groups)");

    /** Code lists whose codes say something about a person. */
    private static final Pattern LISTS = Pattern.compile(
            "`(target-groups|self-care-levels|assistance-categories|home-hazards|service-preferences)`");

    private static final Set<String> TYPES = Set.of("Sex", "EvidenceType", "DeathSource", "Rating", "Respondent");

    /** So much room is for sentences. */
    private static final int LONG_TEXT = 200;

    private SensitiveFields() {}

    static boolean looksSensitive(String property, JsonNode schema) {
        String type = schema.path("type").toString();
        boolean text = type.contains("string") || type.contains("array") || schema.has("$ref");
        return NAMES.contains(property)
                || (text && ENDINGS.matcher(property).matches())
                || LISTS.matcher(schema.path("description").asText()).find()
                || TYPES.contains(nameOf(schema))
                || isLongText(schema, type);
    }

    private static boolean isLongText(JsonNode schema, String type) {
        return type.contains("string")
                && !schema.has("enum")
                && !schema.has("format")
                && !schema.has("pattern")
                && schema.path("maxLength").asInt() >= LONG_TEXT;
    }

    private static String nameOf(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
