// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.messaging.EventHeaders;

/** Sends rows as CloudEvents in binary mode, acknowledged by all replicas in sync. */
final class KafkaSender implements Sender {

    private final Producer<String, String> producer;
    private final String source;

    KafkaSender(Producer<String, String> producer, String source) {
        this.producer = producer;
        this.source = source;
    }

    /** A sender for which a record has failed after the timeout. */
    static KafkaSender open(String bootstrapServers, String source, Duration timeout) {
        int deliveryMs = Math.toIntExact(timeout.toMillis());
        Map<String, Object> properties = new HashMap<>();
        properties.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // With several in flight, a topic created a moment ago may accept a later batch before it refuses the first
        // one,
        // and then calls the first one out of order until it times out.
        properties.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        properties.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, deliveryMs);
        properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, deliveryMs / 2);
        // The relay waits in send() for a topic it does not know yet, and all keys with it: keep that short.
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, deliveryMs / 4);
        return new KafkaSender(new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer()), source);
    }

    @Override
    public Future<?> send(OutboxRow row) {
        // Without a timestamp: a back-dated record would expire immediately.
        ProducerRecord<String, String> message = new ProducerRecord<>(row.topic(), row.key(), row.payload());
        Headers headers = message.headers();
        add(headers, EventHeaders.SPEC_VERSION, "1.0");
        add(headers, EventHeaders.ID, row.eventId().toString());
        add(headers, EventHeaders.TYPE, row.type());
        add(headers, EventHeaders.SOURCE, source);
        add(headers, EventHeaders.TIME, row.occurredAt().toString());
        add(headers, EventHeaders.SUBJECT, row.subject().aggregateId().toString());
        add(headers, EventHeaders.AGGREGATE_VERSION, Long.toString(row.subject().aggregateVersion()));
        add(headers, EventHeaders.SNAPSHOT, row.subject().snapshot() ? "true" : null);
        add(headers, EventHeaders.RECORDED_AT, row.recordedAt().toString());
        add(headers, EventHeaders.CORRELATION_ID, row.origin().correlationId());
        add(headers, EventHeaders.CAUSATION_ID, row.origin().causationId());
        add(headers, EventHeaders.CONTENT_TYPE, "application/json");
        try {
            return producer.send(message);
        } catch (KafkaException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
    }

    private static void add(Headers headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }
}
