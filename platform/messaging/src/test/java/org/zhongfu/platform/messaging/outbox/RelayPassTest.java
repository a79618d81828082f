// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.platform.messaging.Backoff;
import org.zhongfu.platform.messaging.sample.TestDatabase;
import org.zhongfu.platform.sql.Sql;
import org.zhongfu.stack.Await;
import org.zhongfu.testkit.LogRecords;
import org.zhongfu.testkit.TestClock;

class RelayPassTest {

    private final TestClock clock = TestClock.at(Instant.parse("2025-06-01T08:00:00Z"));
    private final TestDatabase database = TestDatabase.fresh();
    private final Appending appending = new Appending(database, clock);
    private final RecordingSender broker = new RecordingSender();
    private final RelayPass pass =
            new RelayPass(clock, new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(10)), 500);
    private final AtomicInteger passes = new AtomicInteger();
    private Handle sql;

    @BeforeEach
    void connect() throws Exception {
        sql = Sql.jdbi(database.source()).open();
    }

    @AfterEach
    void disconnect() throws Exception {
        sql.close();
    }

    @Test
    void whileKafkaIsAwayOneLineIsLoggedAndOneWhenItIsBack() throws Exception {
        try (LogRecords log = LogRecords.of(RelayPass.class)) {
            broker.refuse("");
            for (int version = 1; version <= 5; version++) {
                appending.commit("k" + version, 1);
                pass.run(sql, broker);
            }
            broker.acceptAll();
            clock.advance(Duration.ofMinutes(1));
            pass.run(sql, broker);

            assertThat(log.lines()).hasSize(2);
            assertThat(log.lines().getLast().text()).endsWith("works again");
        }
    }

    @Test
    void aRowThatCommitsLateIsSentAfterARowWithAHigherId() throws Exception {
        CountDownLatch appended = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<String> late = other.submit(() -> database.inNew(() -> {
                appending.append("late", 1, null);
                appended.countDown();
                mayCommit.await();
                return "late";
            }));
            appended.await();
            appending.commit("early", 1);
            pass.run(sql, broker);
            assertThat(broker.takenVersions()).containsExactly("early:1");

            mayCommit.countDown();
            late.get();
        }
        pass.run(sql, broker);

        assertThat(broker.takenVersions()).containsExactly("early:1", "late:1");
        assertThat(broker.taken().get(1).id()).isLessThan(broker.taken().get(0).id());
        assertThat(unsent()).isZero();
    }

    @Test
    void manyWritersCommittingInAnyOrderOrNotAtAllLoseNothingAndKeepTheOrderOfEachKey() throws Exception {
        int writers = 6;
        int perWriter = 40;
        List<String> committed = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(writers)) {
            List<Future<List<String>>> results = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                String key = "k" + writer;
                Random random = new Random(writer);
                results.add(pool.submit(() -> write(key, perWriter, random)));
            }
            while (results.stream().anyMatch(result -> !result.isDone())) {
                pass.run(sql, broker);
                passes.incrementAndGet();
            }
            for (Future<List<String>> result : results) {
                committed.addAll(result.get());
            }
        }
        pass.run(sql, broker);

        assertThat(broker.takenVersions()).containsExactlyInAnyOrderElementsOf(committed);
        for (int writer = 0; writer < writers; writer++) {
            String key = "k" + writer + ":";
            assertThat(broker.takenVersions().stream().filter(each -> each.startsWith(key)))
                    .containsExactlyElementsOf(committed.stream()
                            .filter(each -> each.startsWith(key))
                            .toList());
        }
        assertThat(database.number("select max(id) from outbox")).isGreaterThan(committed.size());
    }

    /** Keeps a transaction open while the relay runs so many times. */
    private void awaitPasses(int more) {
        int until = passes.get() + more;
        assertThat(Await.until(Duration.ofSeconds(30), Duration.ofMillis(1), () -> passes.get() >= until))
                .isTrue();
    }

    private List<String> write(String key, int attempts, Random random) throws Exception {
        List<String> committed = new ArrayList<>();
        long version = 1;
        for (int i = 0; i < attempts; i++) {
            long next = version;
            boolean rollBack = random.nextInt(4) == 0;
            try {
                database.inNew(() -> {
                    appending.append(key, next, null);
                    awaitPasses(random.nextInt(3));
                    if (rollBack) {
                        throw new IllegalStateException("rolled back");
                    }
                    return key;
                });
                committed.add(key + ":" + next);
                version++;
            } catch (IllegalStateException e) {
                assertThat(rollBack).isTrue();
            }
        }
        return committed;
    }

    @Test
    void aRefusedRowWithholdsTheLaterOnesOfItsKeyAndNoOthers() throws Exception {
        appending.commit("poisoned", 1, "POISON");
        appending.commit("fine", 1);
        appending.commit("poisoned", 2);
        appending.commit("fine", 2);
        broker.refuse("POISON");

        pass.run(sql, broker);
        appending.commit("poisoned", 3);
        appending.commit("fine", 3);
        pass.run(sql, broker);

        assertThat(broker.takenVersions()).containsExactly("fine:1", "fine:2", "fine:3");
        assertThat(database.texts("select attempts || ' ' || last_error from outbox where attempts > 0"))
                .containsExactly("1 org.apache.kafka.common.errors.RecordTooLargeException");
    }

    @Test
    void aRowThatIsNotSentIsRetriedWithGrowingDelayAndItsKeyContinuesInOrder() throws Exception {
        appending.commit("k", 1, "POISON");
        appending.commit("k", 2);
        broker.refuse("POISON");
        for (int second = 0; second < 8; second++) {
            pass.run(sql, broker);
            clock.advance(Duration.ofSeconds(1));
        }
        // At 0, 1, 3 and 7 seconds.
        assertThat(database.number("select attempts from outbox where attempts > 0"))
                .isEqualTo(4);

        broker.acceptAll();
        pass.run(sql, broker);
        assertThat(broker.taken()).isEmpty();
        clock.advance(Duration.ofSeconds(8));
        pass.run(sql, broker);
        assertThat(broker.takenVersions()).containsExactly("k:1", "k:2");
        assertThat(unsent()).isZero();
    }

    @Test
    void aFullBatchReportsThatMoreRowsMayBeWaiting() throws Exception {
        RelayPass small = new RelayPass(clock, new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(10)), 2);
        for (int version = 1; version <= 3; version++) {
            appending.commit("k", version);
        }

        assertThat(small.run(sql, broker)).isTrue();
        assertThat(small.run(sql, broker)).isFalse();
        assertThat(broker.takenVersions()).containsExactly("k:1", "k:2", "k:3");
    }

    @Test
    void aSentRowIsNotSentAgain() throws Exception {
        appending.commit("k", 1);
        pass.run(sql, broker);
        pass.run(sql, broker);

        assertThat(broker.taken()).hasSize(1);
    }

    private long unsent() throws Exception {
        return database.number("select count(*) from outbox where sent_at is null");
    }
}
