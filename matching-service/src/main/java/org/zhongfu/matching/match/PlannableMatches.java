// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.matching.base.IdParameter;
import org.zhongfu.matching.match.units.Units;
import org.zhongfu.platform.web.AreaScope;

/** The accepted matches, for day plans. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PlannableMatches {

    private static final String SELECT = """
            select new org.zhongfu.matching.match.PlannableMatches$Plannable(
                new org.zhongfu.contracts.id.MatchId(m.id), new org.zhongfu.contracts.id.NeedId(m.needId),
                new org.zhongfu.contracts.id.PersonId(m.personId), m.areaCode, m.serviceItem, m.listVersion, u.units,
                n.periodFrom, n.periodTo)
            from Match m join UnitAccount u on u.matchId = m.id join Need n on n.id = m.needId where
            """;

    private static final String OPEN = "m.status = org.zhongfu.matching.match.MatchStatus.ACCEPTED and not m.orderEnded"
            + " and u.units.committed > 0";

    private final EntityManager entities;

    PlannableMatches(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * An accepted match with committed units.
     *
     * @param periodFrom first day of the need
     * @param periodTo last day of the need
     */
    public record Plannable(
            MatchId matchId,
            NeedId needId,
            PersonId personId,
            String areaCode,
            String serviceItem,
            int listVersion,
            Units units,
            LocalDate periodFrom,
            LocalDate periodTo) {}

    /** The matches of a provider in an area whose period overlaps these days. */
    public List<Plannable> open(ProviderId providerId, AreaScope area, LocalDate from, LocalDate to) {
        return entities.createQuery(
                        SELECT + OPEN + " and m.line.providerId = :provider and m.areaCode like :area"
                                + " and n.periodFrom <= :to and n.periodTo >= :from order by m.id",
                        Plannable.class)
                .setParameter("provider", providerId.value())
                .setParameter("area", area.like())
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** Those of the given matches that still have committed units. */
    public List<Plannable> stillOpen(Collection<MatchId> matchIds) {
        return entities.createQuery(SELECT + OPEN + " and m.id in :ids order by m.id", Plannable.class)
                .setParameter("ids", IdParameter.valuesOf(matchIds))
                .getResultList();
    }

    /** A match of a provider. */
    public Optional<Plannable> open(ProviderId providerId, MatchId matchId) {
        return entities.createQuery(
                        SELECT + OPEN + " and m.line.providerId = :provider and m.id = :id", Plannable.class)
                .setParameter("provider", providerId.value())
                .setParameter("id", matchId.value())
                .getResultStream()
                .findFirst();
    }
}
