// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.survey.SurveyRecords;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.testkit.creation.CreatedRecord;
import org.zhongfu.testkit.creation.CreationTest;

@QuarkusTest
class CreationQuarkusTest extends CreationTest {

    private static final String APPLICATIONS = "/api/v1/applications";

    @Override
    protected Stream<CreatedRecord> kinds() {
        return Stream.concat(Stream.of(TestRecords.values()), Stream.of(SurveyRecords.values()));
    }

    @Test
    void anotherCallerMayUseTheSameReference() {
        Map<String, Object> body = applicationWithReference();
        RestApi.created(IntakeApi.OFFICER, APPLICATIONS, body);

        submit(IntakeApi.PREFECTURE_OFFICER, body).then().statusCode(201);
    }

    @Test
    void aSubmissionHoldsTheQueryCode() {
        submit(IntakeApi.OFFICER, applicationWithReference()).then().body("queryCode", notNullValue());
    }

    @Test
    void aRetryOfASubmissionDoesNotHoldTheQueryCode() {
        Map<String, Object> body = applicationWithReference();
        RestApi.created(IntakeApi.OFFICER, APPLICATIONS, body);

        submit(IntakeApi.OFFICER, body).then().body("queryCode", nullValue());
    }

    @Test
    void withoutALoginOtherContentUnderTheSameReferenceIsAnotherApplication() {
        Map<String, Object> body = applicationWithReference();
        Map<String, Object> other = new HashMap<>(body);
        other.put("requestedItems", List.of("HOME_CLEANING"));
        String first = submitWithoutLogin(body, 201);

        String retry = submitWithoutLogin(body, 200);
        String second = submitWithoutLogin(other, 201);

        assertThat(retry).isEqualTo(first);
        assertThat(second).isNotEqualTo(first);
    }

    private static Map<String, Object> applicationWithReference() {
        Map<String, Object> body = IntakeApi.applicationBody();
        body.put("clientReference", UUID.randomUUID().toString());
        return body;
    }

    private static Response submit(TestTokens caller, Map<String, Object> body) {
        return RestApi.create(caller, APPLICATIONS, body);
    }

    private static String submitWithoutLogin(Map<String, Object> body, int status) {
        return RestApi.anonymous()
                .body(body)
                .post(APPLICATIONS)
                .then()
                .statusCode(status)
                .extract()
                .path("id");
    }
}
