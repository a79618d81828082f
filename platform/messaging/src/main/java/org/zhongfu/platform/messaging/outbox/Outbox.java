// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;
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
        appendAll(List.of(event));
    }

    /** Publishes the events in this order, with one statement, if, and only if, the running transaction commits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void appendAll(List<? extends Event> events) {
        if (events.isEmpty()) {
            return;
        }
        Optional<EventContext.Ids> ids = EventContext.current();
        try {
            jdbi.useHandle(sql -> {
                PreparedBatch batch = sql.prepareBatch(INSERT);
                events.forEach(event -> add(event, ids, batch));
                batch.execute();
            });
        } catch (JdbiException e) {
            throw new NotStoredException("the event could not be written to the outbox", e);
        }
        relay.wakeAfterCommit();
    }

    private void add(Event event, Optional<EventContext.Ids> ids, PreparedBatch batch) {
        UUID eventId = UuidV7.next();
        batch.bind("eventId", eventId)
                .bind("topic", event.topic())
                .bind("key", event.key())
                .bind("type", EventCatalogue.typeOf(event.getClass()))
                .bind("aggregateId", event.aggregateId())
                .bind("aggregateVersion", event.aggregateVersion())
                .bind("snapshot", event.snapshot())
                .bind("occurredAt", event.occurredAt())
                .bind("recordedAt", clock.instant())
                .bind("correlationId", ids.map(EventContext.Ids::correlationId).orElse(eventId.toString()))
                .bind("causationId", causation(ids))
                .bind("payload", EventJson.write(event))
                .add();
    }

    private static @Nullable String causation(Optional<EventContext.Ids> ids) {
        return ids.isPresent() ? ids.get().causationId() : null;
    }
}
