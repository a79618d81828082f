// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.zhongfu.evaluation.indicator.IndicatorValue.Base;
import org.zhongfu.evaluation.indicator.IndicatorValue.Outcomes;

/** Computes the values of indicators. */
@ApplicationScoped
class IndicatorValues {

    private static final String VISITS =
            "select count(*) as visits, count(distinct v.person_id) as persons from visit_of_person v where ";
    private static final String ATTENDANCES =
            "select count(*) as visits, count(distinct v.person_id) as persons from attendance_of_person v where ";
    private static final String SESSIONS =
            "select count(distinct v.session_id) as visits, count(distinct v.person_id) as persons"
                    + " from session_of_person v where ";
    private static final String TRAINEES =
            "select count(distinct v.person_id) as visits, count(distinct v.person_id) as persons from trainee_of_person v where ";
    private static final String PERSONS_OF =
            "select count(distinct v.person_id) as visits, count(distinct v.person_id) as persons";
    private static final String REACH =
            "select coalesce(sum(v.reach), 0)::bigint as reached, count(*) as events from publicity_of_area v where ";
    private static final String SURVEY_VISITS =
            "select count(*) as visits, count(distinct v.person_id) as persons from survey_visit_of_person v where ";
    private static final String SATISFACTION_RATE = "select count(*) filter (where s.exclusion is null) as answers,"
            + " count(*) filter (where s.exclusion is null and " + FactSql.SATISFIED + ") as satisfied,"
            + " count(distinct s.person_id) filter (where s.exclusion is null) as persons,"
            + " count(*) filter (where s.exclusion is not null) as excluded " + FactSql.ANSWERS;
    private static final String RESPONSE_TIMES =
            """
            select count(*) filter (where x is null) as orders,
                   coalesce(sum(m) filter (where x is null), 0)::bigint as minutes,
                   (percentile_cont(0.5) within group (order by m) filter (where x is null))::numeric as median,
                   count(distinct person_id) filter (where x is null) as persons,
                   count(*) filter (where x is not null) as excluded
            from (select v.person_id,\s""" + FactSql.MINUTES + " as m, " + FactSql.RESPONSE_EXCLUSION + " as x from visit_of_person v where ";

    private static final String NEEDS = "select count(*) filter (where n.outcome = 'MET') as met,"
            + " count(*) filter (where n.outcome = 'PARTLY_MET') as partly_met,"
            + " count(*) filter (where n.outcome = 'UNMET') as unmet,"
            + " count(distinct n.person_id) filter (where n.exclusion is null) as persons,"
            + " count(*) filter (where n.exclusion is not null) as excluded" + FactSql.NEEDS;

    private final Jdbi jdbi;

    IndicatorValues(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    record Visits(long visits, long persons) {}

    record Reach(long reached, long events) {}

    record Answers(long answers, long satisfied, long persons, long excluded) {}

    record ResponseTimes(
            long orders, long minutes, @Nullable BigDecimal median, long persons, long excluded) {}

    record Needs(long met, long partlyMet, long unmet, long persons, long excluded) {}

    /** The value of an indicator, with the split of what it counts by visits. */
    IndicatorValue compute(IndicatorCode code, IndicatorQuery query) {
        IndicatorValue value = valueOf(code, query);
        return SplitRows.of(code).map(rows -> value.with(split(rows, query))).orElse(value);
    }

    private Split split(SplitRows rows, IndicatorQuery query) {
        FactFilter filter = FactFilter.all(query);
        return jdbi.withHandle(sql -> Split.of(sql.createQuery(rows.counts(filter))
                .bindMap(filter.arguments())
                .mapTo(Split.Count.class)
                .list()));
    }

    private IndicatorValue valueOf(IndicatorCode code, IndicatorQuery query) {
        return switch (code) {
            case PERSONS -> {
                long persons = visits(VISITS, query).persons();
                yield IndicatorValue.count(code, persons, persons);
            }
            case PERSON_VISITS -> count(code, visits(VISITS, query));
            case ATTENDANCES -> count(code, visits(ATTENDANCES, query));
            case TRAINEES_COMPLETED -> {
                FactFilter filter = FactFilter.all(query);
                yield count(code, one(TRAINEES + filter.where(), filter, Visits.class));
            }
            case EMPLOYED, EMPLOYED_AFTER_90_DAYS, HELPED_BECAME_VOLUNTEERS -> {
                FactFilter filter = FactFilter.all(query);
                String persons = PERSONS_OF + FigureRows.of(code, query).from() + filter.where();
                yield count(code, one(persons, filter, Visits.class));
            }
            case PUBLICITY_REACH -> {
                FactFilter filter = FactFilter.all(query);
                Reach found = one(REACH + filter.where(), filter, Reach.class);
                yield IndicatorValue.reach(code, found.reached(), found.events());
            }
            case SURVEY_VISITS -> {
                FactFilter filter = FactFilter.all(query);
                yield count(code, one(SURVEY_VISITS + filter.where(), filter, Visits.class));
            }
            case SESSIONS_HELD -> count(code, visits(SESSIONS, query));
            case SATISFACTION_RATE -> {
                FactFilter filter = FactFilter.answers(query);
                Answers found = one(SATISFACTION_RATE + filter.where(), filter, Answers.class);
                yield IndicatorValue.percentage(
                        code, found.satisfied(), found.answers(), new Base(found.persons(), found.excluded()));
            }
            case RESPONSE_TIME -> {
                FactFilter filter = FactFilter.firstVisits(query);
                ResponseTimes found = one(RESPONSE_TIMES + filter.where() + ") as each", filter, ResponseTimes.class);
                yield IndicatorValue.mean(
                        code,
                        found.minutes(),
                        found.orders(),
                        found.median(),
                        new Base(found.persons(), found.excluded()));
            }
            case NEEDS_MET -> {
                FactFilter filter = FactFilter.needs(query);
                Needs found = one(NEEDS + filter.where(), filter, Needs.class);
                yield IndicatorValue.outcomes(
                        code,
                        new Outcomes(found.met(), found.partlyMet(), found.unmet()),
                        new Base(found.persons(), found.excluded()));
            }
        };
    }

    private static IndicatorValue count(IndicatorCode code, Visits found) {
        return IndicatorValue.count(code, found.visits(), found.persons());
    }

    private Visits visits(String select, IndicatorQuery query) {
        FactFilter filter = FactFilter.visits(query);
        return one(select + filter.where(), filter, Visits.class);
    }

    private <T> T one(String statement, FactFilter filter, Class<T> type) {
        return jdbi.withHandle(sql -> sql.createQuery(statement)
                .bindMap(filter.arguments())
                .mapTo(type)
                .one());
    }
}
