// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderCancelled;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;

/** A contract ends when its period is over or by a decision; offers on it end, and needs wait for the next one. */
@QuarkusTest
class ContractEndQuarkusTest {

    @Inject
    TestMatches matches;

    @Inject
    TestEvents events;

    @Inject
    ContractEndJob job;

    @Inject
    TestClock clock;

    private MatchingApi.Provider provider;
    private String township;
    private LocalDate today;

    @BeforeEach
    void aProvider() {
        township = MatchingApi.newTownship();
        provider = MatchingApi.registerProvider();
        today = Zones.dayOf(TestClock.now());
    }

    @Test
    void anOfficerEndsAContractEarlier() {
        String contract = MatchingApi.signContract(provider, township, 10);

        end(MatchingApi.FINANCE_OFFICER, contract, today.plusDays(3))
                .then()
                .statusCode(200)
                .body("periodTo", equalTo(today.plusDays(3).toString()))
                .body("end.reason", equalTo("机构申请退出"))
                .body("version", equalTo(2));

        assertThat(eventsOf(contract)).containsExactly("ContractSigned", "ContractEnded");
    }

    @Test
    void anEndInTheVersionBeforeIsRefused() {
        String contract = MatchingApi.signContract(provider, township, 10);
        end(MatchingApi.FINANCE_OFFICER, contract, today.plusDays(3)).then().statusCode(200);

        end(MatchingApi.FINANCE_OFFICER, contract, today.plusDays(2)).then().statusCode(412);
    }

    @Test
    void aContractEndsOnce() {
        String contract = MatchingApi.signContract(provider, township, 10);
        end(MatchingApi.FINANCE_OFFICER, contract, today.plusDays(3)).then().statusCode(200);

        endIn(2, MatchingApi.FINANCE_OFFICER, contract, today.plusDays(2))
                .then()
                .statusCode(409);
    }

    @Test
    void aContractDoesNotEndInThePastOrLaterThanAgreed() {
        String contract = MatchingApi.signContract(provider, township, 10);

        end(MatchingApi.FINANCE_OFFICER, contract, today.minusDays(1)).then().statusCode(422);
        end(MatchingApi.FINANCE_OFFICER, contract, today.plusDays(300)).then().statusCode(422);
    }

    @Test
    void aProviderDoesNotEndItsContract() {
        String contract = MatchingApi.signContract(provider, township, 10);

        end(provider.coordinator(), contract, today.plusDays(3)).then().statusCode(403);
    }

    @Test
    void anOfficerOfAnotherAreaDoesNotFindTheContract() {
        String contract = MatchingApi.signContract(provider, township, 10);

        end(MatchingApi.OTHER_AREA_OFFICER, contract, today.plusDays(3)).then().statusCode(404);
    }

    @Test
    void aContractWhosePeriodIsOverEndsByItself() {
        String contract = signUntil(today.plusDays(5));
        clock.advance(Duration.ofDays(6));

        job.run();

        contract(contract).body("end.endedBy", equalTo("system")).body("end.reason", nullValue());
        assertThat(eventsOf(contract)).containsExactly("ContractSigned", "ContractEnded");
    }

    @Test
    void aContractThatWasEnteredAfterItsLastDayHasNoEndToPublish() {
        String contract = signUntil(today.minusDays(2));

        job.run();

        assertThat(eventsOf(contract)).containsExactly("ContractSigned");
    }

    @Test
    void nothingWaitsForAContractOfANeedWhosePeriodIsOver() {
        NeedConfirmed need = need();
        UUID match = acceptedUntil(today.plusDays(5), need);
        clock.advance(Duration.ofDays(40));
        job.run();

        events.deliver(cancelledByContract(match, need));
        matches.drain();

        assertThat(TestMatches.waitlistOf(need)).isEmpty();
    }

    @Test
    void aContractIsInForceOnItsLastDay() {
        String contract = signUntil(today.plusDays(5));
        clock.advance(Duration.ofDays(5));

        job.run();

        contract(contract).body("end", nullValue());
    }

    @Test
    void anOfferOnAContractThatEndsBeforeTheServiceCouldBeginIsCancelled() {
        String contract = MatchingApi.signContract(provider, township, 10);
        NeedConfirmed need = matches.confirmNeed(beginning(today.plusDays(10)));
        end(MatchingApi.FINANCE_OFFICER, contract, today.plusDays(3)).then().statusCode(200);

        job.run();
        matches.drain();

        assertThat(TestMatches.statusOf(TestMatches.matchOf(need))).isEqualTo("CANCELLED");
        assertThat(TestMatches.waitlistOf(need)).containsExactly("WAITING [\"NOT_IN_PERIOD\"]");
        assertThat(TestMatches.contractUnitsOf(contract)).isEqualTo("0/0/0");
    }

    @Test
    void anOfferWhoseServiceCanBeginOnTheContractStays() {
        String contract = MatchingApi.signContract(provider, township, 10);
        NeedConfirmed need = matches.confirmNeed(township, 3);
        end(MatchingApi.FINANCE_OFFICER, contract, today.plusDays(3)).then().statusCode(200);

        job.run();

        assertThat(TestMatches.statusOf(TestMatches.matchOf(need))).isEqualTo("OFFERED");
    }

