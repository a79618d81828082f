// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhongfu.matching.match.units.Units;
import org.zhongfu.platform.web.AreaScope;

/** The accepted matches, for day plans. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PlannableMatches {

    private static final String SELECT =
            "select new org.zhongfu.matching.match.PlannableMatches$Plannable(m.id, m.needId, m.personId, m.areaCode,"
                    + " m.serviceItem, m.listVersion, u.units, n.periodFrom, n.periodTo)"
                    + " from Match m join UnitAccount u on u.matchId = m.id join Need n on n.id = m.needId where ";

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
            UUID matchId,
            UUID needId,
            UUID personId,
            String areaCode,
            String serviceItem,
            int listVersion,
            Units units,
            LocalDate periodFrom,
            LocalDate periodTo) {}

    /** The matches of a provider in an area whose period overlaps these days. */
    public List<Plannable> open(UUID providerId, AreaScope area, LocalDate from, LocalDate to) {
        return entities.createQuery(
                        SELECT + OPEN + " and m.line.providerId = :provider and m.areaCode like :area"
                                + " and n.periodFrom <= :to and n.periodTo >= :from order by m.id",
                        Plannable.class)
                .setParameter("provider", providerId)
                .setParameter("area", area.like())
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** Those of the given matches that still have committed units. */
    public List<Plannable> stillOpen(Collection<UUID> matchIds) {
        return entities.createQuery(SELECT + OPEN + " and m.id in :ids order by m.id", Plannable.class)
                .setParameter("ids", matchIds)
                .getResultList();
    }

    /** A match of a provider. */
    public Optional<Plannable> open(UUID providerId, UUID matchId) {
        return entities.createQuery(
                        SELECT + OPEN + " and m.line.providerId = :provider and m.id = :id", Plannable.class)
                .setParameter("provider", providerId)
                .setParameter("id", matchId)
                .getResultStream()
                .findFirst();
    }
}
