// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.AdminClient;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.EligibilityFacts;
import org.zhongfu.contracts.intake.EligibilityFacts.CoarsePlace;
import org.zhongfu.contracts.intake.IntakeEvent;
import org.zhongfu.contracts.intake.IntakeEvent.NeedWithdrawn;
import org.zhongfu.stack.Await;

class KafkaEventsTest {

    private static final PersonId PERSON = new PersonId(UUID.randomUUID());

    @BeforeAll
    static void createTopics() throws Exception {
        try (var admin =
                AdminClient.create(Map.<String, Object>of("bootstrap.servers", KafkaResource.bootstrapServers()))) {
            admin.createTopics(List.of(
                            new NewTopic(EligibilityFacts.TOPIC, 1, (short) 1),
                            new NewTopic(IntakeEvent.TOPIC, 1, (short) 1)))
                    .all()
                    .get(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void onlyASnapshotIsMarkedAsOne() {
        var facts = new EligibilityFacts(
                PERSON,
                7,
                "652301",
                74,
                LocalDate.of(2027, 3, 7),
                List.of(),
                List.of(),
                List.of(),
                new CoarsePlace(44.01, 87.31),
                Instant.EPOCH,
                null);
        var withdrawn =
                new NeedWithdrawn(new NeedId(UUID.randomUUID()), 1, PERSON, "PERSON_WISH", Instant.EPOCH, false);
        try (var events = new KafkaEvents()) {
            events.publish(List.of(facts, withdrawn));
        }

        assertThat(headersOf(facts)).containsEntry("ce_snapshot", "true");
        assertThat(headersOf(withdrawn))
                .containsEntry("ce_aggregateversion", "1")
                .doesNotContainKey("ce_snapshot");
    }

    private static Map<String, String> headersOf(Event event) {
        List<ConsumerRecord<String, String>> records = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", KafkaResource.bootstrapServers(), "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.assign(consumer.partitionsFor(event.topic()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList());
            assertThat(Await.until(Duration.ofSeconds(30), () -> {
                        consumer.poll(Duration.ofMillis(100)).forEach(records::add);
                        return records.stream().anyMatch(each -> each.key().equals(event.key()));
                    }))
                    .isTrue();
        }
        Map<String, String> headers = new HashMap<>();
        records.stream().filter(each -> each.key().equals(event.key())).forEach(each -> each.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8))));
        return headers;
    }
}
