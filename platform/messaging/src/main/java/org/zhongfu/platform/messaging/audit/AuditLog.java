// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** Outcomes of a mere look at a record: they say nothing about a change of it in the same transaction. */
    private static final Set<String> LOOKS =
            Set.of("FOUND", "NOT_FOUND", "OUT_OF_AREA", "DISCLOSED", "READ", "LISTED", "LIMITED", "REFUSED");

    private final Jdbi jdbi;
    private final InstantSource clock;
    private final Outbox outbox;
    private final Optional<AuditEvents> events;
    private final AuditedSubjects audited;

    @Inject
    AuditLog(
            DataSource database,
            InstantSource clock,
            Outbox outbox,
            Instance<AuditEvents> events,
            AuditedSubjects audited) {
        this(database, clock, outbox, events.isResolvable() ? Optional.of(events.get()) : Optional.empty(), audited);
    }

    AuditLog(
            DataSource database,
            InstantSource clock,
            Outbox outbox,
            Optional<AuditEvents> events,
            AuditedSubjects audited) {
        jdbi = Sql.jdbi(database);
        this.clock = clock;
        this.outbox = outbox;
        this.events = events;
        this.audited = audited;
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
        if (!LOOKS.contains(entry.outcome().split(" ", 2)[0])) {
            audited.add(entry.subjectType(), entry.subjectId());
        }
        return id;
    }

    /**
     * Publishes what the running transaction did to records, except to those about which it has audited an action of its
     * own. Here it is kept with the records already, in their history, so no entry is stored beside it.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publishChanges(List<AuditEntry> changes) {
        events.ifPresent(hook -> outbox.appendAll(changes.stream()
                .filter(change -> !audited.contains(change.subjectType(), change.subjectId()))
                .map(change -> hook.of(new AuditEntryId(UuidV7.next()), change))
                .toList()));
    }
}
