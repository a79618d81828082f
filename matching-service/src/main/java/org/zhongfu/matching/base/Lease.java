// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.base;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who works on a job and until when that may be taken for granted: a run that is silent for longer has lost the job to
 * the next one.
 *
 * @param claim which run works on it, null when none does
 * @param leaseUntil when another run may take it; null when none works on it
 * @param attempts how often it was taken
 */
@Embeddable
public record Lease(@Nullable UUID claim, @Nullable Instant leaseUntil, int attempts) {

    /** Nobody has taken it yet. */
    public static final Lease NONE = new Lease(null, null, 0);

    /** A run takes it. */
    public Lease taken(UUID run, Instant until) {
        return new Lease(run, until, attempts + 1);
    }

    /** The run that has it goes on. */
    public Lease renewed(Instant until) {
        return new Lease(claim, until, attempts);
    }

    /** Nobody works on it any more. */
    public Lease ended() {
        return new Lease(null, null, attempts);
    }

    /** True for the run that took it last. */
    public boolean isHeldBy(UUID run) {
        return run.equals(claim);
    }
}
