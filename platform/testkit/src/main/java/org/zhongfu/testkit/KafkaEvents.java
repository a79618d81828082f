// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.event.EventCatalogue;
import org.zhongfu.contracts.json.ContractsModule;
import org.zhongfu.platform.kernel.UuidV7;

/**
 * Publishes events as the other services do: CloudEvents in binary mode on their topics. It writes the headers itself, so
 * that a service under test is not checked against its own code.
 */
public final class KafkaEvents implements AutoCloseable {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new ContractsModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private final KafkaProducer<String, String> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", KafkaResource.bootstrapServers(), "acks", "all"),
            new StringSerializer(),
            new StringSerializer());

    /** Publishes events in this order. */
    public void publish(Collection<? extends Event> events) {
        events.forEach(event -> publish(event, UuidV7.next()));
    }

    /** Publishes one event under an id, which is the same in every delivery of it; waits until the broker has it. */
    public void publish(Event event, UUID eventId) {
        publish(event, eventId, Instant.parse("2026-11-23T01:00:00Z"));
    }

    /** Publishes one event that the other service recorded at that time. */
    public void publish(Event event, UUID eventId, Instant recordedAt) {
        var message = new ProducerRecord<>(event.topic(), event.key(), json(event));
        Map.of(
                        "ce_id", eventId.toString(),
                        "ce_type", EventCatalogue.typeOf(event.getClass()),
                        "ce_source", "/zhongfu/test",
                        "ce_specversion", "1.0",
                        "ce_time", event.occurredAt().toString(),
                        "ce_subject", event.aggregateId().toString(),
                        "ce_aggregateversion", Long.toString(event.aggregateVersion()),
                        "ce_recordedat", recordedAt.toString(),
                        "ce_correlationid", "test")
                .forEach((name, value) -> add(message, name, value));
        if (event.snapshot()) {
            add(message, "ce_snapshot", "true");
        }
        try {
            producer.send(message).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void add(ProducerRecord<String, String> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        producer.close();
    }

    private static String json(Event event) {
        try {
            return JSON.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
