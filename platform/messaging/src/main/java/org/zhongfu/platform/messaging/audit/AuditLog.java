// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.zhongfu.contracts.id.AuditEntryId;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.messaging.EventContext;
import org.zhongfu.platform.messaging.NotStoredException;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.sql.Sql;

/** Writes audit entries in the transaction of the action they record, so that neither is stored without the other. */
@ApplicationScoped
public class AuditLog {

    private static final String INSERT = """
            insert into audit_entry (id, actor, actor_roles, action, subject_type, subject_id, purpose, outcome,
                                     correlation_id, occurred_at, recorded_at)
            values (:id, :actor, :roles, :action, :subjectType, :subjectId, :purpose, :outcome,
                    :correlationId, :occurredAt, :recordedAt)
            """;

    private final Jdbi jdbi;
    private final InstantSource clock;
    private final Outbox outbox;
    private final Optional<AuditEvents> events;

    @Inject
    AuditLog(DataSource database, InstantSource clock, Outbox outbox, Instance<AuditEvents> events) {
        this(database, clock, outbox, events.isResolvable() ? Optional.of(events.get()) : Optional.empty());
    }

    AuditLog(DataSource database, InstantSource clock, Outbox outbox, Optional<AuditEvents> events) {
        jdbi = Sql.jdbi(database);
        this.clock = clock;
        this.outbox = outbox;
        this.events = events;
    }

    /** Stores the entry and returns its id. */
    @Transactional(Transactional.TxType.MANDATORY)
    public AuditEntryId record(AuditEntry entry) {
        AuditEntryId id = new AuditEntryId(UuidV7.next());
        try {
            jdbi.useHandle(sql -> sql.createUpdate(INSERT)
                    .bind("id", id)
                    .bind("actor", entry.actor())
                    .bind("roles", entry.roles())
                    .bind("action", entry.action())
                    .bind("subjectType", entry.subjectType())
                    .bind("subjectId", entry.subjectId())
                    .bind("purpose", entry.purpose())
                    .bind("outcome", entry.outcome())
                    .bind(
                            "correlationId",
                            EventContext.current()
                                    .map(EventContext.Ids::correlationId)
                                    .orElse(null))
                    .bind("occurredAt", entry.occurredAt())
                    .bind("recordedAt", clock.instant())
                    .execute());
        } catch (JdbiException e) {
            throw new NotStoredException("the audit entry could not be written", e);
        }
        events.ifPresent(hook -> outbox.append(hook.of(id, entry)));
        return id;
    }
}
