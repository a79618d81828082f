// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.matching.match.choice.MatchHistory;
import org.zhongfu.matching.need.NeedScope;

/** Reads earlier matches for the selection of providers. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MatchHistoryReader implements MatchHistory {

    private static final String DECLINES_OF = """
            select need_id, provider_id, max(declined_at) as declined_at from standing_decline
            where need_id = :need and declined_until > :now
            group by need_id, provider_id
            """;

    private static final String DECLINES_OF_WAITING = """
            select m.need_id, m.provider_id, max(m.declined_at) as declined_at
            from standing_decline m join need n on n.id = m.need_id
            where m.declined_until > :now and %s
            group by m.need_id, m.provider_id
            """.formatted(NeedScope.WAITING_ROWS);

    private static final String SERVED = """
            select distinct m.person_id, m.provider_id
            from match m join units u on u.match_id = m.id
            where u.consumed > 0 and m.person_id = :person
            """;

    private static final String SERVED_WAITING = """
            select distinct m.person_id, m.provider_id
            from match m join units u on u.match_id = m.id
            where u.consumed > 0 and m.person_id in (select n.person_id from need n where %s)
            """.formatted(NeedScope.WAITING_ROWS);

    private static final String IN_USE_OF_WAITING = """
            select m.need_id, sum(u.held + u.committed + u.consumed) as units
            from units u join match m on m.id = u.match_id join need n on n.id = m.need_id
            where %s
            group by m.need_id
            """.formatted(NeedScope.WAITING_ROWS);

    private final Jdbi jdbi;
    private final InstantSource clock;

    MatchHistoryReader(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** When a provider last declined a need. */
    record Decline(NeedId needId, ProviderId providerId, Instant declinedAt) {}

    /** A provider that has served a person. */
    record Service(PersonId personId, ProviderId providerId) {}

    /** The units of a need that matches use. */
    record UnitsInUse(NeedId needId, int units) {}

    @Override
    public Map<ProviderId, Instant> declinesOf(NeedId needId) {
        List<Decline> rows = jdbi.withHandle(sql -> sql.createQuery(DECLINES_OF)
                .bind("need", needId)
                .bind("now", clock.instant())
                .mapTo(Decline.class)
                .list());
        return rows.stream().collect(Collectors.toMap(Decline::providerId, Decline::declinedAt));
    }

    @Override
    public Set<ProviderId> providersWhoServed(PersonId personId) {
        List<Service> rows = jdbi.withHandle(sql -> sql.createQuery(SERVED)
                .bind("person", personId)
                .mapTo(Service.class)
                .list());
        return rows.stream().map(Service::providerId).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Map<NeedId, Integer> unitsInUseOfWaiting(NeedScope scope) {
        return rows(IN_USE_OF_WAITING, scope, UnitsInUse.class).stream()
                .collect(Collectors.toMap(UnitsInUse::needId, UnitsInUse::units));
    }

    @Override
    public Map<NeedId, Map<ProviderId, Instant>> declinesOfWaiting(NeedScope scope) {
        Map<NeedId, Map<ProviderId, Instant>> latest = new HashMap<>();
        List<Decline> rows = jdbi.withHandle(sql -> scope.bindTo(sql.createQuery(DECLINES_OF_WAITING))
                .bind("now", clock.instant())
                .mapTo(Decline.class)
                .list());
        rows.forEach(row ->
                latest.computeIfAbsent(row.needId(), need -> new HashMap<>()).put(row.providerId(), row.declinedAt()));
        return latest;
    }

    @Override
    public Map<PersonId, Set<ProviderId>> providersWhoServedWaiting(NeedScope scope) {
        Map<PersonId, Set<ProviderId>> served = new HashMap<>();
        rows(SERVED_WAITING, scope, Service.class)
                .forEach(row -> served.computeIfAbsent(row.personId(), person -> new HashSet<>())
                        .add(row.providerId()));
        return served;
    }

    private <T> List<T> rows(String query, NeedScope scope, Class<T> type) {
        return jdbi.withHandle(
                sql -> scope.bindTo(sql.createQuery(query)).mapTo(type).list());
    }
}
