// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.evaluation.indicator.FigureAccess;
import org.zhongfu.evaluation.indicator.NoValueReason;
import org.zhongfu.evaluation.indicator.Split;
import org.zhongfu.evaluation.indicator.web.SplitPartView;
import org.zhongfu.evaluation.reconciliation.Break;
import org.zhongfu.evaluation.reconciliation.Outcome;
import org.zhongfu.evaluation.reconciliation.Totals;
import org.zhongfu.platform.web.AreaScope;

/**
 * Result of the reconciliation (对账).
 *
 * @param asOf when the services were compared
 * @param areaCode the area compared
 * @param serviceItem the service item compared, a code of the list {@code service-items}; absent for all
 * @param balanced true when there is no difference; differences in flight may still settle
 * @param breakCount number of all differences, also of those not listed
 * @param inFlight number of differences so young that an event is probably not received yet
 * @param totals sums over the needs compared; absent for an area below the county when your role may not read the rows
 * @param split how all visits of these needs stand; what counts by proof or by review adds up to the verified visits of the totals; absent when
 *     your role may not read the rows
 * @param noValueReason why there are no totals, a code of the list no-value-reasons; absent when there are
 * @param breaks the first 200 differences, by need; only those about contracts when your role may not read the rows
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReconciliationView(
        Instant asOf,
        String areaCode,
        @Nullable String serviceItem,
        boolean balanced,
        @Min(0) long breakCount,
        @Min(0) long inFlight,
        @Nullable Totals totals,
        @Nullable List<SplitPartView> split,
        @Nullable NoValueReason noValueReason,
        List<Break> breaks) {

    private static final int COUNTY_DIGITS = 6;

    public ReconciliationView {
        breaks = List.copyOf(breaks);
        split = split == null ? null : List.copyOf(split);
    }

    static ReconciliationView of(
            Outcome outcome, Split split, String areaCode, @Nullable String serviceItem, FigureAccess access) {
        Outcome.County all = outcome.all();
        boolean totalsVisible = access.rows() || AreaScope.of(areaCode).prefix().length() <= COUNTY_DIGITS;
        return new ReconciliationView(
                outcome.asOf(),
                areaCode,
                serviceItem,
                outcome.balanced(),
                all.breaks(),
                all.inFlight(),
                totalsVisible ? all.totals() : null,
                access.rows() ? SplitPartView.of(split) : null,
                totalsVisible ? null : NoValueReason.SMALL_CELL,
                outcome.breaks().stream()
                        .filter(each -> access.rows() || each.contractId() != null)
                        .toList());
    }
}
