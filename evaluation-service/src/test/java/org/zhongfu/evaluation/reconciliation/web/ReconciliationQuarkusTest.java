// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.intake.IntakeEvent;
import org.zhongfu.contracts.matching.MatchingEvent;
import org.zhongfu.contracts.matching.MatchingEvent.UnitConsumed;
import org.zhongfu.contracts.provider.ContractLine;
import org.zhongfu.contracts.provider.ProviderEvent.ContractSigned;
import org.zhongfu.contracts.workorder.VisitEvent.VisitVerified;
import org.zhongfu.contracts.workorder.WorkOrderEvent;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderDelivered;
import org.zhongfu.evaluation.reconciliation.ReconciliationTrigger;
import org.zhongfu.evaluation.support.Areas;
import org.zhongfu.evaluation.support.EventDelivery;
import org.zhongfu.evaluation.support.NeedEvents;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Breaks caused by missing events are found by need, kind and number. */
@QuarkusTest
class ReconciliationQuarkusTest {

    private static final Instant REQUESTED_AT = Instant.parse("2025-03-01T01:00:00Z");

    @Inject
    EventDelivery delivery;

    @Inject
    ReconciliationTrigger trigger;

    @Test
    void aCompletedNeedBalances() {
        String area = Areas.fresh();
        delivery.deliver(NeedEvents.completed(area, 3, REQUESTED_AT).events);
        delivery.deliver(new NeedEvents(area, 2, REQUESTED_AT).confirm().waitlist().events);

        compare(area)
                .body("balanced", equalTo(true))
                .body("breakCount", equalTo(0))
                .body("inFlight", equalTo(0))
                .body("totals.needs", equalTo(2))
                .body("totals.needUnits", equalTo(5))
                .body("totals.offered", equalTo(3))
                .body("totals.consumed", equalTo(3))
                .body("totals.held", equalTo(0))
                .body("totals.committed", equalTo(0))
                .body("totals.ordered", equalTo(3))
                .body("totals.verifiedVisits", equalTo(3));
    }

    @Test
    void aVoidedVisitGivesItsUnitBack() {
        String area = Areas.fresh();
        NeedEvents need =
                new NeedEvents(area, 2, REQUESTED_AT).confirm().offer().accept().order();
        VisitId wrong = need.visit(REQUESTED_AT.plus(Duration.ofDays(1)));
        need.visit(REQUESTED_AT.plus(Duration.ofDays(2)));
        need.voidVerified(wrong).release(1).deliver().close();
        delivery.deliver(need.events);

        compare(area)
                .body("balanced", equalTo(true))
                .body("totals.consumed", equalTo(1))
                .body("totals.released", equalTo(1))
                .body("totals.verifiedVisits", equalTo(1));
    }

    @Test
    void aCorrectedVisitCountsOnce() {
        String area = Areas.fresh();
        NeedEvents need =
                new NeedEvents(area, 1, REQUESTED_AT).confirm().offer().accept().order();
        Instant recorded = REQUESTED_AT.plus(Duration.ofDays(1));
        VisitId visit = need.visit(recorded);
        delivery.deliver(need.deliver()
                .correct(visit, recorded, recorded.minus(Duration.ofHours(2)))
                .close()
                .events);

        compare(area)
                .body("balanced", equalTo(true))
                .body("totals.consumed", equalTo(1))
                .body("totals.verifiedVisits", equalTo(1));
    }

    @Test
    void proposedVisitsAreNotCounted() {
        String area = Areas.fresh();
        NeedEvents need = new NeedEvents(area, 1, REQUESTED_AT)
                .confirm()
                .offer()
                .accept()
                .order()
                .proposals();
        need.visit(REQUESTED_AT.plus(Duration.ofDays(2)));
        delivery.deliver(need.deliver().close().events);

        compare(area)
                .body("balanced", equalTo(true))
                .body("totals.consumed", equalTo(1))
                .body("totals.verifiedVisits", equalTo(1));
    }

    @Test
    void aRefusedOfferReleasesItsUnits() {
        String area = Areas.fresh();
        NeedEvents need =
                new NeedEvents(area, 2, REQUESTED_AT).confirm().offer().refuse().waitlist();
        delivery.deliver(need.events);

        compare(area).body("balanced", equalTo(true)).body("totals.released", equalTo(2));
    }

    @ParameterizedTest
    @CsvSource({
        "consumed unit, VISIT_WITHOUT_UNIT UNITS_STILL_COMMITTED",
        "verified visit, UNIT_WITHOUT_VISIT",
        "orders, ORDER_MISSING UNIT_WITHOUT_VISIT",
        "matches, ORDER_WITHOUT_MATCH VISIT_WITHOUT_UNIT",
        "need, NEED_UNKNOWN"
    })
    void aMissingEventIsFoundAsABreak(String omitted, String kinds) {
        String area = Areas.fresh();
        NeedEvents need = NeedEvents.completed(area, 1, REQUESTED_AT);
        Predicate<Event> missing =
                switch (omitted) {
                    case "consumed unit" -> UnitConsumed.class::isInstance;
                    case "verified visit" -> VisitVerified.class::isInstance;
                    case "orders" -> WorkOrderEvent.class::isInstance;
                    case "matches" -> MatchingEvent.class::isInstance;
                    default -> IntakeEvent.class::isInstance;
                };
        delivery.deliver(need.events.stream().filter(missing.negate()).toList());

        JsonPath found = compare(area).extract().jsonPath();

        assertThat(found.getList("breaks.kind", String.class)).containsExactlyInAnyOrder(kinds.split(" "));
        assertThat(found.getBoolean("balanced")).isFalse();
        assertThat(found.getList("breaks.needId", String.class)).containsOnly(need.needId.toString());
    }

