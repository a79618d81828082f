// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.platform.web.PageQuery;

/** Lists the rows that an indicator counts. */
@ApplicationScoped
class IndicatorTraces {

    private static final String VISIT =
            "v.visit_id as id, v.order_id, v.need_id, v.person_id, v.provider_id, v.visit_id,"
                    + " v.started_at, v.ended_at, v.worker_id, v.verification_level, v.requested_at, ";
    private static final String NO_ANSWER =
            ", null::uuid as answer_id, null as rating, null::timestamptz as answered_at ";
    private static final String NO_VISIT = ", null::uuid as visit_id, null::timestamptz as started_at,"
            + " null::timestamptz as ended_at, null::uuid as worker_id, null as verification_level,"
            + " null::timestamptz as requested_at, null::bigint as minutes, null::bigint as visits ";
    private static final String BEHIND = "v.visit_id > :behind";
    private static final String PAGE_OF_VISITS = " order by v.visit_id limit :most";

    private final Jdbi jdbi;

    IndicatorTraces(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The rows an indicator counts, by id; one more than the page holds. */
    List<TraceRow> page(IndicatorCode code, IndicatorQuery query, PageQuery page) {
        return switch (code) {
            case PERSON_VISITS -> {
                FactFilter filter = FactFilter.visits(query);
                yield list(
                        "select " + VISIT + "null::bigint as minutes, null::bigint as visits" + NO_ANSWER
                                + "from visit_fact v where "
                                + filter.and(BEHIND).where() + PAGE_OF_VISITS,
                        filter,
                        page);
            }
            case PERSONS -> {
                // A person is shown by the first of the visits that make them count.
                FactFilter filter = FactFilter.visits(query);
                yield list(
                        "select * from (select distinct on (v.person_id) " + VISIT
                                + "null::bigint as minutes, count(*) over (partition by v.person_id) as visits"
                                + NO_ANSWER + "from visit_fact v where " + filter.where()
                                + " order by v.person_id, v.started_at, v.visit_id) v where " + BEHIND
                                + PAGE_OF_VISITS,
                        filter,
                        page);
            }
            case RESPONSE_TIME -> {
                FactFilter filter = FactFilter.firstVisits(query);
                yield list(
                        "select " + VISIT + FactSql.MINUTES + " as minutes, null::bigint as visits" + NO_ANSWER
                                + "from visit_fact v where "
                                + filter.and(BEHIND).where() + PAGE_OF_VISITS,
                        filter,
                        page);
            }
            case SATISFACTION_RATE -> {
                FactFilter filter = FactFilter.answers(query).and(FactSql.SATISFIED);
                yield list(
                        "select s.answer_id as id, s.order_id, o.need_id, o.person_id, o.provider_id, s.answer_id,"
                                + " s.rating, s.answered_at" + NO_VISIT + FactSql.ANSWERS
                                + filter.and("s.answer_id > :behind").where() + " order by s.answer_id limit :most",
                        filter,
                        page);
            }
        };
    }

    private List<TraceRow> list(String statement, FactFilter filter, PageQuery page) {
        return jdbi.withHandle(sql -> sql.createQuery(statement)
                .bindMap(filter.arguments())
                .bind("behind", page.behind())
                .bind("most", page.fetch())
                .mapTo(TraceRow.class)
                .list());
    }
}
