// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.contracts.id.SurveyRoundId;
import org.zhongfu.intake.survey.SurveyCoverageView.CoverageCount;
import org.zhongfu.intake.survey.SurveyCoverageView.StatusCount;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Problem;

/** Counts the entries of a round within the caller's area, by what is known and by area; not by surveyor. */
@ApplicationScoped
public class SurveyCoverage {

    private static final String COUNTS = """
            count(*) as entries, count(*) filter (where late) as late, count(*) filter (where attempts > 0) as tried,
            count(*) filter (where status = 'DONE') as visits,
            count(distinct person_id) filter (where status = 'DONE') as persons,
            count(*) filter (where surveyor is null) as unassigned,
            count(*) filter (where conflicts > conflicts_resolved) as conflicts_open,
            count(*) filter (where death_reported) as deaths_reported
            """;
    private static final String SEEN = " from survey_entry where round_id = :round and area_code like :scope ";
    private static final String TOTALS = "select null as area_code, " + COUNTS + SEEN;
    private static final String BY_AREA = "select left(area_code, 9) as area_code, " + COUNTS + SEEN
            + "group by left(area_code, 9) order by 1 limit 1000";
    private static final String BY_STATUS = "select status, count(*) as entries" + SEEN + "group by status";

    private final SurveyRoundRepository rounds;
    private final Jdbi jdbi;

    SurveyCoverage(SurveyRoundRepository rounds, Jdbi jdbi) {
        this.rounds = rounds;
        this.jdbi = jdbi;
    }

    /** The counts of a round. */
    @Transactional
    public SurveyCoverageView of(Caller caller, SurveyRoundId id) {
        if (rounds.findVisible(caller, id).isEmpty()) {
            throw Problem.notFound();
        }
        String scope = caller.area().like();
        List<StatusCount> byStatus = read(BY_STATUS, id, scope, StatusCount.class).stream()
                .sorted((a, b) -> a.status().compareTo(b.status()))
                .toList();
        return new SurveyCoverageView(
                id,
                read(TOTALS, id, scope, CoverageCount.class).getFirst(),
                byStatus,
                read(BY_AREA, id, scope, CoverageCount.class));
    }

    private <T> List<T> read(String statement, SurveyRoundId id, String scope, Class<T> type) {
        return jdbi.withHandle(sql -> sql.createQuery(statement)
                .bind("round", id)
                .bind("scope", scope)
                .mapTo(type)
                .list());
    }
}
