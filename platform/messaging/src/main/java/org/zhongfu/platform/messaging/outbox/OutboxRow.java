// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/**
 * An event that waits to be sent.
 *
 * @param attempts how often it has failed
 */
record OutboxRow(
        long id,
        UUID eventId,
        String topic,
        String key,
        String type,
        @Nested Subject subject,
        Instant occurredAt,
        Instant recordedAt,
        @Nested Origin origin,
        String payload,
        int attempts) {

    /**
     * What the event is about.
     *
     * @param snapshot true when the event replaces earlier ones of its aggregate
     */
    record Subject(UUID aggregateId, long aggregateVersion, boolean snapshot) {}

    /** The request and the event that led to this one. */
    record Origin(String correlationId, @Nullable String causationId) {}

    /** Rows with the same ordering key are sent in the order they were written. */
    record OrderingKey(String topic, String key) {}

    OrderingKey orderingKey() {
        return new OrderingKey(topic, key);
    }
}
