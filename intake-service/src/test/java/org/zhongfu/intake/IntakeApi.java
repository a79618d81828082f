// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Calls the API of intake: callers, complete requests, and the steps that tests start from. */
public final class IntakeApi {

    /** A county officer of Changji City. */
    public static final TestTokens OFFICER = TestTokens.as("county-officer").area("652301");

    /** A county officer of Fukang City, who sees nothing of Changji City. */
    public static final TestTokens OTHER_AREA_OFFICER =
            TestTokens.as("county-officer").area("652302").sub("neighbour");

    /** An officer of the prefecture. */
    public static final TestTokens PREFECTURE_OFFICER =
            TestTokens.as("prefecture-officer").area("652300");

    /** The county officer who registers the needs of the tests; who registers a need does not confirm it. */
    public static final TestTokens REGISTRAR = OFFICER.sub("registrar");

    private static final AtomicInteger ID_NUMBERS = new AtomicInteger();

    private IntakeApi() {}

    /** A valid ID number that was not used in this run, with that birth date (yyyyMMdd). */
    public static String newIdNumber(String birthDate) {
        int sequence = ID_NUMBERS.incrementAndGet();
        return withCheckCharacter("65230%d%s%03d".formatted(1 + sequence / 1000, birthDate, sequence % 1000));
    }

    /** The 17 digits with their check character. */
    public static String withCheckCharacter(String digits) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    /** A complete online application. */
    public static Map<String, Object> applicationBody() {
        Map<String, Object> body = new HashMap<>();
        body.put("channel", "ONLINE");
        body.put("areaCode", "652301");
        body.put("applicant", Map.of("name", "王小兰", "phone", "18012341999"));
        body.put("address", "延安北路 1 号 2 单元");
        body.put("requestedItems", List.of("HOME_COOKING"));
        body.put("description", "独居，行动不便");
        body.put("consentToVerification", true);
        return body;
    }

    /** A complete online application that holds the ID number of the applicant. */
    public static Map<String, Object> applicationBody(String idNumber) {
        Map<String, Object> body = applicationBody();
        body.put("applicant", Map.of("name", "王小兰", "phone", "18012341999", "idNumber", idNumber));
        return body;
    }

    /** A complete person. */
    public static Map<String, Object> personBody(String idNumber) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", "王小兰");
        body.put("idNumber", idNumber);
        body.put("phone", "18012341999");
        body.put("address", "延安北路 1 号 2 单元");
        body.put("areaCode", "652301");
        body.put("point", Map.of("latitude", 44.014321, "longitude", 87.308765));
        return body;
    }

    /** A complete need of the person. */
    public static Map<String, Object> needBody(String personId) {
        Map<String, Object> body = new HashMap<>();
        body.put("personId", personId);
        body.put("serviceItem", "HOME_COOKING");
        body.put("units", 4);
        body.put("periodFrom", "2026-01-01");
        body.put("periodTo", "2026-12-31");
        return body;
    }

    /** Registers a person with that birth date (yyyyMMdd) and returns the id. */
    public static String registerPerson(String birthDate) {
        return RestApi.created(OFFICER, "/api/v1/persons", personBody(newIdNumber(birthDate)));
    }

    /** Adds evidence to the person. */
    public static void addEvidence(String personId, Map<String, Object> evidence) {
        RestApi.as(OFFICER)
                .body(evidence)
                .post("/api/v1/persons/{id}/evidence", personId)
                .then()
                .statusCode(201);
    }

    /** Registers a need of the person and returns the id. */
    public static String registerNeed(String personId) {
        return registerNeed(needBody(personId));
    }

    /** Registers the need and returns the id. */
    public static String registerNeed(Map<String, Object> need) {
        return RestApi.created(REGISTRAR, "/api/v1/needs", need);
    }

    /** Registers a need of the person, confirms it and returns the id. */
    public static String confirmNeed(Map<String, Object> need) {
        String id = registerNeed(need);
        decideNeed(OFFICER, id, "confirmation", 1, Map.of()).then().statusCode(200);
        return id;
    }

    /** Submits an application without a login and receives it; returns its id. */
    public static String submitAndReceive() {
        return submitAndReceive(applicationBody());
    }

    /** Submits the application without a login and receives it; returns its id. */
    public static String submitAndReceive(Map<String, Object> application) {
        String id = RestApi.anonymous()
                .body(application)
                .post("/api/v1/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        decide(PREFECTURE_OFFICER, id, "reception", 1, Map.of()).then().statusCode(200);
        return id;
    }

    /** Submits, receives and accepts an application of the ID number; returns its id, in version 3. */
    public static String submitAndAccept(String idNumber) {
        String id = submitAndReceive(applicationBody(idNumber));
        decide(OFFICER, id, "acceptance", 2, Map.of()).then().statusCode(200);
        return id;
    }

    /** Takes a step of an application, in a version. */
    public static Response decide(
            TestTokens caller, String id, String decision, int version, Map<String, Object> body) {
        return RestApi.transition(caller, "/api/v1/applications/{id}/" + decision, version, body, id);
    }

    /** Takes a step of a need, in a version. */
    public static Response decideNeed(
            TestTokens caller, String id, String step, int version, Map<String, Object> body) {
        return RestApi.transition(caller, "/api/v1/needs/{id}/" + step, version, body, id);
    }
}
