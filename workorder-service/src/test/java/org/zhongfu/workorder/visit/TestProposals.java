// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposed;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

/** Proposals of visits and their answers, for tests. */
final class TestProposals {

    static final String TOPIC = "zhongfu.workorder.v1";

    private static final String DEADLOCK = "40P01";

    private TestProposals() {}

    /** Publishes a proposal as the inbox does: a transaction that the database ends because of a deadlock is repeated. */
    static Callable<Integer> publishing(TestEvents events, VisitProposed proposal) {
        return () -> {
            for (int attempt = 1; ; attempt++) {
                try {
                    events.publish(proposal);
                    return attempt;
                } catch (RuntimeException e) {
                    if (attempt == 5 || !isDeadlock(e)) {
                        throw e;
                    }
                }
            }
        };
    }

    private static boolean isDeadlock(RuntimeException failure) {
        return Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && DEADLOCK.equals(sql.getSQLState()));
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
