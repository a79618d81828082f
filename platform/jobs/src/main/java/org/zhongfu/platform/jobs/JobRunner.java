// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.jobs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.platform.kernel.UuidV7;

/**
 * Works on the jobs of one kind in this replica. Each job is claimed by one run at a time. A run that is silent for
 * longer than its lease loses the job to the next run, and what it brings afterwards is not taken. A job that was
 * claimed too often without an end fails.
 */
public final class JobRunner<J extends Job> {

    private static final Logger LOG = Logger.getLogger(JobRunner.class);

    private final JobHandler<J> handler;
    private final JobRows rows;
    private final InstantSource clock;
    private final JobLoop loop;

    JobRunner(JobHandler<J> handler, Jdbi jdbi, InstantSource clock) {
        this.handler = handler;
        this.clock = clock;
        rows = new JobRows(jdbi, handler.table());
        loop = new JobLoop(handler.name(), handler.config().poll(), this::runNext);
    }

    JobLoop loop() {
        return loop;
    }

    void start() {
        loop.start(Thread.ofPlatform().daemon().name("jobs-" + handler.name()));
    }

    /** Waits for the run at hand for as long as is configured; a run that goes on loses its job by the lease. */
    void stop() throws InterruptedException {
        loop.stop(handler.config().stopWithin());
    }

    /** Works on the next job; false when there is none. */
    boolean runNext() {
        Optional<JobAttempt<J>> next = claim();
        next.ifPresent(this::run);
        return next.isPresent();
    }

    private Optional<JobAttempt<J>> claim() {
        UUID run = UuidV7.next();
        return QuarkusTransaction.requiringNew()
                .call(() -> claimNext(run))
                .map(id -> new JobAttempt<>(handler, rows, clock, loop::isStopping, id, run));
    }

    private Optional<UUID> claimNext(UUID run) {
        Instant now = clock.instant();
        Optional<J> next = next(now);
        while (next.isPresent() && hasEnded(next.get(), now)) {
            next = next(now);
        }
        next.ifPresent(job -> handler.claimed(
                job, job.lease().claimed(run, now.plus(handler.config().lease())), now));
        return next.map(Job::id);
    }

    private Optional<J> next(Instant now) {
        return rows.next(now).flatMap(handler::lockById);
    }

    private boolean hasEnded(J job, Instant now) {
        if (handler.endWithoutRun(job, now)) {
            return true;
        }
        if (job.lease().attempts() < handler.config().attempts()) {
            return false;
        }
        LOG.errorf(
                "%s %s fails after %d attempts",
                handler.name(), job.id(), job.lease().attempts());
        handler.giveUp(job, now);
        return true;
    }

    private void run(JobAttempt<J> attempt) {
        JobHeartbeat heartbeat = JobHeartbeat.start(
                "heartbeat-" + handler.name(), handler.config().beat(), attempt::beat);
        try {
            handler.work(attempt);
        } catch (RuntimeException | Error e) {
            // It may pass, as a broken connection does: the job is claimed again once its lease is over. One that ends
            // in
            // an error every time fails when its attempts are used up; the loop goes on with other jobs.
            LOG.errorf(e, "Run on %s %s ended in an error", handler.name(), attempt.jobId());
        } finally {
            heartbeat.stop();
        }
        if (loop.isStopping()) {
            attempt.release();
        }
    }
}
