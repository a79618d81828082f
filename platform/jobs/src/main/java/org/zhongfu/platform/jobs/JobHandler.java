// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.jobs;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Jobs of one kind: where their rows are and how they are worked on. A bean that implements it is all a feature needs;
 * {@link Jobs} runs it on a thread of its own in each replica. Two kinds never wait for each other. When a method in the
 * transaction of the claim throws, the claim is rolled back and counted, and the job is passed over for a while.
 */
public interface JobHandler<J extends Job> {

    /** The kind, for threads, logs and {@link Jobs#wakeAfterCommit}. */
    String name();

    /** Where the rows are. */
    JobTable table();

    /** How they are worked on. */
    JobConfig config();

    /** Locks and reads a row in the running transaction. */
    Optional<J> lockById(UUID id);

    /** A run has claimed the job: keeps the lease with the row. In the transaction of the claim. */
    void claimed(J job, JobLease lease, Instant now);

    /**
     * Ends a due job that needs no run, for example one that has lapsed. In the transaction of the claim.
     *
     * @return true when it has ended the job
     */
    default boolean endWithoutRun(J job, Instant now) {
        return false;
    }

    /** The attempts are used up: the job fails. In the transaction of the claim. */
    void giveUp(J job, Instant now);

    /**
     * Works on the job, outside any transaction. It ends early when {@link JobAttempt#signal} is not to continue. When it
     * throws, the job is claimed again once its lease is over.
     */
    void work(JobAttempt<J> attempt);
}
