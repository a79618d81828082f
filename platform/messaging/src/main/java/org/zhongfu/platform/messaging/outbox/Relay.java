// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.outbox;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.platform.kernel.CauseChain;
import org.zhongfu.platform.kernel.OutageLog;
import org.zhongfu.platform.messaging.Backoff;
import org.zhongfu.platform.messaging.MessagingConfig;
import org.zhongfu.platform.sql.Sql;

/** Sends the events of the outbox while this process holds the lock of the relay, and waits for the lock otherwise. */
final class Relay implements Runnable {

    private static final Logger LOG = Logger.getLogger(Relay.class);

    private final Jdbi database;
    private final Supplier<Sender> senders;
    private final RelaySignal signal;
    private final InstantSource clock;
    private final MessagingConfig.Relay settings;
    private final RelayPass pass;
    private volatile boolean stopping;
    private volatile boolean leading;
    private final OutageLog outage = new OutageLog("The relay of the outbox", LOG::warn, LOG::info);

    Relay(
            DataSource database,
            Supplier<Sender> senders,
            RelaySignal signal,
            InstantSource clock,
            MessagingConfig.Relay settings) {
        this.database = Sql.jdbi(database);
        this.senders = senders;
        this.signal = signal;
        this.clock = clock;
        this.settings = settings;
        pass = new RelayPass(clock, new Backoff(settings.backoff(), settings.maxBackoff()), settings.batchSize());
    }

    /** Whether this process is the relay of its database. */
    boolean isLeading() {
        return leading;
    }

    /** Ends the relay after the running pass; to be called from another thread. */
    void stop() {
        stopping = true;
        signal.wake();
    }

    @Override
    public void run() {
        while (!stopping) {
            try {
                Optional<RelayLock> lock = RelayLock.tryAcquire(database);
                outage.works();
                if (lock.isPresent()) {
                    lead(lock.get());
                }
            } catch (RuntimeException e) {
                outage.failed(CauseChain.describe(e));
            } catch (Error e) {
                // The service is ready without the relay, so an error must not end it unnoticed.
                LOG.error("the relay starts over", CauseChain.withoutMessages(e));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } finally {
                leading = false;
            }
            if (!stopping) {
                sleep();
            }
        }
    }

    private void lead(RelayLock lock) throws InterruptedException {
        LOG.info("this process relays the outbox");
        try (lock;
                Sender sender = senders.get()) {
            leading = true;
            Instant purgeAt = clock.instant();
            while (!stopping) {
                boolean more = pass.run(lock.handle(), sender);
                if (!clock.instant().isBefore(purgeAt) && !purgeSome(lock.handle())) {
                    purgeAt = clock.instant().plus(settings.purgeEvery());
                }
                if (!more) {
                    signal.await(settings.poll());
                }
            }
        }
    }

    /** One batch between two passes, so that new events do not wait for the purge of old ones; true if more is left. */
    private boolean purgeSome(Handle sql) {
        Instant before = clock.instant().minus(settings.keepSent());
        return OutboxTable.purge(sql, before, settings.purgeBatch()) == settings.purgeBatch();
    }

    private void sleep() {
        try {
            Thread.sleep(settings.lockRetry());
        } catch (InterruptedException e) {
            stopping = true;
            Thread.currentThread().interrupt();
        }
    }
}
