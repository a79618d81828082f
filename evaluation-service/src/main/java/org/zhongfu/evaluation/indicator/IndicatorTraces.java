// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.platform.web.PageQuery;

/** Lists the rows that an indicator counts, and those it leaves out with the reason. */
@ApplicationScoped
class IndicatorTraces {

    private static final String NO_NEED =
            "null as outcome, null::integer as units_needed, null::bigint as units_delivered,"
                    + " null::timestamptz as need_ended_at, null::date as outcome_day, null::bigint as reach";
    private static final String VISIT =
            "v.visit_id as id, v.order_id, v.need_id, v.person_id, v.provider_id, v.visit_id,"
                    + " v.started_at, v.ended_at, v.worker_id, v.verification_level, v.requested_at, "
                    + FactSql.groups("v", "v")
                    + ", null::uuid as answer_id, null as respondent, null as rating, null::timestamptz as answered_at, "
                    + NO_NEED + ", ";
    private static final String ANSWER =
            "s.answer_id as id, s.order_id, s.need_id, s.person_id, s.provider_id, s.answer_id, s.respondent, s.rating,"
                    + " s.answered_at, " + FactSql.groups("s", "n")
                    + ", null::uuid as visit_id, null::timestamptz as started_at, null::timestamptz as ended_at,"
                    + " null::uuid as worker_id, null as verification_level, null as part, null::timestamptz as requested_at,"
                    + " null::uuid as session_id, null::bigint as minutes, null::bigint as visits, s.exclusion as exclusion_reason, "
                    + NO_NEED
                    + " ";
    private static final String NEED =
            "n.need_id as id, null::uuid as order_id, n.need_id, n.person_id, null::uuid as provider_id, "
                    + FactSql.groups("n", "n")
                    + ", n.outcome, n.units as units_needed, n.ended_at as need_ended_at,"
                    + " (select coalesce(sum(d.units), 0) from visit_fact d"
                    + " where d.need_id = n.need_id and d.status = 'VERIFIED')::bigint as units_delivered,"
                    + " null::uuid as answer_id, null as respondent, null as rating, null::timestamptz as answered_at,"
                    + " null::uuid as visit_id, null::timestamptz as started_at, null::timestamptz as ended_at,"
                    + " null::uuid as worker_id, null as verification_level, null as part, null::timestamptz as requested_at,"
                    + " null::uuid as session_id, null::bigint as minutes, null::bigint as visits,"
                    + " null::date as outcome_day, null::bigint as reach, n.exclusion as exclusion_reason ";
    private static final String TRAINEE =
            "v.certificate_id as id, v.order_id, v.need_id, v.person_id, v.provider_id, " + FactSql.groups("v", "v")
                    + ", null::uuid as visit_id, null::timestamptz as started_at, null::timestamptz as ended_at,"
                    + " null::uuid as worker_id, null as verification_level, null as part, null::timestamptz as requested_at,"
                    + " null::uuid as session_id, null::bigint as minutes, null::bigint as visits, null::uuid as answer_id,"
                    + " null as respondent, null as rating, null::timestamptz as answered_at, null as exclusion_reason, "
                    + NO_NEED + " ";
    private static final String NO_SERVICE =
            "null::uuid as order_id, null::uuid as need_id, v.person_id, null::uuid as provider_id, "
                    + FactSql.groups("v", "v")
                    + ", null::uuid as visit_id, null::timestamptz as started_at, null::timestamptz as ended_at,"
                    + " null::uuid as worker_id, null as verification_level, null as part, null::timestamptz as requested_at,"
                    + " null::uuid as session_id, null::bigint as minutes, null::bigint as visits, null::uuid as answer_id,"
                    + " null as respondent, null as rating, null::timestamptz as answered_at, null as exclusion_reason,"
                    + " null as outcome, null::integer as units_needed, null::bigint as units_delivered,"
                    + " null::timestamptz as need_ended_at, v.civil_day as outcome_day";
    private static final String PART = SplitPart.CODE + " as part, ";
    private static final String NO_PART = "null as part, ";
    private static final String SURVEY = "v.entry_id as id, null::uuid as order_id, null::uuid as need_id, v.person_id,"
            + " null::uuid as provider_id, " + FactSql.groups("v", "v")
            + ", null::uuid as visit_id, v.visited_at as started_at, null::timestamptz as ended_at,"
            + " null::uuid as worker_id, null as verification_level, null as part, null::timestamptz as requested_at,"
            + " null::uuid as session_id, null::bigint as minutes, null::bigint as visits, null::uuid as answer_id,"
            + " null as respondent, null as rating, null::timestamptz as answered_at, null as exclusion_reason, "
            + NO_NEED + " ";
    private static final String SESSION = "v.session_id, ";
    private static final String NO_SESSION = "null::uuid as session_id, ";
    private static final String BEHIND = "v.visit_id > :behind";
    private static final String PAGE_OF_VISITS = " order by v.visit_id limit :most";

    private final Jdbi jdbi;

