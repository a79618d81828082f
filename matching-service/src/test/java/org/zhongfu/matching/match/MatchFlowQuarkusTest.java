// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;

@QuarkusTest
class MatchFlowQuarkusTest {

    @Inject
    TestMatches matches;

    @Inject
    TestEvents events;

    @Test
    void aNeedIsOfferedAcceptedServedAndFulfilled() {
        String township = MatchingApi.newTownship();
        Provider provider = MatchingApi.registerProvider();
        String contract = MatchingApi.signContract(provider, township, 10);
        NeedConfirmed need = matches.confirmNeed(township, 3);
        UUID match = TestMatches.matchOf(need);

        RestApi.as(provider.coordinator())
                .get("/api/v1/matches?needId={need}", need.needId().value())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("OFFERED"))
                .body("items[0].units.held", equalTo(3))
                .body("items[0].explanation", nullValue())
                .body("items[0].expiresAt", notNullValue());
        MatchingApi.decide(provider.coordinator(), match, "acceptance", 1, Map.of())
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("ACCEPTED"))
                .body("units.committed", equalTo(3));
        assertThat(TestMatches.contractUnitsOf(contract)).isEqualTo("0/3/0");

        events.deliver(TestEvents.verified(UUID.randomUUID(), match, need));
        events.deliver(TestEvents.verified(UUID.randomUUID(), match, need));
        assertThat(TestMatches.unitsOf(match)).isEqualTo("0/1/2/0");
        events.deliver(TestEvents.delivered(match, need, 2));

        assertThat(TestMatches.unitsOf(match)).isEqualTo("0/0/2/1");
        assertThat(TestMatches.contractUnitsOf(contract)).isEqualTo("0/0/2");
        assertThat(TestMatches.statusOf(match)).isEqualTo("FULFILLED");
        assertThat(TestMatches.eventNamesOf(match.toString()))
                .containsExactly(
                        "MatchOffered",
                        "MatchAccepted",
                        "UnitConsumed",
                        "UnitConsumed",
                        "UnitsReleased",
                        "MatchFulfilled");
        assertThat(DatabaseRows.events("zhongfu.matching.v1", match.toString()))
                .extracting(DatabaseRows.Event::version)
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void theAcceptanceEventHasAllDataOfTheOrder() {
        String township = MatchingApi.newTownship();
        Provider provider = MatchingApi.registerProvider();
        String contract = MatchingApi.signContract(provider, township, 10);
        NeedConfirmed need = matches.confirmNeed(township, 4);
        UUID match = TestMatches.matchOf(need);

        MatchingApi.decide(provider.coordinator(), match, "acceptance", 1, Map.of())
                .then()
                .statusCode(200);

        DatabaseRows.Event accepted =
                DatabaseRows.events("zhongfu.matching.v1", match.toString()).getLast();
        JsonNode payload = accepted.payload();
        assertThat(accepted.key()).isEqualTo(need.needId().toString());
        assertThat(payload.path("units").asInt()).isEqualTo(4);
        assertThat(payload.path("unit").asText()).isEqualTo("VISIT");
        assertThat(payload.path("unitPrice").asText()).isEqualTo("45.00");
        assertThat(payload.path("contractId").asText()).isEqualTo(contract);
        assertThat(payload.path("providerOrg").asText()).isEqualTo(provider.org());
        assertThat(payload.path("durationMinutes").asInt()).isEqualTo(60);
        assertThat(payload.path("requiredCredential").asText()).isEqualTo("HEALTH_CERTIFICATE");
        assertThat(payload.path("stageTargets").path("firstVisitHours").asInt()).isEqualTo(72);
        assertThat(payload.path("primaryGroup").asText()).isEqualTo("VULNERABLE_ELDER");
        assertThat(payload.path("latitude").asDouble()).isEqualTo(44.01);
        assertThat(payload.path("requestedAt").asText())
                .isEqualTo(need.requestedAt().toString());
    }
}
