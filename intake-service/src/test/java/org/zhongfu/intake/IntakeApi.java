// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.zhongfu.testkit.TestTokens;

/** What people at a desk do with intake, over HTTP. */
public final class IntakeApi {

    /** An officer of Changji City. */
    public static final TestTokens OFFICER = TestTokens.as("county-officer").area("652301");

    /** An officer of Fukang City: another area. */
    public static final TestTokens NEIGHBOUR =
            TestTokens.as("county-officer").area("652302").sub("neighbour");

    /** An officer of the whole prefecture. */
    public static final TestTokens PREFECTURE =
            TestTokens.as("prefecture-officer").area("652300");

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private IntakeApi() {}

    /** A valid ID number nobody has used in this run: born on the day, of that sex. */
    public static String idNumber(String birthDay) {
        int sequence = PEOPLE.incrementAndGet();
        return withCheck("65230%d%s%03d".formatted(1 + sequence / 1000, birthDay, sequence % 1000));
    }

    /** The 17 digits with their check character. */
    public static String withCheck(String digits) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    /** A request of that caller. */
    public static RequestSpecification as(TestTokens caller) {
        return json().header("Authorization", caller.token());
    }

    /** A request without a token. */
    public static RequestSpecification json() {
        return given().contentType(ContentType.JSON).accept(ContentType.JSON);
    }

    /** A complete online application. */
    public static Map<String, Object> application() {
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

    /** A complete person. */
    public static Map<String, Object> person(String idNumber) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", "王小兰");
        body.put("idNumber", idNumber);
        body.put("phone", "18012341999");
        body.put("address", "延安北路 1 号 2 单元");
        body.put("areaCode", "652301");
        body.put("point", Map.of("latitude", 44.014321, "longitude", 87.308765));
        return body;
    }

    /** Registers a person born that day and returns the id. */
    public static String registered(String birthDay) {
        return as(OFFICER)
                .body(person(idNumber(birthDay)))
                .post("/api/v1/persons")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Hands an application in and takes it in hand; returns its id. */
    public static String received() {
        return received(application());
    }

    /** Hands the application in and takes it in hand; returns its id. */
    public static String received(Map<String, Object> application) {
        String id = json().body(application)
                .post("/api/v1/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        step(PREFECTURE, id, "reception", 1, Map.of()).then().statusCode(200);
        return id;
    }

    /** Decides about an application in a version. */
    public static Response step(TestTokens caller, String id, String decision, int version, Map<String, Object> body) {
        return as(caller)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/api/v1/applications/{id}/" + decision, id);
    }
}
