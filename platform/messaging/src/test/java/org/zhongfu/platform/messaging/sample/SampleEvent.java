// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.sample;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.event.EventCatalogue;

/** Events used only by tests. */
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

    /** Something was added to an aggregate. */
    record Added(
            ThingId aggregateId,
            long aggregateVersion,
            String key,
            int amount,
            @Nullable String note,
            Instant occurredAt)
            implements SampleEvent {}

    /** The whole state of an aggregate. */
    record Stated(ThingId aggregateId, long aggregateVersion, String key, int total, Instant occurredAt)
            implements SampleEvent {

        @Override
        public boolean snapshot() {
            return true;
        }
    }
}
