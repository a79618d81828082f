// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.jobs;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.CauseChain;
import org.zhongfu.platform.kernel.OutageLog;
import org.zhongfu.platform.kernel.WakeSignal;

/**
 * Takes one job after another on a thread of its own. When there is none it waits until it is woken, or for a while,
 * since a job may come from another replica.
 */
public final class JobLoop {

    private static final Logger LOG = Logger.getLogger(JobLoop.class);

    private final Duration poll;
    private final BooleanSupplier next;
    private final WakeSignal signal = new WakeSignal();
    private final OutageLog outage;

    private volatile boolean stopping;
    private @Nullable Thread thread;

    /**
     * @param name what it works on, for the log
     * @param poll longest wait without being woken
     * @param next does the next job; false when there is none
     */
    public JobLoop(String name, Duration poll, BooleanSupplier next) {
        this.poll = poll;
        this.next = next;
        outage = new OutageLog("The search for jobs (%s)".formatted(name), LOG::warn, LOG::info);
    }

    /** Begins to work. */
    public void start(Thread.Builder builder) {
        thread = builder.start(this::work);
    }

    /** Ends after the job at hand; does not wait for it. */
    public void requestStop() {
        stopping = true;
        signal.wake();
    }

    /** Ends after the job at hand, if that ends in time. */
    public void stop(Duration patience) throws InterruptedException {
        requestStop();
        if (thread != null) {
            thread.join(patience);
        }
    }

    /** There may be a job. */
    public void wake() {
        signal.wake();
    }

    /** True when it was woken and has not looked for jobs since. */
    boolean isWoken() {
        return signal.isPending();
    }

    /** True once it is to end. */
    public boolean isStopping() {
        return stopping;
    }

    /** Does all jobs there are. */
    public void drain() {
        try {
            boolean more = true;
            while (more && !stopping) {
                more = next.getAsBoolean();
                outage.works();
            }
        } catch (RuntimeException | Error e) {
            // The database is not available yet, or something is missing: the next round tries again.
            outage.failed(CauseChain.describe(e));
        }
    }

    private void work() {
        while (!stopping) {
            try {
                drain();
                signal.await(poll);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
