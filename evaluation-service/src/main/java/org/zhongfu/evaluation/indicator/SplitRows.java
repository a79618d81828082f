// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator;

import java.util.Optional;

/**
 * The visits behind the split of an indicator, as alias {@code v}.
 *
 * @param from the end of a statement up to {@code where}
 * @param key what the indicator counts distinctly
 */
record SplitRows(String from, String key) {

    private static final String VISITS = " from visit_split v where ";

    /** Empty for indicators that do not count by visits. */
    static Optional<SplitRows> of(IndicatorCode code) {
        return switch (code) {
            case PERSONS -> Optional.of(new SplitRows(VISITS, "v.person_id"));
            case PERSON_VISITS -> Optional.of(new SplitRows(VISITS, "v.visit_id"));
            case ATTENDANCES -> Optional.of(new SplitRows(" from attendance_split v where ", "v.visit_id"));
            case SESSIONS_HELD -> Optional.of(new SplitRows(" from session_split v where ", "v.session_id"));
            case TRAINEES_COMPLETED,
                    EMPLOYED,
                    EMPLOYED_AFTER_90_DAYS,
                    HELPED_BECAME_VOLUNTEERS,
                    PUBLICITY_REACH,
                    SURVEY_VISITS,
                    SATISFACTION_RATE,
                    RESPONSE_TIME,
                    NEEDS_MET -> Optional.empty();
        };
    }

    /** How many visits are behind one row of a trace; null where the row is the visit. */
    String visits() {
        return key.equals("v.visit_id") ? "null::bigint" : "count(*) over (partition by " + key + ")";
    }

    boolean hasSessions() {
        return !from.equals(VISITS);
    }

    /** How many of what the indicator counts stand in each part, each where its first part is. */
    String counts(FactFilter filter) {
        return "select (array[" + codes()
                + "])[p + 1] as part, count(*) as number, count(distinct person_id) as persons"
                + " from (select distinct on (" + key + ") v.person_id, " + SplitPart.PLACE + " as p" + from
                + filter.where() + " order by " + key
                + ", p, v.started_at, v.visit_id) as each where p is not null group by p";
    }

    /** The codes of the parts in their order, as elements of an array. */
    static String codes() {
        StringBuilder codes = new StringBuilder();
        for (SplitPart part : SplitPart.values()) {
            codes.append(codes.isEmpty() ? "'" : ", '").append(part.name()).append('\'');
        }
        return codes.toString();
    }
}
