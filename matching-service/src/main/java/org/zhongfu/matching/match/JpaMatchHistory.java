// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.zhongfu.matching.match.choice.MatchHistory;
import org.zhongfu.matching.need.NeedScope;

/** Reads earlier matches for the selection of providers. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JpaMatchHistory implements MatchHistory {

    private final EntityManager entities;

    JpaMatchHistory(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Map<UUID, Instant> declinesOf(UUID needId) {
        Map<UUID, Instant> latest = new HashMap<>();
        entities.createQuery(
                        "select m.line.providerId, max(m.declinedAt) from Match m"
                                + " where m.needId = :need and m.declinedAt is not null group by m.line.providerId",
                        Object[].class)
                .setParameter("need", needId)
                .getResultList()
                .forEach(row -> latest.put((UUID) row[0], (Instant) row[1]));
        return latest;
    }

    @Override
    public Set<UUID> providersWhoServed(UUID personId) {
        return Set.copyOf(entities.createQuery(
                        "select distinct m.line.providerId from Match m join UnitAccount u on u.matchId = m.id"
                                + " where m.personId = :person and u.units.consumed > 0",
                        UUID.class)
                .setParameter("person", personId)
                .getResultList());
    }

    @Override
    public Map<UUID, Integer> unitsInUseOfWaiting(NeedScope scope) {
        Map<UUID, Integer> inUse = new HashMap<>();
        query(
                        "select m.needId, sum(u.units.held + u.units.committed + u.units.consumed)"
                                + " from UnitAccount u join Match m on m.id = u.matchId join Need n on n.id = m.needId"
                                + " where " + NeedScope.WAITING + " group by m.needId",
                        scope)
                .forEach(row -> inUse.put((UUID) row[0], ((Number) row[1]).intValue()));
        return inUse;
    }

    @Override
    public Map<UUID, Map<UUID, Instant>> declinesOfWaiting(NeedScope scope) {
        Map<UUID, Map<UUID, Instant>> latest = new HashMap<>();
        query(
                        "select m.needId, m.line.providerId, max(m.declinedAt)"
                                + " from Match m join Need n on n.id = m.needId"
                                + " where m.declinedAt is not null and " + NeedScope.WAITING
                                + " group by m.needId, m.line.providerId",
                        scope)
                .forEach(row -> latest.computeIfAbsent((UUID) row[0], need -> new HashMap<>())
                        .put((UUID) row[1], (Instant) row[2]));
        return latest;
    }

    @Override
    public Map<UUID, Set<UUID>> providersWhoServedWaiting(NeedScope scope) {
        Map<UUID, Set<UUID>> served = new HashMap<>();
        query(
                        "select distinct m.personId, m.line.providerId"
                                + " from Match m join UnitAccount u on u.matchId = m.id"
                                + " where u.units.consumed > 0 and m.personId in"
                                + " (select n.personId from Need n where " + NeedScope.WAITING + ")",
                        scope)
                .forEach(row -> served.computeIfAbsent((UUID) row[0], person -> new HashSet<>())
                        .add((UUID) row[1]));
        return served;
    }

    private List<Object[]> query(String text, NeedScope scope) {
        TypedQuery<Object[]> query = entities.createQuery(text, Object[].class);
        scope.parameters().forEach(query::setParameter);
        return query.getResultList();
    }
}
