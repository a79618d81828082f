// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.jobs;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A job as a feature would have it. */
record SampleJob(
        UUID id,
        String status,
        @Nullable UUID claim,
        @Nullable Instant leaseUntil,
        int attempts,
        String progress,
        boolean cancelAsked)
        implements Job {

    @Override
    public JobLease lease() {
        return new JobLease(claim, leaseUntil, attempts);
    }
}
