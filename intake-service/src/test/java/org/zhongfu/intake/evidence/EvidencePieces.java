// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/**
 * A piece of evidence of a person of 46 years, and requests about it.
 *
 * @param person id of the person
 * @param id id of the evidence
 */
record EvidencePieces(String person, String id) {

    static final Map<String, Object> LEFT = Map.of("lastDay", "2026-03-31", "reasonCode", "LEFT_ASSISTANCE");
    static final Map<String, Object> MISTAKE = Map.of("reasonCode", "ENTERED_BY_MISTAKE", "note", "两人同名");

    static EvidencePieces lowIncomeSince2024() {
        return of(confirmation("MINIMUM_LIVING", "2024-01-01", null));
    }

    static EvidencePieces of(Map<String, Object> content) {
        String person = IntakeApi.registerPerson("19800101");
        return new EvidencePieces(person, add(person, content));
    }

    static String add(String person, Map<String, Object> content) {
        return RestApi.as(IntakeApi.OFFICER)
                .body(content)
                .post("/api/v1/persons/{id}/evidence", person)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Map<String, Object> confirmation(String category, String from, @Nullable String until) {
        Map<String, Object> content = new HashMap<>();
        content.put("type", "STATUTORY_CONFIRMATION");
        content.put("assistanceCategory", category);
        content.put("validFrom", from);
        if (until != null) {
            content.put("validUntil", until);
        }
        content.put("issuer", "昌吉市民政局");
        return content;
    }

    static Map<String, Object> certificate(int level, String from) {
        return Map.of(
                "type",
                "DISABILITY_CERTIFICATE",
                "disabilityType",
                4,
                "disabilityLevel",
                level,
                "validFrom",
                from,
                "issuer",
                "昌吉市残联");
    }

    static Map<String, Object> correction(Map<String, Object> content) {
        Map<String, Object> body = new HashMap<>(content);
        body.put("reasonCode", "TYPING_MISTAKE");
        return body;
    }

    Response end(TestTokens caller, int version, Map<String, Object> body) {
        return step(caller, "end", version, body);
    }

    Response voidBy(TestTokens caller, int version, Map<String, Object> body) {
        return step(caller, "void", version, body);
    }

    Response correct(TestTokens caller, int version, Map<String, Object> body) {
        return step(caller, "correct", version, body);
    }

    Response versions(TestTokens caller) {
        return RestApi.get(caller, "/api/v1/persons/{person}/evidence/{id}/versions", person, id);
    }

    private Response step(TestTokens caller, String step, int version, Map<String, Object> body) {
        return RestApi.transition(caller, "/api/v1/persons/{person}/evidence/{id}/" + step, version, body, person, id);
    }

    /** Code and last day of each group of the person. */
    List<String> groups() {
        return DatabaseRows.texts(
                "select code || ' ' || coalesce(until_day::text, 'open') from person_group where person_id = ?::uuid"
                        + " order by position",
                person);
    }

    /** What was audited about the evidence. */
    List<String> audited() {
        return DatabaseRows.texts(
                "select action || ' ' || subject_type || ' ' || purpose from audit_entry where subject_id = ? order by id",
                id);
    }
}
