// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Requests about the death of a person, and what they lead to. */
final class Deaths {

    static final Map<String, Object> DEATH =
            Map.of("diedOn", "2026-01-10", "source", "MEDICAL_CERTIFICATE", "note", "医院开具");

    static final TestTokens SECOND_OFFICER =
            TestTokens.as("township-officer").area("652301").sub("second");

    static String deceased() {
        String id = IntakeApi.registerPerson("19520307");
        recordDeath(IntakeApi.OFFICER, id, 1, DEATH).then().statusCode(200);
        return id;
    }

    /** A person of 73 in one group, in version 2. */
    static String aloneSince2024() {
        String id = IntakeApi.registerPerson("19520307");
        IntakeApi.addEvidence(
                id,
                Map.of("type", "LIVING_ARRANGEMENT", "livingAlone", true, "validFrom", "2024-01-01", "issuer", "社区"));
        return id;
    }

    static Map<String, Object> need(String person, String serviceItem) {
        Map<String, Object> body = IntakeApi.needBody(person);
        body.put("serviceItem", serviceItem);
        return body;
    }

    static Response recordDeath(TestTokens caller, String id, int version, Map<String, Object> body) {
        return RestApi.transition(caller, "/api/v1/persons/{id}/death", version, body, id);
    }

    static Response revokeDeath(TestTokens caller, String id, int version) {
        return RestApi.transition(
                caller, "/api/v1/persons/{id}/death/revocation", version, Map.of("reason", "同名误登"), id);
    }

    static String publishedGroupEnd(String id) {
        return DatabaseRows.events("zhongfu.facts.v1", id)
                .getLast()
                .payload()
                .path("groups")
                .path(0)
                .path("until")
                .asText();
    }

    static List<String> audited(String id) {
        return DatabaseRows.texts(
                "select action || ' ' || outcome || ' ' || coalesce(purpose, '-') from audit_entry"
                        + " where subject_id = ? and action like 'DEATH%' order by id",
                id);
    }

    private Deaths() {}
}
