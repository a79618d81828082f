// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** The kinds of records intake creates, each with a complete request, for tests that apply to all of them. */
enum TestRecords {
    APPLICATION("/api/v1/applications", "application") {
        @Override
        Map<String, Object> body() {
            return IntakeApi.applicationBody();
        }
    },
    PERSON("/api/v1/persons", "person") {
        @Override
        Map<String, Object> body() {
            return IntakeApi.personBody(IntakeApi.newIdNumber("19520307"));
        }
    },
    EVIDENCE("/api/v1/persons/{personId}/evidence", "evidence") {
        @Override
        Map<String, Object> body() {
            return new HashMap<>(Map.of(
                    "personId",
                    IntakeApi.registerPerson("19520307"),
                    "type",
                    "DISABILITY_CERTIFICATE",
                    "disabilityType",
                    4,
                    "disabilityLevel",
                    1,
                    "validFrom",
                    "2024-01-01",
                    "issuer",
                    "昌吉市残联"));
        }
    },
    ASSESSMENT("/api/v1/assessments", "assessment") {
        @Override
        Map<String, Object> body() {
            Map<String, Object> answers = new HashMap<>();
            List.of("EATING", "DRESSING", "BED_TRANSFER", "TOILETING", "INDOOR_WALKING", "BATHING")
                    .forEach(item -> answers.put(item, "PASS"));
            return new HashMap<>(Map.of(
                    "personId",
                    IntakeApi.registerPerson("19520307"),
                    "instrument",
                    "SELF_CARE_6",
                    "instrumentVersion",
                    1,
                    "answers",
                    answers));
        }
    },
    NEED("/api/v1/needs", "need") {
        @Override
        Map<String, Object> body() {
            return new HashMap<>(Map.of(
                    "personId",
                    IntakeApi.registerPerson("19520307"),
                    "serviceItem",
                    "HOME_COOKING",
                    "units",
                    4,
                    "periodFrom",
                    "2026-01-01",
                    "periodTo",
                    "2026-12-31",
                    "preferences",
                    List.of("FEMALE_WORKER")));
        }
    };

    private final String path;
    private final String table;

    TestRecords(String path, String table) {
        this.path = path;
        this.table = table;
    }

    /** A complete body without a reference; of evidence it also holds the {@code personId} of the path. */
    abstract Map<String, Object> body();

    /** A complete body with a reference nothing was created under yet. */
    Map<String, Object> bodyWithReference() {
        Map<String, Object> body = body();
        body.put("clientReference", UUID.randomUUID().toString());
        return body;
    }

    Response create(TestTokens caller, Map<String, Object> body) {
        Map<String, Object> sent = new HashMap<>(body);
        if (this == EVIDENCE) {
            Object person = sent.remove("personId");
            return RestApi.as(caller).body(sent).post(path, person);
        }
        return RestApi.as(caller).body(sent).post(path);
    }

    /** How many records of the kind were created under the reference. */
    long countOf(Map<String, Object> body) {
        return DatabaseRows.count(
                "select count(*) from " + table + " where client_reference = ?",
                body.get("clientReference").toString());
    }
}
