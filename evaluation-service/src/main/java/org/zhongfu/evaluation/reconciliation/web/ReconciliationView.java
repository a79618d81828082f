// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhongfu.evaluation.reconciliation.Break;
import org.zhongfu.evaluation.reconciliation.Outcome;
import org.zhongfu.evaluation.reconciliation.Totals;

/**
 * The result of a comparison of the services.
 *
 * @param balanced true when there is no break; what is in flight may still settle
 * @param breakCount number of all breaks
 * @param inFlight differences so young that an event is probably on its way
 * @param breaks the first 200 breaks
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Result of the reconciliation (对账).")
public record ReconciliationView(
        @Schema(description = "When the services were compared.")
        Instant asOf,

        @Schema(description = "The area compared.") String areaCode,

        @Schema(description = "The service item compared, a code of the list service-items; absent for all.") @Nullable
        String serviceItem,

        @Schema(description = "True when there is no difference; differences in flight may still settle.")
        boolean balanced,

        @Schema(description = "Number of all differences, also of those not listed.")
        long breakCount,

        @Schema(description = "Number of differences so young that an event is probably not received yet.")
        long inFlight,

        @Schema(description = "Sums over the needs compared.")
        Totals totals,

        @Schema(description = "The first 200 differences, by need.")
        List<Break> breaks) {

    public ReconciliationView {
        breaks = List.copyOf(breaks);
    }

    static ReconciliationView of(Outcome outcome, String areaCode, @Nullable String serviceItem) {
        Outcome.County all = outcome.all();
        return new ReconciliationView(
                outcome.asOf(),
                areaCode,
                serviceItem,
                outcome.balanced(),
                all.breaks(),
                all.inFlight(),
                all.totals(),
                outcome.breaks());
    }
}
