// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.intake.merge.MergeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;

/** The result of a need of four units follows from its work orders, and officers decide about the rest. */
@QuarkusTest
class NeedResultQuarkusTest {

    private static final String TOPIC = "zhongfu.intake.v1";

    @Inject
    NeedFactEvents events;

    @Inject
    TestClock clock;

    @Test
    void aNeedWhoseOrderDeliversAllUnitsClosesItself() {
        String need = confirmedNeed();

        events.deliver(new ServedNeed(need).closedWith(4, 4));

        need(need)
                .body("status", equalTo("CLOSED"))
                .body("reasonCode", equalTo("MET"))
                .body("outcome", equalTo("MET"))
                .body("unitsDelivered", equalTo(4))
                .body("unitsMissing", equalTo(0))
                .body("rest", nullValue());
        assertThat(eventNames(need)).containsExactly("NeedRegistered", "NeedConfirmed", "NeedClosed");
    }

    @Test
    void aNeedServedInPartKeepsItsGapAndWaitsForADecision() {
        String need = confirmedNeed();

        events.deliver(new ServedNeed(need).closedWith(3, 4));

        need(need)
                .body("status", equalTo("CONFIRMED"))
                .body("outcome", equalTo("PARTLY_MET"))
                .body("unitsDelivered", equalTo(3))
                .body("unitsMissing", equalTo(1))
                .body("gapReason", equalTo("CLOSED_WITH_UNITS_LEFT"))
                .body("rest", equalTo("TO_DECIDE"));
        DatabaseRows.Event published = DatabaseRows.events(TOPIC, need).getLast();
        assertThat(published.name()).isEqualTo("NeedOutcomeChanged");
        assertThat(published.payload().path("unitsDelivered").asInt()).isEqualTo(3);
    }

    @Test
    void aNeedIsUnmetWhenTheOnlyVisitOfItsClosedOrderWasVoided() {
        String need = confirmedNeed();
        ServedNeed order = new ServedNeed(need);
        UUID visit = UUID.randomUUID();
        events.deliver(List.of(order.created(4), order.accepted(), order.started(), order.verified(visit)));
        events.deliver(List.of(order.delivered(1, 3), order.voided(visit)));

        events.deliver(List.of(order.returnVisited("NOT_REACHED"), order.closed()));

        need(need)
                .body("outcome", equalTo("UNMET"))
                .body("unitsMissing", equalTo(4))
                .body("rest", equalTo("TO_DECIDE"));
    }

    @Test
    void theRestOfACancelledOrderIsInTheQueueWithoutADecision() {
        String need = confirmedNeed();

        events.deliver(new ServedNeed(need).cancelledAfter(1, 4));

        need(need)
                .body("outcome", equalTo("PARTLY_MET"))
                .body("unitsMissing", equalTo(3))
                .body("gapReason", equalTo("ORDER_CANCELLED"))
                .body("orderReasonCode", equalTo("PERSON_WISH"))
                .body("rest", equalTo("QUEUED"));
    }

    @Test
    void aRefusedOrderLeavesNoOutcome() {
        String need = confirmedNeed();
        ServedNeed order = new ServedNeed(need);

        events.deliver(List.of(order.created(4), order.refused(4)));

        need(need).body("version", equalTo(2)).body("outcome", nullValue()).body("rest", nullValue());
    }

    @Test
    void aVisitConfirmedAfterTheCancellationCounts() {
        String need = confirmedNeed();
        ServedNeed order = new ServedNeed(need);
        events.deliver(order.cancelledAfter(1, 4));

        events.deliver(order.verified(UUID.randomUUID()));

        need(need).body("unitsDelivered", equalTo(2)).body("unitsMissing", equalTo(2));
    }

    @Test
    void aVisitVoidedAfterTheNeedClosedItselfIsShownAsMissing() {
        String need = confirmedNeed();
        ServedNeed first = new ServedNeed(need);
        UUID visit = UUID.randomUUID();
        events.deliver(List.of(first.created(4), first.accepted(), first.started(), first.verified(visit)));
        events.deliver(first.cancelled(1, 3));
        events.deliver(new ServedNeed(need).closedWith(3, 3));
        need(need).body("status", equalTo("CLOSED"));

        events.deliver(first.voided(visit));

        need(need)
                .body("status", equalTo("CLOSED"))
                .body("outcome", equalTo("PARTLY_MET"))
                .body("unitsMissing", equalTo(1));
    }

