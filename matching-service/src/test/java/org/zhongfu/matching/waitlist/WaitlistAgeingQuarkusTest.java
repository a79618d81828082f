// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.waitlist;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.matching.match.TestMatches;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** How long needs wait in working days, and what they have to expect. */
@QuarkusTest
class WaitlistAgeingQuarkusTest {

    /** A county where no other test has needs: places and rates are those of a county. */
    private static final String COUNTY = "652328";

    private static final TestTokens OFFICER = TestTokens.as("county-officer").area(COUNTY);

    @Inject
    TestMatches matches;

    @Test
    void agesAreCountedByServiceCountyAndReason() {
        String township = MatchingApi.newTownship();
        needSince(township, 0);
        needSince(township, 15);
        needSince(township, 300);

        ageing(MatchingApi.OFFICER, township)
                .body("queues", hasSize(1))
                .body("queues[0].areaCode", equalTo("652301"))
                .body("queues[0].serviceItem", equalTo("HOME_COOKING"))
                .body("queues[0].waiting", equalTo(3))
                .body("queues[0].ages.upToFive", equalTo(1))
                .body("queues[0].ages.sixToTwenty", equalTo(1))
                .body("queues[0].ages.overSixty", equalTo(1))
                .body("queues[0].reasons.reasonCode", contains("NO_CONTRACT_IN_AREA"))
                .body("queues[0].newNeed.position", notNullValue());
    }

    @Test
    void anotherAreaHasNoQueues() {
        String township = MatchingApi.newTownship();
        needSince(township, 0);

        ageing(MatchingApi.OTHER_AREA_OFFICER, township).body("queues", hasSize(0));
    }

    @Test
    void theExpectedWaitIsUnknownUntilANeedCameToAProvider() {
        String township = COUNTY + "101";
        NeedConfirmed first = needSince(township, 0);
        NeedConfirmed second = needSince(township, 0);
        entry(first).body("items[0].expectedWait.workingDays", nullValue());
        entry(second).body("items[0].expectedWait.position", equalTo(2)).body("items[0].ageWorkingDays", equalTo(0));

        Provider provider = providerWithUnits(township, 1);
        matches.drain();
        matches.accept(provider, first);

        entry(second)
                .body("items[0].expectedWait.position", equalTo(1))
                .body("items[0].expectedWait.allocatedNeeds", equalTo(1))
                .body("items[0].expectedWait.workingDays", notNullValue());
    }

    private static Provider providerWithUnits(String township, int units) {
        Map<String, Object> body = MatchingApi.providerBody();
        body.put("areaCodes", List.of(COUNTY));
        String id = RestApi.created(OFFICER, "/api/v1/providers", body);
        Map<String, Object> contract = new HashMap<>(MatchingApi.contractBody(id, township, units));
        RestApi.created(OFFICER, "/api/v1/contracts", contract);
        return new Provider(id, body.get("orgCode").toString());
    }

    private NeedConfirmed needSince(String township, int days) {
        return matches.confirmNeed(TestEvents.need(
                UUID.randomUUID(), township, 1, TestEvents.now().minus(Duration.ofDays(days)), days > 0));
    }

    private static ValidatableResponse entry(NeedConfirmed need) {
        return RestApi.get(OFFICER, "/api/v1/waitlist?needId=" + need.needId())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse ageing(TestTokens caller, String area) {
        return RestApi.get(caller, "/api/v1/waitlist/ageing?area=" + area)
                .then()
                .statusCode(200);
    }
}
