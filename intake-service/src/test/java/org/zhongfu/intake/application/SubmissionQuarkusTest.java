// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;

/** Submission of applications: who submits, for which area, by which channel and when. */
@QuarkusTest
class SubmissionQuarkusTest {

    private static final TestTokens BACKFILL_OFFICER =
            TestTokens.as("county-officer", "backfill").area("652301");

    @Test
    void withoutALoginTheChannelIsOnline() {
        RestApi.anonymous()
                .body(deskApplication())
                .post("/api/v1/applications")
                .then()
                .statusCode(401);
    }

    @Test
    void staffSubmitThroughOtherChannels() {
        RestApi.create(IntakeApi.OFFICER, "/api/v1/applications", deskApplication())
                .then()
                .statusCode(201)
                .body("channel", equalTo("DESK"));
    }

    @Test
    void staffDoNotSubmitForAnotherArea() {
        RestApi.create(IntakeApi.OTHER_AREA_OFFICER, "/api/v1/applications", deskApplication())
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("areaCode"));
    }

    @Test
    void anEvaluatorDoesNotSubmit() {
        RestApi.create(TestTokens.as("evaluator").area("652301"), "/api/v1/applications", deskApplication())
                .then()
                .statusCode(403);
    }

    @Test
    void anExpiredTokenIsNotTreatedAsNoToken() {
        RestApi.create(IntakeApi.OFFICER.expired(), "/api/v1/applications", IntakeApi.applicationBody())
                .then()
                .statusCode(401);
    }

    @Test
    void anApplicationOlderThan72HoursRequiresTheRoleBackfill() {
        Map<String, Object> body = applicationOf2024();
        body.put("backfillReason", "试点期间纸质档案");

        RestApi.create(IntakeApi.OFFICER, "/api/v1/applications", body).then().statusCode(403);
    }

    @Test
    void anApplicationOlderThan72HoursRequiresAReason() {
        RestApi.create(BACKFILL_OFFICER, "/api/v1/applications", applicationOf2024())
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("backfillReason"));
    }

    @Test
    void anApplicationOlderThan72HoursIsMarkedAsBackfilled() {
        Map<String, Object> body = applicationOf2024();
        body.put("backfillReason", "试点期间纸质档案");

        String id = RestApi.create(BACKFILL_OFFICER, "/api/v1/applications", body)
                .then()
                .statusCode(201)
                .body("backfilled", equalTo(true))
                .body("receipt", startsWith("ZF-20241012-"))
                .body("occurredAt", equalTo("2024-10-12T01:30:00Z"))
                .extract()
                .path("id");
        assertThat(DatabaseRows.events("zhongfu.intake.v1", id)
                        .getFirst()
                        .payload()
                        .path("backfilled")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aSubmissionInTheFutureIsRefused() {
        Map<String, Object> body = IntakeApi.applicationBody();
        body.put("occurredAt", TestClock.now().plus(Duration.ofHours(1)).toString());

        RestApi.anonymous().body(body).post("/api/v1/applications").then().statusCode(422);
    }

    @Test
    void withoutALoginAnApplicationIsNotDatedBack() {
        Map<String, Object> body = IntakeApi.applicationBody();
        body.put("occurredAt", TestClock.now().minus(Duration.ofHours(1)).toString());

        RestApi.anonymous()
                .body(body)
                .post("/api/v1/applications")
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("occurredAt"));
    }

    @Test
    void identifyingValuesAreEncryptedInTheDatabaseAndAbsentFromEvents() {
        Map<String, Object> body = IntakeApi.applicationBody();
        String number = IntakeApi.newIdNumber("19520307");
        body.put("applicant", Map.of("name", "张秘密", "idNumber", number, "phone", "18098765432"));

        String id = RestApi.anonymous()
                .body(body)
                .post("/api/v1/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        String row = DatabaseRows.texts("select application::text from application where id = ?::uuid", id)
                .getFirst();
        String event = DatabaseRows.events("zhongfu.intake.v1", id)
                .getFirst()
                .payload()
                .toString();
        assertThat(row).contains("张秘密").doesNotContain(number, "18098765432", "延安", "独居");
        assertThat(event).doesNotContain(number, "18098765432", "延安", "独居", "张秘密");
    }

    private static Map<String, Object> deskApplication() {
        Map<String, Object> body = IntakeApi.applicationBody();
        body.put("channel", "DESK");
        return body;
    }

    private static Map<String, Object> applicationOf2024() {
        Map<String, Object> body = IntakeApi.applicationBody();
        body.put("occurredAt", "2024-10-12T09:30:00+08:00");
        return body;
    }
}
