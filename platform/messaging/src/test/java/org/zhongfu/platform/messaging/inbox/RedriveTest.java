// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.zhongfu.platform.kernel.OutageLog;
import org.zhongfu.platform.messaging.Backoff;
import org.zhongfu.platform.messaging.Transactions;
import org.zhongfu.platform.messaging.sample.SampleEvent;
import org.zhongfu.platform.messaging.sample.TestDatabase;
import org.zhongfu.stack.Await;
import org.zhongfu.testkit.TestClock;

class RedriveTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final TestClock clock = TestClock.at(Instant.parse("2025-06-01T08:00:00Z"));
    private final EffectConsumer consumer = new EffectConsumer(database.source());
    private final ParkingTable parking = new ParkingTable(database.source());
    private final Handling handling =
            new Handling(new InboxTable(database.source()), parking, SampleEvent.catalogue(), List.of(consumer), clock);
    private final PartitionWorker worker = new PartitionWorker(
            handling,
            parking,
            database,
            clock,
            new Backoff(Duration.ofMillis(1), Duration.ofMillis(1)),
            1,
            new OutageLog("The handling", text -> {}, text -> {}));
    private final Redrive redrive = new Redrive(handling, parking, database);
    private final Deliveries come = new Deliveries();

    @Test
    void afterARepairTheParkedEventsOfAKeyAreHandledInOrderAndNewOnesAtOnce() throws Exception {
        consumer.failOn("a");
        worker.work(List.of(come.added("a", 1), come.added("a", 2), come.added("b", 1), come.added("a", 3)));
        assertThat(effects()).containsExactly("b:1");
        consumer.repair();

        assertThat(redrive.redrive(SampleEvent.TOPIC, "a")).isEqualTo(new Redrive.Result(3, null, null));
        worker.work(List.of(come.added("a", 4)));

        assertThat(effects()).containsExactly("b:1", "a:1", "a:2", "a:3", "a:4");
        assertThat(redrive.parked(10)).isEmpty();
    }

    @Test
    void anEventThatStillFailsStaysParkedWithTheLaterOnes() throws Exception {
        consumer.failOn("a");
        worker.work(List.of(come.added("a", 1), come.added("a", 2)));

        Redrive.Result result = redrive.redrive(SampleEvent.TOPIC, "a");

        assertThat(result.handled()).isZero();
        assertThat(result.stuckOn()).isEqualTo(redrive.parked(1).getFirst().id());
        assertThat(result.detail()).startsWith("IllegalStateException at EffectConsumer.java:");
        assertThat(redrive.parked(10)).hasSize(2);
        assertThat(effects()).isEmpty();
    }

    @Test
    void aGapIsClosedByTheMissingEventParkedBehindIt() throws Exception {
        worker.work(List.of(come.added("a", 1), come.added("a", 3), come.added("a", 4), come.added("a", 2)));
        assertThat(effects()).containsExactly("a:1");

        assertThat(redrive.redrive(SampleEvent.TOPIC, "a").handled()).isEqualTo(3);
        assertThat(effects()).containsExactly("a:1", "a:2", "a:3", "a:4");
    }

    @Test
    void aGapThatRemainsIsReported() throws Exception {
        worker.work(List.of(come.added("a", 1), come.added("a", 3)));

        assertThat(redrive.redrive(SampleEvent.TOPIC, "a").detail()).contains("missing");
        assertThat(effects()).containsExactly("a:1");
    }

    @Test
    void aDiscardedEventNoLongerBlocksItsKey() throws Exception {
        Delivery broken = come.raw("a", come.added("a", 1).headers(), "no json");
        worker.work(List.of(broken, come.added("a", 2)));
        assertThat(redrive.redrive(SampleEvent.TOPIC, "a").handled()).isZero();

        assertThat(redrive.discard(redrive.parked(1).getFirst().id())).isEqualTo(Redrive.Discard.DISCARDED);
        assertThat(redrive.redrive(SampleEvent.TOPIC, "a").handled()).isEqualTo(1);
        assertThat(effects()).containsExactly("a:2");
    }

    @Test
    void theEventAfterADiscardedOneIsNoGap() throws Exception {
        Delivery broken = come.raw("a", come.added("a", 2).headers(), "no json");
        worker.work(List.of(come.added("a", 1), broken, come.added("a", 3)));

        redrive.discard(redrive.parked(1).getFirst().id());

        assertThat(redrive.redrive(SampleEvent.TOPIC, "a")).isEqualTo(new Redrive.Result(1, null, null));
        assertThat(effects()).containsExactly("a:1", "a:3");
    }

    @Test
    void anEventAfterAGapIsNotDiscarded() throws Exception {
        consumer.failOn("a");
        worker.work(List.of(come.added("a", 1), come.added("a", 2), come.added("a", 3)));
        consumer.repair();

        redrive.discard(redrive.parked(10).getLast().id());

        assertThat(redrive.parked(10)).hasSize(3);
        assertThat(redrive.redrive(SampleEvent.TOPIC, "a").handled()).isEqualTo(3);
    }

    @Test
    void otherKeysStayAsTheyAre() throws Exception {
        consumer.failOn("a");
        consumer.failOn("b");
        worker.work(List.of(come.added("a", 1), come.added("b", 1)));
        consumer.repair();

        redrive.redrive(SampleEvent.TOPIC, "a");

        assertThat(redrive.parked(10)).extracting(ParkedEvent::key).containsExactly("b");
    }

    @Test
    void anEventThatArrivesWhileItsKeyIsRedrivenComesAfterIt() throws Exception {
        consumer.failOn("a");
        worker.work(List.of(come.added("a", 1)));
        consumer.repair();
        CountDownLatch handled = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        Redrive slow = new Redrive(handling, parking, new Transactions() {
            @Override
            public <T> T inNew(Callable<T> work) throws Exception {
                return database.inNew(() -> {
                    T result = work.call();
                    handled.countDown();
                    mayCommit.await();
                    return result;
                });
            }
        });
        try (ExecutorService others = Executors.newFixedThreadPool(2)) {
            Future<?> redriving = others.submit(() -> slow.redrive(SampleEvent.TOPIC, "a"));
            handled.await();
            Future<?> arriving = others.submit(() -> worker.work(List.of(come.added("a", 2))));
            boolean waited = Await.until(Duration.ofSeconds(10), () -> waitingForTheKey() == 1 && !arriving.isDone());
            mayCommit.countDown();
            assertThat(waited).isTrue();
            redriving.get();
            arriving.get();
        }

        assertThat(effects()).containsExactly("a:1", "a:2");
        assertThat(redrive.parked(10)).isEmpty();
    }

    private long waitingForTheKey() {
        try {
            return database.number("select count(*) from pg_locks l join pg_database d on d.oid = l.database"
                    + " where locktype = 'advisory' and not granted and datname = current_database()");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> effects() throws SQLException {
        return database.texts("select key || ':' || version from effect order by id");
    }
}
