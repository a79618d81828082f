// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;

@QuarkusTest
class ApplicationFlowQuarkusTest {

    @Test
    void anOnlineApplicationIsFollowedFromSubmissionToAcceptance() {
        Map<String, Object> submitted = RestApi.anonymous()
                .body(IntakeApi.applicationBody())
                .post("/api/v1/applications")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", matchesPattern(".*/api/v1/applications/[0-9a-f-]{36}"))
                .body("receipt", matchesPattern("ZF-\\d{8}-[2-9A-Z]{8}"))
                .body("queryCode", matchesPattern("[2-9A-Z]{8}"))
                .body("status", equalTo("SUBMITTED"))
                .body("applicant.name", equalTo("王某兰"))
                .body("applicant.phone", equalTo("180****1999"))
                .extract()
                .as(new io.restassured.common.mapper.TypeRef<>() {});
        String id = submitted.get("id").toString();

        IntakeApi.decide(IntakeApi.OFFICER, id, "reception", 1, Map.of())
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("RECEIVED"))
                .body("applicant.name", equalTo("王小兰"))
                .body("queryCode", nullValue());
        String personId = IntakeApi.decide(
                        IntakeApi.OFFICER,
                        id,
                        "acceptance",
                        2,
                        Map.of("person", IntakeApi.personBody(IntakeApi.newIdNumber("19520307"))))
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("personId", notNullValue())
                .extract()
                .path("personId");

        RestApi.anonymous()
                .queryParam("receipt", submitted.get("receipt"))
                .queryParam("code", submitted.get("queryCode"))
                .get("/api/v1/public/applications/progress")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("steps", hasSize(3))
                .body("steps[1].stage", equalTo("RECEIVED"))
                .body("steps.at", everyItem(notNullValue()));
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id))
                .containsExactly("ApplicationSubmitted", "ApplicationReceived", "ApplicationAccepted");
        assertThat(DatabaseRows.events("zhongfu.intake.v1", id))
                .extracting(DatabaseRows.Event::version)
                .containsExactly(1L, 2L, 3L);
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", personId)).containsExactly("PersonRegistered");
        assertThat(DatabaseRows.events("zhongfu.facts.v1", personId)).hasSize(1);
    }
}
