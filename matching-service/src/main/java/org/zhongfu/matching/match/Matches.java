// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.zhongfu.base.sight.Sight;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

/** The matches. Hold the need before a match of it, so that nobody waits for each other in a circle. */
@ApplicationScoped
class Matches implements Records<Match> {

    private static final List<MatchStatus> LIVE = List.of(MatchStatus.OFFERED, MatchStatus.ACCEPTED);

    Optional<Match> visible(Caller caller, UUID id) {
        return one(within(Criteria.ofOne(id), caller));
    }

    /** The need of a match the caller may see. */
    Optional<UUID> needOfVisible(Caller caller, UUID id) {
        Criteria criteria = within(Criteria.ofOne(id), caller);
        return find("select needId from Match where " + criteria.where(), criteria.parameters())
                .project(UUID.class)
                .firstResultOptional();
    }

    /** A match, held until the transaction ends. */
    Match held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new IllegalStateException("match " + id + " is not known here"));
    }

    List<Match> page(Caller caller, PageQuery page, MatchFilter filter) {
        return page(within(Criteria.of(page), caller)
                .and("status = :status", "status", filter.status())
                .and("needId = :need", "need", filter.needId())
                .and("serviceItem = :item", "item", filter.serviceItem()));
    }

    /** The match of a need that an end of the need would end too. */
    Optional<Match> liveOf(UUID needId) {
        return find("needId = ?1 and status in ?2", needId, LIVE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Units of a need that its matches have in use. */
    int inUseOf(UUID needId) {
        Long sum = getEntityManager()
                .createQuery(
                        "select coalesce(sum(u.units.held + u.units.committed + u.units.consumed), 0)"
                                + " from UnitAccount u join Match m on m.id = u.matchId where m.needId = :need",
                        Long.class)
                .setParameter("need", needId)
                .getSingleResult();
        return sum.intValue();
    }

    /** When the latest thing happened to a match of the need. */
    Optional<Instant> latestOf(UUID needId) {
        return Optional.ofNullable(getEntityManager()
                .createQuery("select max(m.reachedAt) from Match m where m.needId = :need", Instant.class)
                .setParameter("need", needId)
                .getSingleResult());
    }

    /** Providers that let the need go, and when they last did. */
    Map<UUID, Instant> turnedAway(UUID needId) {
        Map<UUID, Instant> latest = new HashMap<>();
        list("needId = ?1 and turnedAwayAt is not null", needId).forEach(match -> match.turnedAway()
                .ifPresent(at -> latest.merge(match.providerId(), at, (a, b) -> a.isAfter(b) ? a : b)));
        return latest;
    }

    /** Providers that have served the person. */
    Set<UUID> providersWhoServed(UUID personId) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select distinct m.providerId from Match m join UnitAccount u on u.matchId = m.id"
                                + " where m.personId = :person and u.units.consumed > 0",
                        UUID.class)
                .setParameter("person", personId)
                .getResultList());
    }

    /** Offers nobody answered in time; those entered late are left alone. */
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
        return Sight.within(criteria, caller, "providerOrg");
    }
}
