// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.config.ConfigResource;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhongfu.platform.messaging.sample.Settings;
import org.zhongfu.stack.Await;
import org.zhongfu.stack.KafkaProcess;
import org.zhongfu.stack.Ports;
import org.zhongfu.stack.ProjectRoot;
import org.zhongfu.testkit.KafkaResource;

class TopicsTest {

    private final String plain = "plain-" + UUID.randomUUID();
    private final String state = "state-" + UUID.randomUUID();

    @Test
    void topicsHaveNoRetentionLimitAndCreatingThemTwiceChangesNothing() throws Exception {
        TopicCreator creator = new TopicCreator(KafkaResource.bootstrapServers(), 3, (short) 1);
        creator.create(Set.of(plain, state), Set.of(state));
        creator.create(Set.of(plain, state), Set.of(state));

        assertThat(setting(plain, "retention.ms")).isEqualTo("-1");
        assertThat(setting(plain, "cleanup.policy")).isEqualTo("delete");
        assertThat(setting(state, "retention.ms")).isEqualTo("-1");
        assertThat(setting(state, "cleanup.policy")).isEqualTo("compact");
        assertThat(partitions(plain)).isEqualTo(3);
    }

    @Test
    void theOwnerCompactsATopicThatAReaderCreatedFirst() throws Exception {
        TopicCreator creator = new TopicCreator(KafkaResource.bootstrapServers(), 1, (short) 1);
        creator.create(Set.of(state), Set.of());
        assertThat(setting(state, "cleanup.policy")).isEqualTo("delete");

        creator.create(Set.of(state), Set.of(state));

        assertThat(setting(state, "cleanup.policy")).isEqualTo("compact");
    }

    @Test
    void aServiceWaitsForABrokerThatStartsLaterAndLogsIt(@TempDir Path folder) throws Exception {
        int port = Ports.free();
        TopicStart start = new TopicStart(Settings.of(
                Map.of("bootstrap-servers", "127.0.0.1:" + port, "topics.written", plain, "topics.retry", "100ms")));
        TopicReadiness readiness = new TopicReadiness(start);
        start.expect(start.written());
        AtomicBoolean created = new AtomicBoolean();
        Thread waiting = Thread.ofPlatform().start(() -> created.set(start.awaitCreated(start.written())));
        refuseAConnection(port);
        assertThat(readiness.call().getStatus()).isEqualTo(Status.DOWN);
        assertThat(readiness.call().getData().orElseThrow()).containsEntry("missing", plain);

        try (KafkaProcess broker = KafkaProcess.start(new KafkaProcess.Settings(
                ProjectRoot.find(), folder.resolve("data"), port, Ports.free(), folder.resolve("kafka.log")))) {
            assertThat(Await.until(Duration.ofSeconds(60), created::get)).isTrue();
            assertThat(broker.process().isAlive()).isTrue();
        }
        waiting.join();
        // It still answers after the broker has stopped again.
        assertThat(readiness.call().getStatus()).isEqualTo(Status.UP);
    }

    /** Returns once a client has tried to reach a broker at the port. */
    private static void refuseAConnection(int port) throws IOException {
        try (ServerSocket nobody = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            nobody.setSoTimeout(60_000);
            nobody.accept().close();
        }
    }

    @Test
    void aServiceThatStopsNoLongerWaits() throws Exception {
        TopicStart start = new TopicStart(
                Settings.of(Map.of("bootstrap-servers", "127.0.0.1:" + Ports.free(), "topics.retry", "50ms")));
        AtomicBoolean created = new AtomicBoolean(true);
        Thread waiting = Thread.ofPlatform().start(() -> created.set(start.awaitCreated(Set.of(plain))));
        start.stop();

        waiting.join(Duration.ofSeconds(30));
        assertThat(waiting.isAlive()).isFalse();
        assertThat(created).isFalse();
    }

    private static Admin admin() {
        return Admin.create(Map.<String, Object>of("bootstrap.servers", KafkaResource.bootstrapServers()));
    }

    private static String setting(String topic, String name) throws Exception {
        try (Admin admin = admin()) {
            ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
            Config config = admin.describeConfigs(List.of(resource))
                    .all()
                    .get(30, TimeUnit.SECONDS)
                    .get(resource);
            return config == null ? "" : config.get(name).value();
        }
    }

    private static int partitions(String topic) throws Exception {
        try (Admin admin = admin()) {
            return admin.describeTopics(List.of(topic))
                    .allTopicNames()
                    .get(30, TimeUnit.SECONDS)
                    .values()
                    .iterator()
                    .next()
                    .partitions()
                    .size();
        }
    }
}
