// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.inbox;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * A record as received, not checked yet.
 *
 * @param key the Kafka key; empty if there was none
 * @param payload the value; empty if there was none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record Delivery(String topic, int partition, long offset, String key, Map<String, String> headers, byte[] payload) {

    Delivery {
        headers = Map.copyOf(headers);
    }

    static Delivery of(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : record.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return new Delivery(
                record.topic(),
                record.partition(),
                record.offset(),
                storable(record.key()),
                headers,
                record.value() == null ? new byte[0] : record.value());
    }

    /** PostgreSQL keeps no NUL in a text, and what cannot be handled must at least be parked. */
    private static String storable(@Nullable String key) {
        return key == null ? "" : key.replace('\0', '\uFFFD');
    }

    @Override
    public String toString() {
        return topic + "-" + partition + "@" + offset;
    }
}
