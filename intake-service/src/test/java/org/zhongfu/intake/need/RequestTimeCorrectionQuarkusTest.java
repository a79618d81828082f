// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;

/** Officers correct when help was first requested, by the rules of the registration. */
@QuarkusTest
class RequestTimeCorrectionQuarkusTest {

    private static final TestTokens BACKFILL_OFFICER =
            TestTokens.as("county-officer", "backfill").area("652301");

    private String need;

    @BeforeEach
    void registered() {
        need = RestApi.created(
                IntakeApi.REGISTRAR, "/api/v1/needs", IntakeApi.needBody(IntakeApi.registerPerson("19520307")));
    }

    @Test
    void aCorrectionIsTheNextVersionWithItsReason() {
        String requested = ago(Duration.ofHours(30));

        correct(IntakeApi.OFFICER, requested, null)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("requestedAt", equalTo(requested))
                .body("requestBackdated", equalTo(false))
                .body("requestCorrection", equalTo("登记时年份有误"));

        DatabaseRows.Event event =
                DatabaseRows.events("zhongfu.intake.v1", need).getLast();
        assertThat(event.name()).isEqualTo("NeedRequestTimeCorrected");
        assertThat(event.payload().path("requestedAt").asText()).isEqualTo(requested);
        assertThat(event.payload().toString()).doesNotContain("年份");
    }

    @Test
    void theHistoryKeepsTheTimeBefore() {
        String before =
                RestApi.get(IntakeApi.OFFICER, "/api/v1/needs/{id}", need).path("requestedAt");
        String requested = ago(Duration.ofHours(30));
        RestApi.done(correct(IntakeApi.OFFICER, requested, null));

        RestApi.get(IntakeApi.OFFICER, "/api/v1/needs/{id}/history", need)
                .then()
                .body("items[1].changes.find { it.field == 'requestedAt' }.from", equalTo(before))
                .body("items[1].changes.find { it.field == 'requestedAt' }.to", equalTo(requested))
                .body("items[1].changes.field", hasItems("requestedAt", "requestCorrection"));
    }

    @Test
    void moreThan72HoursBeforeTheRegistrationRequiresTheRoleBackfill() {
        correct(IntakeApi.OFFICER, ago(Duration.ofHours(73)), "补录").then().statusCode(403);
    }

    @Test
    void moreThan72HoursBeforeTheRegistrationIsMarked() {
        correct(BACKFILL_OFFICER, ago(Duration.ofHours(73)), "纸质登记")
                .then()
                .statusCode(200)
                .body("requestBackdated", equalTo(true));
    }

    @Test
    void aYearThatCannotBeTrueIsRefused() {
        correct(BACKFILL_OFFICER, "1925-11-27T08:00:00Z", "补录")
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("requestedAt"));
    }

    @Test
    void aTimeAfterTheRegistrationIsRefused() {
        correct(IntakeApi.OFFICER, ago(Duration.ofHours(-1)), null)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("requestedAt"));
    }

    @Test
    void aNeedOfAnApplicationWasNotRequestedBeforeIt() {
        String application = IntakeApi.submitAndAccept(IntakeApi.newIdNumber("19520307"));
        Map<String, Object> body =
                IntakeApi.needBody(RestApi.get(IntakeApi.OFFICER, "/api/v1/applications/{id}", application)
                        .path("personId"));
        body.put("applicationId", application);
        need = RestApi.created(IntakeApi.REGISTRAR, "/api/v1/needs", body);

        correct(IntakeApi.OFFICER, ago(Duration.ofHours(1)), null).then().statusCode(422);
    }

    @Test
    void theSameTimeIsNoCorrection() {
        String stands =
                RestApi.get(IntakeApi.OFFICER, "/api/v1/needs/{id}", need).path("requestedAt");

        correct(IntakeApi.OFFICER, stands, null).then().statusCode(422);
    }

    @Test
    void aWithdrawnNeedIsNotCorrected() {
        RestApi.done(IntakeApi.decideNeed(IntakeApi.OFFICER, need, "withdrawal", 1, Map.of("reason", "家人照顾")));

        correct(IntakeApi.OFFICER, 2, ago(Duration.ofHours(30)), null).then().statusCode(409);
    }

    @Test
    void aSocialWorkerDoesNotCorrect() {
        correct(TestTokens.as("social-worker").area("652301"), ago(Duration.ofHours(30)), null)
                .then()
                .statusCode(403);
    }

    @Test
    void theConfirmationHasTheCorrectedTimeAndTheQueuePlaceOfTheRecording() {
        String requested = ago(Duration.ofHours(30));
        RestApi.done(correct(IntakeApi.OFFICER, requested, null));

        RestApi.done(IntakeApi.decideNeed(IntakeApi.OFFICER, need, "confirmation", 2, Map.of()));

        DatabaseRows.Event event =
                DatabaseRows.events("zhongfu.intake.v1", need).getLast();
        assertThat(event.payload().path("requestedAt").asText()).isEqualTo(requested);
        assertThat(Instant.parse(event.payload().path("queuedFrom").asText()))
                .isAfter(TestClock.now().minus(Duration.ofHours(1)));
    }

    private Response correct(TestTokens caller, String requestedAt, @Nullable String backfillReason) {
        return correct(caller, 1, requestedAt, backfillReason);
    }

    private Response correct(TestTokens caller, int version, String requestedAt, @Nullable String backfillReason) {
        Map<String, Object> body = new HashMap<>(Map.of("requestedAt", requestedAt, "reason", "登记时年份有误"));
        if (backfillReason != null) {
            body.put("backfillReason", backfillReason);
        }
        return IntakeApi.decideNeed(caller, need, "request-time", version, body);
    }

    private static String ago(Duration time) {
        return TestClock.now().minus(time).truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
