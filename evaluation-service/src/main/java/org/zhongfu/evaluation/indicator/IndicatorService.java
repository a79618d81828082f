// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/** Computes indicators over the facts and lists the rows that an indicator counts, as far as the caller may see them. */
@ApplicationScoped
public class IndicatorService {

    /** All statements of the transaction then see the same rows, so that a total agrees with its list. */
    private static final String ONE_SNAPSHOT = "set transaction isolation level repeatable read, read only";

    private final Jdbi jdbi;
    private final IndicatorValues values;
    private final IndicatorTraces traces;
    private final SmallCells cells;
    private final FigureRules rules;

    IndicatorService(Jdbi jdbi, IndicatorValues values, IndicatorTraces traces, SmallCells cells, FigureRules rules) {
        this.jdbi = jdbi;
        this.values = values;
        this.traces = traces;
        this.cells = cells;
        this.rules = rules;
    }

    /** All indicators, as of one moment. */
    @Transactional
    public List<IndicatorValue> compute(IndicatorQuery query, FigureAccess access) {
        readOneSnapshot();
        return Arrays.stream(IndicatorCode.values())
                .map(code -> shown(code, query, access))
                .toList();
    }

    /**
     * One indicator and a page of the rows it counts or leaves out, as of one moment.
     *
     * @param excluded true for the rows left out
     * @param part only rows of that part of the split, counted or not; null for the rows the indicator counts
     * @throws Problem 400 for a part of an indicator without a split, and for a part with the rows left out
     */
    @Transactional
    public Trace trace(
            IndicatorCode code,
            IndicatorQuery query,
            boolean excluded,
            @Nullable SplitPart part,
            PageQuery page,
            FigureAccess access) {
        readOneSnapshot();
        if (part != null) {
            return traceOf(part, code, query, excluded, page, access);
        }
        IndicatorValue value = shown(code, query, access);
        boolean visible = seesRows(code, query, access);
        return new Trace(
                value,
                excluded ? value.excludedCount() : value.rowCount(),
                visible,
                visible ? traces.page(code, query, excluded, page, access.groups()) : List.of());
    }

    /**
     * What an indicator counts or leaves out.
     *
     * @param value the indicator
     * @param total number of rows on all pages; null when it may not be shown
     * @param rowsVisible false when the caller may know the number of rows only
     * @param rows up to one more than the page holds
     */
    public record Trace(IndicatorValue value, @Nullable Long total, boolean rowsVisible, List<TraceRow> rows) {
        public Trace {
            rows = List.copyOf(rows);
        }
    }

    private Trace traceOf(
            SplitPart part,
            IndicatorCode code,
            IndicatorQuery query,
            boolean excluded,
            PageQuery page,
            FigureAccess access) {
        SplitRows rows = SplitRows.of(code)
                .filter(_ -> !excluded)
                .orElseThrow(() -> Problem.invalid(
                        "part",
                        "goes with indicators that count by visits, and without excluded=true",
                        "只用于按服务次数统计的指标，且不能与 excluded=true 同用"));
        IndicatorValue value = shown(code, query, access);
        Split split = value.split();
        boolean visible = access.rowsOf(query);
        return new Trace(
                value,
                split == null ? null : split.number(part),
                visible,
                visible ? traces.page(rows, part, query, page, access.groups()) : List.of());
    }

    private IndicatorValue shown(IndicatorCode code, IndicatorQuery query, FigureAccess access) {
        IndicatorValue value = values.compute(code, query);
        return code == IndicatorCode.PUBLICITY_REACH || seesRows(code, query, access)
                ? value
                : cells.protect(value, query, rules.inForce().smallestCell());
    }

    /** Outcomes are read in intake by those who read groups of persons; all others read their number. */
    private static boolean seesRows(IndicatorCode code, IndicatorQuery query, FigureAccess access) {
        return switch (code) {
            case EMPLOYED, EMPLOYED_AFTER_90_DAYS, HELPED_BECAME_VOLUNTEERS -> access.rowsOf(query) && access.groups();
            case PERSONS,
                    PERSON_VISITS,
                    SESSIONS_HELD,
                    ATTENDANCES,
                    TRAINEES_COMPLETED,
                    PUBLICITY_REACH,
                    SURVEY_VISITS,
                    SATISFACTION_RATE,
                    RESPONSE_TIME,
                    NEEDS_MET -> access.rowsOf(query);
        };
    }

    private void readOneSnapshot() {
        jdbi.useHandle(sql -> sql.execute(ONE_SNAPSHOT));
    }
}
