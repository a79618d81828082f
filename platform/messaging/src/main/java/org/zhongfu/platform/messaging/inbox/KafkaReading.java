// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.inbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.zhongfu.platform.messaging.MessagingConfig;

/**
 * Opens Kafka consumers without automatic commits: the loop commits offsets, after the transaction.
 *
 * <p>The partitions of a replica that ends without a word are read by another one after the session timeout. Members are not
 * static ({@code group.instance.id}): a static member that is stopped keeps its partitions until the timeout, while one that
 * is not static hands them over at once, and replicas have no names that outlive them.
 */
class KafkaReading {

    private static final Logger LOG = Logger.getLogger(KafkaReading.class);
    private static final int HEARTBEATS_PER_SESSION = 4;

    /** What every broker allows unless it is configured otherwise. */
    private static final Duration SLOWEST_SESSION = Duration.ofSeconds(6);

    private final MessagingConfig config;
    private Duration session;

    KafkaReading(MessagingConfig config) {
        this.config = config;
        session = config.consumer().sessionTimeout();
    }

    /** After the brokers have refused the configured session timeout. */
    void useSlowestSession() {
        LOG.warnf(
                "the brokers do not allow a session timeout of %s (group.min.session.timeout.ms), %s is used",
                session, SLOWEST_SESSION);
        session = SLOWEST_SESSION;
    }

    Consumer<String, byte[]> open() {
        return new KafkaConsumer<>(properties(), new StringDeserializer(), new ByteArrayDeserializer());
    }

    Map<String, Object> properties() {
        MessagingConfig.Consumer settings = config.consumer();
        int sessionMs = Math.toIntExact(session.toMillis());
        Map<String, Object> properties = new HashMap<>();
        properties.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, config.bootstrapServers());
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, config.groupId());
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        properties.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, settings.maxPoll());
        properties.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, sessionMs);
        properties.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, sessionMs / HEARTBEATS_PER_SESSION);
        properties.put(
                ConsumerConfig.METADATA_MAX_AGE_CONFIG, settings.metadataAge().toMillis());
        return properties;
    }
}
