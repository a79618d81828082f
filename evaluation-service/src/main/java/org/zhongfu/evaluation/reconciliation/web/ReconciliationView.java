// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.evaluation.reconciliation.Break;
import org.zhongfu.evaluation.reconciliation.Outcome;
import org.zhongfu.evaluation.reconciliation.Totals;

/**
 * How the services stand to each other now.
 *
 * @param balanced true when there is no break; what is in flight may still settle
 * @param breakCount number of all breaks
 * @param inFlight differences so young that an event is probably on its way
 * @param breaks the first 200 breaks
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReconciliationView(
        Instant asOf,
        String areaCode,
        @Nullable String serviceItem,
        boolean balanced,
        long breakCount,
        long inFlight,
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
