// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.jobs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.CauseChain;
import org.zhongfu.platform.kernel.UuidV7;

/**
 * Works on the jobs of one kind in this replica. Each job is claimed by one run at a time. A run that is silent for
 * longer than its lease loses the job to the next run, and what it brings afterwards is not taken. A job that was
 * claimed too often without an end fails. A job whose claim fails is passed over for a while, and the attempt counts.
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

    /** Waits for the run at hand for as long as is configured; a run that continues loses its job when the lease ends. */
    void stop() throws InterruptedException {
        loop.stop(handler.config().stopWithin());
    }

    /** Works on the next job; false when there is none. */
    boolean runNext() {
        Optional<JobAttempt<J>> next = claim();
        next.ifPresent(this::run);
        return next.isPresent();
    }

    /** Claims the next job; passes over those that end without a run and those whose claim fails. */
    private Optional<JobAttempt<J>> claim() {
        Claim claim;
        do {
            claim = tryNext();
        } while (claim.result == Result.PASSED_OVER && !loop.isStopping());
        return claim.result == Result.CLAIMED
                ? Optional.of(
                        new JobAttempt<>(handler, rows, clock, loop::isStopping, claim.requireJobId(), claim.runId))
                : Optional.empty();
    }

    /** One job, one transaction: what fails is the fault of this job alone, and the ones behind it do not wait. */
    private Claim tryNext() {
        Instant now = clock.instant();
        Claim claim = new Claim(UuidV7.next());
        try {
            QuarkusTransaction.requiringNew().run(() -> tryNext(claim, now));
        } catch (RuntimeException | Error e) {
            UUID id = claim.jobId;
            if (id == null) {
                throw e;
            }
            LOG.errorf("%s %s could not be claimed: %s", handler.name(), id, CauseChain.describe(e));
            rows.passOver(id, now, handler.config());
            claim.result = Result.PASSED_OVER;
        }
        return claim;
    }

    private void tryNext(Claim claim, Instant now) {
        Optional<UUID> id = rows.next(now);
        if (id.isEmpty()) {
            return;
        }
        claim.jobId = id.get();
        J job = handler.lockById(id.get()).orElseThrow(() -> new IllegalStateException("the row cannot be found"));
        if (hasEnded(job, now)) {
            claim.result = Result.PASSED_OVER;
        } else {
            JobLease lease =
                    job.lease().claimed(claim.runId, now.plus(handler.config().lease()));
            handler.claimed(job, lease, now);
            claim.result = Result.CLAIMED;
        }
        if (QuarkusTransaction.isRollbackOnly()) {
            throw new IllegalStateException("the transaction of the claim will be rolled back");
        }
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
            // It may pass, as a broken connection does: the job is claimed again once its lease is over. A job that
            // ends in an error every time fails when its attempts are used up; the loop continues with other jobs.
            LOG.errorf(
                    CauseChain.withoutMessages(e), "Run on %s %s ended in an error", handler.name(), attempt.jobId());
        } finally {
            heartbeat.stop();
        }
        if (loop.isStopping()) {
            attempt.release();
        }
    }

    private enum Result {
        NONE_DUE,
        CLAIMED,
        PASSED_OVER
    }

    /** What became of the claim of the next job, kept outside the transaction, which may fail as late as its commit. */
    private static final class Claim {

        private final UUID runId;
        private @Nullable UUID jobId;
        private Result result = Result.NONE_DUE;

        Claim(UUID runId) {
            this.runId = runId;
        }

        UUID requireJobId() {
            return Objects.requireNonNull(jobId, "nothing was claimed");
        }
    }
}
