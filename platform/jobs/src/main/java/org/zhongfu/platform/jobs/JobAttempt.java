// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.jobs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.CauseChain;

/** One run on one job. */
public final class JobAttempt<J extends Job> {

    private static final Logger LOG = Logger.getLogger(JobAttempt.class);

    private final JobHandler<J> handler;
    private final JobRows rows;
    private final InstantSource clock;
    private final BooleanSupplier stopping;
    private final UUID jobId;
    private final UUID run;
    private final Instant deadline;

    private volatile JobSignal signal = JobSignal.CONTINUE;
    private volatile @Nullable JobProgress progress;

    JobAttempt(
            JobHandler<J> handler, JobRows rows, InstantSource clock, BooleanSupplier stopping, UUID jobId, UUID run) {
        this.handler = handler;
        this.rows = rows;
        this.clock = clock;
        this.stopping = stopping;
        this.jobId = jobId;
        this.run = run;
        deadline = clock.instant().plus(handler.config().attemptAtMost());
    }

    /** Which job. */
    public UUID jobId() {
        return jobId;
    }

    /** Whether to go on; it costs nothing to ask often. */
    public JobSignal signal() {
        return stopping.getAsBoolean() ? JobSignal.LOST : signal;
    }

    /** How far the work is; stored with the next heartbeat. */
    public void report(JobProgress now) {
        progress = now;
    }

    /**
     * Changes the job in a transaction of its own, if the run still owns it.
     *
     * @return false when the run has lost the job, and nothing was changed
     */
    public boolean apply(Consumer<J> change) {
        boolean held = QuarkusTransaction.requiringNew().call(() -> {
            Optional<J> job =
                    handler.lockById(jobId).filter(each -> each.lease().isHeldBy(run));
            job.ifPresent(change);
            return job.isPresent();
        });
        if (!held) {
            signal = JobSignal.LOST;
        }
        return held;
    }

    /** Renews the lease; false when there is no more use in it. */
    boolean beat() {
        if (clock.instant().isAfter(deadline)) {
            LOG.errorf("Run on %s %s takes too long and loses the job", handler.name(), jobId);
            signal = JobSignal.LOST;
            return false;
        }
        try {
            signal = rows.beat(
                    jobId, run, progress, clock.instant().plus(handler.config().lease()));
        } catch (RuntimeException e) {
            // The database is unavailable for a moment; if it stays so, the lease ends and another replica takes over.
            LOG.warnf("The lease of %s %s could not be renewed: %s", handler.name(), jobId, CauseChain.describe(e));
        }
        return signal != JobSignal.LOST;
    }

    /** Gives the job back, so that another replica need not wait for the end of the lease. */
    void release() {
        rows.release(jobId, run, clock.instant());
    }
}
