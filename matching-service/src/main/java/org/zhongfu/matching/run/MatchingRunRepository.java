// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

/** The matching runs, limited to the caller's area. */
@ApplicationScoped
class MatchingRunRepository implements Records<MatchingRun> {

    Optional<MatchingRun> findVisible(Caller caller, UUID id) {
        return findOne(Criteria.ofOne(id).within(caller.area()));
    }

    /** The history of a run, for callers who may see it. */
    @Produces
    RecordHistory<MatchingRunId> history(HistoryLog log) {
        return new RecordHistory<>(log, MatchingRun.class, (caller, id) -> findVisible(caller, id.value())
                .map(MatchingRun::provenance));
    }

    Optional<MatchingRun> lockVisible(Caller caller, UUID id) {
        return lockOne(Criteria.ofOne(id).within(caller.area()));
    }

    Optional<MatchingRun> lockById(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<MatchingRun> page(Caller caller, PageQuery page, MatchingRunFilter filter) {
        return page(Criteria.of(page)
                .within(caller.area())
                .inArea(filter.areaCode())
                .and("status = :status", "status", filter.status()));
    }
}
