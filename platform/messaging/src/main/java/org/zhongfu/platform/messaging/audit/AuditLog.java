// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.zhongfu.contracts.id.AuditEntryId;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.messaging.EventContext;
import org.zhongfu.platform.messaging.NotStoredException;
import org.zhongfu.platform.messaging.outbox.Outbox;

/** Writes audit entries in the transaction of what they tell of, so that neither is there without the other. */
@ApplicationScoped
public class AuditLog {

    private static final String INSERT = """
            insert into audit_entry (id, actor, actor_roles, action, subject_type, subject_id, purpose, outcome,
                                     correlation_id, occurred_at, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final DataSource database;
    private final InstantSource clock;
    private final Outbox outbox;
    private final Optional<AuditEvents> events;

    @Inject
    AuditLog(DataSource database, InstantSource clock, Outbox outbox, Instance<AuditEvents> events) {
        this(database, clock, outbox, events.isResolvable() ? Optional.of(events.get()) : Optional.empty());
    }

    AuditLog(DataSource database, InstantSource clock, Outbox outbox, Optional<AuditEvents> events) {
        this.database = database;
        this.clock = clock;
        this.outbox = outbox;
        this.events = events;
    }

    /** Stores the entry and returns its id. */
    @Transactional(Transactional.TxType.MANDATORY)
    public AuditEntryId record(AuditEntry entry) {
        AuditEntryId id = new AuditEntryId(UuidV7.next());
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, id.value());
            insert.setString(2, entry.actor());
            insert.setString(3, entry.roles());
            insert.setString(4, entry.action());
            insert.setString(5, entry.subjectType());
            insert.setString(6, entry.subjectId());
            insert.setString(7, entry.purpose());
            insert.setString(8, entry.outcome());
            insert.setString(
                    9,
                    EventContext.current().map(EventContext.Ids::correlationId).orElse(null));
            insert.setObject(10, entry.occurredAt().atOffset(ZoneOffset.UTC));
            insert.setObject(11, clock.instant().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new NotStoredException("the audit entry could not be written", e);
        }
        events.ifPresent(hook -> outbox.append(hook.of(id, entry)));
        return id;
    }
}
