// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Computes the values of indicators. */
@ApplicationScoped
class IndicatorValues {

    private static final String PERSONS = "select count(distinct v.person_id) from visit_fact v where ";
    private static final String PERSON_VISITS = "select count(*) from visit_fact v where ";
    private static final String SATISFACTION_RATE = "select count(*) as answers, count(*) filter (where "
            + FactSql.SATISFIED + ") as satisfied " + FactSql.ANSWERS;
    private static final String RESPONSE_TIMES = """
            select count(*) as orders, coalesce(sum(m), 0)::bigint as minutes,
                   (percentile_cont(0.5) within group (order by m))::numeric as median
            from (select\s""" + FactSql.MINUTES + " as m from visit_fact v where ";

    private final Jdbi jdbi;

    IndicatorValues(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    record Answers(long answers, long satisfied) {}

    record ResponseTimes(
            long orders, long minutes, @Nullable BigDecimal median) {}

    IndicatorValue compute(IndicatorCode code, IndicatorQuery query) {
        return switch (code) {
            case PERSONS -> IndicatorValue.count(code, count(PERSONS, FactFilter.visits(query)));
            case PERSON_VISITS -> IndicatorValue.count(code, count(PERSON_VISITS, FactFilter.visits(query)));
            case SATISFACTION_RATE -> {
                FactFilter filter = FactFilter.answers(query);
                Answers found = one(SATISFACTION_RATE + filter.where(), filter, Answers.class);
                yield IndicatorValue.percentage(code, found.satisfied(), found.answers());
            }
            case RESPONSE_TIME -> {
                FactFilter filter = FactFilter.firstVisits(query);
                ResponseTimes found = one(RESPONSE_TIMES + filter.where() + ") as each", filter, ResponseTimes.class);
                yield IndicatorValue.mean(code, found.minutes(), found.orders(), found.median());
            }
        };
    }

    private long count(String select, FactFilter filter) {
        return one(select + filter.where(), filter, Long.class);
    }

    private <T> T one(String statement, FactFilter filter, Class<T> type) {
        return jdbi.withHandle(sql -> sql.createQuery(statement)
                .bindMap(filter.arguments())
                .mapTo(type)
                .one());
    }
}
