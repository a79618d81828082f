// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;

/** What is refused in a submission. */
@QuarkusTest
class SubmissionValidationQuarkusTest {

    private static final String COUNT = "select count(*) from application";

    static Stream<Arguments> badFields() {
        return Stream.of(
                bad("channel", body -> body.put("channel", "PIGEON")),
                bad("channel", body -> body.remove("channel")),
                bad("areaCode", body -> body.put("areaCode", "110105")),
                bad("areaCode", body -> body.put("areaCode", 652301)),
                bad("applicant", body -> body.remove("applicant")),
                bad("applicant.name", body -> body.put("applicant", Map.of("phone", "18012341999"))),
                bad("applicant.name", body -> body.put("applicant", Map.of("name", "王".repeat(51)))),
                bad("applicant.name", body -> body.put("applicant", Map.of("name", "王\u0000芳"))),
                bad(
                        "applicant.idNumber",
                        body -> body.put("applicant", Map.of("name", "王芳", "idNumber", "652301195203070025"))),
                bad("applicant.phone", body -> body.put("applicant", Map.of("name", "王芳", "phone", "12345"))),
                bad("address", body -> body.put("address", "路".repeat(201))),
                bad("address", body -> body.put("address", "   ")),
                bad("requestedItems", body -> body.put("requestedItems", List.of())),
                bad("requestedItems[0]", body -> body.put("requestedItems", List.of("DANCING"))),
                bad("requestedItems", body -> body.put("requestedItems", "HOME_COOKING")),
                bad("consentToVerification", body -> body.put("consentToVerification", false)),
                bad("consentToVerification", body -> body.remove("consentToVerification")),
                bad("consentToVerification", body -> body.put("consentToVerification", "true")),
                bad("surprise", body -> body.put("surprise", 1)),
                bad("applicant.surprise", body -> body.put("applicant", Map.of("name", "王芳", "surprise", 1))),
                bad("occurredAt", body -> body.put("occurredAt", "2026-11-23T09:30:00")),
                bad("occurredAt", body -> body.put("occurredAt", 1_700_000_000)));
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("badFields")
    void aRefusalNamesTheFieldAndNothingIsWritten(String field, Consumer<Map<String, Object>> spoil) {
        Map<String, Object> body = IntakeApi.applicationBody();
        spoil.accept(body);
        long before = DatabaseRows.count(COUNT);

        RestApi.anonymous()
                .body(body)
                .post("/api/v1/applications")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(field));
        assertThat(DatabaseRows.count(COUNT)).isEqualTo(before);
    }

    @Test
    void aLoneSurrogateIsRefused() {
        RestApi.anonymous()
                .body("{\"channel\":\"ONLINE\",\"areaCode\":\"652301\",\"applicant\":{\"name\":\"王\\ud800\"},"
                        + "\"requestedItems\":[\"HOME_COOKING\"],\"consentToVerification\":true}")
                .post("/api/v1/applications")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("applicant.name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"channel\":", "", "[]"})
    void aBodyThatIsNotAJsonObjectIsRefused(String body) {
        RestApi.anonymous().body(body).post("/api/v1/applications").then().statusCode(400);
    }

    @Test
    void aBodyThatIsNotJsonIsNotSupported() {
        RestApi.anonymous()
                .contentType("text/plain")
                .body("x")
                .post("/api/v1/applications")
                .then()
                .statusCode(415);
    }

    @Test
    void violationsAreInTheLanguageOfTheRequest() {
        Map<String, Object> body = IntakeApi.applicationBody();
        body.put("areaCode", "110105");

        String chinese = RestApi.anonymous()
                .header("Accept-Language", "zh-CN")
                .body(body)
                .post("/api/v1/applications")
                .then()
                .statusCode(400)
                .extract()
                .path("violations[0].message");
        assertThat(chinese).contains("行政区划");
    }

    private static Arguments bad(String field, Consumer<Map<String, Object>> spoil) {
        return Arguments.of(field, spoil);
    }
}
