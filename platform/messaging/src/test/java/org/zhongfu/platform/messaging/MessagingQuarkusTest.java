// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.event.EventCatalogue;
import org.zhongfu.platform.messaging.audit.AuditEntry;
import org.zhongfu.platform.messaging.audit.AuditLog;
import org.zhongfu.platform.messaging.inbox.EventConsumer;
import org.zhongfu.platform.messaging.inbox.EventMeta;
import org.zhongfu.platform.messaging.inbox.Redrive;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.messaging.sample.SampleEvent;
import org.zhongfu.platform.messaging.sample.ThingId;
import org.zhongfu.platform.messaging.topic.TopicStart;
import org.zhongfu.stack.Await;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.TestClock;

@QuarkusTest
class MessagingQuarkusTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    @Inject
    Outbox outbox;

    @Inject
    AuditLog audit;

    @Inject
    Redrive redrive;

    @Inject
    Answering consumer;

    @Inject
    MeterRegistry metrics;

    @Inject
    TopicStart topics;

    @Inject
    TestClock clock;

    @Test
    void anEventReachesItsConsumerAfterTheCommitAndItsAnswerCarriesOn() {
        ThingId thing = new ThingId(UUID.randomUUID());
        EventContext.run(new EventContext.Ids("c-1", "r-1"), () -> QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(added(thing, 1, clock.instant()))));

        assertThat(Await.until(SOON, () -> consumer.seen(thing).size() == 2)).isTrue();
        Seen question = consumer.seen(thing).get(0);
        Seen answer = consumer.seen(thing).get(1);
        assertThat(question.meta().correlationId()).isEqualTo("c-1");
        assertThat(question.meta().causationId()).isEqualTo("r-1");
        assertThat(question.meta().source()).isEqualTo("/zhongfu/messaging-test");
        assertThat(answer.meta().correlationId()).isEqualTo("c-1");
        assertThat(answer.meta().causationId())
                .isEqualTo(question.meta().eventId().toString());
        assertThat(topics.missing()).isEmpty();
    }

    @Test
    void anEventOutsideATransactionIsRefused() {
        Event event = added(new ThingId(UUID.randomUUID()), 1, clock.instant());

        assertThatThrownBy(() -> outbox.append(event)).isInstanceOf(TransactionalException.class);
    }

    @Test
    void theAgeOfTheOldestUnsentEventIsMeasured() {
        clock.set(NOW);
        DatabaseRows.update("delete from outbox");
        storeAnUnsentEvent(NOW.minusSeconds(90));
        storeAnUnsentEvent(NOW.minusSeconds(30));

        assertThat(metrics.get("zhongfu.outbox.oldest.unsent").gauge().value()).isEqualTo(90.0);
    }

    /** The relay withholds it until a later attempt. */
    private static void storeAnUnsentEvent(Instant recordedAt) {
        DatabaseRows.update("""
                insert into outbox (event_id, topic, key, type, aggregate_id, aggregate_version, snapshot, occurred_at,
                                    recorded_at, correlation_id, payload, attempts, next_attempt_at)
                values (gen_random_uuid(), 't.v1', 'unsent', 'org.zhongfu.Unsent.v1', gen_random_uuid(), 1, false, now(),
                        ?, 'c', '{}', 1, 'infinity')
                """, recordedAt.atOffset(ZoneOffset.UTC));
    }

    @AfterEach
    void deleteUnsentEvents() {
        DatabaseRows.update("delete from outbox where key = 'unsent'");
    }

    @Test
    void anAuditEntryIsStoredAndNothingIsParked() throws Exception {
        AuditEntry entry =
                new AuditEntry("sub-1", Set.of("auditor"), "READ", "thing", "t-1", null, "DONE", clock.instant());

        assertThat(QuarkusTransaction.requiringNew().call(() -> audit.record(entry)))
                .isNotNull();
        assertThat(redrive.parked(10)).isEmpty();
        assertThat(metrics.get("zhongfu.inbox.parked").gauge().value()).isZero();
    }

    private static SampleEvent.Added added(ThingId thing, long version, Instant now) {
        return new SampleEvent.Added(thing, version, thing.toString(), 1, null, now);
    }

    record Seen(Event event, EventMeta meta) {}

    /** Answers the first event of each aggregate with a second one. */
    @ApplicationScoped
    static class Answering implements EventConsumer {

        private final List<Seen> seen = new CopyOnWriteArrayList<>();
        private final Outbox outbox;

        Answering(Outbox outbox) {
            this.outbox = outbox;
        }

        @Override
        public Set<String> topics() {
            return Set.of(SampleEvent.TOPIC);
        }

        @Override
        public void on(Event event, EventMeta meta) {
            seen.add(new Seen(event, meta));
            if (event.aggregateVersion() == 1) {
                outbox.append(added((ThingId) event.aggregateId(), 2, event.occurredAt()));
            }
        }

        List<Seen> seen(ThingId thing) {
            return seen.stream()
                    .filter(each -> each.event().aggregateId().equals(thing))
                    .toList();
        }
    }

    /** What each service has to provide. */
    @Singleton
    static class Catalogue {

        @Produces
        @Singleton
        EventCatalogue catalogue() {
            return SampleEvent.catalogue();
        }
    }
}
