// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.intake.IntakeEvent;
import org.zhongfu.contracts.matching.MatchingEvent;
import org.zhongfu.contracts.provider.ProviderEvent;
import org.zhongfu.platform.messaging.inbox.EventConsumer;
import org.zhongfu.platform.messaging.inbox.EventMeta;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.workorder.order.messaging.ContractConsumer;
import org.zhongfu.workorder.order.messaging.MatchingConsumer;
import org.zhongfu.workorder.person.messaging.PersonConsumer;
import org.zhongfu.workorder.visit.messaging.ProposalConsumer;
import org.zhongfu.workorder.worker.messaging.ProviderConsumer;

/** Hands events of matching to the consumers of the service, each in a transaction of its own. */
@ApplicationScoped
public class TestEvents {

    private final MatchingConsumer matching;
    private final ProposalConsumer proposals;
    private final ProviderConsumer provider;
    private final ContractConsumer contracts;
    private final PersonConsumer persons;

    TestEvents(
            MatchingConsumer matching,
            ProposalConsumer proposals,
            ProviderConsumer provider,
            ContractConsumer contracts,
            PersonConsumer persons) {
        this.matching = matching;
        this.proposals = proposals;
        this.provider = provider;
        this.contracts = contracts;
        this.persons = persons;
    }

    /** An event of a match or a plan. */
    public void publish(MatchingEvent event) {
        consume(event, matching, proposals);
    }

    /** Events of matches and plans in one transaction, as the inbox handles a batch. */
    public void publishTogether(List<? extends MatchingEvent> events) {
        QuarkusTransaction.requiringNew()
                .run(() -> events.forEach(event -> {
                    matching.on(event, meta(event));
                    proposals.on(event, meta(event));
                }));
    }

    /** An event of a provider or worker. */
    public void publish(ProviderEvent event) {
        consume(event, provider, contracts);
    }

    /** An event of a person or a need. */
    public void publish(IntakeEvent event) {
        consume(event, persons);
    }

    private static void consume(Event event, EventConsumer... consumers) {
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
                TestClock.now(),
                UUID.randomUUID().toString(),
                null,
                0,
                0);
    }
}
