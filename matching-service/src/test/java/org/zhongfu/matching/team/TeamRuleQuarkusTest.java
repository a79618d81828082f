// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.team;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;

/** Teams are judged by day, and a notice is kept of each break. */
@QuarkusTest
class TeamRuleQuarkusTest {

    private static final String HIRED = "2025-01-01";

    @Inject
    TeamRuleJob job;

    private Provider provider;
    private String township;
    private LocalDate today;

    @BeforeEach
    void aProviderWithAContract() {
        provider = MatchingApi.registerProvider();
        township = MatchingApi.newTownship();
        today = Zones.dayOf(TestClock.now());
    }

    @Test
    void aFullTeamMeetsTheRule() {
        hireAll();

        judge("provider=" + provider.id())
                .statusCode(200)
                .body("met", equalTo(true))
                .body("conditions.required", contains(12, 1, 3, 1, 1, 1))
                .body("conditions.present", contains(12, 1, 3, 4, 1, 1))
                .body("conditions[0].explanationZh", equalTo("专职人员：要求不少于 12 人，当日 12 人，符合。"))
                .body("breaks", hasSize(0));
    }

    @Test
    void theAnswerSaysFromWhichDayToWhichDayTheRuleWasBroken() {
        String nurse = hireAll();
        leaveOn(nurse, "2025-03-31");
        hire("NURSE", "2025-05-01");

        judge("provider=" + provider.id() + "&date=2025-04-15")
                .statusCode(200)
                .body("met", equalTo(false))
                .body("conditions.findAll { !it.met }.code", contains("DEDICATED_STAFF", "NURSING_STAFF"))
                .body("conditions[4].explanationEn", containsString("1 missing"))
                .body("breaks.from", contains("2025-04-01"))
                .body("breaks.until", contains("2025-04-30"));
    }

    @Test
    void withoutAProviderTheTeamOfAnAreaIsJudged() {
        hire("NURSE", HIRED);
        hireOf(MatchingApi.registerProvider(), "NURSE");
        hireOf(MatchingApi.registerProvider("VOLUNTEER_GROUP"), "NURSE");

        judge("area=" + township)
                .statusCode(200)
                .body("areaCode", equalTo(township))
                .body("conditions[0].present", equalTo(2));
    }

    @Test
    void aCoordinatorSeesTheTeamOfTheOwnOrganisation() {
        hire("NURSE", HIRED);

        RestApi.as(provider.coordinator())
                .get("/api/v1/team-rule")
                .then()
                .statusCode(200)
                .body("conditions[0].present", equalTo(1));
    }

    @Test
    void theTeamOfAForeignProviderIsAbsent() {
        TestTokens other = MatchingApi.registerProvider().coordinator();

        RestApi.as(other)
                .get("/api/v1/team-rule?provider=" + provider.id())
                .then()
                .statusCode(404);
    }

    @Test
    void anAreaOutsideTheCallersIsRefused() {
        judge("area=652302").statusCode(403);
    }

    @Test
    void aDayBeforeTheFirstVersionIsRefused() {
        judge("provider=" + provider.id() + "&date=2020-01-01")
                .statusCode(422)
                .body("violations[0].field", equalTo("date"));
    }

    @Test
    void providerAndAreaTogetherAreRefused() {
        judge("provider=" + provider.id() + "&area=" + township).statusCode(422);
    }

    @Test
    void aBrokenRuleOpensOneNotice() {
        MatchingApi.signContract(provider, township, 10);
        hire("NURSE", HIRED);

        job.judgeToday();
        job.judgeToday();

        notices()
                .body("items", hasSize(1))
                .body("items[0].brokenFrom", equalTo(HIRED))
                .body("items[0].endedBecause", nullValue())
                .body(
                        "items[0].conditions",
                        contains(
                                "DEDICATED_STAFF",
                                "INTERMEDIATE_SOCIAL_WORKERS",
                                "JUNIOR_SOCIAL_WORKERS",
                                "SOCIAL_WORK_STAFF",
                                "REHABILITATION_STAFF"));
    }

    @Test
    void aNoticeEndsWhenTheRuleIsMetAgain() {
        MatchingApi.signContract(provider, township, 10);
        String nurse = hireAll();
        leaveOn(nurse, today.minusDays(3).toString());
        job.judgeToday();
        hire("NURSE", today.toString());

        job.judgeToday();

        notices()
                .body("items[0].brokenFrom", equalTo(today.minusDays(2).toString()))
                .body("items[0].brokenUntil", equalTo(today.minusDays(1).toString()))
                .body("items[0].endedBecause", equalTo("MET_AGAIN"));
    }

    @Test
    void otherUnmetConditionsEndANoticeAndOpenAnother() {
        MatchingApi.signContract(provider, township, 10);
        String nurse = hireAll();
        leaveOn(nurse, today.minusDays(3).toString());
        job.judgeToday();
        hire("HEALTH_CERTIFICATE", today.toString());

        job.judgeToday();

        notices()
                .body("items.endedBecause", contains("CONDITIONS_CHANGED", null))
                .body("items[1].conditions", contains("NURSING_STAFF"));
    }

    @Test
    void withoutAContractThereIsNoNotice() {
        hire("NURSE", HIRED);

        job.judgeToday();

        notices().body("items", hasSize(0));
    }

    @Test
    void noticesOfOtherProvidersAreNotShown() {
        MatchingApi.signContract(provider, township, 10);
        job.judgeToday();
        TestTokens other = MatchingApi.registerProvider().coordinator();

        RestApi.as(other)
                .get("/api/v1/team-rule/breaks?providerId=" + provider.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    private ValidatableResponse judge(String query) {
        return RestApi.as(MatchingApi.OFFICER).get("/api/v1/team-rule?" + query).then();
    }

    private ValidatableResponse notices() {
        return RestApi.as(MatchingApi.OFFICER)
                .get("/api/v1/team-rule/breaks?providerId=" + provider.id())
                .then()
                .statusCode(200);
    }

    /** Hires twelve workers who meet the rule, and returns the only nurse. */
    private String hireAll() {
        List.of("INTERMEDIATE_SW", "ASSISTANT_SW", "ASSISTANT_SW", "ASSISTANT_SW", "REHAB_THERAPIST")
                .forEach(credential -> hire(credential, HIRED));
        for (int i = 0; i < 6; i++) {
            hire("HEALTH_CERTIFICATE", HIRED);
        }
        return hire("NURSE", HIRED);
    }

    private String hire(String credential, String from) {
        Map<String, Object> body = worker(provider, credential);
        body.put("activeFrom", from);
        return RestApi.created(provider.coordinator(), "/api/v1/workers", body);
    }

    private void hireOf(Provider other, String credential) {
        RestApi.created(other.coordinator(), "/api/v1/workers", worker(other, credential));
    }

    private Map<String, Object> worker(Provider employer, String credential) {
        Map<String, Object> body = new HashMap<>();
        body.put("providerId", employer.id());
        body.put("name", "马小红");
        body.put("areaCode", township);
        body.put("activeFrom", HIRED);
        body.put("credentials", List.of(Map.of("code", credential, "from", "2020-01-01")));
        return body;
    }

    private void leaveOn(String worker, String lastDay) {
        RestApi.as(provider.coordinator())
                .header("If-Match", "\"1\"")
                .body(Map.of("activeUntil", lastDay))
                .patch("/api/v1/workers/{id}", worker)
                .then()
                .statusCode(200);
    }
}
