// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposalWithdrawn;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposed;

/** A proposal that was answered or withdrawn; it is kept so that a proposal that arrives again or late is not judged twice. */
@Entity
class VisitProposal extends PanacheEntityBase {

    @Id
    private UUID id;

    @Version
    private long lockVersion;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status;

    // The rest is for enquiries why a visit of a plan is missing; no code reads it.
    @SuppressWarnings("UnusedVariable")
    private UUID planId;

    @SuppressWarnings("UnusedVariable")
    private int planVersion;

    @SuppressWarnings("UnusedVariable")
    private UUID matchId;

    @SuppressWarnings("UnusedVariable")
    private UUID needId;

    /** One of several workers at once, or the only one. */
    @SuppressWarnings("UnusedVariable")
    private @Nullable Integer part;

    @SuppressWarnings("UnusedVariable")
    private @Nullable String reasonCode;

    @SuppressWarnings("UnusedVariable")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected VisitProposal() {} // for Hibernate only

    /**
     * A proposal that was judged.
     *
     * @param refusal null when a visit was planned
     */
    VisitProposal(VisitProposed proposed, @Nullable ProposalRefusal refusal, Instant now) {
        id = proposed.proposalId().value();
        status = refusal == null ? ProposalStatus.CONFIRMED : ProposalStatus.REFUSED;
        planId = proposed.plan().planId().value();
        planVersion = proposed.plan().planVersion();
        matchId = proposed.matchId().value();
        needId = proposed.needId().value();
        part = proposed.staff().part();
        reasonCode = refusal == null ? null : refusal.name();
        recordedAt = now;
    }

    /** A proposal that was withdrawn before it arrived. */
    VisitProposal(VisitProposalWithdrawn withdrawn, Instant now) {
        id = withdrawn.proposalId().value();
        status = ProposalStatus.WITHDRAWN;
        planId = withdrawn.plan().planId().value();
        planVersion = withdrawn.plan().planVersion();
        matchId = withdrawn.matchId().value();
        needId = withdrawn.needId().value();
        reasonCode = withdrawn.reasonCode();
        recordedAt = now;
    }

    /** Withdraws it; false when it has no visit to withdraw. */
    boolean withdraw(VisitProposalWithdrawn withdrawn) {
        if (!status.next().contains(ProposalStatus.WITHDRAWN)) {
            return false;
        }
        status = status.to(ProposalStatus.WITHDRAWN);
        reasonCode = withdrawn.reasonCode();
        return true;
    }
}
