// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;

/** When help was first asked for: from recorded facts, not from what the caller would like. */
@QuarkusTest
class RequestTimeQuarkusTest {

    private static final TestTokens BACKFILL_OFFICER =
            TestTokens.as("county-officer", "backfill").area("652301");
    private static final Duration WITHIN = Duration.ofHours(71);
    private static final Duration LATE = Duration.ofHours(73);
    private static final Duration TOO_LATE = Duration.ofDays(367);

    static Stream<TestTokens> withoutBackfill() {
        return Stream.of(IntakeApi.OFFICER, TestTokens.as("social-worker").area("652301"));
    }

    @ParameterizedTest
    @MethodSource("withoutBackfill")
    void aRequestOlderThan72HoursRequiresTheRoleBackfill(TestTokens caller) {
        Map<String, Object> body = requested(LATE);
        body.put("backfillReason", "补录");
        long before = DatabaseRows.count("select count(*) from need");

        register(caller, body).then().statusCode(403).body("detail", containsString("requestedAt"));
        assertThat(DatabaseRows.count("select count(*) from need")).isEqualTo(before);
    }

    @Test
    void aRequestWithin72HoursIsTaken() {
        register(IntakeApi.OFFICER, requested(WITHIN)).then().statusCode(201).body("requestBackdated", equalTo(false));
    }

    @Test
    void aRequestOlderThan72HoursRequiresAReason() {
        register(BACKFILL_OFFICER, requested(LATE))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("backfillReason"));
    }

    @Test
    void aRequestOlderThan72HoursIsMarked() {
        Map<String, Object> body = requested(LATE);
        body.put("backfillReason", "纸质登记");

        register(BACKFILL_OFFICER, body)
                .then()
                .statusCode(201)
                .body("requestedAt", equalTo(body.get("requestedAt")))
                .body("requestBackdated", equalTo(true));
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                Arguments.of(ago(TOO_LATE), "Check the year"),
                Arguments.of("1925-11-27T08:00:00Z", "Check the year"),
                Arguments.of(ago(Duration.ofHours(-2)), "lies after"));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void aTimeThatCannotBeTrueIsRefusedForBackfillToo(String requestedAt, String why) {
        Map<String, Object> body = requested(WITHIN);
        body.put("requestedAt", requestedAt);
        body.put("backfillReason", "补录");

        register(BACKFILL_OFFICER, body)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("requestedAt"))
                .body("violations[0].message", containsString(why));
    }

    @Test
    void aNeedOfAnApplicationWasNotRequestedBeforeIt() {
        Map<String, Object> body = requested(Duration.ofHours(1));
        String application = IntakeApi.submitAndAccept(IntakeApi.newIdNumber("19520307"));
        body.put("personId", personOf(application));
        body.put("applicationId", application);

        register(IntakeApi.OFFICER, body)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("requestedAt"))
                .body("violations[0].message", containsString("before the application was submitted"));
    }

    @Test
    void theQueuePlaceOfANeedCountsFromItsRecording() {
        String need = RestApi.created(IntakeApi.REGISTRAR, "/api/v1/needs", requested(WITHIN));

        confirm(need);

        assertThat(queuedFrom(need)).isAfter(TestClock.now().minus(Duration.ofHours(1)));
    }

    @Test
    void theQueuePlaceOfANeedWithAnApplicationCountsFromThat() {
        String application = IntakeApi.submitAndAccept(IntakeApi.newIdNumber("19520307"));
        Map<String, Object> body = IntakeApi.needBody(personOf(application));
        body.put("applicationId", application);
        String need = RestApi.created(IntakeApi.REGISTRAR, "/api/v1/needs", body);

        confirm(need);

        assertThat(queuedFrom(need))
                .isEqualTo(Instant.parse(RestApi.get(IntakeApi.OFFICER, "/api/v1/applications/{id}", application)
                        .<String>path("recordedAt")));
    }

    private static void confirm(String need) {
        RestApi.transition(IntakeApi.OFFICER, "/api/v1/needs/{id}/confirmation", 1, Map.of(), need)
                .then()
                .statusCode(200);
    }

    private static Instant queuedFrom(String need) {
        return Instant.parse(DatabaseRows.events("zhongfu.intake.v1", need)
                .getLast()
                .payload()
                .path("queuedFrom")
                .asText());
    }

    private static Map<String, Object> requested(Duration before) {
        Map<String, Object> body = IntakeApi.needBody(IntakeApi.registerPerson("19520307"));
        body.put("requestedAt", ago(before));
        return body;
    }

    private static String ago(Duration before) {
        Instant at = TestClock.now().minus(before).truncatedTo(ChronoUnit.SECONDS);
        return at.toString();
    }

    private static String personOf(String application) {
        return RestApi.get(IntakeApi.OFFICER, "/api/v1/applications/{id}", application)
                .path("personId");
    }

    private static Response register(TestTokens caller, Map<String, Object> need) {
        return RestApi.create(caller, "/api/v1/needs", need);
    }
}
