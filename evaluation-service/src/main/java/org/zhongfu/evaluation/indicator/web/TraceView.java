// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhongfu.evaluation.indicator.IndicatorQuery;
import org.zhongfu.evaluation.indicator.IndicatorService.Trace;
import org.zhongfu.evaluation.indicator.TraceRow;
import org.zhongfu.evaluation.indicator.web.IndicatorsView.IndicatorView;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;

/**
 * A page of the rows an indicator counts, with the indicator itself.
 *
 * @param total how many rows there are over all pages: the numerator of a count or rate, the denominator of a mean
 */
@Schema(description = "A page of the rows an indicator counts (指标明细).")
public record TraceView(
        @Schema(description = "The indicator whose rows are listed.")
        IndicatorView indicator,

        @Schema(
                description =
                        "Number of rows on all pages: the numerator of a count or rate, the denominator of a mean.")
        long total,

        @Schema(description = "The rows of this page, sorted by id.")
        List<TraceRow> items,

        @Schema(description = "Cursor of the next page; absent on the last one.") @Nullable
        String next) {

    public TraceView {
        items = List.copyOf(items);
    }

    static TraceView of(Trace trace, IndicatorQuery query, PageQuery page, Instant asOf, Locale reader) {
        Page<TraceRow> rows = Page.of(trace.rows(), page, TraceRow::id, row -> row);
        return new TraceView(
                IndicatorView.of(trace.value(), query, asOf, reader),
                trace.value().traced(),
                rows.items(),
                rows.next());
    }
}
