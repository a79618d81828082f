// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.zhongfu.base.need.NeedOwners;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.PersonMergeId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.intake.IntakeEvent.MergeEvent;
import org.zhongfu.contracts.intake.IntakeEvent.PersonsMergeUndone;
import org.zhongfu.contracts.intake.IntakeEvent.PersonsMerged;
import org.zhongfu.contracts.intake.MovedNeed;
import org.zhongfu.contracts.matching.MatchingEvent.MatchAccepted;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.KafkaEvents;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;
import org.zhongfu.workorder.order.SampleOrders;
import org.zhongfu.workorder.pause.PauseApi;
import org.zhongfu.workorder.visit.PlannedDays;

/** Orders and visits follow a person whose files were merged. */
@QuarkusTest
class MergedPersonsQuarkusTest {

    @Inject
    TestEvents events;

    @Inject
    NeedOwners owners;

    @Inject
    Jdbi jdbi;

    private final PersonId surviving = new PersonId(UUID.randomUUID());
    private final PersonMergeId merge = new PersonMergeId(UuidV7.next());

    @Test
    void anOrderAndItsVisitsFollow() {
        TestOrder work = TestOrder.accepted(events, 2);
        work.planned(0);

        events.publish(merged(work.match()));

        work.order().then().body("personId", equalTo(surviving.toString()));
        assertThat(personsOf(work.match())).hasSize(2).containsOnly(surviving.toString());
    }

    @Test
    void theVersionAndTheHashChainOfTheOrderStay() {
        TestOrder work = TestOrder.accepted(events, 1);
        int version = work.order().path("version");

        events.publish(merged(work.match()));

        work.order().then().body("version", equalTo(version));
    }

    @Test
    void aMergeWaitsForARecordOfTheNeedThatIsBeingMade() {
        TestOrder work = TestOrder.accepted(events, 1);
        PersonId registered = work.match().recipient().personId();

        QuarkusTransaction.requiringNew().run(() -> {
            owners.claim(work.match().needId(), registered);
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                        jdbi.useHandle(sql -> sql.execute("set local lock_timeout = '200ms'"));
                        owners.apply(merged(work.match()));
                    }))
                    .hasStackTraceContaining("lock timeout");
        });
    }

    @Test
    void anOrderCreatedAfterTheMergeIsOfTheSurvivingFile() {
        MatchAccepted match = SampleOrders.match(new ProviderId(UUID.randomUUID()), "P1", 1, TestOrder.BASE);
        events.publish(merged(match));

        events.publish(match);

        assertThat(personsOf(match)).containsExactly(surviving.toString());
    }

    @Test
    void anUndoneMergeGivesEverythingBack() {
        TestOrder work = TestOrder.accepted(events, 2);
        work.planned(0);
        events.publish(merged(work.match()));

        events.publish(undone(work.match()));

        assertThat(personsOf(work.match())).hasSize(2).containsOnly(duplicateOf(work.match()));
    }

    @Test
    void aMergeThatArrivesAfterItsUndoingChangesNothing() {
        TestOrder work = TestOrder.accepted(events, 1);
        events.publish(undone(work.match()));

        events.publish(merged(work.match()));

        assertThat(personsOf(work.match())).containsOnly(duplicateOf(work.match()));
    }

    @Test
    void aVisitPlannedAfterTheMergeIsOfTheSurvivingFile() {
        TestOrder work = TestOrder.accepted(events, 1);
        events.publish(merged(work.match()));

        work.planned(0);

        assertThat(personsOf(work.match())).hasSize(2).containsOnly(surviving.toString());
    }

    /** Both files were merged into a third one, so that the same merge moves both needs. */
    @Test
    void aPauseOfOneFileHoldsForTheOrdersOfBoth() {
        TestOrder work = TestOrder.accepted(events, 2);
        TestOrder other = TestOrder.accepted(events, 2);
        PauseApi.enter(other, TestOrder.officer(), PauseApi.body(PlannedDays.day(1), PlannedDays.day(3)))
                .then()
                .statusCode(201);

        events.publish(merged(work.match()));
        events.publish(merged(other.match()));

        work.order().then().body("pauses.fromDay", contains(PlannedDays.day(1).toString()));
        work.schedule(
                        work.coordinator(),
                        List.of(Map.of(
                                "plannedFrom", PlannedDays.at(2, 9).toString(),
                                "plannedTo", PlannedDays.at(2, 10).toString())))
                .then()
                .statusCode(422);
    }

    @Test
    void mergesArriveOverTheBroker() {
        MatchAccepted match = SampleOrders.match(new ProviderId(UUID.randomUUID()), "P1", 1, TestOrder.BASE);
        try (KafkaEvents kafka = new KafkaEvents()) {
            UUID id = UuidV7.next();
            kafka.publish(match, UuidV7.next());
            kafka.publish(merged(match), id);
            kafka.publish(merged(match), id); // delivered twice
        }

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(personsOf(match)).containsExactly(surviving.toString()));
    }

    private MergeEvent merged(MatchAccepted match) {
        return new PersonsMerged(
                merge,
                2,
                surviving,
                match.recipient().personId(),
                List.of(new MovedNeed(match.needId(), surviving, 1)),
                match.occurredAt(),
                false);
    }

    private MergeEvent undone(MatchAccepted match) {
        return new PersonsMergeUndone(
                merge,
                3,
                surviving,
                match.recipient().personId(),
                List.of(new MovedNeed(match.needId(), match.recipient().personId(), 2)),
                match.occurredAt(),
                false);
    }

    private static String duplicateOf(MatchAccepted match) {
        return match.recipient().personId().toString();
    }

    /** The persons of the orders and visits of the need. */
    private static List<String> personsOf(MatchAccepted match) {
        return DatabaseRows.texts(
                "select person_id from work_order where need_id = ? union all select person_id from visit where need_id = ?",
                match.needId(),
                match.needId());
    }
}