    @Test
    void theRestOfANeedWaitsForTheNextContract() {
        NeedConfirmed need = need();
        UUID match = acceptedUntil(today.plusDays(5), need);
        clock.advance(Duration.ofDays(6));
        job.run();
        events.deliver(TestEvents.verified(UUID.randomUUID(), match, need));

        events.deliver(TestEvents.delivered(match, need, 1));
        matches.drain();

        assertThat(TestMatches.statusOf(match)).isEqualTo("FULFILLED");
        assertThat(TestMatches.unitsOf(match)).isEqualTo("0/0/1/2");
        assertThat(TestMatches.waitlistOf(need)).containsExactly("WAITING [\"NOT_IN_PERIOD\"]");
    }

    @Test
    void theNextContractGetsTheRestOfANeed() {
        NeedConfirmed need = need();
        UUID match = acceptedUntil(today.plusDays(5), need);
        clock.advance(Duration.ofDays(6));
        job.run();
        events.deliver(TestEvents.verified(UUID.randomUUID(), match, need));
        events.deliver(TestEvents.delivered(match, need, 1));
        matches.drain();

        String next = signFrom(today.plusDays(6));
        matches.drain();

        assertThat(TestMatches.matchesOf(need)).hasSize(2);
        assertThat(TestMatches.contractUnitsOf(next)).isEqualTo("2/0/0");
    }

    @Test
    void anOrderThatItsContractCancelledIsNoDeclineOfTheProvider() {
        NeedConfirmed need = need();
        UUID match = acceptedUntil(today.plusDays(5), need);
        signFrom(today.plusDays(6));
        clock.advance(Duration.ofDays(6));
        job.run();

        events.deliver(cancelledByContract(match, need));
        matches.drain();

        assertThat(TestMatches.statusOf(match)).isEqualTo("CANCELLED");
        assertThat(TestMatches.orgsOffered(need)).containsExactly(provider.org(), provider.org());
    }

    @Test
    void anOrderBeginsWithTheContractWhenThatBeginsLater() {
        LocalDate from = today.plusDays(3);
        signFrom(from);
        NeedConfirmed need = matches.confirmNeed(township, 3);
        clock.advance(Duration.ofDays(3));
        job.run();
        matches.drain();

        UUID match = matches.accept(provider, need);

        assertThat(DatabaseRows.events("zhongfu.matching.v1", match.toString())
                        .getLast()
                        .payload()
                        .path("periodFrom")
                        .asText())
                .isEqualTo(from.toString());
    }

    @Test
    void aNeedWaitsForTheFirstDayOfAContract() {
        signFrom(today.plusDays(3));

        NeedConfirmed need = matches.confirmNeed(township, 3);

        assertThat(TestMatches.waitlistOf(need)).containsExactly("WAITING [\"NOT_IN_PERIOD\"]");
    }

    /** Accepts a match of the need on a contract with that last day. */
    private UUID acceptedUntil(LocalDate lastDay, NeedConfirmed need) {
        signUntil(lastDay);
        matches.confirmNeed(need);
        return matches.accept(provider, need);
    }

    private NeedConfirmed need() {
        return TestEvents.need(UUID.randomUUID(), township, 3);
    }

    private NeedConfirmed beginning(LocalDate first) {
        NeedConfirmed need = TestEvents.need(UUID.randomUUID(), township, 3);
        return new NeedConfirmed(
                need.needId(),
                need.aggregateVersion(),
                need.recipient(),
                need.serviceItem(),
                need.units(),
                new org.zhongfu.contracts.intake.ServicePeriod(first, first.plusDays(30)),
                need.requestedAt(),
                need.queuedFrom(),
                need.occurredAt(),
                need.backfilled());
    }

    private WorkOrderCancelled cancelledByContract(UUID match, NeedConfirmed need) {
        return new WorkOrderCancelled(
                new OrderId(UuidV7.next()),
                7,
                new MatchId(match),
                need.needId(),
                "CONTRACT_ENDED",
                0,
                need.units(),
                TestEvents.now(),
                false);
    }

    private String signUntil(LocalDate lastDay) {
        Map<String, Object> contract = MatchingApi.contractBody(provider.id(), township, 10);
        contract.put("periodTo", lastDay.toString());
        return MatchingApi.signContract(contract);
    }

    private String signFrom(LocalDate firstDay) {
        Map<String, Object> contract = MatchingApi.contractBody(provider.id(), township, 10);
        contract.put("periodFrom", firstDay.toString());
        return MatchingApi.signContract(contract);
    }

    private static Response end(TestTokens caller, String contract, LocalDate lastDay) {
        return endIn(1, caller, contract, lastDay);
    }

    private static Response endIn(int version, TestTokens caller, String contract, LocalDate lastDay) {
        return RestApi.transition(
                caller,
                "/api/v1/contracts/{id}/end",
                version,
                Map.of("lastDay", lastDay.toString(), "reason", "机构申请退出"),
                contract);
    }

    private static io.restassured.response.ValidatableResponse contract(String id) {
        return RestApi.get(MatchingApi.FINANCE_OFFICER, "/api/v1/contracts/{id}", id)
                .then()
                .statusCode(200);
    }

    private static List<String> eventsOf(String contract) {
        return DatabaseRows.eventNames("zhongfu.provider.v1", contract);
    }
}
