// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.waitlist;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.matching.match.TestMatches;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Who waits for which reason, and how long. */
@QuarkusTest
class WaitlistByAgeQuarkusTest {

    private static final TestTokens FINANCE = TestTokens.as("finance-officer").area("652301");

    private final String township = MatchingApi.newTownship();

    @Inject
    TestMatches matches;

    @Inject
    TestEvents events;

    @Test
    void theLongestWaitingNeedComesFirst() {
        NeedConfirmed today = needSince(0);
        NeedConfirmed longAgo = needSince(40);
        NeedConfirmed lately = needSince(8);

        list("sort=requestedAt&count=true")
                .statusCode(200)
                .body("items.needId", contains(id(longAgo), id(lately), id(today)))
                .body("total.count", equalTo(3));
        list("sort=-requestedAt").body("items.needId", contains(id(today), id(lately), id(longAgo)));
    }

    @Test
    void pagesContinueInTheOrderOfTheRequests() {
        NeedConfirmed longAgo = needSince(40);
        NeedConfirmed lately = needSince(8);
        String next = list("sort=requestedAt&limit=1")
                .body("items.needId", contains(id(longAgo)))
                .extract()
                .path("next");

        list("sort=requestedAt&limit=1&cursor=" + next)
                .body("items.needId", contains(id(lately)))
                .body("next", nullValue());
    }

    @Test
    void theListIsFilteredByReasonAgeDayAndPerson() {
        needSince(0);
        NeedConfirmed longAgo = needSince(40);
        NeedConfirmed ineligible = TestEvents.need(UUID.randomUUID(), township, 1);
        events.deliver(ineligible);
        matches.updateFacts(ineligible, 1, "INDEPENDENT");

        list("reason=LEVEL_NOT_MET").body("items.needId", contains(id(ineligible)));
        list("reason=NO_CONTRACT_IN_AREA&olderThanDays=30").body("items.needId", contains(id(longAgo)));
        list("to=" + Zones.dayOf(longAgo.requestedAt())).body("items.needId", contains(id(longAgo)));
        list("personId=" + longAgo.personId()).body("items.needId", contains(id(longAgo)));
        list("status=WAITING&status=INELIGIBLE").body("items", hasSize(3));
    }

    @Test
    void theSummaryCountsByReasonAndAge() {
        needSince(0);
        needSince(8);
        NeedConfirmed longAgo = needSince(40);
        NeedConfirmed ineligible = TestEvents.need(UUID.randomUUID(), township, 1);
        events.deliver(ineligible);
        matches.updateFacts(ineligible, 1, "INDEPENDENT");

        summary(MatchingApi.OFFICER, "area=" + township)
                .statusCode(200)
                .body("waiting", equalTo(4))
                .body("units", equalTo(7))
                .body("oldestRequestedAt", equalTo(longAgo.requestedAt().toString()))
                .body("reasons.reasonCode", contains("NO_CONTRACT_IN_AREA", "LEVEL_NOT_MET"))
                .body("reasons[0].waiting", equalTo(3))
                .body("reasons[0].underSevenDays", equalTo(1))
                .body("reasons[0].sevenToThirtyDays", equalTo(1))
                .body("reasons[0].overThirtyDays", equalTo(1));
    }

    @Test
    void anotherAreaOrServiceIsNotCounted() {
        needSince(0);

        summary(MatchingApi.OTHER_AREA_OFFICER, "area=" + township)
                .statusCode(200)
                .body("waiting", equalTo(0))
                .body("oldestRequestedAt", nullValue())
                .body("reasons", hasSize(0));
        summary(MatchingApi.OFFICER, "service=LIFE_SKILL_TRAINING&area=" + township)
                .body("waiting", equalTo(0));
        summary(TestTokens.as("coordinator").org("ORG-1"), "area=" + township).statusCode(403);
    }

    @Test
    void theSummaryForFinanceHasNoReasonsAboutPersons() {
        needSince(0);
        NeedConfirmed ineligible = TestEvents.need(UUID.randomUUID(), township, 1);
        events.deliver(ineligible);
        matches.updateFacts(ineligible, 1, "INDEPENDENT");

        summary(FINANCE, "area=" + township)
                .statusCode(200)
                .body("waiting", equalTo(2))
                .body("reasons.reasonCode", contains("NO_CONTRACT_IN_AREA"));
    }

    @ParameterizedTest
    @CsvSource({"LEVEL_NOT_MET, 403", "NO_CONTRACT_IN_AREA, 200"})
    void financeFiltersOnlyByReasonsItReads(String reason, int status) {
        RestApi.get(FINANCE, "/api/v1/waitlist?reason=" + reason).then().statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({
        "reason=UNKNOWN, reason",
        "olderThanDays=-1, olderThanDays",
        "sort=personId, sort",
        "from=yesterday, from",
        "count=1, count"
    })
    void aWrongFilterIsRefusedByName(String query, String field) {
        list(query).statusCode(400).body("violations.field", hasItem(field));
    }

    private NeedConfirmed needSince(int days) {
        return matches.confirmNeed(TestEvents.need(
                UUID.randomUUID(), township, 2, TestEvents.now().minus(Duration.ofDays(days)), days > 0));
    }

    private static String id(NeedConfirmed need) {
        return need.needId().toString();
    }

    private ValidatableResponse list(String query) {
        return RestApi.get(MatchingApi.OFFICER, "/api/v1/waitlist?area=" + township + "&" + query)
                .then();
    }

    private static ValidatableResponse summary(TestTokens caller, String query) {
        return RestApi.get(caller, "/api/v1/waitlist/summary?" + query).then();
    }
}
