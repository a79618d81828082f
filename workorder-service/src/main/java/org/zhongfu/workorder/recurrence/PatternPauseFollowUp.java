// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.recurrence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.order.WorkOrder;
import org.zhongfu.workorder.pause.PauseFollowUp;

/** The patterns of an order go on after a pause. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PatternPauseFollowUp implements PauseFollowUp {

    private final VisitPatternRepository patterns;
    private final PatternDateRows rows;
    private final PatternPlanner planner;

    PatternPauseFollowUp(VisitPatternRepository patterns, PatternDateRows rows, PatternPlanner planner) {
        this.patterns = patterns;
        this.rows = rows;
        this.planner = planner;
    }

    @Override
    public Set<VisitId> ofPatterns(Collection<VisitId> visits) {
        return rows.ofPatterns(visits);
    }

    @Override
    public void afterPauseChanged(WorkOrder order, Occurrence when, String actor) {
        patterns.of(order.id()).forEach(pattern -> planner.plan(order, pattern, when, actor));
    }
}
