// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.inbox;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.zhongfu.platform.kernel.CauseChain;
import org.zhongfu.platform.kernel.OutageLog;
import org.zhongfu.platform.messaging.Backoff;
import org.zhongfu.platform.messaging.Transactions;
import org.zhongfu.platform.messaging.inbox.ParkedEvent.Reason;

/**
 * Handles the records of one partition: a batch in one transaction; when that fails, each record in its own.
 *
 * <p>It never waits. Where a wait is due it returns the wait, and the loop passes the same record again later, so that
 * the other partitions continue and the group does not remove the consumer.
 */
final class PartitionWorker {

    private static final Logger LOG = Logger.getLogger(PartitionWorker.class);
    private static final long NONE = -1;

    private final Handling handling;
    private final ParkingTable parking;
    private final Transactions transactions;
    private final InstantSource clock;
    private final Backoff backoff;
    private final int maxAttempts;
    private final OutageLog outage;

    private long suspect = NONE;
    private int attempts;
    private int transientFaults;

    /**
     * @param outage of the database, one for all partitions
     */
    PartitionWorker(
            Handling handling,
            ParkingTable parking,
            Transactions transactions,
            InstantSource clock,
            Backoff backoff,
            int maxAttempts,
            OutageLog outage) {
        this.handling = handling;
        this.parking = parking;
        this.transactions = transactions;
        this.clock = clock;
        this.backoff = backoff;
        this.maxAttempts = maxAttempts;
        this.outage = outage;
    }

    /**
     * The result of one call.
     *
     * @param next offset of the first record that is not handled
     * @param pause how long to wait before that record; empty when all are handled
     */
    record Progress(long next, Optional<Duration> pause) {}

    /** Handles records of one partition in their order; not empty. */
    Progress work(List<Delivery> batch) {
        if (batch.getFirst().offset() != suspect) {
            try {
                inOneTransaction(batch);
                transientFaults = 0;
                outage.works();
                return new Progress(batch.getLast().offset() + 1, Optional.empty());
            } catch (Exception | LinkageError | StackOverflowError | AssertionError fault) {
                if (Faults.isTransient(fault)) {
                    return retryLater(batch.getFirst(), fault);
                }
                LOG.debugf("%s: a batch of %d is handled one by one", batch.getFirst(), batch.size());
            }
        }
        return oneByOne(batch);
    }

    private void inOneTransaction(List<Delivery> batch) throws Exception {
        transactions.inNew(() -> {
            Set<String> keys = new HashSet<>();
            batch.forEach(delivery -> keys.add(delivery.key()));
            Set<String> parked = parking.parkedAmong(batch.getFirst().topic(), keys);
            for (Delivery delivery : batch) {
                handling.handleOrPark(delivery, parked);
            }
            return parked.size();
        });
    }

    private Progress oneByOne(List<Delivery> batch) {
        for (Delivery delivery : batch) {
            try {
                inOneTransaction(List.of(delivery));
            } catch (Exception | LinkageError | StackOverflowError | AssertionError fault) {
                if (Faults.isTransient(fault)) {
                    return retryLater(delivery, fault);
                }
                count(delivery);
                if (attempts < maxAttempts) {
                    return new Progress(delivery.offset(), Optional.of(backoff.after(attempts)));
                }
                try {
                    park(delivery, fault);
                } catch (Exception parkingFault) {
                    return retryLater(delivery, parkingFault);
                }
            }
            suspect = NONE;
            transientFaults = 0;
            outage.works();
        }
        return new Progress(batch.getLast().offset() + 1, Optional.empty());
    }

    private void count(Delivery delivery) {
        if (suspect != delivery.offset()) {
            suspect = delivery.offset();
            attempts = 0;
        }
        attempts++;
    }

    private void park(Delivery delivery, Throwable fault) throws Exception {
        String detail = CauseChain.describe(fault);
        transactions.inNew(() -> {
            parking.lock(delivery.topic(), delivery.key());
            parking.park(delivery, Reason.FAILED, detail, attempts, clock.instant());
            return delivery;
        });
        LOG.errorf("%s is parked after %d attempts: %s", delivery, attempts, detail);
    }

    private Progress retryLater(Delivery delivery, Throwable fault) {
        transientFaults++;
        Duration wait = backoff.after(transientFaults);
        outage.failed("%s: %s".formatted(delivery, CauseChain.describe(fault)));
        return new Progress(delivery.offset(), Optional.of(wait));
    }
}
