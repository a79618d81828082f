// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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
import org.zhongfu.contracts.id.PlanId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.matching.MatchingEvent;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposed;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

/** A newer version of a plan replaces and withdraws visits of older ones. */
@QuarkusTest
class ProposalVersionsQuarkusTest {

    @Inject
    TestEvents events;

    @Test
    void aProposalAndItsWithdrawalInAnyOrderLeaveNoPlannedVisit() {
        for (List<Integer> order : List.of(List.of(0, 1, 0, 1), List.of(1, 0, 0, 1), List.of(1, 1, 0, 0))) {
            TestOrder work = TestOrder.accepted(events, 1);
            VisitProposed proposal = of(work).at(0);
            MatchingEvent withdrawal = SampleProposals.withdrawn(proposal);

            order.forEach(which -> events.publish(which == 0 ? proposal : withdrawal));

            assertThat(work.order().jsonPath().getList("visits.status")).isSubsetOf("CANCELLED");
            VisitProposed next = of(work).at(0);
            events.publish(next);
            assertThat(answer(next)).isEqualTo("CONFIRMED");
        }
    }

    @Test
    void aProposalWithdrawnBeforeItArrivesIsNotAnswered() {
        TestOrder work = TestOrder.accepted(events, 1);
        VisitProposed proposal = of(work).at(0);

        events.publish(SampleProposals.withdrawn(proposal));
        events.publish(proposal);

        assertThat(DatabaseRows.eventNames(TOPIC, proposal.proposalId().toString()))
                .isEmpty();
        work.order().then().body("status", equalTo("ACCEPTED")).body("visits", hasSize(0));
    }

    @Test
    void aWithdrawalCancelsAPlannedVisitAndNotARunningOne() {
        TestOrder work = TestOrder.accepted(events, 2);
        VisitProposed planned = of(work).at(0);
        VisitProposed running = of(work).between(TestOrder.minute(3610), TestOrder.minute(3700));
        events.publishTogether(List.of(planned, running));
        RestApi.done(work.attend(visitOf(running), "check-in", TestClock.now()));

        events.publish(SampleProposals.withdrawn(planned));
        events.publish(SampleProposals.withdrawn(running));

        work.visit(visitOf(planned))
                .then()
                .body("status", equalTo("CANCELLED"))
                .body("reasonCode", equalTo("PLAN_REPUBLISHED"));
        work.visit(visitOf(running)).then().body("status", equalTo("IN_PROGRESS"));
        requireIntactChain(work);
    }

    @Test
    void aRefusedReplacementDoesNotChangeTheVisit() {
        TestOrder work = TestOrder.accepted(events, 1);
        VisitProposed first = planned(work);

        VisitProposed refused = publishReplacementAtATakenTime(work, first);

        assertThat(answer(refused)).isEqualTo("WORKER_BUSY");
        work.visit(visitOf(first)).then().body("status", equalTo("PLANNED"));
    }

    @Test
    void aVisitWhoseReplacementWasRefusedKeepsItsTime() {
        TestOrder work = TestOrder.accepted(events, 1);
        publishReplacementAtATakenTime(work, planned(work));

        VisitProposed rival = of(TestOrder.accepted(events, 1, work.worker())).at(0);
        events.publish(rival);

        assertThat(answer(rival)).isEqualTo("WORKER_BUSY");
    }

    @Test
    void aReplacementMovesTheVisit() {
        TestOrder work = TestOrder.accepted(events, 1);
        VisitProposed first = planned(work);
        String visit = visitOf(first);
        publishReplacementAtATakenTime(work, first);

        VisitProposed moved = of(work).in(first.plan().planId(), 3)
                .instead(VisitId.fromString(visit))
                .between(minute(30), minute(90));
        events.publish(moved);

        assertThat(answer(moved)).isEqualTo("CONFIRMED");
        work.visit(visit).then().body("status", equalTo("CANCELLED")).body("reasonCode", equalTo("REPLACED_BY_PLAN"));
        assertThat(work.order().jsonPath().getList("visits.status")).containsExactlyInAnyOrder("CANCELLED", "PLANNED");
    }

    private VisitProposed planned(TestOrder work) {
        VisitProposed first = of(work).at(0);
        events.publish(first);
        return first;
    }

    /** The second version of the plan moves the visit to a colleague who has another one then. */
    private VisitProposed publishReplacementAtATakenTime(TestOrder work, VisitProposed first) {
        WorkerChanged colleague = work.publishColleague(events);
        TestOrder busy = TestOrder.offered(events, 1, colleague);
        busy.accept();
        events.publish(of(busy).at(5));
        VisitProposed refused = of(work).in(first.plan().planId(), 2)
                .by(colleague.workerId())
                .instead(VisitId.fromString(visitOf(first)))
                .at(5);
        events.publish(refused);
        return refused;
    }

    @Test
    void aNewVersionOfAPlanMaySwapVisitsInEitherOrder() {
        TestOrder one = TestOrder.accepted(events, 1);
        TestOrder other = TestOrder.accepted(events, 1, one.worker());
        PlanId plan = new PlanId(UUID.randomUUID());
        VisitProposed early = of(one).in(plan, 1).at(0);
        VisitProposed late = of(other).in(plan, 1).at(1);
        events.publishTogether(List.of(early, late));

        VisitProposed nowLate =
                of(one).in(plan, 2).instead(VisitId.fromString(visitOf(early))).at(1);
        VisitProposed nowEarly =
                of(other).in(plan, 2).instead(VisitId.fromString(visitOf(late))).at(0);
        events.publish(nowLate);
        events.publish(nowEarly);

        assertThat(List.of(answer(nowLate), answer(nowEarly))).containsOnly("CONFIRMED");
        assertThat(DatabaseRows.texts(
                        "select status from visit where plan_id = ?::uuid order by plan_version, planned_from",
                        plan.toString()))
                .containsExactly("CANCELLED", "CANCELLED", "PLANNED", "PLANNED");
    }

    @Test
    void anOlderVersionDoesNotReplaceANewerOne() {
        TestOrder one = TestOrder.accepted(events, 1);
        PlanId plan = new PlanId(UUID.randomUUID());
        events.publish(of(one).in(plan, 2).at(0));
        VisitProposed late =
                of(TestOrder.accepted(events, 1, one.worker())).in(plan, 1).at(0);

        events.publish(late);

        assertThat(answer(late)).isEqualTo("WORKER_BUSY");
    }
}
