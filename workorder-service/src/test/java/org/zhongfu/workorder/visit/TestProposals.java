// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposed;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;
import org.zhongfu.workorder.worker.SampleWorkers;

/** Proposals of visits and their answers, for tests. */
@ApplicationScoped
class TestProposals {

    static final String TOPIC = "zhongfu.workorder.v1";

    private final TestEvents events;

    TestProposals(TestEvents events) {
        this.events = events;
    }

    /** Publishes a proposal as the inbox does: a transaction that the database ends because of a deadlock is repeated. */
    Callable<Integer> publishing(VisitProposed proposal) {
        return () -> {
            for (int attempt = 1; ; attempt++) {
                try {
                    events.publish(proposal);
                    return attempt;
                } catch (RuntimeException e) {
                    if (attempt == 5) {
                        throw e;
                    }
                }
            }
        };
    }

    /** Another accepted order of the same worker. */
    TestOrder another(TestOrder work, int units) {
        TestOrder another = TestOrder.offered(events, units, work.worker());
        another.accept();
        return another;
    }

    /** Another worker of the same provider. */
    WorkerChanged colleague(TestOrder work) {
        WorkerChanged colleague = SampleWorkers.workerChanged(
                work.match().provider().providerId(),
                work.match().provider().providerOrg(),
                "colleague-" + UUID.randomUUID());
        events.publish(colleague);
        return colleague;
    }

    /** Proposals for the order and its worker. */
    static SampleProposals of(TestOrder work) {
        return SampleProposals.of(work.match(), work.worker().workerId());
    }

    static Instant minute(int minute) {
        return SampleProposals.TOMORROW.plus(Duration.ofMinutes(minute));
    }

    /** CONFIRMED, or the reason of the refusal; there is exactly one answer. */
    static String answer(VisitProposed proposal) {
        List<DatabaseRows.Event> answers =
                DatabaseRows.events(TOPIC, proposal.proposalId().toString());
        assertThat(answers).hasSize(1);
        DatabaseRows.Event only = answers.getFirst();
        assertThat(only.key()).isEqualTo(proposal.needId().toString());
        assertThat(only.version()).isEqualTo(1);
        return only.name().equals("VisitProposalConfirmed")
                ? "CONFIRMED"
                : only.payload().path("reasonCode").asText();
    }

    /** Id of the visit that was planned for a proposal. */
    static String visitOf(VisitProposed proposal) {
        return DatabaseRows.events(TOPIC, proposal.proposalId().toString())
                .getFirst()
                .payload()
                .path("visitId")
                .asText();
    }

    /** Fails when the hash chain of the order is broken. */
    static void requireIntactChain(TestOrder work) {
        RestApi.as(work.coordinator())
                .get("/api/v1/work-orders/" + work.id() + "/trail")
                .then()
                .statusCode(200)
                .body("verified", equalTo(true));
    }
}
