// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.outbox;

import java.time.Instant;
import java.util.UUID;
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
        UUID aggregateId,
        long aggregateVersion,
        boolean snapshot,
        Instant occurredAt,
        Instant recordedAt,
        String correlationId,
        @Nullable String causationId,
        String payload,
        int attempts) {

    /** Rows with the same ordering key are sent in the order they were written. */
    record OrderingKey(String topic, String key) {}

    OrderingKey orderingKey() {
        return new OrderingKey(topic, key);
    }
}
