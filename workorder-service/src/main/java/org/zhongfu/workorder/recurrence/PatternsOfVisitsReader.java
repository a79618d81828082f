// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.recurrence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.VisitPatternId;
import org.zhongfu.workorder.visit.PatternsOfVisits;

/** The patterns of visits, for the days of workers. */
@ApplicationScoped
class PatternsOfVisitsReader implements PatternsOfVisits {

    private final Jdbi jdbi;

    PatternsOfVisitsReader(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A visit and its pattern. */
    record PatternVisit(VisitId visitId, VisitPatternId patternId) {}

    @Override
    public Map<VisitId, VisitPatternId> patternsOf(Collection<VisitId> visits) {
        return jdbi
                .withHandle(sql -> sql.createQuery(
                                "select visit_id, pattern_id from visit_pattern_date where visit_id = any(:visits)")
                        .bindArray("visits", VisitId.class, visits)
                        .mapTo(PatternVisit.class)
                        .list())
                .stream()
                .collect(Collectors.toMap(PatternVisit::visitId, PatternVisit::patternId));
    }
}
