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

/** The decisions of runs, ordered by the time of the request. */
@ApplicationScoped
class RunDecisionRepository implements Records<RunDecision> {

    private static final int BATCH_SIZE = 200;

    /** Inserts the decisions of a run in batches; there may be 20,000. */
    void insertAll(List<RunDecision> decisions) {
        getEntityManager().unwrap(Session.class).setJdbcBatchSize(BATCH_SIZE);
        persist(decisions);
        flush();
    }

    /** The next decision that is to be applied. */
    Optional<UUID> next(UUID runId) {
        return find(
                        "select id from RunDecision where runId = ?1 and status = ?2 order by id",
                        runId,
                        DecisionStatus.PROPOSED)
                .project(UUID.class)
                .firstResultOptional();
    }

    /** The decisions of a run. */
    List<RunDecision> page(UUID runId, PageQuery page, MatchingDecisionFilter filter) {
        return page(Criteria.of(page)
                .and("runId = :run", "run", runId)
                .and("status = :status", "status", filter.status())
                .and("needId = :need", "need", filter.needId()));
    }
}
