// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation.web;

import java.time.Instant;
import java.util.UUID;
import org.zhongfu.evaluation.reconciliation.RunSummary;
import org.zhongfu.evaluation.reconciliation.Totals;

/** What a stored run found in the reader's area. */
public record RunView(UUID id, Instant asOf, boolean balanced, long breakCount, long inFlight, Totals totals) {

    static RunView of(RunSummary run) {
        return new RunView(
                run.id(),
                run.asOf(),
                run.part().breaks() == 0,
                run.part().breaks(),
                run.part().inFlight(),
                run.part().totals());
    }
}
