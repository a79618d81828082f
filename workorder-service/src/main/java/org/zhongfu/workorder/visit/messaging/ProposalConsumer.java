// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.matching.MatchingEvent;
import org.zhongfu.contracts.matching.MatchingEvent.MatchEvent;
import org.zhongfu.contracts.matching.MatchingEvent.NeedWaitlisted;
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
                case MatchEvent ignored -> {}
                case NeedWaitlisted ignored -> {}
            }
        }
    }
}
