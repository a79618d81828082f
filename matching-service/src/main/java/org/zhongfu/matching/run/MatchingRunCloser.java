// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.need.NeedHoldRepository;
import org.zhongfu.matching.need.NeedService;

/** Ends runs. In every case the needs they held are queued again and matched individually, so that none is left out. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MatchingRunCloser {

    private final MatchingRunRepository runs;
    private final NeedHoldRepository holds;
    private final NeedService needs;
    private final InstantSource clock;

    MatchingRunCloser(MatchingRunRepository runs, NeedHoldRepository holds, NeedService needs, InstantSource clock) {
        this.runs = runs;
        this.holds = holds;
        this.needs = needs;
        this.clock = clock;
    }

    /** Ends a run whose row is locked. */
    void end(MatchingRun run, MatchingRunStatus status, @Nullable String failure) {
        run.end(status, failure, clock.instant());
        runs.flush();
        holds.release(run.id());
        needs.queueWaiting(run.scope());
    }
}
