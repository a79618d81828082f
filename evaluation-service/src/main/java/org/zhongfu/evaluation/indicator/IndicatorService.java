// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import org.zhongfu.evaluation.database.Database;
import org.zhongfu.platform.web.PageQuery;

/** Computes figures over the facts and lists the very rows they count. */
@ApplicationScoped
public class IndicatorService {

    private static final String SATISFIED = "s.rating in ('VERY_SATISFIED', 'SATISFIED')";
    private static final String MINUTES = "floor(extract(epoch from v.started_at - v.requested_at) / 60)::bigint";
    private static final String ANSWERS = """
            from satisfaction_fact s
            left join order_fact o on o.order_id = s.order_id
            left join need_fact n on n.need_id = o.need_id
            where\s""";

    private final Database database;

    IndicatorService(Database database) {
        this.database = database;
    }

    /** All figures, as of one moment. */
    @Transactional
    public List<IndicatorValue> compute(IndicatorQuery question) {
        oneMoment();
        return Arrays.stream(IndicatorCode.values())
                .map(code -> figure(code, question))
                .toList();
    }

    /** One figure and a part of the rows it counts, as of one moment. */
    @Transactional
    public Trace trace(IndicatorCode code, IndicatorQuery question, PageQuery page) {
        oneMoment();
        return new Trace(figure(code, question), rows(code, question, page));
    }

    /**
     * What a figure counts.
     *
     * @param figure the figure
     * @param rows up to one more than the page holds
     */
    public record Trace(IndicatorValue figure, List<TraceRow> rows) {
        public Trace {
            rows = List.copyOf(rows);
        }
    }

    /** All statements of the transaction see the same rows, so that a total fits its list. */
    private void oneMoment() {
        database.update("set transaction isolation level repeatable read, read only");
    }

    private IndicatorValue figure(IndicatorCode code, IndicatorQuery question) {
        return switch (code) {
            case PERSONS -> {
                FactFilter visits = FactFilter.visits(question);
                yield database.single(
                        "select count(distinct v.person_id) as n from visit_fact v where " + visits.where(),
                        row -> IndicatorValue.count(code, row.number("n")),
                        visits.operands());
            }
            case PERSON_VISITS -> {
                FactFilter visits = FactFilter.visits(question);
                yield database.single(
                        "select count(*) as n from visit_fact v where " + visits.where(),
                        row -> IndicatorValue.count(code, row.number("n")),
                        visits.operands());
            }
            case SATISFACTION_RATE -> {
                FactFilter answers = FactFilter.answers(question);
                yield database.single(
                        "select count(*) as n, count(*) filter (where " + SATISFIED + ") as satisfied " + ANSWERS
                                + answers.where(),
                        row -> IndicatorValue.percentage(code, row.number("satisfied"), row.number("n")),
                        answers.operands());
            }
            case RESPONSE_TIME -> {
                FactFilter first = FactFilter.firstVisits(question);
                String sql = "select count(*) as n, coalesce(sum(m), 0)::bigint as minutes,"
                        + " (percentile_cont(0.5) within group (order by m))::numeric as median"
                        + " from (select " + MINUTES + " as m from visit_fact v where " + first.where() + ") as each";
                yield database.single(
                        sql,
                        row -> IndicatorValue.mean(
                                code, row.number("minutes"), row.number("n"), row.decimalOrNull("median")),
                        first.operands());
            }
        };
    }

    private List<TraceRow> rows(IndicatorCode code, IndicatorQuery question, PageQuery page) {
        return switch (code) {
            case PERSON_VISITS -> {
                FactFilter visits = FactFilter.visits(question).and("v.visit_id > ?", page.behind());
                yield visits(
                        "select v.*, null::bigint as minutes, null::bigint as visits from visit_fact v where "
                                + visits.where(),
                        visits,
                        page);
            }
            case PERSONS -> {
                // A person is shown by the first of the visits that make the person count.
                FactFilter visits = FactFilter.visits(question);
                String sql = "select * from (select distinct on (v.person_id) v.*,"
                        + " null::bigint as minutes, count(*) over (partition by v.person_id) as visits from visit_fact v where "
                        + visits.where() + " order by v.person_id, v.started_at, v.visit_id) v where v.visit_id > ?";
                yield visits(sql, visits.and("true", page.behind()), page);
            }
            case RESPONSE_TIME -> {
                FactFilter first = FactFilter.firstVisits(question).and("v.visit_id > ?", page.behind());
                yield visits(
                        "select v.*, " + MINUTES + " as minutes, null::bigint as visits from visit_fact v where "
                                + first.where(),
                        first,
                        page);
            }
            case SATISFACTION_RATE -> {
                FactFilter answers = FactFilter.answers(question).and(SATISFIED).and("s.answer_id > ?", page.behind());
                String sql = "select s.answer_id, s.order_id, s.rating, s.answered_at, o.need_id, o.person_id,"
                        + " o.provider_id " + ANSWERS + answers.where() + " order by s.answer_id limit "
                        + page.fetch();
                yield database.list(sql, TraceRow::ofAnswer, answers.operands());
            }
        };
    }

    private List<TraceRow> visits(String sql, FactFilter selection, PageQuery page) {
        return database.list(
                sql + " order by v.visit_id limit " + page.fetch(), TraceRow::ofVisit, selection.operands());
    }
}
