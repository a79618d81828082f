// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.inbox;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.event.EventCatalogue;
import org.zhongfu.platform.kernel.CauseChain;
import org.zhongfu.platform.messaging.EventContext;
import org.zhongfu.platform.messaging.EventJson;
import org.zhongfu.platform.messaging.inbox.ParkedEvent.Reason;

/** Handles one record in a transaction: checks it against inbox and versions, passes it to consumers, or parks it. */
final class Handling {

    /** The result for a record. */
    enum Outcome {
        /** The consumers have handled it. */
        HANDLED,
        /** It was handled before. */
        SEEN,
        /** Its aggregate has a later version already. */
        OLDER,
        /** This build does not know its type. */
        UNKNOWN,
        /** Events before it are missing; nothing was changed. */
        GAP,
        /** It was parked. */
        PARKED,
        /** It was discarded. */
        SKIPPED
    }

    private static final Logger LOG = Logger.getLogger(Handling.class);

    private final InboxTable inbox;
    private final ParkingTable parking;
    private final EventCatalogue catalogue;
    private final List<EventConsumer> consumers;
    private final InstantSource clock;

    Handling(
            InboxTable inbox,
            ParkingTable parking,
            EventCatalogue catalogue,
            List<EventConsumer> consumers,
            InstantSource clock) {
        this.inbox = inbox;
        this.parking = parking;
        this.catalogue = catalogue;
        this.consumers = List.copyOf(consumers);
        this.clock = clock;
    }

    /**
     * Handles a record, or parks it where no retry can help.
     *
     * @param parkedKeys keys of the topic with something parked; kept up to date
     */
    Outcome handleOrPark(Delivery delivery, Set<String> parkedKeys) throws Exception {
        if (parkedKeys.contains(delivery.key())) {
            parking.lock(delivery.topic(), delivery.key());
            if (!parking.parkedAmong(delivery.topic(), List.of(delivery.key())).isEmpty()) {
                return parkBehind(delivery);
            }
            parkedKeys.remove(delivery.key()); // redriven meanwhile
        }
        try {
            Outcome outcome = apply(delivery);
            return outcome == Outcome.GAP ? park(delivery, Reason.GAP, null, parkedKeys) : outcome;
        } catch (MalformedEventException e) {
            return park(delivery, Reason.MALFORMED, CauseChain.describe(e), parkedKeys);
        }
    }

    /** Handles a record even if events of its key are parked. */
    Outcome apply(Delivery delivery) throws Exception {
        Envelope envelope = Envelope.of(delivery);
        Optional<Event> event = read(delivery, envelope);
        return count(
                delivery,
                envelope,
                () -> event.isPresent() ? dispatch(delivery.topic(), event.get(), envelope) : Outcome.UNKNOWN);
    }

    /** Counts a record as handled without its effect; false, and nothing is changed, if events before it are missing. */
    boolean skip(Delivery delivery) {
        try {
            return count(delivery, Envelope.of(delivery), () -> Outcome.SKIPPED) != Outcome.GAP;
        } catch (MalformedEventException e) {
            return true; // it belongs to no known aggregate
        }
    }

    /** Notes the event and moves its aggregate on to its version. */
    private Outcome count(Delivery delivery, Envelope envelope, Supplier<Outcome> effect) {
        if (!inbox.note(envelope.meta().eventId(), delivery.topic(), clock.instant())) {
            return Outcome.SEEN;
        }
        return switch (inbox.advance(envelope, delivery.topic())) {
            case OLDER -> Outcome.OLDER;
            case GAP -> {
                inbox.forget(envelope.meta().eventId());
                yield Outcome.GAP;
            }
            case NEXT -> effect.get();
        };
    }

    private Outcome dispatch(String topic, Event event, Envelope envelope) {
        EventMeta meta = envelope.meta();
        EventContext.Ids ids =
                new EventContext.Ids(meta.correlationId(), meta.eventId().toString(), meta.type());
        EventContext.run(ids, () -> consumers.stream()
                .filter(consumer -> consumer.topics().contains(topic))
                .forEach(consumer -> consumer.on(event, meta)));
        return Outcome.HANDLED;
    }

    private Optional<Event> read(Delivery delivery, Envelope envelope) throws MalformedEventException {
        Optional<Class<? extends Event>> type =
                catalogue.recordOf(envelope.meta().type());
        if (type.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(EventJson.read(delivery.payload(), type.get()));
        } catch (IOException e) {
            throw new MalformedEventException(
                    "the payload is not a " + type.get().getSimpleName(), e);
        }
    }

    private Outcome parkBehind(Delivery delivery) {
        if (!isNoted(delivery)) {
            parking.park(delivery, Reason.BEHIND, null, 0, clock.instant());
        }
        return Outcome.PARKED;
    }

    private boolean isNoted(Delivery delivery) {
        try {
            return inbox.isNoted(Envelope.of(delivery).meta().eventId());
        } catch (MalformedEventException e) {
            return false;
        }
    }

    private Outcome park(Delivery delivery, Reason reason, @Nullable String detail, Set<String> parkedKeys) {
        parking.lock(delivery.topic(), delivery.key());
        parking.park(delivery, reason, detail, 1, clock.instant());
        parkedKeys.add(delivery.key());
        LOG.errorf("%s is parked: %s %s", delivery, reason, detail == null ? "" : detail);
        return Outcome.PARKED;
    }
}
