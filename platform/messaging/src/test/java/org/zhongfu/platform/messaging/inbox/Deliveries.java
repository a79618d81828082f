// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.event.EventCatalogue;
import org.zhongfu.platform.messaging.EventHeaders;
import org.zhongfu.platform.messaging.EventJson;
import org.zhongfu.platform.messaging.sample.SampleEvent;
import org.zhongfu.platform.messaging.sample.ThingId;

/** Records as they come from one partition, with offsets counted up. */
final class Deliveries {

    private static final Instant NOW = Instant.parse("2025-06-01T08:00:00Z");

    private long nextOffset;

    static ThingId thing(String key) {
        return ThingId.of(key);
    }

    Delivery added(String key, long version) {
        return added(key, version, 1);
    }

    Delivery added(String key, long version, int amount) {
        return of(new SampleEvent.Added(thing(key), version, key, amount, null, NOW));
    }

    Delivery stated(String key, long version) {
        return of(new SampleEvent.Stated(thing(key), version, key, 1, NOW));
    }

    Delivery of(Event event) {
        Map<String, String> headers = new HashMap<>();
        headers.put(EventHeaders.ID, UUID.randomUUID().toString());
        headers.put(EventHeaders.TYPE, EventCatalogue.typeOf(event.getClass()));
        headers.put(EventHeaders.SOURCE, "/zhongfu/test");
        headers.put(EventHeaders.SUBJECT, event.aggregateId().toString());
        headers.put(EventHeaders.AGGREGATE_VERSION, Long.toString(event.aggregateVersion()));
        headers.put(EventHeaders.RECORDED_AT, NOW.toString());
        headers.put(EventHeaders.CORRELATION_ID, "corr");
        if (event.snapshot()) {
            headers.put(EventHeaders.SNAPSHOT, "true");
        }
        return raw(event.key(), headers, EventJson.write(event));
    }

    Delivery raw(String key, Map<String, String> headers, String payload) {
        return new Delivery(SampleEvent.TOPIC, 0, nextOffset++, key, headers, payload.getBytes(StandardCharsets.UTF_8));
    }

    /** The same event at a later offset, as sent by a relay that ended before it could mark it. */
    Delivery again(Delivery delivery) {
        return raw(delivery.key(), delivery.headers(), new String(delivery.payload(), StandardCharsets.UTF_8));
    }

    /** The same record with one header changed; null removes it. */
    Delivery with(Delivery delivery, String header, @Nullable String value) {
        Map<String, String> headers = new HashMap<>(delivery.headers());
        if (value == null) {
            headers.remove(header);
        } else {
            headers.put(header, value);
        }
        return raw(delivery.key(), headers, new String(delivery.payload(), StandardCharsets.UTF_8));
    }
}
