// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation.web;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhongfu.evaluation.reconciliation.RunSummary;
import org.zhongfu.evaluation.reconciliation.Totals;

/** What a stored run found in the reader's area. */
@Schema(description = "A stored run of the reconciliation (对账), with the sums of your area.")
public record RunView(
        @Schema(description = "Id of the run.") UUID id,

        @Schema(description = "When the services were compared.")
        Instant asOf,

        @Schema(description = "True when there was no difference in your area.")
        boolean balanced,

        @Schema(description = "Number of differences in your area.")
        long breakCount,

        @Schema(description = "Number of differences so young that an event was probably not received yet.")
        long inFlight,

        @Schema(description = "Sums over the needs of your area.")
        Totals totals) {

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
