// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.base;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes one job after another on a thread of its own; when there is none it waits until it is called, or for a while,
 * since a job may come from another replica.
 */
public final class Lane {

    private static final Logger LOG = Logger.getLogger(Lane.class);

    private final String jobs;
    private final Duration poll;
    private final BooleanSupplier next;
    private final Semaphore calls = new Semaphore(0);

    private volatile boolean over;
    private @Nullable Thread thread;

    /**
     * @param jobs what it works on, for the log
     * @param poll longest wait without a call
     * @param next does the next job; false when there is none
     */
    public Lane(String jobs, Duration poll, BooleanSupplier next) {
        this.jobs = jobs;
        this.poll = poll;
        this.next = next;
    }

    /** Begins to work. */
    public void start(Thread.Builder builder) {
        thread = builder.start(this::work);
    }

    /** Ends after the job at hand, if that ends in time. */
    public void stop(Duration patience) throws InterruptedException {
        over = true;
        calls.release();
        if (thread != null) {
            thread.join(patience);
        }
    }

    /** There is something to do. */
    public void call() {
        calls.release();
    }

    /** True once it is to end. */
    public boolean isOver() {
        return over;
    }

    /** Does all there is to do. */
    public void drain() {
        try {
            boolean more = true;
            while (more && !over) {
                more = next.getAsBoolean();
            }
        } catch (RuntimeException e) {
            // The database is away or starting; the next round tries again.
            LOG.warnf("%s could not be worked on: %s", jobs, e.getClass().getName());
        }
    }

    private void work() {
        while (!over) {
            try {
                drain();
                if (calls.tryAcquire(poll.toMillis(), TimeUnit.MILLISECONDS)) {
                    calls.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
