// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.VisitProposalId;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitProposalConfirmed;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitProposalRefused;
import org.zhongfu.platform.messaging.outbox.Outbox;

/** Records the answers of the calendar to proposals. An event that arrives twice changes nothing. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ProposalAnswers {

    private final ProposalRepository proposals;
    private final Outbox outbox;
    private final InstantSource clock;

    ProposalAnswers(ProposalRepository proposals, Outbox outbox, InstantSource clock) {
        this.proposals = proposals;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The visit is in the calendar; the one it replaces no longer is. */
    public void confirmed(VisitProposalConfirmed event) {
        Proposal proposal = lockById(event.proposalId());
        proposal.confirm(event);
        changeReplaced(proposal.replaces(), Proposal::completeReplacement);
    }

    /** The calendar refused the visit: the one it was to replace remains; the other part of a visit by two is withdrawn. */
    public void refused(VisitProposalRefused event) {
        Proposal proposal = lockById(event.proposalId());
        if (proposal.refuse(event)) {
            // Written first: a unique index allows one open proposal for each part of a visit.
            proposals.flush();
            changeReplaced(proposal.replaces(), Proposal::cancelReplacement);
            if (proposal.parts() > 1) {
                proposals
                        .otherPartOf(proposal)
                        .ifPresent(other -> outbox.append(
                                other.withdraw(other.number(), Proposal.OTHER_PART_REFUSED, clock.instant())));
            }
        }
    }

    private void changeReplaced(@Nullable VisitProposalId earlierId, Consumer<Proposal> change) {
        if (earlierId != null) {
            proposals
                    .lockById(earlierId)
                    .filter(earlier -> earlier.status() == ProposalStatus.GIVING_WAY)
                    .ifPresent(change);
        }
    }

    private Proposal lockById(VisitProposalId id) {
        return proposals.lockById(id).orElseThrow(() -> new IllegalStateException("proposal " + id + " is not stored"));
    }
}
