// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.inbox;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.zhongfu.platform.messaging.MessagingConfig;

/** Opens Kafka consumers without automatic commits: the loop commits offsets, after the transaction. */
final class KafkaReading {

    private KafkaReading() {}

    static Consumer<String, byte[]> open(MessagingConfig config) {
        MessagingConfig.Consumer settings = config.consumer();
        int sessionMs = Math.toIntExact(settings.sessionTimeout().toMillis());
        Map<String, Object> properties = new HashMap<>();
        properties.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, config.bootstrapServers());
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, config.groupId());
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        properties.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, settings.maxPoll());
        properties.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, sessionMs);
        properties.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, sessionMs / 4);
        properties.put(
                ConsumerConfig.METADATA_MAX_AGE_CONFIG, settings.metadataAge().toMillis());
        return new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
