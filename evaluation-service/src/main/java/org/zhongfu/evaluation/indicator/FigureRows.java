// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator;

/**
 * The rows an indicator is computed from, for its value, its trace and the number of persons behind it.
 *
 * @param alias alias of the rows; each has {@code person_id}, {@code area_code} and {@code civil_day}
 * @param from the end of a statement up to {@code where}
 * @param filter the scope, with rows that are left out
 * @param exclusion why a row is left out; null for rows that count
 */
record FigureRows(String alias, String from, FactFilter filter, String exclusion) {

    private static final String VISITS = " from visit_of_person v where ";
    private static final String ATTENDANCES = " from attendance_of_person v where ";
    private static final String TRAINEES = " from trainee_of_person v where ";
    private static final String EMPLOYED = " from employed_of_person v where ";
    private static final String KEPT = " from kept_employment_of_person v where ";
    private static final String VOLUNTEERS = " from volunteer_of_person v where ";
    private static final String PUBLICITY = " from publicity_of_area v where ";
    private static final String SURVEYS = " from survey_visit_of_person v where ";
    private static final String SESSIONS = " from session_of_person v where ";

    static FigureRows of(IndicatorCode code, IndicatorQuery query) {
        return switch (code) {
            case PERSONS, PERSON_VISITS -> new FigureRows("v", VISITS, FactFilter.visits(query), "null::text");
            case ATTENDANCES -> new FigureRows("v", ATTENDANCES, FactFilter.visits(query), "null::text");
            case SESSIONS_HELD -> new FigureRows("v", SESSIONS, FactFilter.visits(query), "null::text");
            case TRAINEES_COMPLETED -> new FigureRows("v", TRAINEES, FactFilter.all(query), "null::text");
            case EMPLOYED -> new FigureRows("v", EMPLOYED, FactFilter.all(query), "null::text");
            case EMPLOYED_AFTER_90_DAYS -> new FigureRows("v", KEPT, FactFilter.all(query), "null::text");
            case HELPED_BECAME_VOLUNTEERS -> new FigureRows("v", VOLUNTEERS, FactFilter.all(query), "null::text");
            case PUBLICITY_REACH -> new FigureRows("v", PUBLICITY, FactFilter.all(query), "null::text");
            case SURVEY_VISITS -> new FigureRows("v", SURVEYS, FactFilter.all(query), "null::text");
            case SATISFACTION_RATE -> new FigureRows("s", FactSql.ANSWERS, FactFilter.answers(query), "s.exclusion");
            case RESPONSE_TIME ->
                new FigureRows("v", VISITS, FactFilter.firstVisits(query), FactSql.RESPONSE_EXCLUSION);
            case NEEDS_MET -> new FigureRows("n", FactSql.NEEDS, FactFilter.needs(query), "n.exclusion");
        };
    }

    /** The rows that count. */
    FactFilter counted() {
        return filter.and(exclusion + " is null");
    }

    /** The rows left out. */
    FactFilter excluded() {
        return filter.and(exclusion + " is not null");
    }
}
