// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.event.EventCatalogue;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.messaging.EventContext;
import org.zhongfu.platform.messaging.EventJson;
import org.zhongfu.platform.messaging.NotStoredException;

/** Where a service leaves an event in the transaction of the change it tells of; the relay sends it afterwards. */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            insert into outbox (event_id, topic, key, type, aggregate_id, aggregate_version, snapshot,
                                occurred_at, recorded_at, correlation_id, causation_id, payload)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json)
            """;

    private final DataSource database;
    private final InstantSource clock;
    private final AfterCommit afterCommit;

    Outbox(DataSource database, InstantSource clock, AfterCommit afterCommit) {
        this.database = database;
        this.clock = clock;
        this.afterCommit = afterCommit;
    }

    /** Publishes the event if, and only if, the running transaction commits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Event event) {
        UUID eventId = UuidV7.next();
        Optional<EventContext.Ids> ids = EventContext.current();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, eventId);
            insert.setString(2, event.topic());
            insert.setString(3, event.key());
            insert.setString(4, EventCatalogue.typeOf(event.getClass()));
            insert.setObject(5, event.aggregateId().value());
            insert.setLong(6, event.aggregateVersion());
            insert.setBoolean(7, event.snapshot());
            insert.setObject(8, at(event.occurredAt()));
            insert.setObject(9, at(clock.instant()));
            insert.setString(10, ids.map(EventContext.Ids::correlationId).orElse(eventId.toString()));
            insert.setString(11, causation(ids));
            insert.setString(12, EventJson.write(event));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new NotStoredException("the event could not be written to the outbox", e);
        }
        afterCommit.wakeRelay();
    }

    private static @Nullable String causation(Optional<EventContext.Ids> ids) {
        return ids.isPresent() ? ids.get().causationId() : null;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
