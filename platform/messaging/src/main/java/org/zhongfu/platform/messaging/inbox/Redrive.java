// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.inbox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.CauseChain;
import org.zhongfu.platform.messaging.Transactions;

/** Lists parked events and, when the cause is fixed, handles them in their order, on request of an operator. */
public class Redrive {

    private static final Logger LOG = Logger.getLogger(Redrive.class);
    /** Rows of one key looked at to fill a gap. */
    private static final int WINDOW = 500;

    private final Handling handling;
    private final ParkingTable parking;
    private final Transactions transactions;

    Redrive(Handling handling, ParkingTable parking, Transactions transactions) {
        this.handling = handling;
        this.parking = parking;
        this.transactions = transactions;
    }

    /**
     * The result of a redrive.
     *
     * @param handled how many parked events of the key were handled
     * @param stuckOn the event that still cannot be handled; null when none of the key is left
     * @param detail why not
     */
    public record Result(
            int handled, @Nullable Long stuckOn, @Nullable String detail) {}

    private sealed interface Step {
        record Handled() implements Step {}

        record Stuck(long id, String detail) implements Step {}

        record Empty() implements Step {}
    }

    /** The first parked events, oldest first. */
    public List<ParkedEvent> parked(int limit) throws Exception {
        return transactions.inNew(() -> parking.list(limit));
    }

    /** Handles what is parked of a key, each event in a transaction of its own, until none is left or one fails. */
    public Result redrive(String topic, String key) throws Exception {
        int handled = 0;
        while (true) {
            switch (nextStep(topic, key)) {
                case Step.Handled() -> handled++;
                case Step.Stuck(long id, String detail) -> {
                    LOG.warnf("redrive of %s: %d handled, stuck on %d: %s", topic, handled, id, detail);
                    return new Result(handled, id, detail);
                }
                case Step.Empty() -> {
                    return new Result(handled, null, null);
                }
            }
        }
    }

    /** The result of discarding a parked event. */
    public enum Discard {
        /** It is deleted. */
        DISCARDED,
        /** There is no such event. */
        UNKNOWN,
        /** An earlier event of its aggregate is missing or parked; nothing was changed. */
        GAP
    }

    /** Deletes a parked event and counts it as handled, so that the later ones of its key can be redriven. */
    public Discard discard(long id) throws Exception {
        return transactions.inNew(() -> {
            Optional<Delivery> parked = parking.find(id);
            if (parked.isEmpty()) {
                return Discard.UNKNOWN;
            }
            Delivery delivery = parked.get();
            parking.lock(delivery.topic(), delivery.key());
            boolean isBehind =
                    parking.of(delivery.topic(), delivery.key(), 1).stream().anyMatch(first -> first.id() < id);
            // If it were counted before the events it waits for, they would be skipped as older versions.
            if (isBehind || !handling.skip(delivery)) {
                return Discard.GAP;
            }
            if (!parking.remove(id)) {
                return Discard.UNKNOWN; // redriven meanwhile
            }
            LOG.warnf("parked event %d is discarded: %s", id, delivery);
            return Discard.DISCARDED;
        });
    }

    private Step nextStep(String topic, String key) throws Exception {
        long[] tried = {0};
        try {
            return transactions.inNew(() -> step(topic, key, tried));
        } catch (Exception | LinkageError | StackOverflowError | AssertionError fault) {
            if (tried[0] == 0) {
                throw fault;
            }
            return new Step.Stuck(tried[0], CauseChain.describe(fault));
        }
    }

    /** An event after a gap waits for those of its aggregate that were parked after it but belong before it. */
    private Step step(String topic, String key, long[] tried) throws Exception {
        parking.lock(topic, key);
        @Nullable Envelope gap = null;
        long stuckOn = 0;
        for (ParkingTable.Row row : parking.of(topic, key, WINDOW)) {
            if (gap != null && !fills(row.delivery(), gap.aggregateId(), gap.aggregateVersion())) {
                continue;
            }
            tried[0] = row.id();
            if (handling.apply(row.delivery()) != Handling.Outcome.GAP) {
                parking.remove(row.id());
                return new Step.Handled();
            }
            if (gap == null) {
                stuckOn = row.id();
            }
            gap = Envelope.of(row.delivery());
        }
        return gap == null ? new Step.Empty() : new Step.Stuck(stuckOn, "an event of the aggregate is missing");
    }

    private static boolean fills(Delivery delivery, UUID aggregateId, long version) {
        try {
            Envelope envelope = Envelope.of(delivery);
            return envelope.aggregateId().equals(aggregateId) && envelope.aggregateVersion() < version;
        } catch (MalformedEventException e) {
            return false;
        }
    }
}
