// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.inbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.InvalidSessionTimeoutException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.zhongfu.platform.kernel.CauseChain;
import org.zhongfu.platform.kernel.OutageLog;

/** Reads records and passes those of each partition to its worker, all in one thread. */
final class ConsumerLoop implements Runnable {

    private static final Logger LOG = Logger.getLogger(ConsumerLoop.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaReading consumers;
    private final Set<String> topics;
    private final Supplier<PartitionWorker> workers;
    private final InstantSource clock;
    private final Duration restart;
    private final BiConsumer<TopicPartition, Instant> handled;

    private final Map<TopicPartition, PartitionWorker> assigned = new HashMap<>();
    private final Map<TopicPartition, Instant> pausedUntil = new HashMap<>();
    private final Map<TopicPartition, OffsetAndMetadata> uncommitted = new HashMap<>();
    private final OutageLog reading = new OutageLog("The consumer", LOG::warn, LOG::info);
    private final OutageLog committing = new OutageLog("The commit of offsets", LOG::warn, LOG::info);
    private volatile boolean stopping;

    /**
     * @param restart wait before a new Kafka consumer is opened after the old one failed
     * @param handled takes the partition of each batch that was handled, and when its last event was published
     */
    ConsumerLoop(
            KafkaReading consumers,
            Set<String> topics,
            Supplier<PartitionWorker> workers,
            InstantSource clock,
            Duration restart,
            BiConsumer<TopicPartition, Instant> handled) {
        this.consumers = consumers;
        this.topics = Set.copyOf(topics);
        this.workers = workers;
        this.clock = clock;
        this.restart = restart;
        this.handled = handled;
    }

    /** Ends the loop after the running round; to be called from another thread. */
    void stop() {
        stopping = true;
    }

    @Override
    public void run() {
        while (!stopping) {
            try (Consumer<String, byte[]> consumer = consumers.open()) {
                consumer.subscribe(topics, new Rebalance(consumer));
                while (!stopping) {
                    round(consumer);
                    reading.works();
                }
            } catch (WakeupException | InterruptException e) {
                LOG.debug("the consumer was called off", e);
            } catch (InvalidSessionTimeoutException e) {
                consumers.useSlowestSession();
            } catch (KafkaException e) {
                reading.failed(CauseChain.describe(e));
                sleep();
            } catch (RuntimeException | Error e) {
                // The service is ready without this loop, so an error must not end it unnoticed.
                LOG.error("the consumer failed and is opened again", CauseChain.withoutMessages(e));
                sleep();
            } finally {
                assigned.clear();
                pausedUntil.clear();
                uncommitted.clear();
            }
        }
    }

    private void round(Consumer<String, byte[]> consumer) {
        resumeDue(consumer);
        ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
        for (TopicPartition partition : records.partitions()) {
            if (stopping) {
                break; // what is not handled is delivered again
            }
            List<ConsumerRecord<String, byte[]>> received = records.records(partition);
            List<Delivery> batch = received.stream().map(Delivery::of).toList();
            PartitionWorker worker = assigned.computeIfAbsent(partition, _ -> workers.get());
            PartitionWorker.Progress progress = worker.work(batch);
            uncommitted.put(partition, new OffsetAndMetadata(progress.next()));
            received.stream()
                    .filter(record -> record.offset() < progress.next())
                    .reduce((earlier, later) -> later)
                    .ifPresent(last -> handled.accept(partition, Instant.ofEpochMilli(last.timestamp())));
            progress.pause().ifPresent(pause -> {
                consumer.seek(partition, progress.next());
                consumer.pause(List.of(partition));
                pausedUntil.put(partition, clock.instant().plus(pause));
            });
        }
        commit(consumer);
    }

    private void resumeDue(Consumer<String, byte[]> consumer) {
        Instant now = clock.instant();
        List<TopicPartition> due = pausedUntil.entrySet().stream()
                .filter(entry -> !entry.getValue().isAfter(now))
                .map(Map.Entry::getKey)
                .toList();
        due.forEach(pausedUntil::remove);
        consumer.resume(due);
    }

    /** A commit that fails leads to a second delivery, which the inbox ignores; it is tried again with the next commit. */
    private void commit(Consumer<String, byte[]> consumer) {
        if (uncommitted.isEmpty()) {
            return;
        }
        try {
            consumer.commitSync(uncommitted);
            uncommitted.clear();
            committing.works();
        } catch (WakeupException | InterruptException e) {
            throw e;
        } catch (KafkaException e) {
            committing.failed(CauseChain.describe(e));
        }
    }

    private void sleep() {
        try {
            Thread.sleep(restart);
        } catch (InterruptedException e) {
            stopping = true;
            Thread.currentThread().interrupt();
        }
    }

    /** Runs inside poll, when no record is half done. */
    private final class Rebalance implements ConsumerRebalanceListener {

        private final Consumer<String, byte[]> consumer;

        Rebalance(Consumer<String, byte[]> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            if (!partitions.isEmpty()) {
                LOG.infof("reading %s", partitions);
            }
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            commit(consumer);
            forget(partitions);
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            forget(partitions);
        }

        private void forget(Collection<TopicPartition> partitions) {
            partitions.forEach(partition -> {
                assigned.remove(partition);
                pausedUntil.remove(partition);
                uncommitted.remove(partition);
            });
        }
    }
}
