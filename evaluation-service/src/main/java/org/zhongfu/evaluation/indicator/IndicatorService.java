// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.platform.web.PageQuery;

/** Computes indicators over the facts and lists the rows that an indicator counts. */
@ApplicationScoped
public class IndicatorService {

    /** All statements of the transaction then see the same rows, so that a total agrees with its list. */
    private static final String ONE_SNAPSHOT = "set transaction isolation level repeatable read, read only";

    private final Jdbi jdbi;
    private final IndicatorValues values;
    private final IndicatorTraces traces;

    IndicatorService(Jdbi jdbi, IndicatorValues values, IndicatorTraces traces) {
        this.jdbi = jdbi;
        this.values = values;
        this.traces = traces;
    }

    /** All indicators, as of one moment. */
    @Transactional
    public List<IndicatorValue> compute(IndicatorQuery query) {
        readOneSnapshot();
        return Arrays.stream(IndicatorCode.values())
                .map(code -> values.compute(code, query))
                .toList();
    }

    /** One indicator and a page of the rows it counts, as of one moment. */
    @Transactional
    public Trace trace(IndicatorCode code, IndicatorQuery query, PageQuery page) {
        readOneSnapshot();
        return new Trace(values.compute(code, query), traces.page(code, query, page));
    }

    /**
     * What an indicator counts.
     *
     * @param value the indicator
     * @param rows up to one more than the page holds
     */
    public record Trace(IndicatorValue value, List<TraceRow> rows) {
        public Trace {
            rows = List.copyOf(rows);
        }
    }

    private void readOneSnapshot() {
        jdbi.useHandle(sql -> sql.execute(ONE_SNAPSHOT));
    }
}
