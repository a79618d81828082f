// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.RestApi;

/** Matches are listed in pages and by filters. */
@QuarkusTest
class MatchListQuarkusTest {

    @Inject
    TestMatches matches;

    @Test
    void pagesShowEveryMatchOnceOldestFirst() {
        String township = MatchingApi.newTownship();
        Provider provider = MatchingApi.registerProvider();
        MatchingApi.signContract(provider, township, 10);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ids.add(TestMatches.matchOf(matches.confirmNeed(township, 1)).toString());
        }

        String next = RestApi.as(provider.coordinator())
                .get("/api/v1/matches?limit=2")
                .then()
                .statusCode(200)
                .body("items.id", contains(ids.get(0), ids.get(1)))
                .body("next", notNullValue())
                .extract()
                .path("next");
        RestApi.as(provider.coordinator())
                .get("/api/v1/matches?limit=2&cursor={next}", next)
                .then()
                .statusCode(200)
                .body("items.id", contains(ids.get(2)))
                .body("next", nullValue());
    }

    @Test
    void matchesAreFilteredByStateAndService() {
        String township = MatchingApi.newTownship();
        Provider provider = MatchingApi.registerProvider();
        MatchingApi.signContract(provider, township, 10);
        NeedConfirmed accepted = matches.confirmNeed(township, 1);
        matches.accept(provider, accepted);
        NeedConfirmed open = matches.confirmNeed(township, 1);
        String path = "/api/v1/matches?";

        RestApi.as(provider.coordinator())
                .get(path + "status=ACCEPTED")
                .then()
                .body("items.needId", contains(accepted.needId().toString()));
        RestApi.as(provider.coordinator())
                .get(path + "status=OFFERED&service=HOME_COOKING")
                .then()
                .body("items.needId", contains(open.needId().toString()));
        RestApi.as(provider.coordinator())
                .get(path + "service=HOME_CLEANING")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        assertThat(TestMatches.matchOf(open)).isNotEqualTo(TestMatches.matchOf(accepted));
    }

    @Test
    void offersThatExpireSoonAreListedWithTheNextToExpireFirst() {
        String township = MatchingApi.newTownship();
        Provider provider = MatchingApi.registerProvider();
        MatchingApi.signContract(provider, township, 10);
        matches.accept(provider, matches.confirmNeed(township, 1));
        NeedConfirmed first = matches.confirmNeed(township, 1);
        NeedConfirmed second = matches.confirmNeed(township, 1);

        RestApi.as(provider.coordinator())
                .get("/api/v1/matches?expiresWithinHours=720&sort=expiresAt&count=true")
                .then()
                .statusCode(200)
                .body(
                        "items.needId",
                        contains(first.needId().toString(), second.needId().toString()))
                .body("total.count", equalTo(2));
        RestApi.as(provider.coordinator())
                .get("/api/v1/matches?expiresWithinHours=1")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void matchesAreFilteredByStatesPersonProviderAreaAndDay() {
        String township = MatchingApi.newTownship();
        Provider provider = MatchingApi.registerProvider();
        MatchingApi.signContract(provider, township, 10);
        NeedConfirmed need = matches.confirmNeed(township, 1);
        String today = Zones.dayOf(need.occurredAt()).toString();
        String path = "/api/v1/matches?area=" + township + "&providerId=" + provider.id();

        for (String filter : List.of(
                "&status=OFFERED&status=ACCEPTED",
                "&personId=" + need.personId(),
                "&from=" + today + "&sort=-occurredAt")) {
            RestApi.as(MatchingApi.OFFICER)
                    .get(path + filter)
                    .then()
                    .statusCode(200)
                    .body("items.needId", contains(need.needId().toString()));
        }
        RestApi.as(MatchingApi.OFFICER)
                .get("/api/v1/matches?area=652301999&providerId=" + provider.id())
                .then()
                .body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "status=OPEN, status",
        "expiresWithinHours=721, expiresWithinHours",
        "providerId=x, providerId",
        "needId=7, needId",
        "service=COOKING, service",
        "limit=0, limit",
        "limit=201, limit",
        "cursor=abc, cursor",
        "sort=name, sort"
    })
    void anUnknownOrWrongParameterIsRefusedByName(String query, String field) {
        RestApi.as(MatchingApi.OFFICER)
                .get("/api/v1/matches?" + query)
                .then()
                .statusCode(400)
                .body("type", equalTo("https://zhongfu.example/problems/invalid"))
                .body("violations.field", hasItem(field));
    }
}
