// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.matching.rule.RuleApi;
import org.zhongfu.testkit.RestApi;

/** What a version of an eligibility rule would change is shown before it is approved. */
@QuarkusTest
class RulePreviewQuarkusTest {

    private static final String SERVICE = "CULTURAL_ACTIVITY";

    @Inject
    TestMatches matches;

    private NeedConfirmed offered;

    @BeforeEach
    void anOfferToAnOldPerson() {
        RuleApi.inForce(RuleApi.body(SERVICE));
        Provider provider = MatchingApi.registerProvider();
        String township = MatchingApi.newTownship();
        Map<String, Object> contract = MatchingApi.contractBody(provider.id(), township, 5);
        contract.put("lines", List.of(Map.of("serviceItem", SERVICE, "units", 5, "unitPrice", "80.00")));
        MatchingApi.signContract(contract);
        offered = matches.confirmNeed(TestEvents.forService(SERVICE, TestEvents.need(UUID.randomUUID(), township, 2)));
    }

    @Test
    void thePreviewCountsPersonsNeedsAndOffers() {
        String id = RestApi.created(
                RuleApi.PROPOSER, "/api/v1/eligibility-rules", new HashMap<>(RuleApi.forTheYoung(SERVICE)));

        RestApi.get(RuleApi.PROPOSER, "/api/v1/eligibility-rules/{id}/preview", id)
                .then()
                .statusCode(200)
                .body("persons.after", equalTo(0))
                .body("persons.lost", greaterThanOrEqualTo(1))
                .body("offers.before", greaterThanOrEqualTo(1))
                .body("offers.lost", greaterThanOrEqualTo(1))
                .body("counties.areaCode", hasItem("652301"))
                .body("lostBecause.reasonCode", hasItem("TOO_OLD"));
    }

    @Test
    void thePreviewChangesNothing() {
        String id = RestApi.created(
                RuleApi.PROPOSER, "/api/v1/eligibility-rules", new HashMap<>(RuleApi.forTheYoung(SERVICE)));
        RestApi.done(RestApi.get(RuleApi.PROPOSER, "/api/v1/eligibility-rules/{id}/preview", id));

        assertThat(TestMatches.statusOf(TestMatches.matchOf(offered))).isEqualTo("OFFERED");
    }

    @Test
    void aDecidedVersionHasNoPreview() {
        String id = RuleApi.inForce(RuleApi.body(SERVICE));

        RestApi.get(RuleApi.PROPOSER, "/api/v1/eligibility-rules/{id}/preview", id)
                .then()
                .statusCode(409);
    }

    @Test
    void theCountyHasNoPreview() {
        String id =
                RestApi.created(RuleApi.PROPOSER, "/api/v1/eligibility-rules", new HashMap<>(RuleApi.body(SERVICE)));

        RestApi.get(MatchingApi.OFFICER, "/api/v1/eligibility-rules/{id}/preview", id)
                .then()
                .statusCode(403);
    }
}
