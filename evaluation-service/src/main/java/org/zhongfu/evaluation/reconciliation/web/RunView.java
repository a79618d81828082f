// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation.web;

import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.UUID;
import org.zhongfu.evaluation.reconciliation.RunSummary;
import org.zhongfu.evaluation.reconciliation.Totals;

/**
 * A stored run of the reconciliation (对账), with the sums of your area.
 *
 * @param id id of the run
 * @param asOf when the services were compared
 * @param balanced true when there was no difference in your area
 * @param breakCount number of differences in your area
 * @param inFlight number of differences so young that an event was probably not received yet
 * @param totals sums over the needs of your area
 */
public record RunView(
        UUID id,
        Instant asOf,
        boolean balanced,
        @Min(0) long breakCount,
        @Min(0) long inFlight,
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
