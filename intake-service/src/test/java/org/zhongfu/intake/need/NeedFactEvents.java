// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.event.EventCatalogue;
import org.zhongfu.intake.need.messaging.NeedFactConsumer;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.messaging.inbox.EventMeta;
import org.zhongfu.testkit.TestClock;

/** Delivers events of matching and workorder, each in a transaction, as the consumer loop does. */
@ApplicationScoped
public class NeedFactEvents {

    private final NeedFactConsumer consumer;

    NeedFactEvents(NeedFactConsumer consumer) {
        this.consumer = consumer;
    }

    /** Delivers events in this order. */
    public void deliver(List<? extends Event> events) {
        events.forEach(this::deliver);
    }

    /** Delivers an event. */
    public void deliver(Event event) {
        EventMeta meta = new EventMeta(
                UuidV7.next(), EventCatalogue.typeOf(event.getClass()), "/test", TestClock.now(), "test", null, 0, 0);
        QuarkusTransaction.requiringNew().run(() -> consumer.on(event, meta));
    }
}
