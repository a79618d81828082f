// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** Says again and again that somebody is alive, from a thread of its own, while something long is done. */
final class Heartbeat {

    private static final Logger LOG = Logger.getLogger(Heartbeat.class);

    private final Duration every;
    private final BooleanSupplier beat;
    private final Semaphore over = new Semaphore(0);

    private Heartbeat(Duration every, BooleanSupplier beat) {
        this.every = every;
        this.beat = beat;
    }

    /**
     * Does something on the caller's thread.
     *
     * @param beat says that it is alive; false when nobody wants to hear it any more
     */
    static void during(Duration every, BooleanSupplier beat, Runnable work) {
        Heartbeat heart = new Heartbeat(every, beat);
        Thread.ofVirtual().name("matching-run-heartbeat").start(heart::work);
        try {
            work.run();
        } finally {
            heart.over.release();
        }
    }

    private void work() {
        try {
            boolean wanted = true;
            while (wanted && !over.tryAcquire(every.toMillis(), TimeUnit.MILLISECONDS)) {
                wanted = say();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean say() {
        try {
            return beat.getAsBoolean();
        } catch (RuntimeException e) {
            // The database is away for a moment; if it stays away, the lease ends and another replica takes over.
            LOG.warnf(
                    "A matching run could not say that it is alive: %s",
                    e.getClass().getName());
            return true;
        }
    }
}
