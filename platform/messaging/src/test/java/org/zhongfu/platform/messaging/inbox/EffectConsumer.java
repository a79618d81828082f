// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.inbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.platform.messaging.EventContext;
import org.zhongfu.platform.messaging.sample.SampleEvent;

/** Writes a row per event, and fails after the write for keys it is set to fail on. */
final class EffectConsumer implements EventConsumer {

    private final DataSource database;
    private final Set<String> failing = ConcurrentHashMap.newKeySet();
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
    private final List<String> contexts = new CopyOnWriteArrayList<>();

    EffectConsumer(DataSource database) {
        this.database = database;
    }

    void failOn(String key) {
        failing.add(key);
    }

    void repair() {
        failing.clear();
    }

    /** {@code correlation causation} at each call. */
    List<String> contexts() {
        return contexts;
    }

    /** How many threads have called so far: one per replica. */
    int threads() {
        return threads.size();
    }

    @Override
    public Set<String> topics() {
        return Set.of(SampleEvent.TOPIC);
    }

    @Override
    public void on(Event event, EventMeta meta) {
        threads.add(Thread.currentThread());
        EventContext.current().ifPresent(ids -> contexts.add(ids.correlationId() + " " + ids.causationId()));
        int amount = event instanceof SampleEvent.Added added ? added.amount() : 1;
        String sql = "insert into effect (event_id, key, version, amount) values (?, ?, ?, ?)";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, meta.eventId());
            insert.setString(2, event.key());
            insert.setLong(3, event.aggregateVersion());
            insert.setInt(4, amount);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("effect", e);
        }
        if (failing.contains(event.key())) {
            throw new IllegalStateException("set to fail, by Zhang San, ID 110101199003070000");
        }
    }
}
