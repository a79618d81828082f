// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.matching.MatchingEvent;
import org.zhongfu.contracts.matching.MatchingEvent.MatchCancelled;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposed;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.testkit.KafkaResource;
import org.zhongfu.testkit.PostgresResource;
import org.zhongfu.testkit.Rows;
import org.zhongfu.testkit.Together;
import org.zhongfu.testkit.Wire;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;
import org.zhongfu.workorder.order.SampleOrders;
import org.zhongfu.workorder.worker.SampleWorkers;

/** What a plan proposes is planned or refused, once, whatever comes twice, late or at the same moment. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
class ProposalServiceQuarkusTest {

    private static final String TOPIC = "zhongfu.workorder.v1";

    @Inject
    TestEvents news;

    @Test
    void aProposalBecomesAPlannedVisitThatSaysWhereItComesFrom() {
        TestOrder work = TestOrder.taken(news, 2);
        VisitProposed proposal = of(work).at(0);

        news.tell(proposal);

        assertThat(answer(proposal)).isEqualTo("CONFIRMED");
        String visit = visitOf(proposal);
        work.visit(visit)
                .then()
                .body("status", equalTo("PLANNED"))
                .body("workerId", equalTo(proposal.workerId().toString()))
                .body("plannedFrom", equalTo(proposal.plannedFrom().toString()))
                .body("planId", equalTo(proposal.planId().toString()))
                .body("planVersion", equalTo(1))
                .body("proposalId", equalTo(proposal.proposalId().toString()));
        work.order().then().body("status", equalTo("SCHEDULED")).body("visits", hasSize(1));
        assertThat(Rows.told(TOPIC, visit)).containsExactly("VisitPlanned");
        assertThat(Rows.told(TOPIC, work.id())).endsWith("WorkOrderAccepted", "WorkOrderScheduled");
        trailIsIntact(work);
    }

    @Test
    void aVisitPlannedByAPersonNamesNoPlan() {
        TestOrder work = TestOrder.taken(news, 1);

        work.visit(work.planned(0).getFirst())
                .then()
                .body("planId", nullValue())
                .body("proposalId", nullValue());
    }

    @Test
    void aProposalToldTwiceIsAnsweredOnce() {
        TestOrder work = TestOrder.taken(news, 2);
        VisitProposed fits = of(work).at(0);
        VisitProposed clashes = of(work).at(0);

        List.of(fits, clashes, fits, clashes).forEach(news::tell);

        assertThat(Rows.told(TOPIC, fits.proposalId().toString())).containsExactly("VisitProposalConfirmed");
        assertThat(Rows.told(TOPIC, clashes.proposalId().toString())).containsExactly("VisitProposalRefused");
        work.order().then().body("visits", hasSize(1));
    }

    @Test
    void aClashWithAnotherVisitIsARefusalAndOtherNewsOfTheTransactionStands() {
        TestOrder busy = TestOrder.taken(news, 1);
        TestOrder work = another(busy, 2);
        news.tell(of(busy).at(0));
        VisitProposed clashes = of(work).between(minute(30), minute(90));
        VisitProposed fits = of(work).between(minute(60), minute(120));

        news.tellTogether(List.of(clashes, fits));

        assertThat(answer(clashes)).isEqualTo("WORKER_BUSY");
        assertThat(answer(fits)).isEqualTo("CONFIRMED");
        work.order().then().body("visits", hasSize(1)).body("status", equalTo("SCHEDULED"));
        trailIsIntact(work);
    }

    @Test
    void aRefusalLeavesTheOrderAsItWas() {
        TestOrder busy = TestOrder.taken(news, 1);
        TestOrder work = another(busy, 1);
        news.tell(of(busy).at(0));
        long version = work.order().jsonPath().getLong("version");

        VisitProposed clashes = of(work).at(0);
        news.tell(clashes);

        assertThat(answer(clashes)).isEqualTo("WORKER_BUSY");
        work.order().then().body("status", equalTo("ACCEPTED")).body("visits", hasSize(0));
        assertThat(work.order().jsonPath().getLong("version")).isEqualTo(version);
    }

    @Test
    void ofProposalsAtTheSameMomentForTheSameWorkerAndTimeExactlyOneIsConfirmed() throws Exception {
        TestOrder one = TestOrder.taken(news, 1);
        List<VisitProposed> rivals = new ArrayList<>(List.of(of(one).at(0)));
        for (int i = 0; i < 5; i++) {
            rivals.add(of(another(one, 1)).between(minute(10 * i), minute(60 + 10 * i)));
        }

        Together.all(rivals.stream().map(this::telling).toList());

        assertThat(rivals.stream().map(ProposalServiceQuarkusTest::answer))
                .containsOnly("CONFIRMED", "WORKER_BUSY")
                .containsOnlyOnce("CONFIRMED");
        assertThat(Rows.count(
                        "select count(*) from visit where worker_id = ?::uuid",
                        one.worker().workerId().toString()))
                .isEqualTo(1);
    }

    @Test
    void aProposalAndAPersonAtTheSameMomentMakeOneVisit() throws Exception {
        TestOrder one = TestOrder.taken(news, 1);
        TestOrder other = another(one, 1);
        VisitProposed proposal = of(one).between(TestOrder.at(70), TestOrder.at(71));

        List<Integer> codes =
                Together.all(List.of(telling(proposal), () -> other.schedule(other.self(), List.of(TestOrder.plan(70)))
                        .statusCode()));

        assertThat(answer(proposal)).isEqualTo(codes.getLast() == 200 ? "WORKER_BUSY" : "CONFIRMED");
        assertThat(codes.getLast()).isIn(200, 409);
    }

    @Test
    void inWhateverOrderAProposalAndItsWithdrawalAreToldNothingStaysPlanned() {
        for (List<Integer> order : List.of(List.of(0, 1, 0, 1), List.of(1, 0, 0, 1), List.of(1, 1, 0, 0))) {
            TestOrder work = TestOrder.taken(news, 1);
            VisitProposed proposal = of(work).at(0);
            MatchingEvent withdrawal = SampleProposals.withdrawn(proposal);

            order.forEach(which -> news.tell(which == 0 ? proposal : withdrawal));

            assertThat(work.order().jsonPath().getList("visits.status")).isSubsetOf("CANCELLED");
            VisitProposed next = of(work).at(0);
            news.tell(next);
            assertThat(answer(next)).isEqualTo("CONFIRMED");
        }
    }

    @Test
    void aProposalWithdrawnBeforeItIsToldIsNotAnswered() {
        TestOrder work = TestOrder.taken(news, 1);
        VisitProposed proposal = of(work).at(0);

        news.tell(SampleProposals.withdrawn(proposal));
        news.tell(proposal);

        assertThat(Rows.told(TOPIC, proposal.proposalId().toString())).isEmpty();
        work.order().then().body("status", equalTo("ACCEPTED")).body("visits", hasSize(0));
    }

    @Test
    void aWithdrawalSaysWhyOnTheVisitAndDoesNotStopOneThatRuns() {
        TestOrder work = TestOrder.taken(news, 2);
        VisitProposed planned = of(work).at(0);
        VisitProposed running = of(work).between(TestOrder.minute(3610), TestOrder.minute(3700));
        news.tellTogether(List.of(planned, running));
        work.door(visitOf(running), "check-in", Instant.now()).then().statusCode(200);

        news.tell(SampleProposals.withdrawn(planned));
        news.tell(SampleProposals.withdrawn(running));

        work.visit(visitOf(planned))
                .then()
                .body("status", equalTo("CANCELLED"))
                .body("reasonCode", equalTo("PLAN_REPUBLISHED"));
        work.visit(visitOf(running)).then().body("status", equalTo("IN_PROGRESS"));
        trailIsIntact(work);
    }

    @Test
    void aReplacementMovesTheVisitAndARefusedOneLeavesItWhereItWas() {
        TestOrder work = TestOrder.taken(news, 1);
        WorkerChanged colleague = colleague(work);
        TestOrder busy = TestOrder.offered(news, 1, colleague);
        busy.take();
        news.tell(of(busy).at(5));
        VisitProposed first = of(work).at(0);
        news.tell(first);
        UUID visit = UUID.fromString(visitOf(first));

        VisitProposed refused = of(work).in(first.planId(), 2)
                .by(colleague.workerId())
                .instead(visit)
                .at(5);
        news.tell(refused);
        assertThat(answer(refused)).isEqualTo("WORKER_BUSY");
        work.visit(visit.toString()).then().body("status", equalTo("PLANNED"));
        VisitProposed rival = of(another(work, 1)).at(0);
        news.tell(rival);
        assertThat(answer(rival)).isEqualTo("WORKER_BUSY");

        VisitProposed moved = of(work).in(first.planId(), 3).instead(visit).between(minute(30), minute(90));
        news.tell(moved);
        assertThat(answer(moved)).isEqualTo("CONFIRMED");
        work.visit(visit.toString())
                .then()
                .body("status", equalTo("CANCELLED"))
                .body("reasonCode", equalTo("REPLACED_BY_PLAN"));
        assertThat(work.order().jsonPath().getList("visits.status")).containsExactlyInAnyOrder("CANCELLED", "PLANNED");
    }

    @Test
    void aNewVersionOfAPlanMaySwapVisitsInWhicheverOrderItIsTold() {
        TestOrder one = TestOrder.taken(news, 1);
        TestOrder other = another(one, 1);
        UUID plan = UUID.randomUUID();
        VisitProposed early = of(one).in(plan, 1).at(0);
        VisitProposed late = of(other).in(plan, 1).at(1);
        news.tellTogether(List.of(early, late));

        VisitProposed nowLate =
                of(one).in(plan, 2).instead(UUID.fromString(visitOf(early))).at(1);
        VisitProposed nowEarly =
                of(other).in(plan, 2).instead(UUID.fromString(visitOf(late))).at(0);
        news.tell(nowLate);
        news.tell(nowEarly);

        assertThat(List.of(answer(nowLate), answer(nowEarly))).containsOnly("CONFIRMED");
        assertThat(Rows.texts(
                        "select status from visit where plan_id = ?::uuid order by plan_version, planned_from",
                        plan.toString()))
                .containsExactly("CANCELLED", "CANCELLED", "PLANNED", "PLANNED");
    }

    @Test
    void anOlderVersionDoesNotMakeANewerOneGiveWay() {
        TestOrder one = TestOrder.taken(news, 1);
        UUID plan = UUID.randomUUID();
        news.tell(of(one).in(plan, 2).at(0));
        VisitProposed late = of(another(one, 1)).in(plan, 1).at(0);

        news.tell(late);

        assertThat(answer(late)).isEqualTo("WORKER_BUSY");
    }

    @Test
    void thePartsOfAVisitByTwoWorkersAreTwoVisitsAndTakeTwoUnits() {
        TestOrder work = TestOrder.taken(news, 2);
        WorkerChanged colleague = colleague(work);
        VisitProposed first = of(work).at(0);
        VisitProposed second = of(work).by(colleague.workerId()).at(0);
        VisitProposed third = of(work).at(4);

        List.of(first, second, third).forEach(news::tell);

        assertThat(List.of(answer(first), answer(second))).containsOnly("CONFIRMED");
        assertThat(answer(third)).isEqualTo("NO_UNITS_LEFT");
        assertThat(work.order().jsonPath().getString("workerId"))
                .isEqualTo(work.worker().workerId().toString());
        work.visit(visitOf(second))
                .then()
                .body("workerId", equalTo(colleague.workerId().toString()));
    }

    @Test
    void whatIsNotKnownOrNotOpenYetIsRefusedWithThatReason() {
        TestOrder offered = TestOrder.offered(news, 1);
        TestOrder taken = TestOrder.taken(news, 1);
        TestOrder elsewhere = TestOrder.taken(news, 1);
        TestOrder never = new TestOrder(SampleOrders.match(UUID.randomUUID(), "P", 1, TestOrder.BASE), taken.worker());
        VisitProposed notOpen = of(offered).at(0);
        VisitProposed unknown = of(never).at(0);
        VisitProposed stranger = of(taken).by(elsewhere.worker().workerId()).at(0);

        List.of(notOpen, unknown, stranger).forEach(news::tell);

        assertThat(answer(notOpen)).isEqualTo("ORDER_NOT_OPEN");
        assertThat(answer(unknown)).isEqualTo("ORDER_UNKNOWN");
        assertThat(answer(stranger)).isEqualTo("WORKER_UNKNOWN");
    }

    @Test
    void aCancelledMatchTakesThePlannedVisitOutOfTheCalendar() {
        TestOrder work = TestOrder.taken(news, 1);
        VisitProposed proposal = of(work).at(0);
        news.tell(proposal);

        news.tell(new MatchCancelled(
                work.match().matchId(), 4, work.match().needId(), "NEED_WITHDRAWN", 0, Instant.now(), false));
        news.tell(SampleProposals.withdrawn(proposal));

        work.visit(visitOf(proposal))
                .then()
                .body("status", equalTo("CANCELLED"))
                .body("reasonCode", equalTo("ORDER_CANCELLED"));
        assertThat(Rows.told(TOPIC, visitOf(proposal))).containsExactly("VisitPlanned", "VisitCancelled");
    }

    @Test
    void overABrokerProposalsDeliveredTwiceAreAnsweredOnceAndNothingIsParked() {
        TestOrder work = TestOrder.taken(news, 3);
        VisitProposed fits = of(work).at(0);
        VisitProposed clashes = of(work).between(minute(30), minute(90));
        VisitProposed after = of(work).at(2);
        VisitProposed takenBack = of(work).at(4);
        UUID event = UuidV7.next();
        try (Wire wire = new Wire()) {
            wire.publish(fits, event);
            wire.publish(fits, event);
            wire.publish(List.of(clashes, fits, SampleProposals.withdrawn(takenBack), takenBack, after));
        }

        await("the last answer")
                .atMost(Duration.ofSeconds(30))
                .until(() -> !Rows.told(TOPIC, after.proposalId().toString()).isEmpty());

        assertThat(answer(fits)).isEqualTo("CONFIRMED");
        assertThat(answer(clashes)).isEqualTo("WORKER_BUSY");
        assertThat(answer(after)).isEqualTo("CONFIRMED");
        assertThat(Rows.told(TOPIC, takenBack.proposalId().toString())).isEmpty();
        work.order().then().body("visits", hasSize(2));
        assertThat(Rows.count(
                        "select count(*) from parked_event where key = ?",
                        after.needId().toString()))
                .isZero();
    }

    /** As the inbox does: what the database stops because two wait for each other is tried again. */
    private Callable<Integer> telling(VisitProposed proposal) {
        return () -> {
            for (int attempt = 1; ; attempt++) {
                try {
                    news.tell(proposal);
                    return attempt;
                } catch (RuntimeException e) {
                    if (attempt == 5) {
                        throw e;
                    }
                }
            }
        };
    }

    private TestOrder another(TestOrder work, int units) {
        TestOrder another = TestOrder.offered(news, units, work.worker());
        another.take();
        return another;
    }

    private WorkerChanged colleague(TestOrder work) {
        WorkerChanged colleague = SampleWorkers.told(
                work.match().providerId(), work.match().providerOrg(), "colleague-" + UUID.randomUUID());
        news.tell(colleague);
        return colleague;
    }

    private static SampleProposals of(TestOrder work) {
        return SampleProposals.of(work.match(), work.worker().workerId());
    }

    private static Instant minute(int minute) {
        return SampleProposals.TOMORROW.plus(Duration.ofMinutes(minute));
    }

    /** CONFIRMED, or the reason of the refusal; there is exactly one answer. */
    private static String answer(VisitProposed proposal) {
        List<Rows.Event> told = Rows.events(TOPIC, proposal.proposalId().toString());
        assertThat(told).hasSize(1);
        Rows.Event only = told.getFirst();
        assertThat(only.key()).isEqualTo(proposal.needId().toString());
        assertThat(only.version()).isEqualTo(1);
        return only.name().equals("VisitProposalConfirmed")
                ? "CONFIRMED"
                : only.payload().path("reasonCode").asText();
    }

    private static String visitOf(VisitProposed proposal) {
        return Rows.events(TOPIC, proposal.proposalId().toString())
                .getFirst()
                .payload()
                .path("visitId")
                .asText();
    }

    private static void trailIsIntact(TestOrder work) {
        TestOrder.as(work.coordinator())
                .get("/api/v1/work-orders/" + work.id() + "/trail")
                .then()
                .statusCode(200)
                .body("verified", equalTo(true));
    }
}
