// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.evaluation.reconciliation.Break;
import org.zhongfu.evaluation.reconciliation.Outcome;
import org.zhongfu.evaluation.reconciliation.Totals;

/**
 * Result of the reconciliation (对账).
 *
 * @param asOf when the services were compared
 * @param areaCode the area compared
 * @param serviceItem the service item compared, a code of the list service-items; absent for all
 * @param balanced true when there is no difference; differences in flight may still settle
 * @param breakCount number of all differences, also of those not listed
 * @param inFlight number of differences so young that an event is probably not received yet
 * @param totals sums over the needs compared
 * @param breaks the first 200 differences, by need
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReconciliationView(
        Instant asOf,
        String areaCode,
        @Nullable String serviceItem,
        boolean balanced,
        @Min(0) long breakCount,
        @Min(0) long inFlight,
        Totals totals,
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
