// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Requests about guardians, agents and carers. */
public final class RepresentativeApi {

    static final String PATH = "/api/v1/persons/{person}/representatives";
    static final String CHILD_BORN = "20150601";
    static final String ADULT_BORN = "19800101";
    static final Map<String, Object> REVOKED =
            Map.of("lastDay", "2026-03-31", "reasonCode", "GUARDIAN_REVOKED", "note", "法院已撤销");
    static final Map<String, Object> MISTAKE = Map.of("reasonCode", "ENTERED_BY_MISTAKE");

    private RepresentativeApi() {}

    /** A parent with a file as guardian of a child, since 2020. */
    public static Map<String, Object> parent(String guardian) {
        Map<String, Object> body = new HashMap<>();
        body.put("representativeId", guardian);
        body.put("kind", "GUARDIAN_OF_MINOR");
        body.put("relation", "PARENT");
        body.put("scopes", List.of("APPLY", "CONSENT", "RECEIVE_RESULTS", "VISIT_NOTICES"));
        body.put("validFrom", "2020-01-01");
        body.put("document", document("HOUSEHOLD_REGISTER"));
        return body;
    }

    /** A guardian of an adult by decision of a court, since 2020. */
    static Map<String, Object> byCourt(String guardian) {
        Map<String, Object> body = parent(guardian);
        body.put("kind", "GUARDIAN_OF_ADULT");
        body.put("relation", "CHILD");
        body.put("document", document("COURT_DECISION"));
        return body;
    }

    /** An agent without a file, for the year 2026. */
    public static Map<String, Object> agent() {
        Map<String, Object> body = new HashMap<>();
        body.put("other", Map.of("name", "买买提•艾力", "phone", "13912345678"));
        body.put("kind", "AUTHORISED_AGENT");
        body.put("relation", "RELATIVE");
        body.put("scopes", List.of("APPLY", "RECEIVE_RESULTS"));
        body.put("validFrom", "2026-01-01");
        body.put("validUntil", "2026-12-31");
        body.put("document", document("POWER_OF_ATTORNEY"));
        return body;
    }

    /** A neighbour without a file who looks after the person, since 2026. */
    public static Map<String, Object> carer() {
        Map<String, Object> body = new HashMap<>();
        body.put("other", Map.of("name", "李四", "phone", "13912345679"));
        body.put("kind", "CARER");
        body.put("relation", "NEIGHBOUR");
        body.put("scopes", List.of("VISIT_NOTICES"));
        body.put("validFrom", "2026-01-01");
        return body;
    }

    static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    static Map<String, Object> without(Map<String, Object> body, String field) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.remove(field);
        return changed;
    }

    static Map<String, Object> document(String kind) {
        return Map.of("kind", kind, "reference", "2020-17", "issuer", "昌吉市公安局", "issuedOn", "2020-01-01");
    }

    static Response add(TestTokens caller, String person, Map<String, Object> body) {
        return RestApi.as(caller).body(body).post(PATH, person);
    }

    /** Adds it as the officer and returns the id. */
    public static String added(String person, Map<String, Object> body) {
        return add(IntakeApi.OFFICER, person, body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response get(TestTokens caller, String person, String id) {
        return RestApi.get(caller, PATH + "/{id}", person, id);
    }

    static Response list(TestTokens caller, String person) {
        return RestApi.get(caller, PATH, person);
    }

    static Response end(TestTokens caller, String person, String id, int version, Map<String, Object> body) {
        return RestApi.transition(caller, PATH + "/{id}/end", version, body, person, id);
    }

    /** Ends it in its first version, on a day that has passed. */
    public static Response endAsRevoked(String person, String id) {
        return end(IntakeApi.OFFICER, person, id, 1, REVOKED);
    }

    static Response voidBy(TestTokens caller, String person, String id, int version, Map<String, Object> body) {
        return RestApi.transition(caller, PATH + "/{id}/void", version, body, person, id);
    }

    static Response recordDeath(String person) {
        return RestApi.transition(
                IntakeApi.OFFICER,
                "/api/v1/persons/{id}/death",
                1,
                Map.of("diedOn", "2026-01-10", "source", "MEDICAL_CERTIFICATE"),
                person);
    }

    static Response revokeDeath(String person) {
        return RestApi.transition(
                TestTokens.as("county-officer").area("652301").sub("second-officer"),
                "/api/v1/persons/{id}/death/revocation",
                2,
                Map.of("reason", "同名误登"),
                person);
    }

    /** What was audited about the entry. */
    static List<String> audited(String id) {
        return DatabaseRows.texts(
                "select action || ' ' || subject_type || ' ' || coalesce(purpose, '-') from audit_entry"
                        + " where subject_id = ? order by id",
                id);
    }

    static long rows(String person) {
        return DatabaseRows.texts("select id::text from representative where person_id = ?::uuid", person)
                .size();
    }
}
