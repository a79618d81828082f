// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

/** The matches. Callers lock the need before its match; one order of locks prevents deadlocks. */
@ApplicationScoped
class MatchRepository implements Records<Match> {

    private static final List<MatchStatus> LIVE = List.of(MatchStatus.OFFERED, MatchStatus.ACCEPTED);

    Optional<Match> findVisible(Caller caller, UUID id) {
        return findOne(within(Criteria.ofOne(id), caller));
    }

    /** The need of a match the caller may see. */
    Optional<UUID> needOfVisible(Caller caller, UUID id) {
        Criteria criteria = within(Criteria.ofOne(id), caller);
        return find("select needId from Match where " + criteria.where(), criteria.parameters())
                .project(UUID.class)
                .firstResultOptional();
    }

    /** A match, locked until the transaction ends. */
    Match lockById(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new IllegalStateException("match " + id + " is not stored"));
    }

    List<Match> page(Caller caller, PageQuery page, MatchFilter filter) {
        return page(within(Criteria.of(page), caller)
                .and("status = :status", "status", filter.status())
                .and("needId = :need", "need", filter.needId())
                .and("serviceItem = :item", "item", filter.serviceItem()));
    }

    /** The match of a need that is offered or accepted, locked. */
    Optional<Match> liveOf(UUID needId) {
        return find("needId = ?1 and status in ?2", needId, LIVE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Units of a need that its matches use. */
    int unitsInUse(UUID needId) {
        Long sum = getEntityManager()
                .createQuery(
                        "select coalesce(sum(u.units.held + u.units.committed + u.units.consumed), 0)"
                                + " from UnitAccount u join Match m on m.id = u.matchId where m.needId = :need",
                        Long.class)
                .setParameter("need", needId)
                .getSingleResult();
        return sum.intValue();
    }

    /** The time of the last step of any match of the need. */
    Optional<Instant> latestOf(UUID needId) {
        return Optional.ofNullable(getEntityManager()
                .createQuery("select max(m.reachedAt) from Match m where m.needId = :need", Instant.class)
                .setParameter("need", needId)
                .getSingleResult());
    }

    /** Offers without an answer in time; offers of needs that were entered late do not expire. */
    List<UUID> overdue(Instant now, int limit) {
        return find(
                        "select id from Match where status = ?1 and expiresAt < ?2 and not provenance.backfilled"
                                + " order by expiresAt",
                        MatchStatus.OFFERED,
                        now)
                .project(UUID.class)
                .range(0, limit - 1)
                .list();
    }

    private static Criteria within(Criteria criteria, Caller caller) {
        return Visibility.within(criteria, caller, "line.providerOrg");
    }
}
