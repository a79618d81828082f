// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The metadata of an event.
 *
 * @param eventId id of this event, the same in every delivery
 * @param type CloudEvents type
 * @param source the service that published it
 * @param recordedAt when that service stored it
 * @param correlationId the same for all events that result from one request
 * @param causationId id of the event or request that caused it directly
 * @param partition it was read from
 * @param offset it was read from
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
