// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.inbox;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.messaging.EventJson;
import org.zhongfu.platform.messaging.inbox.ParkedEvent.Reason;
import org.zhongfu.platform.sql.NamedLock;
import org.zhongfu.platform.sql.Sql;

/** The parked events; every call joins the running transaction. */
final class ParkingTable {

    private final Jdbi jdbi;
    private final NamedLock namedLock;

    ParkingTable(DataSource database) {
        // Not the service's Jdbi: it would have Hibernate write its pending changes before each statement.
        jdbi = Sql.jdbi(database);
        namedLock = new NamedLock(jdbi);
    }

    /** A parked record with its number. */
    record Row(long id, Delivery delivery) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    record Stored(long id, String topic, String key, int partition, long kafkaOffset, String headers, byte[] payload) {

        Delivery delivery() throws IOException {
            return new Delivery(topic, partition, kafkaOffset, key, EventJson.readHeaders(headers), payload);
        }
    }

    /** Keeps consumer loop and redrive from working on the same key at once, until the end of the transaction. */
    void lock(String topic, String key) {
        namedLock.acquire("parked", topic + "\n" + key);
    }

    /** Those of the keys that have a parked event; the set may be changed. */
    Set<String> parkedAmong(String topic, Collection<String> keys) {
        return jdbi.withHandle(sql -> new HashSet<>(
                sql.createQuery("select distinct key from parked_event where topic = :topic and key = any (:keys)")
                        .bind("topic", topic)
                        .bindArray("keys", String.class, keys)
                        .mapTo(String.class)
                        .list()));
    }

    void park(Delivery delivery, Reason reason, @Nullable String detail, int attempts, Instant now) {
        jdbi.useHandle(sql -> sql.createUpdate("""
                        insert into parked_event (topic, partition, kafka_offset, key, headers, payload, reason, detail,
                                                  attempts, parked_at)
                        values (:topic, :partition, :offset, :key, cast(:headers as json), :payload, :reason, :detail,
                                :attempts, :now)
                        on conflict do nothing
                        """)
                .bind("topic", delivery.topic())
                .bind("partition", delivery.partition())
                .bind("offset", delivery.offset())
                .bind("key", delivery.key())
                .bind("headers", EventJson.write(delivery.headers()))
                .bind("payload", delivery.payload())
                .bind("reason", reason)
                .bind("detail", detail)
                .bind("attempts", attempts)
                .bind("now", now)
                .execute());
    }

    /** The first parked records of a key, in the order they arrived. */
    List<Row> of(String topic, String key, int limit) throws IOException {
        List<Stored> rows = jdbi.withHandle(sql -> sql.createQuery("""
                        select id, topic, key, partition, kafka_offset, headers, payload from parked_event
                        where topic = :topic and key = :key order by id limit :limit
                        """)
                .bind("topic", topic)
                .bind("key", key)
                .bind("limit", limit)
                .mapTo(Stored.class)
                .list());
        List<Row> parked = new ArrayList<>(rows.size());
        for (Stored row : rows) {
            parked.add(new Row(row.id(), row.delivery()));
        }
        return parked;
    }

    Optional<Delivery> find(long id) throws IOException {
        Optional<Stored> row = jdbi.withHandle(
                sql -> sql.createQuery("""
                        select id, topic, key, partition, kafka_offset, headers, payload from parked_event where id = :id
                        """).bind("id", id).mapTo(Stored.class).findOne());
        return row.isEmpty() ? Optional.empty() : Optional.of(row.get().delivery());
    }

    boolean remove(long id) {
        return jdbi.withHandle(sql -> sql.createUpdate("delete from parked_event where id = :id")
                        .bind("id", id)
                        .execute()
                == 1);
    }

    long count() {
        return jdbi.withHandle(sql -> sql.createQuery("select count(*) from parked_event")
                .mapTo(Long.class)
                .one());
    }

    List<ParkedEvent> list(int limit) {
        return jdbi.withHandle(sql -> sql.createQuery("""
                        select id, topic, key, partition, kafka_offset as "offset", reason, detail, attempts, parked_at
                        from parked_event order by id limit :limit
                        """)
                .bind("limit", limit)
                .mapTo(ParkedEvent.class)
                .list());
    }
}
