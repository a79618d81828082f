// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.intake.EligibilityFacts;
import org.zhongfu.contracts.intake.IntakeEvent;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationAccepted;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationReceived;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationRejected;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationResubmitted;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationReturned;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationSubmitted;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationWithdrawn;
import org.zhongfu.contracts.intake.IntakeEvent.AssessmentCompleted;
import org.zhongfu.contracts.intake.IntakeEvent.NeedClosed;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.contracts.intake.IntakeEvent.NeedRegistered;
import org.zhongfu.contracts.intake.IntakeEvent.NeedWithdrawn;
import org.zhongfu.contracts.intake.IntakeEvent.PersonChanged;
import org.zhongfu.contracts.intake.IntakeEvent.PersonRegistered;
import org.zhongfu.matching.match.MatchTermination;
import org.zhongfu.matching.need.Needs;
import org.zhongfu.platform.messaging.inbox.EventConsumer;
import org.zhongfu.platform.messaging.inbox.EventMeta;

/** Needs and facts, in whichever order they come: whichever is second has the need matched. */
@ApplicationScoped
public class NeedConsumer implements EventConsumer {

    private final Needs needs;
    private final MatchTermination termination;

    NeedConsumer(Needs needs, MatchTermination termination) {
        this.needs = needs;
        this.termination = termination;
    }

    @Override
    public Set<String> topics() {
        return Set.of(IntakeEvent.TOPIC, EligibilityFacts.TOPIC);
    }

    @Override
    public void on(Event event, EventMeta meta) {
        if (event instanceof EligibilityFacts facts) {
            needs.told(facts);
        } else if (event instanceof IntakeEvent news) {
            on(news);
        }
    }

    private void on(IntakeEvent news) {
        switch (news) {
            case NeedConfirmed confirmed -> needs.confirmed(confirmed);
            case NeedWithdrawn withdrawn -> termination.withdrawn(withdrawn);
            case NeedClosed closed -> termination.closed(closed);
            case NeedRegistered registered -> {}
            case ApplicationSubmitted submitted -> {}
            case ApplicationReceived received -> {}
            case ApplicationAccepted accepted -> {}
            case ApplicationReturned returned -> {}
            case ApplicationRejected rejected -> {}
            case ApplicationWithdrawn withdrawn -> {}
            case ApplicationResubmitted resubmitted -> {}
            case PersonRegistered registered -> {}
            case PersonChanged changed -> {}
            case AssessmentCompleted completed -> {}
        }
    }
}
