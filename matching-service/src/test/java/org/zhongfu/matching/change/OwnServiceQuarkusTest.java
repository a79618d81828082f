// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.matching.ServiceChangeApi;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.matching.match.TestMatches;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;

/** A service that a bureau added by API is bought, matched, delivered and counted as those built in. */
@QuarkusTest
class OwnServiceQuarkusTest {

    private final String code = ServiceChangeApi.newCode();

    @Inject
    TestMatches matches;

    @Inject
    TestEvents events;

    @Test
    void itsNeedIsMatchedDeliveredAndClosed() {
        ServiceChangeApi.carryOut(ServiceChangeApi.adding(code));
        String township = MatchingApi.newTownship();
        Provider provider = MatchingApi.registerProvider();
        signContract(provider, township);

        NeedConfirmed need =
                matches.confirmNeed(TestEvents.forService(code, TestEvents.need(UUID.randomUUID(), township, 1)));
        UUID match = matches.accept(provider, need);
        events.deliver(TestEvents.verified(UUID.randomUUID(), match, need));
        events.deliver(TestEvents.delivered(match, need, 1));
        events.deliver(TestEvents.closed(need));

        assertThat(TestMatches.statusOf(match)).isEqualTo("FULFILLED");
        assertThat(TestMatches.unitsOf(match)).isEqualTo("0/0/1/0");
        assertThat(DatabaseRows.events("zhongfu.matching.v1", match.toString()))
                .filteredOn(event -> event.name().equals("MatchAccepted"))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.payload().path("serviceItem").asText()).isEqualTo(code))
                .satisfies(event ->
                        assertThat(event.payload().path("shape").asText()).isEqualTo("VISIT"));
        RestApi.as(MatchingApi.OFFICER)
                .get("/api/v1/matches?service=" + code)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void itsPriceLiesWithinTheRangeOfTheList() {
        ServiceChangeApi.carryOut(ServiceChangeApi.adding(code));
        Map<String, Object> contract = contract(MatchingApi.registerProvider(), MatchingApi.newTownship());
        contract.put("periodFrom", ServiceChangeApi.body(Map.of()).get("validFrom"));
        contract.put("lines", List.of(Map.of("serviceItem", code, "units", 5, "unitPrice", "80.01")));

        RestApi.as(MatchingApi.FINANCE_OFFICER)
                .body(contract)
                .post("/api/v1/contracts")
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("lines"));
    }

    @Test
    void aCodeThatNoListHasIsRefused() {
        RestApi.as(MatchingApi.FINANCE_OFFICER)
                .body(contract(MatchingApi.registerProvider(), MatchingApi.newTownship()))
                .post("/api/v1/contracts")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("lines[0].serviceItem"));
    }

    private void signContract(Provider provider, String township) {
        MatchingApi.signContract(contract(provider, township));
    }

    private Map<String, Object> contract(Provider provider, String township) {
        Map<String, Object> contract = MatchingApi.contractBody(provider.id(), township, 5);
        contract.put("lines", List.of(Map.of("serviceItem", code, "units", 5, "unitPrice", "60.00")));
        return contract;
    }
}
