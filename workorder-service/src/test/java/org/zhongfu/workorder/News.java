// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.matching.MatchingEvent;
import org.zhongfu.contracts.provider.ProviderEvent;
import org.zhongfu.platform.messaging.inbox.EventConsumer;
import org.zhongfu.platform.messaging.inbox.EventMeta;
import org.zhongfu.workorder.order.messaging.MatchingConsumer;
import org.zhongfu.workorder.worker.messaging.ProviderConsumer;

/** Tells the service what matching would tell over Kafka, each event in a transaction of its own. */
@ApplicationScoped
public class News {

    private final MatchingConsumer matching;
    private final ProviderConsumer provider;

    News(MatchingConsumer matching, ProviderConsumer provider) {
        this.matching = matching;
        this.provider = provider;
    }

    /** News of a match. */
    public void tell(MatchingEvent event) {
        hand(matching, event);
    }

    /** News of a provider or worker. */
    public void tell(ProviderEvent event) {
        hand(provider, event);
    }

    private static void hand(EventConsumer consumer, Event event) {
        EventMeta meta = new EventMeta(
                UUID.randomUUID(),
                event.getClass().getSimpleName(),
                "matching",
                Instant.now(),
                UUID.randomUUID().toString(),
                null,
                0,
                0);
        QuarkusTransaction.requiringNew().run(() -> consumer.on(event, meta));
    }
}
