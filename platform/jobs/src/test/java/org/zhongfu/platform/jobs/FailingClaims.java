// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.jobs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Sample jobs of which one fails at given steps of its claim. */
final class FailingClaims implements JobHandler<SampleJob> {

    enum Step {
        LOCK,
        END_WITHOUT_RUN,
        CLAIM,
        ROLLBACK_ONLY,
        COMMIT,
        GIVE_UP
    }

    private final SampleJobHandler jobs;
    private final TransactionSynchronizationRegistry transaction;
    private final UUID broken;
    private final Set<Step> failing;

    FailingClaims(
            SampleJobHandler jobs, TransactionSynchronizationRegistry transaction, UUID broken, Set<Step> failing) {
        this.jobs = jobs;
        this.transaction = transaction;
        this.broken = broken;
        this.failing = EnumSet.copyOf(failing);
    }

    @Override
    public String name() {
        return jobs.name();
    }

    @Override
    public JobTable table() {
        return jobs.table();
    }

    @Override
    public JobConfig config() {
        return jobs.config();
    }

    @Override
    public Optional<SampleJob> lockById(UUID id) {
        failAt(Step.LOCK, id);
        return jobs.lockById(id);
    }

    @Override
    public boolean endWithoutRun(SampleJob job, Instant now) {
        failAt(Step.END_WITHOUT_RUN, job.id());
        return false;
    }

    @Override
    public void claimed(SampleJob job, JobLease lease, Instant now) {
        jobs.claimed(job, lease, now);
        failAt(Step.CLAIM, job.id());
        if (fails(Step.ROLLBACK_ONLY, job.id())) {
            QuarkusTransaction.setRollbackOnly();
        }
        if (fails(Step.COMMIT, job.id())) {
            transaction.registerInterposedSynchronization(new FailingCommit());
        }
    }

    @Override
    public void giveUp(SampleJob job, Instant now) {
        failAt(Step.GIVE_UP, job.id());
        jobs.giveUp(job, now);
    }

    @Override
    public void work(JobAttempt<SampleJob> attempt) {
        jobs.work(attempt);
    }

    private boolean fails(Step step, UUID id) {
        return failing.contains(step) && id.equals(broken);
    }

    private void failAt(Step step, UUID id) {
        if (fails(step, id)) {
            throw new IllegalStateException("fails at " + step);
        }
    }

    private static final class FailingCommit implements Synchronization {

        @Override
        public void beforeCompletion() {
            throw new IllegalStateException("fails at the commit");
        }

        @Override
        public void afterCompletion(int status) {}
    }
}
