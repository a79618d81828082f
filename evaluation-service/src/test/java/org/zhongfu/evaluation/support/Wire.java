// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.support;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.event.EventCatalogue;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.messaging.EventHeaders;
import org.zhongfu.platform.messaging.EventJson;
import org.zhongfu.testkit.KafkaResource;

/** Publishes events as the other services do: CloudEvents in binary mode on their topics. */
public final class Wire implements AutoCloseable {

    private final KafkaProducer<String, String> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", KafkaResource.bootstrapServers(), "acks", "all"),
            new StringSerializer(),
            new StringSerializer());

    /** Publishes events in this order and waits until the broker has them. */
    public void publish(Collection<? extends Event> events) {
        events.forEach(event -> publish(event, UuidV7.next()));
        producer.flush();
    }

    /** Publishes one event under an id, which is the same in every delivery of it. */
    public void publish(Event event, UUID eventId) {
        var message = new ProducerRecord<>(event.topic(), event.key(), EventJson.write(event));
        Map.of(
                        EventHeaders.ID, eventId.toString(),
                        EventHeaders.TYPE, EventCatalogue.typeOf(event.getClass()),
                        EventHeaders.SOURCE, "/zhongfu/test",
                        EventHeaders.SPEC_VERSION, "1.0",
                        EventHeaders.TIME, event.occurredAt().toString(),
                        EventHeaders.SUBJECT, event.aggregateId().toString(),
                        EventHeaders.AGGREGATE_VERSION, Long.toString(event.aggregateVersion()),
                        EventHeaders.RECORDED_AT,
                                Instant.parse("2026-11-23T01:00:00Z").toString(),
                        EventHeaders.CORRELATION_ID, "test")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(message);
    }

    @Override
    public void close() {
        producer.close();
    }
}
