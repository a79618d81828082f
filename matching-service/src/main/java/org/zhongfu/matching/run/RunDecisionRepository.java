// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

/** What runs decided, need by need, in the order of asking. */
@ApplicationScoped
class RunDecisionRepository implements Records<RunDecision> {

    private static final int AT_ONCE = 200;

    /** Keeps what a run decided; there may be twenty thousand. */
    void keep(List<RunDecision> decisions) {
        getEntityManager().unwrap(Session.class).setJdbcBatchSize(AT_ONCE);
        persist(decisions);
        flush();
    }

    /** The next one that is to be carried out. */
    Optional<UUID> next(UUID runId) {
        return find(
                        "select id from RunDecision where runId = ?1 and status = ?2 order by id",
                        runId,
                        DecisionStatus.PROPOSED)
                .project(UUID.class)
                .firstResultOptional();
    }

    /** Those of a run the caller may see. */
    List<RunDecision> page(UUID runId, PageQuery page, MatchingDecisionFilter filter) {
        return page(Criteria.of(page)
                .and("runId = :run", "run", runId)
                .and("status = :status", "status", filter.status())
                .and("needId = :need", "need", filter.needId()));
    }
}
