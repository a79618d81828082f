// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.matching.match.TestMatches;
import org.zhongfu.matching.plan.PlanApi;
import org.zhongfu.matching.plan.PlanApi.PlanSetup;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.history.PublishedAudit;

/** Every decision reaches the audit, and is read in the history of its record. */
@QuarkusTest
class DecisionsQuarkusTest {

    @Inject
    TestMatches matches;

    @Inject
    PlanApi plans;

    @Test
    void anOfferAndItsAcceptanceAreAudited() {
        Provider provider = MatchingApi.registerProvider();
        String township = MatchingApi.newTownship();
        MatchingApi.signContract(provider, township, 10);
        UUID match = TestMatches.matchOf(matches.confirmNeed(township, 1));

        RestApi.done(MatchingApi.decide(provider.coordinator(), match, "acceptance", 1, Map.of()));

        assertThat(PublishedAudit.about(match)).hasSize(2);
        assertThat(PublishedAudit.about(match)).first().asString().contains("system RECORD_CREATED DONE TO=OFFERED");
        assertThat(PublishedAudit.about(match))
                .last()
                .isEqualTo("coordinator-" + provider.org()
                        + " STATUS_CHANGED DONE FROM=OFFERED TO=ACCEPTED VERSION=2 BY=acceptMatch");
    }

    @Test
    void aPlaceOnTheWaitingListIsAudited() {
        UUID need = matches.confirmNeed(MatchingApi.newTownship(), 1).needId().value();

        assertThat(PublishedAudit.about(need))
                .singleElement()
                .asString()
                .contains("system RECORD_CREATED DONE TO=WAITING");
    }

    @Test
    void aChangeOfTheServiceListShowsWhoDecidedAndWhen() {
        String id = ServiceChangeApi.proposed(ServiceChangeApi.adding(ServiceChangeApi.newCode()));
        RestApi.get(ServiceChangeApi.SECOND_OFFICER, "/api/v1/service-changes/{id}", id)
                .then()
                .body("decidedBy", nullValue());

        RestApi.done(ServiceChangeApi.decide(ServiceChangeApi.SECOND_OFFICER, id, "rejection"));

        String decidedBy = RestApi.get(ServiceChangeApi.SECOND_OFFICER, "/api/v1/service-changes/{id}", id)
                .then()
                .body("decidedBy", notNullValue())
                .body("decidedAt", notNullValue())
                .extract()
                .path("decidedBy");
        RestApi.get(ServiceChangeApi.SECOND_OFFICER, "/api/v1/service-changes/{id}/history", id)
                .then()
                .statusCode(200)
                .body("items[1].actor", equalTo(decidedBy))
                .body("items[1].action", equalTo("rejectServiceChange"))
                .body("items[1].changes.find { it.field == 'status' }.to", equalTo("REJECTED"));
        assertThat(PublishedAudit.about(id))
                .last()
                .isEqualTo(
                        decidedBy + " STATUS_CHANGED DONE FROM=PROPOSED TO=REJECTED VERSION=2 BY=rejectServiceChange");
    }

    @Test
    void thePublicationOfAPlanSaysWhoPublished() {
        PlanSetup setup = plans.setUp(1, 1);
        JsonPath plan = PlanApi.createAndFinish(setup);
        RestApi.done(PlanApi.publish(setup, plan));

        RestApi.get(setup.provider().coordinator(), "/api/v1/plans/{id}/history", plan.getString("id"))
                .then()
                .statusCode(200)
                .body("items.action", hasItem("publishPlan"));
        assertThat(PublishedAudit.about(plan.getString("id")))
                .last()
                .asString()
                .startsWith("coordinator-" + setup.provider().org())
                .contains("BY=publishPlan");
    }
}
