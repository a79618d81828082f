// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.matching.MatchingEvent.MatchAccepted;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.messaging.EventHeaders;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.KafkaEvents;
import org.zhongfu.testkit.KafkaResource;
import org.zhongfu.workorder.TestOrder;
import org.zhongfu.workorder.order.SampleOrders;
import org.zhongfu.workorder.worker.SampleWorkers;

/** A match accepted elsewhere becomes an order here, and its steps are published, over a real broker. */
@QuarkusTest
class OverKafkaQuarkusTest {

    private static final String TOPIC = "zhongfu.workorder.v1";
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    @Test
    void aMatchDeliveredTwiceCreatesOneOrderAndItsEventsAreInOrder() {
        ProviderId provider = new ProviderId(UUID.randomUUID());
        WorkerChanged worker = SampleWorkers.workerChanged(provider, "P-" + provider, "worker-" + provider);
        MatchAccepted match = SampleOrders.match(provider, worker.orgCode(), 1, TestOrder.BASE);
        TestOrder work = new TestOrder(match, worker);
        try (KafkaEvents wire = new KafkaEvents()) {
            UUID event = UuidV7.next();
            wire.publish(match, event);
            wire.publish(match, event); // delivered twice
            wire.publish(match, UuidV7.next()); // published again
            wire.publish(worker, UuidV7.next()); // the worker only after the order
        }
        waitFor("the order", () -> work.order().statusCode() == 200);
        waitFor(
                "the worker",
                () -> DatabaseRows.count(
                                "select count(*) from worker_copy where id = ?::uuid",
                                worker.workerId().toString())
                        == 1);
        work.accept();
        work.planned(0);

        List<ConsumerRecord<String, String>> published = new ArrayList<>();
        waitFor("the events", () -> {
            published.clear();
            published.addAll(publishedOf(work.id()));
            return published.size() >= 3;
        });
        assertThat(published)
                .extracting(each -> header(each, EventHeaders.TYPE))
                .containsExactly(
                        "org.zhongfu.workorder.WorkOrderCreated.v1",
                        "org.zhongfu.workorder.WorkOrderAccepted.v1",
                        "org.zhongfu.workorder.WorkOrderScheduled.v1");
        assertThat(published)
                .extracting(each -> header(each, EventHeaders.AGGREGATE_VERSION))
                .containsExactly("1", "2", "3");
        assertThat(published)
                .extracting(ConsumerRecord::key)
                .containsOnly(match.needId().toString());
    }

    private static List<ConsumerRecord<String, String>> publishedOf(String orderId) {
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", KafkaResource.bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(each -> new TopicPartition(TOPIC, each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(each -> {
                    if (header(each, EventHeaders.SUBJECT).equals(orderId)) {
                        found.add(each);
                    }
                });
            }
        }
        return found;
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static void waitFor(String what, Callable<Boolean> there) {
        await(what).atMost(TIMEOUT).until(there);
    }
}
