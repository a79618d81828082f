// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator;

/** Parts of statements that the values and the traces of indicators share, so that both count the same rows. */
final class FactSql {

    /** The answers that count as satisfied. */
    static final String SATISFIED = "s.rating in ('VERY_SATISFIED', 'SATISFIED')";

    /** Whole minutes from the request to the visit. */
    static final String MINUTES = "floor(extract(epoch from v.started_at - v.requested_at) / 60)::bigint";

    /** Why a response time is left out of the mean; null when it is not. */
    static final String RESPONSE_EXCLUSION = "case when v.started_at < v.requested_at then 'VISIT_BEFORE_REQUEST' when "
            + MINUTES + " > (select f.longest_response_minutes from figure_rule f where f.valid_from <= v.civil_day"
            + " order by f.valid_from desc limit 1) then 'RESPONSE_TOO_LONG' end";

    /** Answers with their need, as far as it is known; each with the reason why it does not count. */
    static final String ANSWERS = """
            from answer_standing s
            left join need_fact n on n.need_id = s.need_id
            where\s""";

    /** Needs that ended, each with its outcome or the reason why it does not count. */
    static final String NEEDS = " from need_standing n where ";

    private static final String PERSON_KNOWN =
            "exists (select 1 from person_fact p where p.person_id = %1$s.person_id)";
    private static final String MEMBERSHIPS =
            "select g.code from person_group_fact g where g.person_id = %1$s.person_id"
                    + " and %1$s.civil_day >= g.from_day and (g.until_day is null or %1$s.civil_day <= g.until_day)";

    private FactSql() {}

    /**
     * Whether the person of a row was in the group {@code :group} on the day of the row, as far as known now; before intake
     * published the person's groups, as they were when the visit was verified or the need confirmed.
     *
     * @param rows alias of the rows, with {@code person_id} and {@code civil_day}
     * @param published alias with the groups published then
     */
    static String inGroup(String rows, String published) {
        return "case when " + PERSON_KNOWN.formatted(rows) + " then :group in (" + MEMBERSHIPS.formatted(rows)
                + ") else :group = any (" + published + ".groups) end";
    }

    /** All groups of the person of a row on its day, by the same rule; null unless {@code :showGroups}. */
    static String groups(String rows, String published) {
        return "case when not :showGroups then null when " + PERSON_KNOWN.formatted(rows) + " then array("
                + MEMBERSHIPS.formatted(rows) + " order by g.code) else " + published + ".groups end as groups";
    }
}
