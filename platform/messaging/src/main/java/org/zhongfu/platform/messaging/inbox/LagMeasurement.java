// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.messaging.inbox.ConsumerLag.Partition;

/** Measures the lag at intervals, in a thread of its own so that a loop that is stuck is seen, and publishes it as metrics. */
@Singleton
class LagMeasurement {

    private static final Logger LOG = Logger.getLogger(LagMeasurement.class);

    private final ConsumerLag lag;
    private final MeterRegistry registry;
    private final InstantSource clock;
    private final Set<TopicPartition> gauged = new HashSet<>();
    private boolean failing;

    LagMeasurement(ConsumerLag lag, MeterRegistry registry, InstantSource clock) {
        this.lag = lag;
        this.registry = registry;
        this.clock = clock;
    }

    /** Measures until the thread is interrupted. */
    void run(Supplier<KafkaGroupOffsets> open, Duration every) {
        Gauge.builder("zhongfu.consumer.measured.age", this, LagMeasurement::secondsSinceMeasured)
                .baseUnit("seconds")
                .description("Time since the brokers last said how far the consumers are")
                .register(registry);
        while (!Thread.currentThread().isInterrupted()) {
            try (KafkaGroupOffsets offsets = open.get()) {
                while (!Thread.currentThread().isInterrupted()) {
                    measure(offsets);
                    Thread.sleep(every);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (KafkaException e) {
                // No address of a broker can be resolved.
                noteFailure(e);
                sleep(every);
            }
        }
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One measurement; one line in the log when it begins to fail and one when it works again. */
    void measure(GroupOffsets offsets) throws InterruptedException {
        try {
            lag.measured(offsets.read());
            lag.partitions().keySet().forEach(this::gauge);
            if (failing) {
                LOG.info("the lag of the consumers is measured again");
            }
            failing = false;
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            noteFailure(e);
        }
    }

    private void noteFailure(Exception failure) {
        if (!failing) {
            LOG.warnf("the lag of the consumers cannot be measured: %s", failure.toString());
        }
        failing = true;
    }

    private void gauge(TopicPartition partition) {
        if (!gauged.add(partition)) {
            return;
        }
        Gauge.builder("zhongfu.consumer.lag", this, self -> self.lagOf(partition))
                .tags("topic", partition.topic(), "partition", Integer.toString(partition.partition()))
                .description("Events that the service has not handled, of all its replicas together")
                .register(registry);
        Gauge.builder("zhongfu.consumer.last.handled.age", this, self -> self.ageOf(partition))
                .tags("topic", partition.topic(), "partition", Integer.toString(partition.partition()))
                .baseUnit("seconds")
                .description("Time since the last event that this replica handled was published")
                .register(registry);
    }

    private double secondsSinceMeasured() {
        return lag.measuredAt().map(this::age).orElse(Double.NaN);
    }

    private double lagOf(TopicPartition partition) {
        Partition known = lag.partitions().get(partition);
        return known == null || known.lag() == null ? Double.NaN : known.lag();
    }

    private double ageOf(TopicPartition partition) {
        Partition known = lag.partitions().get(partition);
        @Nullable Instant handled = known == null ? null : known.handledAt();
        return handled == null ? Double.NaN : age(handled);
    }

    private double age(Instant time) {
        return Duration.between(time, clock.instant()).toMillis() / 1000.0;
    }
}
