// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.platform.messaging.outbox.OutboxForTests;
import org.zhongfu.platform.messaging.sample.TestDatabase;
import org.zhongfu.testkit.TestClock;

/** Three disclosures, one a minute: two of one record, one of another one. */
class AuditCountsTest {

    private static final Instant START = Instant.parse("2025-06-01T08:00:00Z");
    private static final Set<String> ACTIONS = Set.of("DISCLOSED", "CARD_READ");

    private final TestDatabase database = TestDatabase.fresh();
    private final TestClock clock = TestClock.at(START);
    private final AuditCounts counts = new AuditCounts(database.source());

    @BeforeEach
    void discloseThreeTimes() throws Exception {
        recorded("sub-1", "DISCLOSED", "t-1");
        recorded("sub-1", "CARD_READ", "t-1");
        recorded("sub-1", "DISCLOSED", "t-2");
        recorded("sub-1", "SEARCHED", "t-1");
        recorded("sub-2", "DISCLOSED", "t-1");
    }

    private void recorded(String actor, String action, String subject) throws Exception {
        AuditLog log = new AuditLog(
                database.source(),
                clock,
                OutboxForTests.of(database, clock),
                Optional.<AuditEvents>empty(),
                new AuditedSubjectsForTests());
        database.inNew(() -> log.record(
                new AuditEntry(actor, Set.of(), action, "thing", subject, null, "DISCLOSED", clock.instant())));
        clock.advance(Duration.ofMinutes(1));
    }

    @Test
    void theTimesOfAnActorAreCountedBackFromTheLatest() {
        assertThat(counts.timeByActor("sub-1", ACTIONS, START.minusSeconds(1), 1))
                .contains(START.plusSeconds(120));
        assertThat(counts.timeByActor("sub-1", ACTIONS, START.minusSeconds(1), 3))
                .contains(START);
    }

    @Test
    void fewerTimesThanAskedForAreNone() {
        assertThat(counts.timeByActor("sub-1", ACTIONS, START.minusSeconds(1), 4))
                .isEmpty();
    }

    @Test
    void entriesAtTheStartOfTheWindowAreOver() {
        assertThat(counts.timeByActor("sub-1", ACTIONS, START, 3)).isEmpty();
    }

    @Test
    void theTimesOfASubjectAreThoseOfAllActors() {
        assertThat(counts.timeAbout("thing", "t-1", ACTIONS, START.minusSeconds(1), 1))
                .contains(START.plusSeconds(240));
        assertThat(counts.timeAbout("thing", "t-1", ACTIONS, START.minusSeconds(1), 3))
                .contains(START);
        assertThat(counts.timeAbout("thing", "t-1", ACTIONS, START.minusSeconds(1), 4))
                .isEmpty();
    }
}
