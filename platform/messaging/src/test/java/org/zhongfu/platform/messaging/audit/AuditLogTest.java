// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
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

    private static final AuditEvents EVENTS = (id, entry) ->
            new SampleEvent.Added(new ThingId(id.value()), 1, entry.subjectId(), 1, entry.action(), entry.occurredAt());

    private final TestDatabase database = TestDatabase.fresh();
    private final TestClock clock = TestClock.at(Instant.parse("2025-06-01T08:00:00Z"));

    private final AuditedSubjects audited = new AuditedSubjectsForTests();

    private AuditLog log(Optional<AuditEvents> events) {
        return new AuditLog(database.source(), clock, OutboxForTests.of(database, clock), events, audited);
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
        AuditEntryId id = database.inNew(() -> log(Optional.of(EVENTS)).record(ENTRY));

        assertThat(database.texts("select aggregate_id from outbox")).containsExactly(id.toString());
    }

    @Test
    void changesArePublishedWithoutAnEntryOfTheService() throws Exception {
        database.inNew(() -> publish(change("t-1"), change("t-2")));

        assertThat(subjects()).containsExactly("t-1", "t-2");
        assertThat(database.number("select count(*) from audit_entry")).isZero();
    }

    @Test
    void aChangeThatIsAuditedByAnActionOfItsOwnIsNotPublishedAgain() throws Exception {
        database.inNew(() -> {
            log(Optional.empty()).record(ENTRY);
            return publish(change("t-1"), change("t-2"));
        });

        assertThat(subjects()).containsExactly("t-2");
    }

    @Test
    void aLookAtARecordDoesNotStandForItsChange() throws Exception {
        database.inNew(() -> {
            log(Optional.empty())
                    .record(new AuditEntry(
                            "sub-1", Set.of(), "DISCLOSED", "thing", "t-1", "check", "DISCLOSED PHONE", THEN));
            return publish(change("t-1"));
        });

        assertThat(subjects()).containsExactly("t-1");
    }

    private static AuditEntry change(String thing) {
        return new AuditEntry("sub-1", Set.of(), "RECORD_CHANGED", "thing", thing, null, "DONE", THEN);
    }

    private boolean publish(AuditEntry... changes) {
        log(Optional.of(EVENTS)).publishChanges(List.of(changes));
        return true;
    }

    private List<String> subjects() throws Exception {
        return database.texts("select key from outbox order by id");
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
