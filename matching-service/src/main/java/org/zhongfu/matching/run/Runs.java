// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhongfu.matching.base.Json;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

/** The runs and what they came to, always within the caller's area. */
@ApplicationScoped
class Runs implements Records<MatchingRun> {

    private static final String NEXT = """
            select id from matching_run
            where (status = 'QUEUED' and gather_until <= :now)
               or (status = 'PROPOSED' and proposed_until <= :now)
               or (status = 'APPLYING' and claim is null)
               or (status in ('SEARCHING', 'APPLYING') and lease_until < :now)
            order by recorded_at, id limit 1
            for update skip locked
            """;

    Optional<MatchingRun> findVisible(Caller caller, UUID id) {
        return findOne(Criteria.ofOne(id).within(caller.area()));
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

    /** The run that wants something done next, held; one that another replica holds is passed over. */
    Optional<MatchingRun> next(Instant now) {
        List<?> found = getEntityManager()
                .createNativeQuery(NEXT, UUID.class)
                .setParameter("now", now)
                .getResultList();
        return found.stream().map(UUID.class::cast).findFirst().flatMap(this::lockById);
    }

    /** Says that a search is alive; false when it has lost its run. */
    boolean beat(UUID id, UUID claim, Instant leaseUntil) {
        return getEntityManager()
                        .createNativeQuery("update matching_run set lease_until = :lease"
                                + " where id = :id and claim = :claim and status = 'SEARCHING'")
                        .setParameter("lease", leaseUntil)
                        .setParameter("id", id)
                        .setParameter("claim", claim)
                        .executeUpdate()
                == 1;
    }

    void keep(UUID id, RunOutcome outcome) {
        getEntityManager()
                .createNativeQuery("insert into matching_run_outcome (run_id, outcome) values (:id, :outcome)")
                .setParameter("id", id)
                .setParameter("outcome", Json.write(outcome))
                .executeUpdate();
    }

    Optional<RunOutcome> outcome(UUID id) {
        List<?> found = getEntityManager()
                .createNativeQuery("select outcome from matching_run_outcome where run_id = :id", String.class)
                .setParameter("id", id)
                .getResultList();
        return found.stream()
                .map(String.class::cast)
                .map(text -> Json.read(text, RunOutcome.class))
                .findFirst();
    }
}
