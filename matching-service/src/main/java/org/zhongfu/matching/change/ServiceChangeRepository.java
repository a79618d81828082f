// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

/** The changes; they concern all areas, so everybody who reads changes reads all. */
@ApplicationScoped
class ServiceChangeRepository implements Records<ServiceChange> {

    Optional<ServiceChange> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The history of a change; everybody who reads changes reads it. */
    @Produces
    RecordHistory<ServiceChangeId> history(HistoryLog log) {
        return new RecordHistory<>(log, ServiceChange.class, (caller, id) -> findOne(Criteria.ofOne(id))
                .map(ServiceChange::provenance));
    }

    List<ServiceChange> page(PageQuery page, @Nullable ServiceChangeStatus status) {
        return page(Criteria.of(page).and("status = :status", "status", status));
    }
}
