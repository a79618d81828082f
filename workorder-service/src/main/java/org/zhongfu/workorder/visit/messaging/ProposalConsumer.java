// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.matching.MatchingEvent;
import org.zhongfu.contracts.matching.MatchingEvent.MatchAccepted;
import org.zhongfu.contracts.matching.MatchingEvent.MatchCancelled;
import org.zhongfu.contracts.matching.MatchingEvent.MatchExpired;
import org.zhongfu.contracts.matching.MatchingEvent.MatchFulfilled;
import org.zhongfu.contracts.matching.MatchingEvent.MatchOffered;
import org.zhongfu.contracts.matching.MatchingEvent.MatchRefused;
import org.zhongfu.contracts.matching.MatchingEvent.NeedWaitlisted;
import org.zhongfu.contracts.matching.MatchingEvent.UnitConsumed;
import org.zhongfu.contracts.matching.MatchingEvent.UnitsReleased;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposalWithdrawn;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposed;
import org.zhongfu.platform.messaging.inbox.EventConsumer;
import org.zhongfu.platform.messaging.inbox.EventMeta;
import org.zhongfu.workorder.visit.ProposalService;

/** Judges the visits that published plans propose, in the transaction of the inbox. */
@ApplicationScoped
public class ProposalConsumer implements EventConsumer {

    private final ProposalService proposals;

    ProposalConsumer(ProposalService proposals) {
        this.proposals = proposals;
    }

    @Override
    public Set<String> topics() {
        return Set.of(MatchingEvent.TOPIC);
    }

    @Override
    public void on(Event event, EventMeta meta) {
        if (event instanceof MatchingEvent published) {
            switch (published) {
                case VisitProposed proposed -> proposals.judge(proposed);
                case VisitProposalWithdrawn withdrawn -> proposals.withdraw(withdrawn);
                case MatchAccepted accepted -> {}
                case MatchCancelled cancelled -> {}
                case MatchOffered offered -> {}
                case MatchRefused refused -> {}
                case MatchExpired expired -> {}
                case MatchFulfilled fulfilled -> {}
                case UnitConsumed consumed -> {}
                case UnitsReleased released -> {}
                case NeedWaitlisted waitlisted -> {}
            }
        }
    }
}
