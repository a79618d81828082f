// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.change;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.ServiceChangeApi;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** The preview counts, in the caller's area, who would gain or lose a service. */
@QuarkusTest
class ServiceChangePreviewQuarkusTest {

    /** A county with no persons of other tests. */
    private static final String COUNTY = "652325";

    private static final TestTokens COUNTY_OFFICER =
            TestTokens.as("county-officer").area(COUNTY);

    @Inject
    TestEvents events;

    @Test
    void aNewServiceIsGainedByThoseItsRuleAccepts() {
        events.deliver(TestEvents.facts(UUID.randomUUID(), COUNTY + "101"));
        String code = ServiceChangeApi.newCode();
        String id = ServiceChangeApi.proposed(ServiceChangeApi.adding(code));

        preview(COUNTY_OFFICER, id)
                .body("complete", equalTo(true))
                .body("personsJudged", greaterThanOrEqualTo(1))
                .body("services", hasSize(1))
                .body("services[0].serviceItem", equalTo(code))
                .body("services[0].before", equalTo(0))
                .body("services[0].gaining", greaterThanOrEqualTo(1))
                .body("services[0].losing", equalTo(0))
                .body("services[0].personsGaining", not(empty()));
    }

    @Test
    void aStricterRuleIsLostByThoseItNoLongerAccepts() {
        events.deliver(TestEvents.facts(UUID.randomUUID(), COUNTY + "101"));
        String code = ServiceChangeApi.newCode();
        ServiceChangeApi.carryOut(ServiceChangeApi.adding(code));
        String id = ServiceChangeApi.proposed(ServiceChangeApi.body(
                Map.of("rules", List.of(Map.of("serviceItem", code, "conditions", Map.of("maxAge", 60))))));

        preview(COUNTY_OFFICER, id)
                .body("services[0].after", equalTo(0))
                .body("services[0].losing", greaterThanOrEqualTo(1));
    }

    @Test
    void financeReadsCountsWithoutPersons() {
        events.deliver(TestEvents.facts(UUID.randomUUID(), COUNTY + "101"));
        String id = ServiceChangeApi.proposed(ServiceChangeApi.adding(ServiceChangeApi.newCode()));

        preview(TestTokens.as("finance-officer").area(COUNTY), id)
                .body("services[0].gaining", greaterThanOrEqualTo(1))
                .body("services[0].personsGaining", empty());
    }

    @Test
    void personsOfOtherAreasAreNotCounted() {
        events.deliver(TestEvents.facts(UUID.randomUUID(), COUNTY + "101"));
        String id = ServiceChangeApi.proposed(ServiceChangeApi.adding(ServiceChangeApi.newCode()));

        preview(TestTokens.as("county-officer").area("652328"), id).body("personsJudged", equalTo(0));
    }

    @Test
    void aDecidedChangeHasNoPreview() {
        String id = ServiceChangeApi.proposed(ServiceChangeApi.adding(ServiceChangeApi.newCode()));
        RestApi.done(ServiceChangeApi.decide(MatchingApi.PREFECTURE_OFFICER, id, "rejection"));

        RestApi.as(COUNTY_OFFICER)
                .get("/api/v1/service-changes/{id}/preview", id)
                .then()
                .statusCode(409);
    }

    private static ValidatableResponse preview(TestTokens caller, String id) {
        return RestApi.as(caller)
                .get("/api/v1/service-changes/{id}/preview", id)
                .then()
                .statusCode(200);
    }
}
