// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store;

import java.time.Instant;
import org.zhongfu.contracts.event.Event;

/** An event to try the store with. */
record ThingRenamed(ThingId thingId, long aggregateVersion, Instant occurredAt) implements Event {

    @Override
    public String topic() {
        return "zhongfu.thing.v1";
    }

    @Override
    public String key() {
        return thingId.toString();
    }

    @Override
    public ThingId aggregateId() {
        return thingId;
    }
}
