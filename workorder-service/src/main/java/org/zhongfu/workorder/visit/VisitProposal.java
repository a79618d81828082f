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

/** That a proposal was answered or withdrawn, so that it is judged once whatever comes again or late. */
@Entity
class VisitProposal extends PanacheEntityBase {

    @Id
    private UUID id;

    @Version
    private long lockVersion;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status;

    // The rest is for whoever asks why a plan's visit is not there; nothing here reads it.
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
    VisitProposal(VisitProposed told, @Nullable ProposalRefusal refusal, Instant now) {
        id = told.proposalId();
        status = refusal == null ? ProposalStatus.CONFIRMED : ProposalStatus.REFUSED;
        planId = told.planId();
        planVersion = told.planVersion();
        matchId = told.matchId();
        needId = told.needId();
        part = told.part();
        reasonCode = refusal == null ? null : refusal.name();
        recordedAt = now;
    }

    /** A proposal that was withdrawn before it was told. */
    VisitProposal(VisitProposalWithdrawn told, Instant now) {
        id = told.proposalId();
        status = ProposalStatus.WITHDRAWN;
        planId = told.planId();
        planVersion = told.planVersion();
        matchId = told.matchId();
        needId = told.needId();
        reasonCode = told.reasonCode();
        recordedAt = now;
    }

    /** The plan takes it back; false when there is nothing to take back. */
    boolean withdraw(VisitProposalWithdrawn told) {
        if (!status.next().contains(ProposalStatus.WITHDRAWN)) {
            return false;
        }
        status = ProposalStatus.WITHDRAWN;
        reasonCode = told.reasonCode();
        return true;
    }
}