    @Test
    void eventsDeliveredTwiceChangeNothing() {
        String need = confirmedNeed();
        List<Event> all = new ServedNeed(need).closedWith(3, 4);
        events.deliver(all);

        events.deliver(all);

        need(need).body("version", equalTo(3)).body("unitsDelivered", equalTo(3));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void eventsInAnyOrderHaveTheSameResult(long seed) {
        String need = confirmedNeed();
        List<Event> all = new ArrayList<>(new ServedNeed(need).cancelledAfter(1, 4));
        all.addAll(new ServedNeed(need).closedWith(2, 3));
        Collections.shuffle(all, new Random(seed));

        events.deliver(all);

        need(need)
                .body("outcome", equalTo("PARTLY_MET"))
                .body("unitsDelivered", equalTo(3))
                .body("unitsMissing", equalTo(1));
    }

    @Test
    void anOfficerHasTheRestMatchedAgain() {
        String need = partlyMetNeed();

        IntakeApi.decideNeed(IntakeApi.OFFICER, need, "rematching", 3, Map.of())
                .then()
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"))
                .body("outcome", equalTo("PARTLY_MET"))
                .body("rest", equalTo("QUEUED"));

        DatabaseRows.Event published = DatabaseRows.events(TOPIC, need).getLast();
        assertThat(published.name()).isEqualTo("NeedRematchRequested");
        assertThat(published.payload().path("unitsMissing").asInt()).isEqualTo(1);
    }

    @Test
    void aClosureThatIsOnItsWayIsWaitedFor() {
        String need = partlyMetNeed();
        RestApi.done(IntakeApi.decideNeed(IntakeApi.OFFICER, need, "rematching", 3, Map.of()));
        events.deliver(new ServedNeed(need).created(1));
        int version = RestApi.get(IntakeApi.OFFICER, "/api/v1/needs/{id}", need).path("version");

        IntakeApi.decideNeed(IntakeApi.OFFICER, need, "rematching", version, Map.of())
                .then()
                .statusCode(409)
                .header("Retry-After", equalTo("2"));
    }

    @Test
    void aNeedWithoutAnOrderHasNothingToWaitFor() {
        String need = IntakeApi.confirmNeed(IntakeApi.needBody(IntakeApi.registerPerson("19520307")));

        IntakeApi.decideNeed(IntakeApi.OFFICER, need, "rematching", 2, Map.of())
                .then()
                .statusCode(409)
                .header("Retry-After", nullValue());
    }

    @Test
    void theRestIsDecidedAboutOnce() {
        String need = partlyMetNeed();
        IntakeApi.decideNeed(IntakeApi.OFFICER, need, "rematching", 3, Map.of())
                .then()
                .statusCode(200);

        IntakeApi.decideNeed(IntakeApi.OFFICER, need, "rematching", 4, Map.of())
                .then()
                .statusCode(409);
    }

    @Test
    void theRestIsMetByTheNextOrder() {
        String need = partlyMetNeed();
        IntakeApi.decideNeed(IntakeApi.OFFICER, need, "rematching", 3, Map.of())
                .then()
                .statusCode(200);

        events.deliver(new ServedNeed(need).closedWith(1, 1));

        need(need)
                .body("status", equalTo("CLOSED"))
                .body("outcome", equalTo("MET"))
                .body("unitsDelivered", equalTo(4));
    }

    @Test
    void anOrderForTheRestHidesTheOutcomeUntilItEnds() {
        String need = partlyMetNeed();
        IntakeApi.decideNeed(IntakeApi.OFFICER, need, "rematching", 3, Map.of())
                .then()
                .statusCode(200);

        events.deliver(new ServedNeed(need).created(1));

        need(need).body("outcome", nullValue()).body("rest", nullValue());
    }

    @Test
    void theRestIsNotMatchedAfterThePeriod() {
        String need = partlyMetNeed();
        clock.advance(Duration.ofDays(400));

        IntakeApi.decideNeed(IntakeApi.OFFICER, need, "rematching", 3, Map.of())
                .then()
                .statusCode(409)
                .body("detail", containsString("2026-12-31"));
    }

    @Test
    void aNeedWithUnitsMissingIsNotClosedAsMet() {
        String need = partlyMetNeed();

        IntakeApi.decideNeed(IntakeApi.OFFICER, need, "closure", 3, Map.of())
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("reasonCode"))
                .body("detail", containsString("3 of 4"));
    }

