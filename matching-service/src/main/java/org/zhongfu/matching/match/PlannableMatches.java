// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.matching.match.units.Units;
import org.zhongfu.platform.web.AreaScope;

/** The accepted matches, for day plans. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PlannableMatches {

    private static final String OPEN = """
            select m.id as match_id, m.need_id, m.person_id, m.area_code, m.service_item, m.list_version,
                u.offered, u.held, u.committed, u.consumed, u.released, n.period_from,
                least(n.period_to, c.period_to) as period_to
            from match m join units u on u.match_id = m.id join need n on n.id = m.need_id
                join contract c on c.id = m.contract_id
            where m.status = 'ACCEPTED' and not m.order_over and u.committed > 0
            """;

    private static final String OF_PROVIDER = OPEN + """
            and m.provider_id = :provider and m.area_code like :area
            and n.period_from <= :to and least(n.period_to, c.period_to) >= :from order by m.id
            """;

    private static final String AMONG = OPEN + " and m.id = any(:ids) order by m.id";

    private static final String ONE = OPEN + " and m.provider_id = :provider and m.id = :id";

    private final Jdbi jdbi;

    PlannableMatches(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * An accepted match with committed units.
     *
     * @param periodFrom first day of the need
     * @param periodTo last day of the need, or of the contract when that ends earlier
     */
    public record Plannable(
            MatchId matchId,
            NeedId needId,
            PersonId personId,
            String areaCode,
            String serviceItem,
            int listVersion,
            @Nested Units units,
            LocalDate periodFrom,
            LocalDate periodTo) {}

    /** The matches of a provider in an area whose period overlaps these days. */
    public List<Plannable> open(ProviderId providerId, AreaScope area, LocalDate from, LocalDate to) {
        return jdbi.withHandle(sql -> sql.createQuery(OF_PROVIDER)
                .bind("provider", providerId)
                .bind("area", area.like())
                .bind("from", from)
                .bind("to", to)
                .mapTo(Plannable.class)
                .list());
    }

    /** Those of the given matches that still have committed units. */
    public List<Plannable> stillOpen(Collection<MatchId> matchIds) {
        return jdbi.withHandle(sql -> sql.createQuery(AMONG)
                .bindArray("ids", MatchId.class, matchIds)
                .mapTo(Plannable.class)
                .list());
    }

    /** A match of a provider. */
    public Optional<Plannable> open(ProviderId providerId, MatchId matchId) {
        return jdbi.withHandle(sql -> sql.createQuery(ONE)
                .bind("provider", providerId)
                .bind("id", matchId)
                .mapTo(Plannable.class)
                .findOne());
    }
}
