// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.inbox;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.messaging.MessagingConfig;
import org.zhongfu.platform.messaging.inbox.GroupOffsets.Offsets;

/**
 * How far this service is behind the events it consumes. It is measured at the brokers, for all replicas together; what this
 * replica handled last is noted by its own loop.
 */
@Singleton
public class ConsumerLag {

    private static final Comparator<TopicPartition> BY_NAME =
            Comparator.comparing(TopicPartition::topic).thenComparingInt(TopicPartition::partition);

    private final InstantSource clock;
    private final MessagingConfig config;
    private final SortedMap<TopicPartition, Partition> partitions = new TreeMap<>(BY_NAME);
    private boolean expected;
    private @Nullable Instant measuredAt;

    ConsumerLag(InstantSource clock, MessagingConfig config) {
        this.clock = clock;
        this.config = config;
    }

    /**
     * A partition.
     *
     * @param lag events that are not handled; null before the first measurement
     * @param handledAt when the last event that this replica handled was published; null when it has handled none
     * @param handledUntil all events that were published before this time are handled; null when that is not known
     */
    public record Partition(
            @Nullable Long lag,
            @Nullable Instant handledAt,
            @Nullable Instant handledUntil,
            @Nullable Goal goal) {

        private static final Partition UNKNOWN = new Partition(null, null, null, null);

        Partition measured(Offsets offsets, Instant now) {
            if (offsets.lag() == 0) {
                return new Partition(0L, handledAt, now, null);
            }
            Goal open = goal == null ? new Goal(offsets.end(), now) : goal;
            return offsets.next() < open.end()
                    ? new Partition(offsets.lag(), handledAt, handledUntil, open)
                    : new Partition(offsets.lag(), handledAt, open.at(), new Goal(offsets.end(), now));
        }

        Partition handled(Instant publishedAt) {
            return new Partition(lag, publishedAt, handledUntil, goal);
        }
    }

    /** An end that was measured; when it is reached, all events published before that time are handled. */
    record Goal(long end, Instant at) {}

    /** Says that the service consumes events, so that it is behind until a measurement says otherwise. */
    synchronized void expect() {
        expected = true;
    }

    synchronized void measured(Map<TopicPartition, Offsets> offsets) {
        Instant now = clock.instant();
        measuredAt = now;
        partitions.keySet().retainAll(offsets.keySet());
        offsets.forEach((partition, each) -> partitions.merge(
                partition, Partition.UNKNOWN.measured(each, now), (known, first) -> known.measured(each, now)));
    }

    synchronized void handled(TopicPartition partition, Instant publishedAt) {
        partitions.put(
                partition, partitions.getOrDefault(partition, Partition.UNKNOWN).handled(publishedAt));
    }

    /** The partitions of all consumed topics. */
    public synchronized SortedMap<TopicPartition, Partition> partitions() {
        return new TreeMap<>(partitions);
    }

    /** When the brokers were last asked successfully; empty before the first time. */
    public synchronized Optional<Instant> measuredAt() {
        return Optional.ofNullable(measuredAt);
    }

    /** All events that were published before this time are handled, by whichever replica; empty when it is not known. */
    public synchronized Optional<Instant> handledUntil() {
        if (partitions.isEmpty()
                || partitions.values().stream().anyMatch(partition -> partition.handledUntil() == null)) {
            return Optional.empty();
        }
        return partitions.values().stream().map(Partition::handledUntil).min(Comparator.naturalOrder());
    }

    /**
     * True when decisions that depend on events should wait: events of more than a minute ago
     * ({@code zhongfu.messaging.consumer.behind-after}) are not handled, or the brokers do not say. False for a service that
     * consumes nothing.
     */
    public synchronized boolean isBehind() {
        return expected
                && handledUntil()
                        .filter(until ->
                                until.plus(config.consumer().behindAfter()).isAfter(clock.instant()))
                        .isEmpty();
    }
}
