// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.zhongfu.workorder.visit.TestProposals.TOPIC;
import static org.zhongfu.workorder.visit.TestProposals.answer;
import static org.zhongfu.workorder.visit.TestProposals.minute;
import static org.zhongfu.workorder.visit.TestProposals.of;
import static org.zhongfu.workorder.visit.TestProposals.publishing;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposed;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.KafkaEvents;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

/** Proposals that arrive at the same moment or twice are answered once. */
@QuarkusTest
class ProposalConcurrencyQuarkusTest {

    @Inject
    TestEvents events;

    @Test
    void aProposalPublishedTwiceIsAnsweredOnce() {
        TestOrder work = TestOrder.accepted(events, 2);
        VisitProposed fits = of(work).at(0);
        VisitProposed clashes = of(work).at(0);

        List.of(fits, clashes, fits, clashes).forEach(events::publish);

        assertThat(DatabaseRows.eventNames(TOPIC, fits.proposalId().toString()))
                .containsExactly("VisitProposalConfirmed");
        assertThat(DatabaseRows.eventNames(TOPIC, clashes.proposalId().toString()))
                .containsExactly("VisitProposalRefused");
        work.order().then().body("visits", hasSize(1));
    }

    @Test
    void oneOfSimultaneousProposalsForAWorkerIsConfirmed() throws Exception {
        TestOrder one = TestOrder.accepted(events, 1);
        List<VisitProposed> rivals = new ArrayList<>(List.of(of(one).at(0)));
        for (int i = 0; i < 5; i++) {
            rivals.add(of(TestOrder.accepted(events, 1, one.worker())).between(minute(10 * i), minute(60 + 10 * i)));
        }

        Concurrently.run(rivals.stream().map(rival -> publishing(events, rival)).toList());

        assertThat(rivals.stream().map(TestProposals::answer))
                .containsOnly("CONFIRMED", "WORKER_BUSY")
                .containsOnlyOnce("CONFIRMED");
        assertThat(DatabaseRows.count(
                        "select count(*) from visit where worker_id = ?::uuid",
                        one.worker().workerId().toString()))
                .isEqualTo(1);
    }

    @Test
    void aSimultaneousProposalAndSchedulePlanOneVisit() throws Exception {
        TestOrder one = TestOrder.accepted(events, 1);
        TestOrder other = TestOrder.accepted(events, 1, one.worker());
        VisitProposed proposal = of(one).between(TestOrder.at(70), TestOrder.at(71));

        List<Integer> codes = Concurrently.run(
                List.of(publishing(events, proposal), () -> other.schedule(other.self(), List.of(TestOrder.plan(70)))
                        .statusCode()));

        assertThat(answer(proposal)).isEqualTo(codes.getLast() == 200 ? "WORKER_BUSY" : "CONFIRMED");
        assertThat(codes.getLast()).isIn(200, 409);
    }

    @Test
    void proposalsDeliveredTwiceByTheBrokerAreAnsweredOnceAndNotParked() {
        TestOrder work = TestOrder.accepted(events, 3);
        VisitProposed fits = of(work).at(0);
        VisitProposed clashes = of(work).between(minute(30), minute(90));
        VisitProposed after = of(work).at(2);
        VisitProposed takenBack = of(work).at(4);
        UUID event = UuidV7.next();
        try (KafkaEvents wire = new KafkaEvents()) {
            wire.publish(fits, event);
            wire.publish(fits, event);
            wire.publish(List.of(clashes, fits, SampleProposals.withdrawn(takenBack), takenBack, after));
        }

        await("the last answer").atMost(Duration.ofSeconds(30)).until(() -> !DatabaseRows.eventNames(
                        TOPIC, after.proposalId().toString())
                .isEmpty());

        assertThat(answer(fits)).isEqualTo("CONFIRMED");
        assertThat(answer(clashes)).isEqualTo("WORKER_BUSY");
        assertThat(answer(after)).isEqualTo("CONFIRMED");
        assertThat(DatabaseRows.eventNames(TOPIC, takenBack.proposalId().toString()))
                .isEmpty();
        work.order().then().body("visits", hasSize(2));
        assertThat(DatabaseRows.count(
                        "select count(*) from parked_event where key = ?",
                        after.needId().toString()))
                .isZero();
    }
}
