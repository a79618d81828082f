// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.jobs;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which run works on a job, and until when the job is reserved for it. A run that has not renewed the lease in time
 * loses the job to the next run.
 *
 * @param claim the run that works on it; null when none does
 * @param leaseUntil when another run may take it; null when none works on it and the last claim did not fail
 * @param attempts how often it was claimed, with the claims that failed
 */
@Embeddable
public record JobLease(@Nullable UUID claim, @Nullable Instant leaseUntil, int attempts) {

    /** Not claimed yet. */
    public static final JobLease NONE = new JobLease(null, null, 0);

    /** The lease of a run that claims the job. */
    public JobLease claimed(UUID run, Instant until) {
        return new JobLease(run, until, attempts + 1);
    }

    /** The same claim for longer. */
    public JobLease renewed(Instant until) {
        return new JobLease(claim, until, attempts);
    }

    /** The lease of a job that needs no more work. */
    public JobLease ended() {
        return new JobLease(null, null, attempts);
    }

    /** True for the run that claimed the job last. */
    public boolean isHeldBy(UUID run) {
        return run.equals(claim);
    }
}
