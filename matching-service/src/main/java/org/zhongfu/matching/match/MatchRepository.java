// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.matching.need.NeedScope;
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

    /** Units that matches use, by need, for the needs of a scope that await a match. */
    Map<UUID, Integer> inUseOfWaiting(NeedScope scope) {
        Map<UUID, Integer> inUse = new HashMap<>();
        ask(
                        "select m.needId, sum(u.units.held + u.units.committed + u.units.consumed)"
                                + " from UnitAccount u join Match m on m.id = u.matchId join Need n on n.id = m.needId"
                                + " where " + NeedScope.WAITING + " group by m.needId",
                        scope)
                .forEach(row -> inUse.put((UUID) row[0], ((Number) row[1]).intValue()));
        return inUse;
    }

    /** Providers that declined needs of a scope, with the last time, by need. */
    Map<UUID, Map<UUID, Instant>> declinesOfWaiting(NeedScope scope) {
        Map<UUID, Map<UUID, Instant>> latest = new HashMap<>();
        ask(
                        "select m.needId, m.line.providerId, max(m.declinedAt) from Match m join Need n on n.id = m.needId"
                                + " where m.declinedAt is not null and " + NeedScope.WAITING
                                + " group by m.needId, m.line.providerId",
                        scope)
                .forEach(row -> latest.computeIfAbsent((UUID) row[0], need -> new HashMap<>())
                        .put((UUID) row[1], (Instant) row[2]));
        return latest;
    }

    /** Providers that have served the persons whose needs of a scope await a match, by person. */
    Map<UUID, Set<UUID>> providersWhoServedWaiting(NeedScope scope) {
        Map<UUID, Set<UUID>> served = new HashMap<>();
        ask(
                        "select distinct m.personId, m.line.providerId from Match m join UnitAccount u on u.matchId = m.id"
                                + " where u.units.consumed > 0 and m.personId in"
                                + " (select n.personId from Need n where " + NeedScope.WAITING + ")",
                        scope)
                .forEach(row -> served.computeIfAbsent((UUID) row[0], person -> new HashSet<>())
                        .add((UUID) row[1]));
        return served;
    }

    /** The time of the last step of any match of the need. */
    Optional<Instant> latestOf(UUID needId) {
        return Optional.ofNullable(getEntityManager()
                .createQuery("select max(m.reachedAt) from Match m where m.needId = :need", Instant.class)
                .setParameter("need", needId)
                .getSingleResult());
    }

    /** Providers that declined the need, with the last time. */
    Map<UUID, Instant> declinesOf(UUID needId) {
        Map<UUID, Instant> latest = new HashMap<>();
        list("needId = ?1 and declinedAt is not null", needId).forEach(match -> match.declinedAt()
                .ifPresent(at -> latest.merge(match.line().providerId(), at, (a, b) -> a.isAfter(b) ? a : b)));
        return latest;
    }

    /** Providers that have served the person. */
    Set<UUID> providersWhoServed(UUID personId) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select distinct m.line.providerId from Match m join UnitAccount u on u.matchId = m.id"
                                + " where m.personId = :person and u.units.consumed > 0",
                        UUID.class)
                .setParameter("person", personId)
                .getResultList());
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

    private List<Object[]> ask(String query, NeedScope scope) {
        TypedQuery<Object[]> asked = getEntityManager().createQuery(query, Object[].class);
        scope.parameters().forEach(asked::setParameter);
        return asked.getResultList();
    }

    private static Criteria within(Criteria criteria, Caller caller) {
        return Visibility.within(criteria, caller, "line.providerOrg");
    }
}
