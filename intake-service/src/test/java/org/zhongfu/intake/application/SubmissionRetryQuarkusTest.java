// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;

/** Submissions that are sent more than once under one Idempotency-Key. */
@QuarkusTest
class SubmissionRetryQuarkusTest {

    private static final String COUNT = "select count(*) from application";

    private final String key = UUID.randomUUID().toString();

    @Test
    void theSameKeyAndBodyAreAnsweredFromTheStore() {
        Map<String, Object> body = IntakeApi.applicationBody();
        Response first = submit(RestApi.as(IntakeApi.OFFICER), body);
        long before = DatabaseRows.count(COUNT);

        submit(RestApi.as(IntakeApi.OFFICER), body)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("queryCode", equalTo(first.path("queryCode")))
                .body("id", equalTo(first.path("id")));
        assertThat(DatabaseRows.count(COUNT)).isEqualTo(before);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        Map<String, Object> body = IntakeApi.applicationBody();
        submit(RestApi.as(IntakeApi.OFFICER), body).then().statusCode(201);
        body.put("description", "另一件事");

        submit(RestApi.as(IntakeApi.OFFICER), body).then().statusCode(422).body("type", endsWith("/key-reused"));
    }

    @Test
    void withoutALoginTheSameKeyWithAnotherBodyIsAnotherApplication() {
        Response first = submit(RestApi.anonymous(), IntakeApi.applicationBody());
        Map<String, Object> other = IntakeApi.applicationBody();
        other.put("applicant", Map.of("name", "李四"));

        Response second = submit(RestApi.anonymous(), other);

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.<String>path("receipt")).isNotEqualTo(first.path("receipt"));
    }

    @Test
    void ofSimultaneousRequestsWithOneKeyOneIsCarriedOut() throws Exception {
        Map<String, Object> body = IntakeApi.applicationBody();
        long before = DatabaseRows.count(COUNT);
        Callable<Integer> submit =
                () -> submit(RestApi.as(IntakeApi.OFFICER), body).statusCode();

        assertThat(Concurrently.run(Collections.nCopies(4, submit)))
                .contains(201)
                .allMatch(status -> status == 201 || status == 409);
        assertThat(DatabaseRows.count(COUNT)).isEqualTo(before + 1);
    }

    @Test
    void theStoredAnswerHoldsNoPersonalDataInPlainText() {
        String number = IntakeApi.newIdNumber("19520307");
        Map<String, Object> body = IntakeApi.applicationBody();
        body.put("applicant", Map.of("name", "张秘密", "idNumber", number, "phone", "18098765432"));

        submit(RestApi.anonymous(), body).then().statusCode(201);

        assertThat(DatabaseRows.texts("select k::text from idempotency_key k"))
                .isNotEmpty()
                .noneMatch(row -> row.contains(number)
                        || row.contains("18098765432")
                        || row.contains("延安")
                        || row.contains("独居")
                        || row.contains("张秘密"));
    }

    private Response submit(RequestSpecification caller, Map<String, Object> body) {
        return caller.header("Idempotency-Key", key).body(body).post("/api/v1/applications");
    }
}
