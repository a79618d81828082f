// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.clock;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.zhongfu.contracts.Catalogue;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.event.EventCatalogue;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.ReturnVisitTaskId;
import org.zhongfu.contracts.intake.IntakeEvent;
import org.zhongfu.contracts.workorder.ReturnVisitTaskEvent.ReturnVisitTaskOpened;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderCancelled;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderDelivered;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderResumed;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderReturnVisited;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderStarted;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderSuspended;
import org.zhongfu.intake.clock.messaging.ClockConsumer;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.messaging.EventJson;
import org.zhongfu.platform.messaging.inbox.EventMeta;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.TestClock;

/** Delivers events to the clocks, each in a transaction, as the consumer loop does. */
@ApplicationScoped
public class CaseEvents {

    private static final EventCatalogue CATALOGUE = Catalogue.all();

    private final ClockConsumer consumer;
    private final Map<String, Long> delivered = new ConcurrentHashMap<>();

    CaseEvents(ClockConsumer consumer) {
        this.consumer = consumer;
    }

    /** Delivers the events that an application, need, person or notice has published since the last delivery. */
    public void deliverOf(String aggregateId) {
        for (DatabaseRows.Event each : DatabaseRows.events(IntakeEvent.TOPIC, aggregateId)) {
            if (each.version() > delivered.getOrDefault(aggregateId, 0L)) {
                deliver(read(each));
                delivered.put(aggregateId, each.version());
            }
        }
    }

    /** Delivers all events of an application once more. */
    void deliverAgain(String aggregateId) {
        DatabaseRows.events(IntakeEvent.TOPIC, aggregateId).forEach(each -> deliver(read(each)));
    }

    /** Delivers an event. */
    void deliver(Event event) {
        EventMeta meta = new EventMeta(
                UuidV7.next(), EventCatalogue.typeOf(event.getClass()), "/test", TestClock.now(), "test", null, 0, 0);
        QuarkusTransaction.requiringNew().run(() -> consumer.on(event, meta));
    }

    void started(UUID order, String need) {
        deliver(new WorkOrderStarted(
                new OrderId(order), 4, match(), NeedId.fromString(need), TestClock.now(), TestClock.now(), false));
    }

    void suspended(UUID order, String need) {
        deliver(new WorkOrderSuspended(
                new OrderId(order), 3, match(), NeedId.fromString(need), "HOSPITAL", TestClock.now(), false));
    }

    void resumed(UUID order, String need) {
        deliver(new WorkOrderResumed(new OrderId(order), 4, match(), NeedId.fromString(need), TestClock.now(), false));
    }

    void cancelled(UUID order, String need) {
        deliver(new WorkOrderCancelled(
                new OrderId(order), 5, match(), NeedId.fromString(need), "OTHER", 0, 1, TestClock.now(), false));
    }

    void deliveredService(UUID order, String need) {
        deliver(new WorkOrderDelivered(
                new OrderId(order), 5, match(), NeedId.fromString(need), 1, 0, null, TestClock.now(), false));
    }

    void returnVisited(UUID order, String need) {
        deliver(new WorkOrderReturnVisited(
                new OrderId(order), 6, match(), NeedId.fromString(need), "SATISFIED", TestClock.now(), false));
    }

    void dissatisfied(UUID order, String need) {
        deliver(new ReturnVisitTaskOpened(
                new ReturnVisitTaskId(UUID.randomUUID()),
                1,
                new OrderId(order),
                NeedId.fromString(need),
                "652301",
                TestClock.now(),
                false));
    }

    private static MatchId match() {
        return new MatchId(UUID.randomUUID());
    }

    private static Event read(DatabaseRows.Event row) {
        Class<? extends Event> type =
                CATALOGUE.recordOf("org.zhongfu.intake." + row.name() + ".v1").orElseThrow();
        try {
            return EventJson.read(row.payload().toString().getBytes(StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
