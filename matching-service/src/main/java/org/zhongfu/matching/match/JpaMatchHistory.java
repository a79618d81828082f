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
import java.util.stream.Collectors;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.ProviderId;
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
    public Map<ProviderId, Instant> declinesOf(NeedId needId) {
        Map<ProviderId, Instant> latest = new HashMap<>();
        entities.createQuery(
                        "select m.line.providerId, max(m.declinedAt) from Match m"
                                + " where m.needId = :need and m.declinedAt is not null group by m.line.providerId",
                        Object[].class)
                .setParameter("need", needId.value())
                .getResultList()
                .forEach(row -> latest.put(new ProviderId((UUID) row[0]), (Instant) row[1]));
        return latest;
    }

    @Override
    public Set<ProviderId> providersWhoServed(PersonId personId) {
        return entities.createQuery(
                        "select distinct m.line.providerId from Match m join UnitAccount u on u.matchId = m.id"
                                + " where m.personId = :person and u.units.consumed > 0",
                        UUID.class)
                .setParameter("person", personId.value())
                .getResultStream()
                .map(ProviderId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Map<NeedId, Integer> unitsInUseOfWaiting(NeedScope scope) {
        Map<NeedId, Integer> inUse = new HashMap<>();
        query(
                        "select m.needId, sum(u.units.held + u.units.committed + u.units.consumed)"
                                + " from UnitAccount u join Match m on m.id = u.matchId join Need n on n.id = m.needId"
                                + " where " + NeedScope.WAITING + " group by m.needId",
                        scope)
                .forEach(row -> inUse.put(new NeedId((UUID) row[0]), ((Number) row[1]).intValue()));
        return inUse;
    }

    @Override
    public Map<NeedId, Map<ProviderId, Instant>> declinesOfWaiting(NeedScope scope) {
        Map<NeedId, Map<ProviderId, Instant>> latest = new HashMap<>();
        query(
                        "select m.needId, m.line.providerId, max(m.declinedAt)"
                                + " from Match m join Need n on n.id = m.needId"
                                + " where m.declinedAt is not null and " + NeedScope.WAITING
                                + " group by m.needId, m.line.providerId",
                        scope)
                .forEach(row -> latest.computeIfAbsent(new NeedId((UUID) row[0]), need -> new HashMap<>())
                        .put(new ProviderId((UUID) row[1]), (Instant) row[2]));
        return latest;
    }

    @Override
    public Map<PersonId, Set<ProviderId>> providersWhoServedWaiting(NeedScope scope) {
        Map<PersonId, Set<ProviderId>> served = new HashMap<>();
        query(
                        "select distinct m.personId, m.line.providerId"
                                + " from Match m join UnitAccount u on u.matchId = m.id"
                                + " where u.units.consumed > 0 and m.personId in"
                                + " (select n.personId from Need n where " + NeedScope.WAITING + ")",
                        scope)
                .forEach(row -> served.computeIfAbsent(new PersonId((UUID) row[0]), person -> new HashSet<>())
                        .add(new ProviderId((UUID) row[1])));
        return served;
    }

    private List<Object[]> query(String text, NeedScope scope) {
        TypedQuery<Object[]> query = entities.createQuery(text, Object[].class);
        scope.parameters().forEach(query::setParameter);
        return query.getResultList();
    }
}
