// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.inbox;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.OutageLog;
import org.zhongfu.platform.messaging.Backoff;
import org.zhongfu.platform.messaging.MessagingConfig;
import org.zhongfu.platform.messaging.Transactions;
import org.zhongfu.platform.messaging.topic.TopicStart;

/** Starts the consumer loop with the service, if the service consumes anything, and stops it with it. */
@Singleton
class InboxLifecycle {

    private static final Logger LOG = Logger.getLogger(InboxLifecycle.class);
    private static final Duration STOP = Duration.ofSeconds(10);

    private final MessagingConfig config;
    private final TopicStart topicStart;
    private final Handling handling;
    private final ParkingTable parking;
    private final Transactions transactions;
    private final InstantSource clock;
    private final ConsumerLag lag;
    private final LagMeasurement measurement;
    private final Set<String> topics = new TreeSet<>();
    private final OutageLog outage = new OutageLog("The handling of events", LOG::warn, LOG::info);

    private @Nullable ConsumerLoop loop;
    private @Nullable Thread thread;
    private @Nullable Thread measuring;

    InboxLifecycle(
            MessagingConfig config,
            TopicStart topicStart,
            Handling handling,
            ParkingTable parking,
            Transactions transactions,
            InstantSource clock,
            ConsumerLag lag,
            LagMeasurement measurement,
            @All List<EventConsumer> consumers) {
        this.config = config;
        this.topicStart = topicStart;
        this.handling = handling;
        this.parking = parking;
        this.transactions = transactions;
        this.clock = clock;
        this.lag = lag;
        this.measurement = measurement;
        consumers.forEach(consumer -> topics.addAll(consumer.topics()));
    }

    void start(@Observes StartupEvent event) {
        if (!config.enabled() || topics.isEmpty()) {
            return;
        }
        topicStart.expect(topics);
        lag.expect();
        ConsumerLoop starting = new ConsumerLoop(
                new KafkaReading(config),
                topics,
                this::worker,
                clock,
                config.consumer().maxBackoff(),
                lag::handled);
        loop = starting;
        thread = Thread.ofPlatform().daemon().name("zhongfu-consumer").start(() -> {
            if (topicStart.awaitCreated(topics)) {
                starting.run();
            }
        });
        measuring = Thread.ofPlatform().daemon().name("zhongfu-consumer-lag").start(() -> {
            if (topicStart.awaitCreated(topics)) {
                measurement.run(
                        () -> new KafkaGroupOffsets(config, topics),
                        config.consumer().lagEvery());
            }
        });
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        topicStart.stop();
        if (measuring != null) {
            measuring.interrupt();
        }
        if (loop != null && thread != null) {
            loop.stop();
            thread.join(STOP);
        }
    }

    private PartitionWorker worker() {
        MessagingConfig.Consumer settings = config.consumer();
        return new PartitionWorker(
                handling,
                parking,
                transactions,
                clock,
                new Backoff(settings.backoff(), settings.maxBackoff()),
                settings.attempts(),
                outage);
    }
}
