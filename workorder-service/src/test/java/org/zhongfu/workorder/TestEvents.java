// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.matching.MatchingEvent;
import org.zhongfu.contracts.provider.ProviderEvent;
import org.zhongfu.platform.messaging.inbox.EventConsumer;
import org.zhongfu.platform.messaging.inbox.EventMeta;
import org.zhongfu.workorder.order.messaging.MatchingConsumer;
import org.zhongfu.workorder.visit.messaging.ProposalConsumer;
import org.zhongfu.workorder.worker.messaging.ProviderConsumer;

/** Tells the service what matching would tell over Kafka, each event in a transaction of its own. */
@ApplicationScoped
public class TestEvents {

    private final MatchingConsumer matching;
    private final ProposalConsumer proposals;
    private final ProviderConsumer provider;

    TestEvents(MatchingConsumer matching, ProposalConsumer proposals, ProviderConsumer provider) {
        this.matching = matching;
        this.proposals = proposals;
        this.provider = provider;
    }

    /** News of a match or a plan. */
    public void tell(MatchingEvent event) {
        hand(event, matching, proposals);
    }

    /** News of matches and plans in one transaction, as the inbox handles a batch. */
    public void tellTogether(List<? extends MatchingEvent> events) {
        QuarkusTransaction.requiringNew()
                .run(() -> events.forEach(event -> {
                    matching.on(event, meta(event));
                    proposals.on(event, meta(event));
                }));
    }

    /** News of a provider or worker. */
    public void tell(ProviderEvent event) {
        hand(event, provider);
    }

    private static void hand(Event event, EventConsumer... consumers) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (EventConsumer consumer : consumers) {
                consumer.on(event, meta(event));
            }
        });
    }

    private static EventMeta meta(Event event) {
        return new EventMeta(
                UUID.randomUUID(),
                event.getClass().getSimpleName(),
                "matching",
                Instant.now(),
                UUID.randomUUID().toString(),
                null,
                0,
                0);
    }
}
