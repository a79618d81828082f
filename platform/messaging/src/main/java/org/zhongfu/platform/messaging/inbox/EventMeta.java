// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What travelled around an event.
 *
 * @param eventId id of this event, the same in every delivery
 * @param type name on the wire
 * @param source the service that published it
 * @param recordedAt when that service stored it
 * @param correlationId the same for all that follows from one request
 * @param causationId what caused it directly
 * @param partition where it was read
 * @param offset where it was read
 */
public record EventMeta(
        UUID eventId,
        String type,
        String source,
        Instant recordedAt,
        String correlationId,
        @Nullable String causationId,
        int partition,
        long offset) {}
