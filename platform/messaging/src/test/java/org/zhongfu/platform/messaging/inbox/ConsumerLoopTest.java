// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.event.EventCatalogue;
import org.zhongfu.platform.kernel.OutageLog;
import org.zhongfu.platform.messaging.Backoff;
import org.zhongfu.platform.messaging.MessagingConfig;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.messaging.outbox.OutboxForTests;
import org.zhongfu.platform.messaging.sample.SampleEvent;
import org.zhongfu.platform.messaging.sample.Settings;
import org.zhongfu.platform.messaging.sample.TestDatabase;
import org.zhongfu.platform.messaging.sample.ThingId;
import org.zhongfu.platform.messaging.topic.TopicsForTests;
import org.zhongfu.stack.Await;
import org.zhongfu.testkit.KafkaResource;

/**
 * The loop on a real broker, with a topic and a group of its own per test. One class although it is long: its tests start and
 * stop the same loops on the same database.
 */
class ConsumerLoopTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int PARTITIONS = 4;

    /** After so many attempts an event is parked. */
    private static final int ATTEMPTS = 3;

    private final String topic = "loop-" + UUID.randomUUID();
    private final MessagingConfig config = Settings.of(Map.of(
            "bootstrap-servers",
            KafkaResource.bootstrapServers(),
            "group-id",
            "group-" + topic,
            "consumer.max-poll",
            "20",
            "consumer.session-timeout",
            "2s"));
    private final TestDatabase database = TestDatabase.fresh();
    private final InstantSource clock = InstantSource.system();
    private final EffectConsumer effects = new EffectConsumer(database.source());
    private final Deliveries make = new Deliveries();
    private final List<ConsumerLoop> loops = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final ConsumerLag lag = new ConsumerLag(clock, config);
    private final ParkingTable parking = new ParkingTable(database.source());

    /** The sample consumer, listening to the topic of this test. */
    private final EventConsumer listening = new EventConsumer() {
        @Override
        public Set<String> topics() {
            return Set.of(topic);
        }

        @Override
        public void on(Event event, EventMeta meta) {
            effects.on(event, meta);
        }
    };

    private final Handling handling = new Handling(
            new InboxTable(database.source()),
            parking,
            new EventCatalogue(List.of(SampleEvent.class, Elsewhere.class)),
            List.of(listening),
            clock);

    private KafkaProducer<String, byte[]> producer;

    @BeforeEach
    void createTopic() throws Exception {
        TopicsForTests.create(config.bootstrapServers(), topic, PARTITIONS);
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", config.bootstrapServers(), "max.in.flight.requests.per.connection", 1),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    @AfterEach
    void stopAll() throws Exception {
        producer.close();
        loops.forEach(ConsumerLoop::stop);
        for (Thread thread : threads) {
            thread.join(SOON);
            assertThat(thread.isAlive()).isFalse();
        }
    }

    /** A replica: its own loop and handlers over the same database and in the same group. */
    private ConsumerLoop start() {
        return start(new KafkaReading(config));
    }

    private ConsumerLoop start(KafkaReading consumers) {
        Backoff backoff = new Backoff(Duration.ofMillis(50), Duration.ofMillis(500));
        ConsumerLoop loop = new ConsumerLoop(
                consumers,
                Set.of(topic),
                () -> new PartitionWorker(
                        handling,
                        parking,
                        database,
                        clock,
                        backoff,
                        ATTEMPTS,
                        new OutageLog("The handling", text -> {}, text -> {})),
                clock,
                Duration.ofMillis(200),
                lag::handled);
        loops.add(loop);
        threads.add(Thread.ofPlatform().start(loop));
        return loop;
    }

    private void stop(ConsumerLoop loop) throws InterruptedException {
        loop.stop();
        threads.get(loops.indexOf(loop)).join(SOON);
    }

    private void send(Delivery delivery) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, delivery.key(), delivery.payload());
        delivery.headers()
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(message);
    }

    /** Versions from..to of each aggregate, each third event delivered twice. */
    private void sendAll(int keys, int from, int to) {
        for (int version = from; version <= to; version++) {
            for (int key = 0; key < keys; key++) {
                Delivery event = make.added("k" + key, version);
                send(event);
                if ((version + key) % 3 == 0) {
                    send(make.again(event));
                }
            }
        }
        producer.flush();
    }

    @Test
    void aFlowOfReplicasThatStartAndStopHandlesEachEventOnceInTheOrderOfItsKey() throws Exception {
        int keys = 20;
        ConsumerLoop first = start();
        sendAll(keys, 1, 10);
        assertThat(Await.until(SOON, () -> effects() > 20)).isTrue();
        start();
        int sent = 10;
        while (effects.threads() < 2 && sent < 5000) {
            long handled = effects();
            sendAll(keys, sent + 1, sent + 5);
            sent += 5;
            assertThat(Await.until(SOON, Duration.ofMillis(20), () -> effects() > handled))
                    .isTrue();
        }
        assertThat(effects.threads()).isEqualTo(2);
        start();
        sendAll(keys, sent + 1, sent + 20);
        stop(first);
        sendAll(keys, sent + 21, sent + 40);
        int last = sent + 40;

        assertThat(Await.until(SOON, () -> effects() >= (long) keys * last)).isTrue();
        List<String> expected = new ArrayList<>();
        for (int version = 1; version <= last; version++) {
            expected.add(Integer.toString(version));
        }
        for (int key = 0; key < keys; key++) {
            assertThat(database.texts("select version from effect where key = ? order by id", "k" + key))
                    .isEqualTo(expected);
        }
        assertThat(database.number("select count(*) from parked_event")).isZero();
        assertThat(database.number("select count(*) from inbox")).isEqualTo((long) keys * last);
    }

    @Test
    void handledEventsAreNotHandledAgainWhenTheGroupStartsFromTheBeginning() throws Exception {
        ConsumerLoop first = start();
        sendAll(5, 1, 10);
        assertThat(Await.until(SOON, () -> effects() == 50)).isTrue();
        stop(first);
        TopicsForTests.forgetGroup(config.bootstrapServers(), config.groupId());
        start();
        sendAll(5, 11, 11);

        assertThat(Await.until(SOON, () -> effects() == 55)).isTrue();
        assertThat(database.number("select count(distinct event_id) from effect"))
                .isEqualTo(55);
    }

    @Test
    void whileTheDatabaseIsUnavailableNothingIsParkedAndAfterwardsAllEventsAreHandled() throws Exception {
        start();
        sendAll(5, 1, 5);
        assertThat(Await.until(SOON, () -> effects() == 25)).isTrue();

        database.goAway();
        sendAll(5, 6, 15);
        assertThat(Await.until(SOON, () -> database.refusals() > PARTITIONS * ATTEMPTS * 2))
                .isTrue();
        database.comeBack();

        assertThat(Await.until(SOON, () -> effects() == 75)).isTrue();
        assertThat(database.number("select count(distinct event_id) from effect"))
                .isEqualTo(75);
        assertThat(database.number("select count(*) from parked_event")).isZero();
    }

    @Test
    void theLoopContinuesAfterAnError() {
        AtomicInteger opened = new AtomicInteger();
        start(new KafkaReading(config) {
            @Override
            Consumer<String, byte[]> open() {
                if (opened.getAndIncrement() == 0) {
                    throw new NoClassDefFoundError("of the first consumer");
                }
                return super.open();
            }
        });
        sendAll(1, 1, 1);

        assertThat(Await.until(SOON, () -> effects() == 1)).isTrue();
    }

    /** Half of the time is the session that is configured; a busy machine adds to the join of the group. */
    @Test
    void thePartitionsOfAReplicaThatIsKilledAreReadWithinSeconds() throws Exception {
        Process other = OtherReplica.start(config, topic);
        try {
            sendAll(1, 1, 1);
            start();
            assertThat(OtherReplica.awaitReading(other)).isTrue();
        } finally {
            other.destroyForcibly().waitFor();
        }
        Instant killed = clock.instant();

        sendAll(20, 2, 2);

        Duration limit = config.consumer().sessionTimeout().multipliedBy(2);
        assertThat(Await.until(limit, Duration.ofMillis(20), () -> effectsOfVersion(2) == 20))
                .as("after %s", Duration.between(killed, clock.instant()))
                .isTrue();
    }

    private long effectsOfVersion(int version) {
        return count("effect where version = " + version);
    }

    @Test
    void eventsThatAreNotHandledAreTheLag() throws Exception {
        sendAll(5, 1, 10);

        measure();

        assertThat(lagOfTopic()).isGreaterThanOrEqualTo(50);
    }

    @Test
    void handledEventsAreNoLagAndTheirTimeIsKnown() throws Exception {
        start();
        sendAll(5, 1, 10);
        assertThat(Await.until(SOON, () -> effects() == 50)).isTrue();

        assertThat(Await.until(SOON, () -> measure() == 0)).isTrue();
        assertThat(lag.partitions().values())
                .filteredOn(partition -> partition.handledAt() != null)
                .isNotEmpty()
                .allSatisfy(partition -> assertThat(partition.handledAt())
                        .isAfter(clock.instant().minus(SOON)));
    }

    private long measure() {
        try (KafkaGroupOffsets offsets = new KafkaGroupOffsets(config, Set.of(topic))) {
            lag.measured(offsets.read());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return lagOfTopic();
    }

    private long lagOfTopic() {
        return lag.partitions().values().stream()
                .mapToLong(partition -> partition.lag() == null ? 0 : partition.lag())
                .sum();
    }

    @Test
    void aKeyThatFailsIsParkedWhileAllOtherKeysGoOn() throws Exception {
        int keys = 12;
        effects.failOn("k3");
        start();

        sendAll(keys, 1, 10);

        assertThat(Await.until(SOON, () -> effects() == (keys - 1) * 10L)).isTrue();
        assertThat(Await.until(SOON, () -> count("parked_event") >= 10)).isTrue();
        assertThat(database.texts("select version from effect where key = 'k3'"))
                .isEmpty();
    }

    @Test
    void aRedrivenKeyIsHandledInItsOrderBeforeItsLaterEvents() throws Exception {
        effects.failOn("k3");
        start();
        sendAll(4, 1, 10);
        assertThat(Await.until(SOON, () -> count("parked_event") >= 10)).isTrue();
        effects.repair();

        assertThat(new Redrive(handling, parking, database).redrive(topic, "k3").stuckOn())
                .isNull();
        sendAll(4, 11, 12);

        assertThat(Await.until(SOON, () -> effects() == 4 * 12L)).isTrue();
        assertThat(database.texts("select version from effect where key = 'k3' order by id"))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
        assertThat(database.number("select count(*) from parked_event")).isZero();
    }

    @Test
    void anEventSentTwiceBecauseTheRelayEndedBeforeMarkingItHasOneEffect() throws Exception {
        int keys = 4;
        int versions = 10;
        start();
        Outbox outbox = OutboxForTests.of(database, clock);
        try (AutoCloseable _ = OutboxForTests.relayDying(5, database, clock, config.bootstrapServers())) {
            for (int version = 1; version <= versions; version++) {
                for (int key = 0; key < keys; key++) {
                    Event event =
                            new Elsewhere(topic, Deliveries.thing("k" + key), version, "k" + key, clock.instant());
                    database.inNew(() -> {
                        outbox.append(event);
                        return event;
                    });
                }
            }
            assertThat(Await.until(SOON, () -> count("outbox where sent_at is null") == 0))
                    .isTrue();
        }

        assertThat(Await.until(SOON, () -> effects() >= (long) keys * versions)).isTrue();
        assertThat(database.number("select count(distinct event_id) from effect"))
                .isEqualTo((long) keys * versions);
        assertThat(TopicsForTests.records(config.bootstrapServers(), topic)).isGreaterThan((long) keys * versions);
        assertThat(effects()).isEqualTo((long) keys * versions);
        assertThat(count("parked_event")).isZero();
    }

    /** An event for any topic. */
    record Elsewhere(String topic, ThingId aggregateId, long aggregateVersion, String key, Instant occurredAt)
            implements Event {}

    private long effects() {
        return count("effect");
    }

    private long count(String table) {
        try {
            return database.number("select count(*) from " + table);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
