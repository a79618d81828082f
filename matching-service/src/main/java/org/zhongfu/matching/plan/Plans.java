// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.NoResultException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.matching.base.Json;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

/** The plans and what they found, always within what the caller may see: a provider's people their own, others by area. */
@ApplicationScoped
class Plans implements Records<Plan> {

    private static final String NEXT = """
            select id from plan
            where (status = 'QUEUED' or (status = 'RUNNING' and lease_until < :now))
              and (disruption is not null) = :disrupted
            order by recorded_at, id limit 1
            for update skip locked
            """;

    Optional<Plan> findVisible(Caller caller, UUID id) {
        return findOne(within(Criteria.ofOne(id), caller));
    }

    Optional<Plan> lockVisible(Caller caller, UUID id) {
        return lockOne(within(Criteria.ofOne(id), caller));
    }

    Optional<Plan> lockById(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Plan> page(Caller caller, PageQuery page, PlanFilter filter) {
        return page(within(Criteria.of(page), caller)
                .and("providerId = :provider", "provider", filter.providerId())
                .and("status = :status", "status", filter.status())
                .and("rootId = :root", "root", filter.planId())
                .and("fromDay = :day", "day", filter.from()));
    }

    /** The job to be done next, held; one that another replica holds is passed over. */
    Optional<Plan> next(Instant now, boolean disrupted) {
        List<?> found = getEntityManager()
                .createNativeQuery(NEXT, UUID.class)
                .setParameter("now", now)
                .setParameter("disrupted", disrupted)
                .getResultList();
        return found.stream().map(UUID.class::cast).findFirst().flatMap(this::lockById);
    }

    /** Jobs of an organisation that are not over. */
    long open(String org) {
        return count("providerOrg = ?1 and status in (?2, ?3)", org, PlanStatus.QUEUED, PlanStatus.RUNNING);
    }

    int highestNumber(UUID rootId) {
        return find("select max(number) from Plan where rootId = ?1", rootId)
                .project(Integer.class)
                .singleResult();
    }

    /** The version of a plan that was published last. */
    Optional<Plan> published(UUID rootId) {
        return find("rootId = ?1 and publishedAt is not null order by number desc", rootId)
                .firstResultOptional();
    }

    /**
     * Says that a run is alive and how far it is.
     *
     * @return whether somebody called the job off; null when the run has lost it
     */
    @Nullable
    Boolean beat(UUID id, UUID run, Progress progress, Instant leaseUntil) {
        try {
            return (Boolean) getEntityManager()
                    .createNativeQuery("update plan set lease_until = :lease, progress = :progress"
                            + " where id = :id and claim = :run and status = 'RUNNING' returning cancel_asked")
                    .setParameter("lease", leaseUntil)
                    .setParameter("progress", Json.write(progress))
                    .setParameter("id", id)
                    .setParameter("run", run)
                    .getSingleResult();
        } catch (NoResultException e) {
            return null;
        }
    }

    void keep(UUID id, PlanOutcome outcome) {
        getEntityManager()
                .createNativeQuery("insert into plan_outcome (plan_id, outcome) values (:id, :outcome)")
                .setParameter("id", id)
                .setParameter("outcome", Json.write(outcome))
                .executeUpdate();
    }

    Optional<PlanOutcome> outcome(UUID id) {
        List<?> found = getEntityManager()
                .createNativeQuery("select outcome from plan_outcome where plan_id = :id", String.class)
                .setParameter("id", id)
                .getResultList();
        return found.stream()
                .map(String.class::cast)
                .map(text -> Json.read(text, PlanOutcome.class))
                .findFirst();
    }

    private static Criteria within(Criteria criteria, Caller caller) {
        return Visibility.within(criteria, caller, "providerOrg");
    }
}
