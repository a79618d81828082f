// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.PlanId;
import org.zhongfu.contracts.id.VisitProposalId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.matching.base.IdParameter;

/** The visits that plans have proposed. */
@ApplicationScoped
public class ProposalRepository implements PanacheRepositoryBase<Proposal, UUID> {

    private static final List<ProposalStatus> UNDER_WAY =
            List.of(ProposalStatus.PROPOSED, ProposalStatus.CONFIRMED, ProposalStatus.GIVING_WAY);

    /** The proposals of all versions of a plan, oldest first. */
    public List<Proposal> ofPlan(PlanId rootId) {
        return list("rootId = ?1 order by id", rootId.value());
    }

    /** The latest proposal of each part of a visit. */
    public static Map<String, Proposal> latest(List<Proposal> oldestFirst) {
        return oldestFirst.stream()
                .collect(Collectors.toMap(Proposal::visitPart, Function.identity(), (older, newer) -> newer));
    }

    /** A proposal, locked until the transaction ends. */
    Optional<Proposal> lockById(VisitProposalId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Proposals of some matches that may still use units. */
    public List<Proposal> underWayOf(Collection<MatchId> matchIds) {
        return list("matchId in ?1 and status in ?2", IdParameter.valuesOf(matchIds), UNDER_WAY);
    }

    /** Proposals that may still take the time of some workers between two instants. */
    public List<Proposal> takingTime(Collection<WorkerId> workers, Instant from, Instant to) {
        return list(
                "workerId in ?1 and status in ?2 and plannedFrom < ?3 and plannedTo > ?4 order by id",
                IdParameter.valuesOf(workers),
                UNDER_WAY,
                to,
                from);
    }

    /** The other part of the same visit, unless it was refused or withdrawn. */
    Optional<Proposal> otherPartOf(Proposal proposal) {
        return find(
                        "rootId = ?1 and visitKey = ?2 and part <> ?3 and number = ?4 and status in ?5",
                        proposal.rootId().value(),
                        proposal.visitKey(),
                        proposal.part(),
                        proposal.number(),
                        UNDER_WAY)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
