// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.inbox;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.zhongfu.platform.messaging.EventHeaders;

/**
 * The CloudEvents attributes of a record, read and checked; enough to keep the order without knowing the payload.
 *
 * @param snapshot whether it contains the whole state, so that versions before it may be missing
 */
record Envelope(EventMeta meta, UUID aggregateId, long aggregateVersion, boolean snapshot) {

    static Envelope of(Delivery delivery) throws MalformedEventException {
        try {
            UUID eventId = UUID.fromString(header(delivery, EventHeaders.ID));
            long version = Long.parseLong(header(delivery, EventHeaders.AGGREGATE_VERSION));
            if (version < 1) {
                throw new MalformedEventException("the aggregate version is below 1");
            }
            EventMeta meta = new EventMeta(
                    eventId,
                    header(delivery, EventHeaders.TYPE),
                    header(delivery, EventHeaders.SOURCE),
                    OffsetDateTime.parse(header(delivery, EventHeaders.RECORDED_AT))
                            .toInstant(),
                    delivery.headers().getOrDefault(EventHeaders.CORRELATION_ID, eventId.toString()),
                    delivery.headers().get(EventHeaders.CAUSATION_ID),
                    delivery.partition(),
                    delivery.offset());
            boolean snapshot = Boolean.parseBoolean(delivery.headers().get(EventHeaders.SNAPSHOT));
            return new Envelope(meta, UUID.fromString(header(delivery, EventHeaders.SUBJECT)), version, snapshot);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new MalformedEventException("a header has no legal value", e);
        }
    }

    private static String header(Delivery delivery, String name) throws MalformedEventException {
        String value = delivery.headers().get(name);
        if (value == null) {
            throw new MalformedEventException("no header " + name);
        }
        return value;
    }
}
