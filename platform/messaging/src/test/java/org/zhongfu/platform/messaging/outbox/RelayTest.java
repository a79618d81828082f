// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.platform.messaging.sample.Settings;
import org.zhongfu.platform.messaging.sample.TestDatabase;
import org.zhongfu.stack.Await;
import org.zhongfu.testkit.TestClock;

class RelayTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final TestClock clock = TestClock.at(Instant.parse("2025-06-01T08:00:00Z"));
    private final TestDatabase database = TestDatabase.fresh();
    private final Appending appending = new Appending(database, clock);
    private final RecordingSender broker = new RecordingSender();
    private final List<Relay> relays = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    @AfterEach
    void stopAll() throws Exception {
        relays.forEach(Relay::stop);
        for (Thread thread : threads) {
            thread.join(SOON);
            assertThat(thread.isAlive()).isFalse();
        }
    }

    private Relay start() {
        Relay relay = new Relay(
                database.source(),
                () -> broker,
                new RelaySignal(),
                clock,
                Settings.of(Map.of("relay.lock-retry", "50ms", "relay.purge-batch", "2", "relay.keep-sent", "1h"))
                        .relay());
        relays.add(relay);
        threads.add(Thread.ofPlatform().start(relay));
        return relay;
    }

    @Test
    void ofTwoReplicasOneRelaysAndTheOtherTakesOverInOrder() throws Exception {
        Relay first = start();
        assertThat(Await.until(SOON, first::isLeading)).isTrue();
        Relay second = start();
        for (int version = 1; version <= 50; version++) {
            appending.commit("k", version);
            assertThat(second.isLeading()).isFalse();
        }
        assertThat(Await.until(SOON, this::allSent)).isTrue();

        first.stop();
        appending.commit("k", 51);
        assertThat(Await.until(SOON, second::isLeading)).isTrue();
        assertThat(Await.until(SOON, this::allSent)).isTrue();

        List<String> expected = new ArrayList<>();
        for (int version = 1; version <= 51; version++) {
            expected.add("k:" + version);
        }
        assertThat(broker.takenVersions()).isEqualTo(expected);
    }

    @Test
    void aReplicaThatLosesTheSessionOfTheLockIsReplacedByAnother() throws Exception {
        Relay relay = start();
        assertThat(Await.until(SOON, relay::isLeading)).isTrue();

        assertThat(killRelayBackend()).isEqualTo(1);
        appending.commit("k", 1);

        assertThat(Await.until(SOON, this::allSent)).isTrue();
        assertThat(database.number("select count(*) from pg_locks l join pg_database d on d.oid = l.database"
                        + " where locktype = 'advisory' and granted and datname = current_database()"))
                .isEqualTo(1);
    }

    @Test
    void aRowSentButNotMarkedIsSentAgainUnderTheSameId() throws Exception {
        AtomicInteger deaths = new AtomicInteger();
        AtomicReference<Exception> failure = new AtomicReference<>();
        broker.beforeAnswer(() -> {
            try {
                if (deaths.getAndIncrement() == 0) {
                    killRelayBackend();
                }
            } catch (Exception e) {
                failure.set(e);
            }
        });
        appending.commit("k", 1);
        start();

        assertThat(Await.until(SOON, this::allSent)).isTrue();
        assertThat(failure).hasNullValue();
        List<UUID> ids = broker.taken().stream().map(OutboxRow::eventId).toList();
        assertThat(ids).hasSize(2);
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
    }

    @Test
    void theRelayContinuesAfterTheDatabaseWasUnavailable() throws Exception {
        Relay relay = start();
        assertThat(Await.until(SOON, relay::isLeading)).isTrue();
        database.goAway();
        assertThat(Await.until(SOON, () -> !relay.isLeading())).isTrue();
        database.comeBack();
        appending.commit("k", 1);

        assertThat(Await.until(SOON, this::allSent)).isTrue();
    }

    @Test
    void theRelayContinuesAfterAnError() throws Exception {
        AtomicInteger answers = new AtomicInteger();
        broker.beforeAnswer(() -> {
            if (answers.getAndIncrement() == 0) {
                throw new StackOverflowError();
            }
        });
        appending.commit("k", 1);
        start();

        assertThat(Await.until(SOON, this::allSent)).isTrue();
    }

    @Test
    void sentRowsArePurgedAfterTheirTimeAndUnsentOnesNever() throws Exception {
        for (int version = 1; version <= 5; version++) {
            appending.commit("old", version);
        }
        broker.refuse("STUCK");
        appending.commit("stuck", 1, "STUCK");
        start();
        assertThat(Await.until(SOON, () -> count("sent_at is not null") == 5)).isTrue();

        clock.advance(Duration.ofMinutes(59));
        appending.commit("new", 1);
        assertThat(Await.until(SOON, () -> count("sent_at is not null") == 6)).isTrue();
        clock.advance(Duration.ofMinutes(2));

        assertThat(Await.until(SOON, () -> count("key = 'old'") == 0)).isTrue();
        assertThat(count("key = 'new'")).isEqualTo(1);
        assertThat(count("key = 'stuck' and sent_at is null")).isEqualTo(1);
    }

    private long killRelayBackend() throws Exception {
        return database.number("""
                select count(pg_terminate_backend(l.pid)) from pg_locks l join pg_database d on d.oid = l.database
                where locktype = 'advisory' and granted and datname = current_database()
                """);
    }

    private boolean allSent() {
        return count("sent_at is null") == 0;
    }

    private long count(String condition) {
        try {
            return database.number("select count(*) from outbox where " + condition);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
