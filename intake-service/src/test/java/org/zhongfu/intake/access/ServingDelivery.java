// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.event.EventCatalogue;
import org.zhongfu.intake.access.messaging.ServingConsumer;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.messaging.inbox.EventMeta;

/** Delivers events to the consumer without inbox and broker, so that any order and any number can be tried. */
@ApplicationScoped
public class ServingDelivery {

    private final ServingConsumer consumer;

    ServingDelivery(ServingConsumer consumer) {
        this.consumer = consumer;
    }

    /** Delivers all events of an order in their order. */
    public ServingEvents deliver(ServingEvents serving) {
        deliver(serving.events());
        return serving;
    }

    /** Delivers events in this order, in one transaction. */
    public void deliver(Collection<? extends Event> events) {
        QuarkusTransaction.requiringNew().run(() -> events.forEach(event -> consumer.on(event, meta(event))));
    }

    /** Delivers one event. */
    public void deliver(Event event) {
        deliver(List.of(event));
    }

    private static EventMeta meta(Event event) {
        return new EventMeta(
                UuidV7.next(),
                EventCatalogue.typeOf(event.getClass()),
                "/zhongfu/test",
                Instant.EPOCH,
                "test",
                null,
                0,
                0);
    }
}
