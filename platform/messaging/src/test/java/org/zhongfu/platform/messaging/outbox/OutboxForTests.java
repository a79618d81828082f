// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.outbox;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.zhongfu.platform.messaging.MessagingConfig;
import org.zhongfu.platform.messaging.sample.Settings;
import org.zhongfu.platform.messaging.sample.TestDatabase;

/** Outbox and relay without a container, for tests of other packages. */
public final class OutboxForTests {

    private OutboxForTests() {}

    /** An outbox that wakes no relay. */
    public static Outbox of(TestDatabase database, InstantSource clock) {
        return new Outbox(database.source(), clock, () -> {});
    }

    /**
     * A relay to a real broker whose session in the database ends so many times right after the broker has
     * acknowledged a row, before the relay can mark it; as if the process had ended there.
     */
    public static AutoCloseable relayDying(int times, TestDatabase database, InstantSource clock, String servers) {
        AtomicInteger left = new AtomicInteger(times);
        MessagingConfig.Relay settings = Settings.of(Map.of("relay.lock-retry", "50ms", "relay.batch-size", "7"))
                .relay();
        Relay relay = new Relay(
                database.source(),
                () -> new DyingSender(KafkaSender.open(servers, "/zhongfu/test", settings.deliveryTimeout()), () -> {
                    if (left.getAndDecrement() > 0) {
                        killRelay(database);
                    }
                }),
                new RelaySignal(),
                clock,
                settings);
        Thread thread = Thread.ofPlatform().start(relay);
        return () -> {
            relay.stop();
            thread.join();
        };
    }

    private static void killRelay(TestDatabase database) {
        try {
            database.number("""
                    select count(pg_terminate_backend(l.pid))
                    from pg_locks l join pg_database d on d.oid = l.database
                    where locktype = 'advisory' and granted and datname = current_database()
                    """);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private record DyingSender(Sender broker, Runnable death) implements Sender {

        @Override
        public Future<?> send(OutboxRow row) {
            Future<?> answer = broker.send(row);
            try {
                answer.get();
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
            death.run();
            return answer;
        }

        @Override
        public void close() {
            broker.close();
        }
    }
}