    @Test
    void aLateEventRestoresTheBalance() {
        String area = Areas.fresh();
        NeedEvents need = NeedEvents.completed(area, 1, REQUESTED_AT);
        List<Event> late = need.events.stream()
                .filter(event -> event instanceof UnitConsumed || event instanceof WorkOrderDelivered)
                .toList();
        delivery.deliver(
                need.events.stream().filter(event -> !late.contains(event)).toList());

        compare(area).body("balanced", equalTo(false));

        delivery.deliver(late);

        compare(area).body("balanced", equalTo(true));
    }

    @Test
    void anExceededContractIsABreak() {
        String area = Areas.fresh();
        NeedEvents need = NeedEvents.completed(area, 3, REQUESTED_AT);
        delivery.deliver(need.events);
        delivery.deliver(new ContractSigned(
                need.contractId,
                1,
                need.providerId,
                area,
                List.of(new ContractLine(NeedEvents.ITEM, 2, "30.00")),
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                REQUESTED_AT,
                false));

        JsonPath found = compare(area).extract().jsonPath();

        assertThat(found.getList("breaks.kind", String.class)).containsExactly("CONTRACT_EXCEEDED");
        assertThat(found.getLong("breaks[0].expected")).isEqualTo(2);
        assertThat(found.getLong("breaks[0].found")).isEqualTo(3);
        assertThat(found.getString("breaks[0].contractId")).isEqualTo(need.contractId.toString());
    }

    @ParameterizedTest
    @CsvSource({"HOME_CLEANING, 0", "HOME_COOKING, 1"})
    void oneServiceItemCanBeComparedAlone(String service, int needs) {
        String area = Areas.fresh();
        delivery.deliver(NeedEvents.completed(area, 1, REQUESTED_AT).events);

        get("/api/v1/reconciliation?service=" + service + "&area=" + area, officer())
                .statusCode(200)
                .body("totals.needs", equalTo(needs));
    }

    @Test
    void aRunIsStoredWithItsTotals() {
        delivery.deliver(NeedEvents.completed(Areas.fresh(), 2, REQUESTED_AT).events);

        runOnce();

        runs(officer())
                .body("items", hasSize(1))
                .body("items[0].totals.consumed", greaterThanOrEqualTo(2))
                .body("items[0].totals.needs", greaterThanOrEqualTo(1));
    }

    @Test
    void aRunSoonAfterAnotherIsSkipped() {
        runOnce();

        trigger.run();

        runs(officer()).body("items", hasSize(1));
    }

    @Test
    void aReaderSeesTheTotalsOfTheirArea() {
        delivery.deliver(NeedEvents.completed(Areas.fresh(), 2, REQUESTED_AT).events);
        runOnce();

        ValidatableResponse answer = runs(TestTokens.as(Roles.COUNTY_OFFICER).area("652328"));

        answer.body("items", hasSize(1)).body("items[0].totals.needs", equalTo(0));
    }

    /** Runs the reconciliation as the only stored run. */
    private void runOnce() {
        DatabaseRows.update("delete from reconciliation_run");
        trigger.run();
    }

    private static ValidatableResponse runs(TestTokens caller) {
        return get("/api/v1/reconciliation/runs", caller).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"?area=652301, 404", "?area=652300, 404", "?areaCode=652302, 400", "?service=GOLF, 400"})
    void aWrongQueryOrAnotherAreaIsRefused(String query, int status) {
        TestTokens neighbour = TestTokens.as(Roles.COUNTY_OFFICER).area("652302");

        get("/api/v1/reconciliation" + query, neighbour).statusCode(status);
    }

    @Test
    void withoutAnAreaTheAreaOfTheCallerIsCompared() {
        get("/api/v1/reconciliation", TestTokens.as(Roles.COUNTY_OFFICER).area("652302"))
                .statusCode(200)
                .body("areaCode", equalTo("652302"));
    }

    @Test
    void coordinatorsDoNotReadTheReconciliation() {
        get("/api/v1/reconciliation", TestTokens.as(Roles.COORDINATOR).area("652301"))
                .statusCode(403);
    }

    @Test
    void theReconciliationRequiresAToken() {
        RestApi.anonymous().get("/api/v1/reconciliation").then().statusCode(401);
    }

    private static ValidatableResponse compare(String area) {
        return get("/api/v1/reconciliation?area=" + area, officer()).statusCode(200);
    }

    private static ValidatableResponse get(String path, TestTokens caller) {
        return RestApi.get(caller, path).then();
    }

    private static TestTokens officer() {
        return TestTokens.as(Roles.PREFECTURE_OFFICER).area("652300");
    }
}
