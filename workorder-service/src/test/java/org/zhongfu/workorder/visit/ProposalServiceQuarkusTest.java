// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.zhongfu.workorder.visit.TestProposals.TOPIC;
import static org.zhongfu.workorder.visit.TestProposals.answer;
import static org.zhongfu.workorder.visit.TestProposals.minute;
import static org.zhongfu.workorder.visit.TestProposals.of;
import static org.zhongfu.workorder.visit.TestProposals.requireIntactChain;
import static org.zhongfu.workorder.visit.TestProposals.visitOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.matching.MatchingEvent.MatchCancelled;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposed;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;
import org.zhongfu.workorder.order.SampleOrders;
import org.zhongfu.workorder.pause.PauseApi;

/** A visit that a plan proposes is planned or refused. */
@QuarkusTest
class ProposalServiceQuarkusTest {

    @Inject
    TestEvents events;

    @Test
    void aProposalBecomesAPlannedVisitThatNamesItsPlan() {
        TestOrder work = TestOrder.accepted(events, 2);
        VisitProposed proposal = of(work).at(0);

        events.publish(proposal);

        assertThat(answer(proposal)).isEqualTo("CONFIRMED");
        String visit = visitOf(proposal);
        work.visit(visit)
                .then()
                .body("status", equalTo("PLANNED"))
                .body("workerId", equalTo(proposal.workerId().toString()))
                .body("plannedFrom", equalTo(proposal.planned().plannedFrom().toString()))
                .body("planId", equalTo(proposal.plan().planId().toString()))
                .body("planVersion", equalTo(1))
                .body("proposalId", equalTo(proposal.proposalId().toString()));
        work.order().then().body("status", equalTo("SCHEDULED")).body("visits", hasSize(1));
        assertThat(DatabaseRows.eventNames(TOPIC, visit)).containsExactly("VisitPlanned");
        assertThat(DatabaseRows.eventNames(TOPIC, work.id())).endsWith("WorkOrderAccepted", "WorkOrderScheduled");
        requireIntactChain(work);
    }

    @Test
    void aVisitPlannedByAPersonNamesNoPlan() {
        TestOrder work = TestOrder.accepted(events, 1);

        work.visit(work.planned(0).getFirst())
                .then()
                .body("planId", nullValue())
                .body("proposalId", nullValue());
    }

    @Test
    void aVisitInAPauseOfThePersonIsRefused() {
        TestOrder work = TestOrder.accepted(events, 2);
        PauseApi.given(work, PlannedDays.day(-3), PlannedDays.day(3));
        VisitProposed proposal = of(work).at(0);

        events.publish(proposal);

        assertThat(answer(proposal)).isEqualTo("PERSON_PAUSED");
    }

    @Test
    void aClashWithAnotherVisitIsRefusedAndOtherEventsOfTheTransactionAreKept() {
        TestOrder busy = TestOrder.accepted(events, 1);
        TestOrder work = TestOrder.accepted(events, 2, busy.worker());
        events.publish(of(busy).at(0));
        VisitProposed clashes = of(work).between(minute(30), minute(90));
        VisitProposed fits = of(work).between(minute(60), minute(120));

        events.publishTogether(List.of(clashes, fits));

        assertThat(answer(clashes)).isEqualTo("WORKER_BUSY");
        assertThat(answer(fits)).isEqualTo("CONFIRMED");
        work.order().then().body("visits", hasSize(1)).body("status", equalTo("SCHEDULED"));
        requireIntactChain(work);
    }

    @Test
    void aRefusedProposalDoesNotChangeTheOrder() {
        TestOrder busy = TestOrder.accepted(events, 1);
        TestOrder work = TestOrder.accepted(events, 1, busy.worker());
        events.publish(of(busy).at(0));
        long version = work.order().jsonPath().getLong("version");

        VisitProposed clashes = of(work).at(0);
        events.publish(clashes);

        assertThat(answer(clashes)).isEqualTo("WORKER_BUSY");
        work.order().then().body("status", equalTo("ACCEPTED")).body("visits", hasSize(0));
        assertThat(work.order().jsonPath().getLong("version")).isEqualTo(version);
    }

    @Test
    void thePartsOfAVisitByTwoWorkersAreTwoVisitsAndTwoUnits() {
        TestOrder work = TestOrder.accepted(events, 2);
        WorkerChanged colleague = work.publishColleague(events);
        VisitProposed first = of(work).at(0);
        VisitProposed second = of(work).by(colleague.workerId()).at(0);
        VisitProposed third = of(work).at(4);

        List.of(first, second, third).forEach(events::publish);

        assertThat(List.of(answer(first), answer(second))).containsOnly("CONFIRMED");
        assertThat(answer(third)).isEqualTo("NO_UNITS_LEFT");
        assertThat(work.order().jsonPath().getString("workerId"))
                .isEqualTo(work.worker().workerId().toString());
        work.visit(visitOf(second))
                .then()
                .body("workerId", equalTo(colleague.workerId().toString()));
    }

    @Test
    void anUnknownOrNotYetOpenOrderOrWorkerIsRefusedWithThatReason() {
        TestOrder offered = TestOrder.offered(events, 1);
        TestOrder taken = TestOrder.accepted(events, 1);
        TestOrder elsewhere = TestOrder.accepted(events, 1);
        TestOrder never = new TestOrder(
                SampleOrders.match(new ProviderId(UUID.randomUUID()), "P", 1, TestOrder.BASE), taken.worker());
        VisitProposed notOpen = of(offered).at(0);
        VisitProposed unknown = of(never).at(0);
        VisitProposed stranger = of(taken).by(elsewhere.worker().workerId()).at(0);

        List.of(notOpen, unknown, stranger).forEach(events::publish);

        assertThat(answer(notOpen)).isEqualTo("ORDER_NOT_OPEN");
        assertThat(answer(unknown)).isEqualTo("ORDER_UNKNOWN");
        assertThat(answer(stranger)).isEqualTo("WORKER_UNKNOWN");
    }

    @Test
    void aCancelledMatchCancelsThePlannedVisit() {
        TestOrder work = TestOrder.accepted(events, 1);
        VisitProposed proposal = of(work).at(0);
        events.publish(proposal);

        events.publish(new MatchCancelled(
                work.match().matchId(), 4, work.match().needId(), "NEED_WITHDRAWN", 0, TestClock.now(), false, null));
        events.publish(SampleProposals.withdrawn(proposal));

        work.visit(visitOf(proposal))
                .then()
                .body("status", equalTo("CANCELLED"))
                .body("reasonCode", equalTo("ORDER_CANCELLED"));
        assertThat(DatabaseRows.eventNames(TOPIC, visitOf(proposal))).containsExactly("VisitPlanned", "VisitCancelled");
    }
}