    @Test
    void aReferredNeedSaysWhereAndKeepsItsGap() {
        String need = partlyMetNeed();

        IntakeApi.decideNeed(
                        IntakeApi.OFFICER,
                        need,
                        "closure",
                        3,
                        Map.of(
                                "reasonCode",
                                "REFERRED",
                                "referredTo",
                                "DISABLED_PERSONS_FEDERATION",
                                "reason",
                                "转残联康复项目"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("reasonCode", equalTo("REFERRED"))
                .body("referredTo", equalTo("DISABLED_PERSONS_FEDERATION"))
                .body("outcome", equalTo("PARTLY_MET"))
                .body("unitsMissing", equalTo(1));
    }

    @Test
    void aReferralSaysWhere() {
        String need = partlyMetNeed();

        IntakeApi.decideNeed(IntakeApi.OFFICER, need, "closure", 3, Map.of("reasonCode", "REFERRED"))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("referredTo"));
    }

    @Test
    void aNeedClosedWithoutAnyOrderIsUnmet() {
        String need = confirmedNeed();

        IntakeApi.decideNeed(IntakeApi.OFFICER, need, "closure", 2, Map.of("reasonCode", "NO_PROVIDER"))
                .then()
                .statusCode(200)
                .body("outcome", equalTo("UNMET"))
                .body("gapReason", equalTo("NO_ORDER"))
                .body("unitsMissing", equalTo(4));
    }

    @Test
    void aWithdrawnNeedHasNoGap() {
        String need = partlyMetNeed();

        IntakeApi.decideNeed(IntakeApi.OFFICER, need, "withdrawal", 3, Map.of("reason", "已迁出"))
                .then()
                .statusCode(200)
                .body("outcome", nullValue())
                .body("rest", nullValue());
    }

    @Test
    void afterADeathTheEndOfTheOrderAsksForNoDecision() {
        String person = IntakeApi.registerPerson("19520307");
        String need = IntakeApi.confirmNeed(IntakeApi.needBody(person));
        ServedNeed order = new ServedNeed(need);
        events.deliver(List.of(order.created(4), order.accepted(), order.started(), order.verified(UUID.randomUUID())));
        RestApi.transition(
                        IntakeApi.OFFICER,
                        "/api/v1/persons/{id}/death",
                        1,
                        Map.of("diedOn", "2026-01-02", "source", "MEDICAL_CERTIFICATE"),
                        person)
                .then()
                .statusCode(200);

        events.deliver(order.cancelled(1, 3));

        need(need)
                .body("status", equalTo("WITHDRAWN"))
                .body("reasonCode", equalTo("DECEASED"))
                .body("outcome", nullValue())
                .body("rest", nullValue());
    }

    @Test
    void theNeedOfAMergedFileFollowsItsOrder() {
        String surviving = IntakeApi.registerPerson("19520307");
        String duplicate = IntakeApi.registerPerson("19520308");
        String need = IntakeApi.confirmNeed(IntakeApi.needBody(duplicate));
        ServedNeed order = new ServedNeed(need);
        events.deliver(List.of(order.created(4), order.accepted(), order.started(), order.verified(UUID.randomUUID())));
        MergeApi.merge(surviving, duplicate);

        events.deliver(List.of(order.delivered(1, 3), order.returnVisited("REACHED_SATISFIED"), order.closed()));

        need(need)
                .body("personId", equalTo(surviving))
                .body("outcome", equalTo("PARTLY_MET"))
                .body("unitsDelivered", equalTo(1))
                .body("rest", equalTo("TO_DECIDE"));
        assertThat(DatabaseRows.events(TOPIC, need).getLast().key()).isEqualTo(duplicate);
    }

    @Test
    void partlyMetNeedsAreListed() {
        String partly = partlyMetNeed();
        String met = confirmedNeed();
        events.deliver(new ServedNeed(met).closedWith(4, 4));

        listed("/api/v1/needs", Map.of("outcome", "PARTLY_MET", "rest", "TO_DECIDE"))
                .body("items.id", hasItem(partly))
                .body("items.id", not(hasItem(met)));
        listed("/api/v1/ledger", Map.of("outcome", "PARTLY_MET", "rest", "TO_DECIDE"))
                .body("items.need.id", hasItem(partly))
                .body("items.need.id", not(hasItem(met)));
    }

    @Test
    void theLedgerCountsWhatIsMissing() {
        int before = missing(IntakeApi.OFFICER);
        partlyMetNeed();

        assertThat(missing(IntakeApi.OFFICER)).isEqualTo(before + 1);
    }

    @Test
    void anotherAreaCountsNothingOfIt() {
        int before = missing(IntakeApi.OTHER_AREA_OFFICER);
        partlyMetNeed();

        assertThat(missing(IntakeApi.OTHER_AREA_OFFICER)).isEqualTo(before);
    }

    private static int missing(TestTokens caller) {
        List<Integer> found = RestApi.as(caller)
                .queryParam("service", "HOME_COOKING")
                .get("/api/v1/ledger/summary")
                .then()
                .statusCode(200)
                .extract()
                .path("counts.findAll { it.outcome == 'PARTLY_MET' && it.rest == 'TO_DECIDE' }.unitsMissing");
        return found.stream().mapToInt(i -> i).sum();
    }

    private String partlyMetNeed() {
        String need = confirmedNeed();
        events.deliver(new ServedNeed(need).closedWith(3, 4));
        return need;
    }

    private static String confirmedNeed() {
        return IntakeApi.confirmNeed(IntakeApi.needBody(IntakeApi.registerPerson("19520307")));
    }

    private static List<String> eventNames(String need) {
        return DatabaseRows.eventNames(TOPIC, need);
    }

    private static ValidatableResponse need(String id) {
        return RestApi.as(IntakeApi.OFFICER)
                .get("/api/v1/needs/{id}", id)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse listed(String path, Map<String, String> filter) {
        return RestApi.as(IntakeApi.OFFICER)
                .queryParams(filter)
                .queryParam("limit", 200)
                .get(path)
                .then()
                .statusCode(200);
    }
}