    IndicatorTraces(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The rows, by id; one more than the page holds.
     *
     * @param excluded true for the rows left out
     * @param showGroups whether the groups of the persons are read
     */
    List<TraceRow> page(
            IndicatorCode code, IndicatorQuery query, boolean excluded, PageQuery page, boolean showGroups) {
        FigureRows rows = FigureRows.of(code, query);
        FactFilter filter = excluded ? rows.excluded() : rows.counted();
        String statement =
                switch (code) {
                    case PERSON_VISITS ->
                        "select " + VISIT + PART + NO_SESSION
                                + "null::bigint as minutes, null::bigint as visits, null as exclusion_reason"
                                + rows.from() + filter.and(BEHIND).where() + PAGE_OF_VISITS;
                    case ATTENDANCES ->
                        "select " + VISIT + PART + SESSION
                                + "null::bigint as minutes, null::bigint as visits, null as exclusion_reason"
                                + rows.from() + filter.and(BEHIND).where() + PAGE_OF_VISITS;
                    // A session is shown by the first of its attendances in the first part of the split.
                    case SESSIONS_HELD ->
                        "select * from (select distinct on (v.session_id) " + VISIT + PART + SESSION
                                + "null::bigint as minutes, count(*) over (partition by v.session_id) as visits,"
                                + " null as exclusion_reason" + rows.from() + filter.where()
                                + " order by v.session_id, " + SplitPart.PLACE + ", v.started_at, v.visit_id) v where "
                                + BEHIND
                                + PAGE_OF_VISITS;
                    // A person is shown by the first of the visits that make them count, in the first part of the
                    // split.
                    case PERSONS ->
                        "select * from (select distinct on (v.person_id) " + VISIT + PART + NO_SESSION
                                + "null::bigint as minutes, count(*) over (partition by v.person_id) as visits,"
                                + " null as exclusion_reason" + rows.from() + filter.where()
                                + " order by v.person_id, " + SplitPart.PLACE + ", v.started_at, v.visit_id) v where "
                                + BEHIND
                                + PAGE_OF_VISITS;
                    case RESPONSE_TIME ->
                        "select " + VISIT + NO_PART + NO_SESSION + FactSql.MINUTES
                                + " as minutes, null::bigint as visits, "
                                + FactSql.RESPONSE_EXCLUSION + " as exclusion_reason" + rows.from()
                                + filter.and(BEHIND).where() + PAGE_OF_VISITS;
                    // A trainee is shown by the first of the certificates that make them count.
                    case TRAINEES_COMPLETED ->
                        "select * from (select distinct on (v.person_id) " + TRAINEE + rows.from() + filter.where()
                                + " order by v.person_id, v.civil_day, v.certificate_id) v where v.id > :behind"
                                + " order by v.id limit :most";
                    // A person is shown by the first of the outcomes that make them count.
                    case EMPLOYED, EMPLOYED_AFTER_90_DAYS, HELPED_BECAME_VOLUNTEERS ->
                        "select * from (select distinct on (v.person_id) v.outcome_id as id, " + NO_SERVICE
                                + ", null::bigint as reach" + rows.from() + filter.where()
                                + " order by v.person_id, v.civil_day, v.outcome_id) v where v.id > :behind"
                                + " order by v.id limit :most";
                    case PUBLICITY_REACH ->
                        "select v.publicity_id as id, " + NO_SERVICE + ", v.reach" + rows.from()
                                + filter.and("v.publicity_id > :behind").where()
                                + " order by v.publicity_id limit :most";
                    case SURVEY_VISITS ->
                        "select " + SURVEY + rows.from()
                                + filter.and("v.entry_id > :behind").where() + " order by v.entry_id limit :most";
                    case SATISFACTION_RATE ->
                        "select " + ANSWER + rows.from()
                                + (excluded ? filter : filter.and(FactSql.SATISFIED))
                                        .and("s.answer_id > :behind")
                                        .where()
                                + " order by s.answer_id limit :most";
                    case NEEDS_MET ->
                        "select " + NEED + rows.from()
                                + filter.and("n.need_id > :behind").where() + " order by n.need_id limit :most";
                };
        return jdbi.withHandle(sql -> sql.createQuery(statement)
                .bindMap(filter.arguments())
                .bind("behind", page.behind())
                .bind("most", page.fetch())
                .bind("showGroups", showGroups)
                .mapTo(TraceRow.class)
                .list());
    }

    /**
     * The rows of a part of the split, by id; one more than the page holds.
     *
     * @param showGroups whether the groups of the persons are read
     */
    List<TraceRow> page(SplitRows rows, SplitPart part, IndicatorQuery query, PageQuery page, boolean showGroups) {
        FactFilter filter = FactFilter.all(query);
        String session = rows.hasSessions() ? SESSION : NO_SESSION;
        String statement = "select * from (select distinct on (" + rows.key() + ") " + VISIT + PART + session
                + "null::bigint as minutes, " + rows.visits() + " as visits,"
                + " null as exclusion_reason" + rows.from()
                + filter.and(SplitPart.PLACE + " is not null").where()
                + " order by " + rows.key() + ", " + SplitPart.PLACE
                + ", v.started_at, v.visit_id) v where v.part = :part and " + BEHIND + PAGE_OF_VISITS;
        return jdbi.withHandle(sql -> sql.createQuery(statement)
                .bindMap(filter.arguments())
                .bind("part", part.name())
                .bind("behind", page.behind())
                .bind("most", page.fetch())
                .bind("showGroups", showGroups)
                .mapTo(TraceRow.class)
                .list());
    }
}
