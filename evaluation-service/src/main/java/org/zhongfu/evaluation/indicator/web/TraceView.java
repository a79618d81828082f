// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator.web;

import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhongfu.evaluation.indicator.IndicatorQuery;
import org.zhongfu.evaluation.indicator.IndicatorService.Trace;
import org.zhongfu.evaluation.indicator.TraceRow;
import org.zhongfu.evaluation.indicator.web.IndicatorsView.IndicatorView;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.PartOfList;

/**
 * A page of the rows an indicator counts or leaves out (指标明细).
 *
 * @param indicator the indicator whose rows are listed
 * @param total number of rows on all pages: the numerator of a count or rate, the denominator of a mean or of needsMet, or the rows
 *     left out; null when it is so small that your role may not see it
 * @param rowsVisible false when your role may know the number of rows only: items is then empty
 * @param items the rows of this page, sorted by id
 * @param next cursor of the next page; null on the last page
 */
public record TraceView(
        IndicatorView indicator,
        @Nullable @Min(0) Long total,
        boolean rowsVisible,
        List<TraceRow> items,
        @Nullable String next)
        implements PartOfList {

    public TraceView {
        items = List.copyOf(items);
    }

    @Override
    public TraceView withNext(String cursor) {
        return new TraceView(indicator, total, rowsVisible, items, cursor);
    }

    static TraceView of(Trace trace, IndicatorQuery query, PageQuery page, Instant asOf, Locale reader) {
        Page<TraceRow> rows = Page.of(trace.rows(), page, TraceRow::id, row -> row);
        return new TraceView(
                IndicatorView.of(trace.value(), query, asOf, reader),
                trace.total(),
                trace.rowsVisible(),
                rows.items(),
                rows.next());
    }
}
