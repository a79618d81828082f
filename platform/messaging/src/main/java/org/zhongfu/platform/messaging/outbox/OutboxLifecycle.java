// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.messaging.MessagingConfig;
import org.zhongfu.platform.messaging.topic.TopicStart;

/** Starts the relay with the service and stops it with it. */
@Singleton
class OutboxLifecycle {

    private static final Duration STOP = Duration.ofSeconds(12);

    private final MessagingConfig config;
    private final TopicStart topicStart;
    private final Relay relay;
    private @Nullable Thread thread;

    OutboxLifecycle(
            MessagingConfig config,
            TopicStart topicStart,
            DataSource database,
            RelaySignal signal,
            InstantSource clock) {
        this.config = config;
        this.topicStart = topicStart;
        relay = new Relay(database, this::open, signal, clock, config.relay());
    }

    void start(@Observes StartupEvent event) {
        if (!config.enabled()) {
            return;
        }
        topicStart.expect(topicStart.written());
        thread = Thread.ofPlatform().daemon().name("zhongfu-relay").start(() -> {
            if (topicStart.awaitCreated(topicStart.written())) {
                relay.run();
            }
        });
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        topicStart.stop();
        relay.stop();
        if (thread != null) {
            thread.join(STOP);
        }
    }

    private Sender open() {
        return KafkaSender.open(
                config.bootstrapServers(), config.source(), config.relay().deliveryTimeout());
    }
}
