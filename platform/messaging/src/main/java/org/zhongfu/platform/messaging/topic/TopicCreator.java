// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates missing topics with unlimited retention, and sets the compacted topics of this service to compaction. */
final class TopicCreator {

    private static final int TIMEOUT_MS = 10_000;
    private static final String FOREVER = "-1";

    private final String bootstrapServers;
    private final int partitions;
    private final short replicationFactor;

    TopicCreator(String bootstrapServers, int partitions, short replicationFactor) {
        this.bootstrapServers = bootstrapServers;
        this.partitions = partitions;
        this.replicationFactor = replicationFactor;
    }

    /**
     * One attempt.
     *
     * @param compacted those that keep only the latest event of each key; also set on topics a reader created first
     */
    void create(Set<String> topics, Set<String> compacted)
            throws ExecutionException, TimeoutException, InterruptedException {
        Map<String, Object> properties = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MS / 2,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MS);
        try (Admin admin = Admin.create(properties)) {
            List<NewTopic> wanted = new ArrayList<>();
            for (String topic : topics) {
                wanted.add(new NewTopic(topic, partitions, replicationFactor)
                        .configs(Map.of(
                                TopicConfig.RETENTION_MS_CONFIG,
                                FOREVER,
                                TopicConfig.CLEANUP_POLICY_CONFIG,
                                compacted.contains(topic)
                                        ? TopicConfig.CLEANUP_POLICY_COMPACT
                                        : TopicConfig.CLEANUP_POLICY_DELETE)));
            }
            awaitCreated(admin.createTopics(wanted).values().values());
            for (String topic : compacted) {
                compact(admin, topic);
            }
        }
    }

    private static void awaitCreated(Collection<KafkaFuture<Void>> creations)
            throws ExecutionException, TimeoutException, InterruptedException {
        for (KafkaFuture<Void> creation : creations) {
            try {
                creation.get(TIMEOUT_MS, TimeUnit.MILLISECONDS);
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }

    private static void compact(Admin admin, String topic)
            throws ExecutionException, TimeoutException, InterruptedException {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        AlterConfigOp set = new AlterConfigOp(
                new ConfigEntry(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT),
                AlterConfigOp.OpType.SET);
        admin.incrementalAlterConfigs(Map.of(resource, List.of(set))).all().get(TIMEOUT_MS, TimeUnit.MILLISECONDS);
    }
}
