// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** A stored answer is given only to a caller who may still see its record. */
@QuarkusTest
class ReplayVisibilityQuarkusTest {

    private static final String REPLAYED = "Idempotency-Replayed";

    private final String key = UUID.randomUUID().toString();
    private final TestTokens officer = TestTokens.as("county-officer").sub("moved-" + key);
    private final TestTokens before = officer.area("652301");
    private final TestTokens afterTransfer = officer.area("652302");

    private Response register(TestTokens caller, Map<String, Object> body) {
        return RestApi.as(caller).header("Idempotency-Key", key).body(body).post("/api/v1/persons");
    }

    private Response receive(TestTokens caller, String application) {
        return RestApi.as(caller)
                .header("Idempotency-Key", key)
                .header("If-Match", "\"1\"")
                .body(Map.of())
                .post("/api/v1/applications/{id}/reception", application);
    }

    private static String submitted() {
        return RestApi.created(
                TestTokens.as("applicant").sub("applicant-" + UUID.randomUUID()),
                "/api/v1/applications",
                IntakeApi.applicationBody());
    }

    @Test
    void theSameCallerGetsTheStoredAnswer() {
        Map<String, Object> body = IntakeApi.personBody(IntakeApi.newIdNumber("19520307"));
        register(before, body).then().statusCode(201);

        register(before, body).then().statusCode(201).header(REPLAYED, "true");
    }

    @Test
    void afterATransferTheAnswerToACreationIsNotRepeated() {
        Map<String, Object> body = IntakeApi.personBody(IntakeApi.newIdNumber("19520307"));
        register(before, body).then().statusCode(201);

        register(afterTransfer, body).then().statusCode(404).header(REPLAYED, equalTo(null));
    }

    @Test
    void theAnswerToATransitionIsRepeatedForTheSameCaller() {
        String application = submitted();
        receive(before, application).then().statusCode(200);

        receive(before, application).then().statusCode(200).header(REPLAYED, "true");
    }

    @Test
    void afterATransferTheAnswerToATransitionIsNotRepeated() {
        String application = submitted();
        receive(before, application).then().statusCode(200);

        receive(afterTransfer, application).then().statusCode(404).header(REPLAYED, equalTo(null));
    }

    @Test
    void withoutTheRoleTheAnswerIsNotRepeated() {
        String application = submitted();
        receive(before, application).then().statusCode(200);

        receive(
                        TestTokens.as("social-worker")
                                .sub("moved-" + key)
                                .area("652301")
                                .org("HUITONG"),
                        application)
                .then()
                .statusCode(403)
                .header(REPLAYED, equalTo(null));
    }

    @Test
    void afterATransferTheRecordOfAClientReferenceIsNotShown() {
        Map<String, Object> body = IntakeApi.personBody(IntakeApi.newIdNumber("19520307"));
        body.put("clientReference", "reference-" + key);
        RestApi.create(before, "/api/v1/persons", body).then().statusCode(201);

        RestApi.create(afterTransfer, "/api/v1/persons", body).then().statusCode(is(anyOf(equalTo(403), equalTo(404))));
    }
}
