// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.id.PlanId;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

/** The plans, limited to what the caller may see: staff of a provider their own, all others by area. */
@ApplicationScoped
class PlanRepository implements Records<Plan> {

    Optional<Plan> findVisible(Caller caller, PlanId id) {
        return findOne(within(Criteria.ofOne(id), caller));
    }

    /** The history of a version of a plan, for callers who may see it. */
    @Produces
    RecordHistory<PlanId> history(HistoryLog log) {
        return new RecordHistory<>(
                log, Plan.class, (caller, id) -> findVisible(caller, id).map(Plan::provenance));
    }

    Optional<Plan> lockVisible(Caller caller, PlanId id) {
        return lockOne(within(Criteria.ofOne(id), caller));
    }

    Optional<Plan> lockById(PlanId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    List<Plan> page(Caller caller, PageQuery page, PlanFilter filter) {
        return page(within(Criteria.of(page), caller)
                .and("providerId = :provider", "provider", filter.providerId())
                .and("status = :status", "status", filter.status())
                .and("rootId = :root", "root", filter.planId())
                .and("fromDay = :day", "day", filter.from()));
    }

    /** The number of plans of an organisation that wait or run. */
    long countOpen(String org) {
        return count("providerOrg = ?1 and status in (?2, ?3)", org, PlanStatus.QUEUED, PlanStatus.RUNNING);
    }

    int highestNumber(PlanId rootId) {
        return find("select max(number) from Plan where rootId = ?1", rootId.value())
                .project(Integer.class)
                .singleResult();
    }

    /** The version of a plan that was published last. */
    Optional<Plan> published(PlanId rootId) {
        return find("rootId = ?1 and publishedAt is not null order by number desc", rootId.value())
                .firstResultOptional();
    }

    private static Criteria within(Criteria criteria, Caller caller) {
        return Visibility.within(criteria, caller, "providerOrg");
    }
}
