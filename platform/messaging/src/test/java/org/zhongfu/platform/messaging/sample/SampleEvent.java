// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.sample;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.event.EventCatalogue;

/** Events of a business that nobody has. */
public sealed interface SampleEvent extends Event {

    /** The topic of the samples. */
    String TOPIC = "zhongfu.sample.v1";

    /** Knows the samples alone. */
    static EventCatalogue catalogue() {
        return new EventCatalogue(List.of(SampleEvent.class));
    }

    @Override
    default String topic() {
        return TOPIC;
    }

    /** Something was added to a thing. */
    record Added(
            ThingId aggregateId,
            long aggregateVersion,
            String key,
            int amount,
            @Nullable String note,
            Instant occurredAt)
            implements SampleEvent {}

    /** The whole state of a thing. */
    record Stated(ThingId aggregateId, long aggregateVersion, String key, int total, Instant occurredAt)
            implements SampleEvent {

        @Override
        public boolean snapshot() {
            return true;
        }
    }
}
