// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.contracts.id.AuditEntryId;
import org.zhongfu.platform.messaging.outbox.OutboxForTests;
import org.zhongfu.platform.messaging.sample.SampleEvent;
import org.zhongfu.platform.messaging.sample.TestDatabase;
import org.zhongfu.platform.messaging.sample.ThingId;
import org.zhongfu.testkit.TestClock;

class AuditLogTest {

    private static final Instant THEN = Instant.parse("2025-05-31T10:00:00Z");
    private static final AuditEntry ENTRY =
            new AuditEntry("sub-1", Set.of("b", "a"), "DISCLOSED", "thing", "t-1", "check", "DONE", THEN);

    private final TestDatabase database = TestDatabase.fresh();
    private final TestClock clock = TestClock.at(Instant.parse("2025-06-01T08:00:00Z"));

    private AuditLog log(Optional<AuditEvents> events) {
        return new AuditLog(database.source(), clock, OutboxForTests.of(database, clock), events);
    }

    @Test
    void anEntryIsStoredInTheTransactionOfItsChange() throws Exception {
        AuditEntryId id = database.inNew(() -> log(Optional.empty()).record(ENTRY));

        assertThat(database.texts(
                        "select concat_ws(' ', id, actor, actor_roles, action, subject_type, subject_id, purpose, outcome)"
                                + " from audit_entry"))
                .containsExactly(id + " sub-1 a,b DISCLOSED thing t-1 check DONE");
        assertThatThrownBy(() -> database.inNew(() -> {
                    log(Optional.empty()).record(ENTRY);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(database.number("select count(*) from audit_entry")).isEqualTo(1);
        assertThat(database.number("select count(*) from outbox")).isZero();
    }

    @Test
    void whereTheServicePublishesItsAuditTheEventIsInTheSameTransaction() throws Exception {
        AuditEvents events = (id, entry) -> new SampleEvent.Added(
                new ThingId(id.value()), 1, entry.subjectId(), 1, entry.action(), entry.occurredAt());
        AuditEntryId id = database.inNew(() -> log(Optional.of(events)).record(ENTRY));

        assertThat(database.texts("select aggregate_id from outbox")).containsExactly(id.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'someone else'",
                "delete from audit_entry",
                "truncate audit_entry",
                "delete from audit_entry where false"
            })
    void anEntryIsNeverChanged(String sql) throws Exception {
        database.inNew(() -> log(Optional.empty()).record(ENTRY));

        assertThatThrownBy(() -> database.update(sql)).hasMessageContaining("append-only");
        assertThat(database.texts("select actor from audit_entry")).containsExactly("sub-1");
    }
}
