// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.event.EventCatalogue;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.messaging.EventContext;
import org.zhongfu.platform.messaging.EventJson;
import org.zhongfu.platform.messaging.NotStoredException;
import org.zhongfu.platform.sql.Sql;

/** Stores the events of a service in the transaction of the change they report; the relay sends them afterwards. */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            insert into outbox (event_id, topic, key, type, aggregate_id, aggregate_version, snapshot,
                                occurred_at, recorded_at, correlation_id, causation_id, payload)
            values (:eventId, :topic, :key, :type, :aggregateId, :aggregateVersion, :snapshot,
                    :occurredAt, :recordedAt, :correlationId, :causationId, cast(:payload as json))
            """;

    private final Jdbi jdbi;
    private final InstantSource clock;
    private final RelayWakeUp relay;

    Outbox(DataSource database, InstantSource clock, RelayWakeUp relay) {
        // Not the service's Jdbi: it would have Hibernate write its pending changes before each event.
        jdbi = Sql.jdbi(database);
        this.clock = clock;
        this.relay = relay;
    }

    /** Publishes the event if, and only if, the running transaction commits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Event event) {
        UUID eventId = UuidV7.next();
        Optional<EventContext.Ids> ids = EventContext.current();
        try {
            jdbi.useHandle(sql -> sql.createUpdate(INSERT)
                    .bind("eventId", eventId)
                    .bind("topic", event.topic())
                    .bind("key", event.key())
                    .bind("type", EventCatalogue.typeOf(event.getClass()))
                    .bind("aggregateId", event.aggregateId())
                    .bind("aggregateVersion", event.aggregateVersion())
                    .bind("snapshot", event.snapshot())
                    .bind("occurredAt", event.occurredAt())
                    .bind("recordedAt", clock.instant())
                    .bind(
                            "correlationId",
                            ids.map(EventContext.Ids::correlationId).orElse(eventId.toString()))
                    .bind("causationId", causation(ids))
                    .bind("payload", EventJson.write(event))
                    .execute());
        } catch (JdbiException e) {
            throw new NotStoredException("the event could not be written to the outbox", e);
        }
        relay.wakeAfterCommit();
    }

    private static @Nullable String causation(Optional<EventContext.Ids> ids) {
        return ids.isPresent() ? ids.get().causationId() : null;
    }
}
