// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.zhongfu.intake.access.ServingDelivery;
import org.zhongfu.intake.access.ServingEvents;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/**
 * A person in a village of their own, with a value in each field of file, evidence and need, whom an agency reported and a
 * worker serves.
 *
 * @param village area code of the village
 * @param agency the agency whose application was accepted
 * @param serving the live order
 */
record CaseFile(String village, String idNumber, TestTokens agency, String person, String need, ServingEvents serving) {

    /** A text with a mobile number in it, which is masked for those who read names masked. */
    static final String TEXT = "请联系其女 138 1234 5678";

    static final String NAME = "王小兰";
    static final String PHONE = "18012341999";

    static CaseFile make(ServingDelivery delivery) {
        String village = "652301" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
        String org = UUID.randomUUID().toString();
        String idNumber = IntakeApi.newIdNumber("19520307");
        TestTokens agency =
                TestTokens.as("agency").sub(UUID.randomUUID()).area("652301").org(org);
        String person = accept(agency, application(village, idNumber));
        complete(person);
        disability(person);
        add(person, Map.of("type", "STATUTORY_CONFIRMATION", "assistanceCategory", "MINIMUM_LIVING"));
        add(person, Map.of("type", "LIVING_ARRANGEMENT", "livingAlone", true));
        String need = withdrawnNeed(person);
        Map<String, Object> cooking = IntakeApi.needBody(person);
        cooking.put("preferences", List.of("HALAL"));
        ServingEvents serving = delivery.deliver(ServingEvents.accepted(person, IntakeApi.confirmNeed(cooking), org));
        return new CaseFile(village, idNumber, agency, person, need, serving);
    }

    /** A complete application of somebody of the village. */
    static Map<String, Object> application(String village, String idNumber) {
        Map<String, Object> body = IntakeApi.applicationBody(idNumber);
        body.put("areaCode", village);
        return body;
    }

    /** An officer, community agent or auditor of the village. */
    TestTokens ofVillage(String role) {
        return TestTokens.as(role).area(village).sub("matrix " + role);
    }

    /** Adds a disability certificate and returns its id. */
    static String disability(String person) {
        return add(person, Map.of("type", "DISABILITY_CERTIFICATE", "disabilityType", 4, "disabilityLevel", 1));
    }

    /** Assesses the person and returns the id of the assessment. */
    static String assess(String person) {
        Map<String, Object> answers = new HashMap<>();
        List.of("EATING", "DRESSING", "BED_TRANSFER", "TOILETING", "INDOOR_WALKING", "BATHING")
                .forEach(item -> answers.put(item, "FAIL"));
        return RestApi.created(
                IntakeApi.OFFICER,
                "/api/v1/assessments",
                Map.of("personId", person, "instrument", "SELF_CARE_6", "instrumentVersion", 1, "answers", answers));
    }

    /** Enters a household of two persons and returns its id. */
    static String household(String head, String spouse) {
        return RestApi.created(
                IntakeApi.OFFICER,
                "/api/v1/households",
                Map.of(
                        "members",
                        List.of(
                                Map.of("personId", head, "relation", "HEAD"),
                                Map.of("personId", spouse, "relation", "SPOUSE")),
                        "joinedOn",
                        "2020-01-01"));
    }

    private static String accept(TestTokens agency, Map<String, Object> application) {
        String id = RestApi.created(agency, "/api/v1/applications", application);
        IntakeApi.decide(IntakeApi.PREFECTURE_OFFICER, id, "reception", 1, Map.of())
                .then()
                .statusCode(200);
        return IntakeApi.decide(IntakeApi.OFFICER, id, "acceptance", 2, Map.of())
                .then()
                .statusCode(200)
                .extract()
                .path("personId");
    }

    private static void complete(String person) {
        RestApi.as(IntakeApi.OFFICER)
                .header("If-Match", "\"1\"")
                .body(Map.of(
                        "point",
                        Map.of("latitude", 44.014321, "longitude", 87.308765),
                        "entranceNote",
                        "二单元门铃坏，请敲窗",
                        "hazards",
                        List.of("DOG"),
                        "emergencyContact",
                        Map.of("name", "买买提·艾力", "phone", "13912345678", "relation", "GUARDIAN")))
                .patch("/api/v1/persons/{id}", person)
                .then()
                .statusCode(200);
    }

    private static String add(String person, Map<String, Object> content) {
        Map<String, Object> body = new HashMap<>(content);
        body.put("validFrom", "2024-01-01");
        body.put("issuer", TEXT);
        return RestApi.as(IntakeApi.OFFICER)
                .body(body)
                .post("/api/v1/persons/{id}/evidence", person)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Has a primary group, because it was confirmed before. */
    private static String withdrawnNeed(String person) {
        Map<String, Object> body = IntakeApi.needBody(person);
        body.put("serviceItem", "HOME_CLEANING");
        body.put("preferences", List.of("FEMALE_WORKER"));
        String need = IntakeApi.confirmNeed(body);
        IntakeApi.decideNeed(
                        IntakeApi.OFFICER,
                        need,
                        "withdrawal",
                        2,
                        Map.of("reasonCode", "NO_LONGER_NEEDED", "reason", TEXT))
                .then()
                .statusCode(200);
        return need;
    }
}
