// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.change;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** What an elder of 75 in the level PARTIAL_CARE could be offered today, and why not the rest. */
@QuarkusTest
class PersonServicesQuarkusTest {

    private final UUID person = UUID.randomUUID();

    @Inject
    TestEvents events;

    @BeforeEach
    void anElder() {
        events.deliver(TestEvents.facts(person, MatchingApi.newTownship()));
    }

    @Test
    void aServiceOfTheirGroupAndLevelIsOffered() {
        services(MatchingApi.OFFICER)
                .statusCode(200)
                .body(service("DAILY_CARE") + ".offered", equalTo(true))
                .body(service("DAILY_CARE") + ".reasonCodes", empty())
                .body(service("DAILY_CARE") + ".nameZh", equalTo("照料护理"))
                .body(service("DAILY_CARE") + ".explanationEn", startsWith("Can be offered: target group met"))
                .body(service("DAILY_CARE") + ".explanationZh", startsWith("可以提供：对象类别符合"));
    }

    @Test
    void aServiceForOtherAgesIsExplainedInBothLanguages() {
        services(MatchingApi.OFFICER)
                .body(service("LIFE_SKILL_TRAINING") + ".offered", equalTo(false))
                .body(service("LIFE_SKILL_TRAINING") + ".reasonCodes", contains("TOO_OLD"))
                .body(
                        service("LIFE_SKILL_TRAINING") + ".explanationEn",
                        containsString("age not met (required: 16 to 59; known: 75)"))
                .body(service("LIFE_SKILL_TRAINING") + ".explanationZh", containsString("年龄不符合（要求：16至59周岁；已知：75周岁）"));
    }

    @Test
    void workOfTheProcessIsNoService() {
        services(MatchingApi.OFFICER).body("services.serviceItem", not(hasItem("HOUSEHOLD_SURVEY")));
    }

    @Test
    void anOfficerOfAnotherAreaFindsNoSuchPerson() {
        services(MatchingApi.OTHER_AREA_OFFICER).statusCode(404);
    }

    @Test
    void financeDoesNotReadIt() {
        services(MatchingApi.FINANCE_OFFICER).statusCode(403);
    }

    @Test
    void aPersonWithoutFactsIsNotFound() {
        RestApi.as(MatchingApi.OFFICER)
                .get("/api/v1/persons/{id}/services", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private ValidatableResponse services(TestTokens caller) {
        return RestApi.as(caller).get("/api/v1/persons/{id}/services", person).then();
    }

    private static String service(String code) {
        return "services.find { it.serviceItem == '" + code + "' }";
    }
}
