// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.support;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.event.EventCatalogue;
import org.zhongfu.evaluation.fact.messaging.FactConsumer;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.messaging.inbox.EventMeta;

/** Delivers events to the consumer without inbox and broker, so that any order and any number can be tried. */
@ApplicationScoped
public class EventDelivery {

    private final FactConsumer facts;

    EventDelivery(FactConsumer facts) {
        this.facts = facts;
    }

    /** Delivers events in this order, in one transaction. */
    public void deliver(Collection<? extends Event> events) {
        QuarkusTransaction.requiringNew().run(() -> events.forEach(event -> facts.on(event, meta(event))));
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
