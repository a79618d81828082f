// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator.web;

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

/**
 * A part of the rows a figure counts, with the figure itself.
 *
 * @param total how many rows there are over all pages: the numerator of a count or rate, the denominator of a mean
 */
public record TraceView(
        IndicatorView indicator,
        long total,
        List<TraceRow> items,
        @Nullable String next) {

    public TraceView {
        items = List.copyOf(items);
    }

    static TraceView of(Trace trace, IndicatorQuery question, PageQuery query, Instant asOf, Locale reader) {
        Page<TraceRow> page = Page.of(trace.rows(), query, TraceRow::id, row -> row);
        return new TraceView(
                IndicatorView.of(trace.figure(), question, asOf, reader),
                trace.figure().traced(),
                page.items(),
                page.next());
    }
}
