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

    /** What must stay in order. */
    record Lane(String topic, String key) {}

    Lane lane() {
        return new Lane(topic, key);
    }
}
