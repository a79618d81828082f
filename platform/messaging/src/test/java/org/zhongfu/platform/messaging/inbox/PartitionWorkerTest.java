// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.zhongfu.platform.kernel.OutageLog;
import org.zhongfu.platform.messaging.Backoff;
import org.zhongfu.platform.messaging.EventHeaders;
import org.zhongfu.platform.messaging.Transactions;
import org.zhongfu.platform.messaging.inbox.PartitionWorker.Progress;
import org.zhongfu.platform.messaging.sample.SampleEvent;
import org.zhongfu.platform.messaging.sample.TestDatabase;
import org.zhongfu.testkit.TestClock;

class PartitionWorkerTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final TestClock clock = TestClock.at(Instant.parse("2025-06-01T08:00:00Z"));
    private final EffectConsumer consumer = new EffectConsumer(database.source());
    private final ParkingTable parking = new ParkingTable(database.source());
    private final Handling handling =
            new Handling(new InboxTable(database.source()), parking, SampleEvent.catalogue(), List.of(consumer), clock);
    private final AtomicInteger transactions = new AtomicInteger();
    private final List<String> began = new ArrayList<>();
    private final List<String> ended = new ArrayList<>();
    private final OutageLog outage = new OutageLog("The handling", began::add, ended::add);
    private final Deliveries come = new Deliveries();
    private final PartitionWorker worker = worker(new Transactions() {
        @Override
        public <T> T inNew(Callable<T> work) throws Exception {
            transactions.incrementAndGet();
            return database.inNew(work);
        }
    });

    private PartitionWorker worker(Transactions how) {
        Backoff backoff = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(1));
        return new PartitionWorker(handling, parking, how, clock, backoff, 3, outage);
    }

    /** Repeats immediately, as the loop does, until everything is handled. */
    private void workOff(List<Delivery> batch) {
        List<Delivery> left = batch;
        for (int rounds = 0; !left.isEmpty(); rounds++) {
            assertThat(rounds).as("rounds").isLessThan(50);
            Progress progress = worker.work(left);
            left = left.stream()
                    .filter(each -> each.offset() >= progress.next())
                    .toList();
        }
    }

    @Test
    void aBatchIsOneTransaction() throws Exception {
        Progress progress = worker.work(List.of(come.added("a", 1), come.added("b", 1), come.added("a", 2)));

        assertThat(progress.next()).isEqualTo(3);
        assertThat(progress.pause()).isEmpty();
        assertThat(transactions).hasValue(1);
        assertThat(effects()).containsExactly("a:1", "b:1", "a:2");
    }

    @Test
    void aSecondDeliveryHasNoSecondEffectInTheSameBatchOrALaterOne() throws Exception {
        Delivery first = come.added("a", 1);
        worker.work(List.of(first, come.again(first)));
        worker.work(List.of(come.again(first)));

        assertThat(effects()).containsExactly("a:1");
        assertThat(parked()).isEmpty();
    }

    @Test
    void anEventOlderThanWhatIsKnownIsSkipped() throws Exception {
        worker.work(List.of(come.added("a", 4), come.added("a", 3), come.added("a", 5)));

        assertThat(effects()).containsExactly("a:4", "a:5");
        assertThat(parked()).isEmpty();
    }

    @Test
    void aThingNeverMetIsTakenAtAnyVersion() throws Exception {
        worker.work(List.of(come.added("a", 17), come.added("a", 18)));

        assertThat(effects()).containsExactly("a:17", "a:18");
    }

    @Test
    void anEventAfterAGapIsParkedWithTheLaterOnesOfItsKeyAndOtherKeysContinue() throws Exception {
        worker.work(List.of(come.added("a", 1), come.added("a", 3), come.added("a", 4), come.added("b", 1)));
        worker.work(List.of(come.added("a", 5), come.added("b", 2)));

        assertThat(effects()).containsExactly("a:1", "b:1", "b:2");
        assertThat(parked()).containsExactly("GAP a@1", "BEHIND a@2", "BEHIND a@4");
    }

    @Test
    void anEventWithTheWholeStateMayLeaveAGap() throws Exception {
        worker.work(List.of(come.stated("a", 1), come.stated("a", 5), come.stated("a", 4)));

        assertThat(effects()).containsExactly("a:1", "a:5");
        assertThat(parked()).isEmpty();
    }

    @Test
    void anEventThatFailsEachTimeIsParkedWithItsLaterOnesAndAllOthersOfThePartitionAreHandled() throws Exception {
        consumer.failOn("bad");
        workOff(List.of(
                come.added("a", 1),
                come.added("bad", 1),
                come.added("b", 1),
                come.added("bad", 2),
                come.added("a", 2)));

        assertThat(effects()).containsExactly("a:1", "b:1", "a:2");
        assertThat(parked()).containsExactly("FAILED bad@1", "BEHIND bad@3");
        assertThat(database.number("select attempts from parked_event where reason = 'FAILED'"))
                .isEqualTo(3);
    }

    @Test
    void theWaitsBeforeParkingGrowAndTheFailingRecordComesFirst() throws Exception {
        consumer.failOn("bad");
        List<Delivery> batch = List.of(come.added("bad", 1), come.added("b", 1));

        assertThat(worker.work(batch)).isEqualTo(new Progress(0, Optional.of(Duration.ofMillis(100))));
        assertThat(worker.work(batch)).isEqualTo(new Progress(0, Optional.of(Duration.ofMillis(200))));
        assertThat(effects()).isEmpty();
        assertThat(worker.work(batch)).isEqualTo(new Progress(2, Optional.empty()));
        assertThat(effects()).containsExactly("b:1");
    }

    @Test
    void anEventThatSucceedsOnASecondAttemptIsHandledOnceAndInOrder() throws Exception {
        consumer.failOn("a");
        List<Delivery> batch = List.of(come.added("a", 1), come.added("a", 2));
        worker.work(batch);
        consumer.repair();
        workOff(batch);

        assertThat(effects()).containsExactly("a:1", "a:2");
        assertThat(parked()).isEmpty();
    }

    @Test
    void aParkedEventContainsItsReasonWithoutTheMessageOfTheException() throws Exception {
        consumer.failOn("bad");
        workOff(List.of(come.added("bad", 1)));

        assertThat(database.texts("select detail from parked_event").getFirst())
                .startsWith("IllegalStateException at EffectConsumer.java:")
                .doesNotContain("Zhang");
    }

    @Test
    void aPayloadThatIsNoJsonIsParkedWithoutRetriesAndWithWhatItIs() throws Exception {
        Delivery broken = come.raw("a", come.added("a", 1).headers(), "{\"aggregateId\":");
        worker.work(List.of(broken, come.added("b", 1)));

        assertThat(transactions).hasValue(1);
        assertThat(effects()).containsExactly("b:1");
        assertThat(parked()).containsExactly("MALFORMED a@1");
        assertThat(database.texts("select convert_from(payload, 'UTF8') from parked_event"))
                .containsExactly("{\"aggregateId\":");
    }

    @Test
    void aRecordWithoutProperHeadersIsParked() throws Exception {
        Delivery good = come.added("a", 1);
        worker.work(List.of(
                come.raw("none", Map.of(), "{}"),
                come.raw("", Map.of(), ""),
                come.with(good, EventHeaders.ID, "not a uuid"),
                come.with(come.added("b", 1), EventHeaders.AGGREGATE_VERSION, "0"),
                come.with(come.added("c", 1), EventHeaders.RECORDED_AT, null)));

        assertThat(effects()).isEmpty();
        assertThat(database.texts("select distinct reason from parked_event")).containsExactly("MALFORMED");
        assertThat(parked()).hasSize(5);
    }

    @Test
    void anUnknownTypeIsSkippedAndLeavesNoGap() throws Exception {
        Delivery unknown = come.with(come.added("a", 2), EventHeaders.TYPE, "org.zhongfu.sample.Invented.v1");
        worker.work(List.of(come.added("a", 1), unknown, come.added("a", 3)));

        assertThat(effects()).containsExactly("a:1", "a:3");
        assertThat(parked()).isEmpty();
    }

    @Test
    void unknownFieldsAreIgnored() throws Exception {
        Delivery known = come.added("a", 1);
        String payload = new String(known.payload(), StandardCharsets.UTF_8);
        worker.work(List.of(come.raw("a", known.headers(), payload.replace("{", "{\"invented\":{\"x\":1},"))));

        assertThat(effects()).containsExactly("a:1");
    }

    @Test
    void aDuplicateOfAnEventHandledBeforeItsKeyWasParkedIsNotParked() throws Exception {
        Delivery first = come.added("a", 1);
        worker.work(List.of(first, come.added("a", 3)));
        worker.work(List.of(come.again(first)));

        assertThat(parked()).containsExactly("GAP a@1");
    }

    @Test
    void theSameRecordReadAgainAfterARebalanceIsNotParkedTwice() throws Exception {
        List<Delivery> batch = List.of(come.added("a", 1), come.added("a", 3), come.added("a", 4));
        worker.work(batch);
        worker(database).work(batch);

        assertThat(parked()).containsExactly("GAP a@1", "BEHIND a@2");
    }

    @Test
    void noEventIsParkedWhileTheDatabaseIsUnavailable() throws Exception {
        AtomicInteger faults = new AtomicInteger(20);
        PartitionWorker unlucky = worker(new Transactions() {
            @Override
            public <T> T inNew(Callable<T> work) throws Exception {
                if (faults.getAndDecrement() > 0) {
                    throw new IllegalStateException(new SQLException("gone", "08006"));
                }
                return database.inNew(work);
            }
        });
        List<Delivery> batch = List.of(come.added("a", 1), come.added("b", 1));
        for (int i = 0; i < 20; i++) {
            Progress progress = unlucky.work(batch);
            assertThat(progress.next()).isZero();
            assertThat(progress.pause()).isPresent();
        }

        assertThat(began).hasSize(1);
        assertThat(unlucky.work(batch)).isEqualTo(new Progress(2, Optional.empty()));
        assertThat(ended).hasSize(1);
        assertThat(effects()).containsExactly("a:1", "b:1");
        assertThat(parked()).isEmpty();
    }

    @Test
    void eventsOfAHandlerHaveTheHandledEventAsCause() {
        Delivery event = come.added("a", 1);
        worker.work(List.of(event));

        assertThat(consumer.contexts())
                .containsExactly("corr " + event.headers().get(EventHeaders.ID));
    }

    private List<String> effects() throws SQLException {
        return database.texts("select key || ':' || version from effect order by id");
    }

    private List<String> parked() throws SQLException {
        return database.texts("select reason || ' ' || key || '@' || kafka_offset from parked_event order by id");
    }
}
