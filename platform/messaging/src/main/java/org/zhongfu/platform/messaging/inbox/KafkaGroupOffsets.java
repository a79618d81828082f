// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.inbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.zhongfu.platform.messaging.MessagingConfig;

/** Asks the brokers. */
final class KafkaGroupOffsets implements GroupOffsets, AutoCloseable {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final Admin admin;
    private final String group;
    private final Set<String> topics;

    KafkaGroupOffsets(MessagingConfig config, Set<String> topics) {
        int wait = (int) LONGEST_WAIT.toMillis();
        admin = Admin.create(Map.<String, Object>of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                config.bootstrapServers(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                wait,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                wait));
        group = config.groupId();
        this.topics = Set.copyOf(topics);
    }

    @Override
    public Map<TopicPartition, Offsets> read() throws Exception {
        Set<TopicPartition> partitions = admin
                .describeTopics(topics)
                .allTopicNames()
                .get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)
                .values()
                .stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .collect(Collectors.toSet());
        // What is handled is read before the ends: the lag is never less than it was.
        Map<TopicPartition, OffsetAndMetadata> handled = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        Map<TopicPartition, Long> beginnings = offsets(partitions, OffsetSpec.earliest());
        Map<TopicPartition, Long> ends = offsets(partitions, OffsetSpec.latest());
        Map<TopicPartition, Offsets> found = new HashMap<>();
        ends.forEach((partition, end) -> {
            OffsetAndMetadata committed = handled.get(partition);
            long beginning = beginnings.getOrDefault(partition, 0L);
            found.put(partition, new Offsets(committed == null ? beginning : committed.offset(), end));
        });
        return found;
    }

    private Map<TopicPartition, Long> offsets(Set<TopicPartition> partitions, OffsetSpec which) throws Exception {
        Map<TopicPartition, OffsetSpec> wanted =
                partitions.stream().collect(Collectors.toMap(Function.identity(), partition -> which));
        Map<TopicPartition, Long> found = new HashMap<>();
        for (Map.Entry<TopicPartition, ListOffsetsResultInfo> entry : admin.listOffsets(wanted)
                .all()
                .get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)
                .entrySet()) {
            found.put(entry.getKey(), entry.getValue().offset());
        }
        return found;
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
    }
}
