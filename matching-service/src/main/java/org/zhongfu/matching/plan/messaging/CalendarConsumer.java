// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.workorder.ReturnVisitTaskEvent;
import org.zhongfu.contracts.workorder.VisitEvent.VisitCancelled;
import org.zhongfu.contracts.workorder.VisitEvent.VisitCorrected;
import org.zhongfu.contracts.workorder.VisitEvent.VisitMoved;
import org.zhongfu.contracts.workorder.VisitEvent.VisitNoShow;
import org.zhongfu.contracts.workorder.VisitEvent.VisitPlanned;
import org.zhongfu.contracts.workorder.VisitEvent.VisitReviewRequired;
import org.zhongfu.contracts.workorder.VisitEvent.VisitStarted;
import org.zhongfu.contracts.workorder.VisitEvent.VisitVerified;
import org.zhongfu.contracts.workorder.VisitEvent.VisitVoided;
import org.zhongfu.contracts.workorder.WorkOrderEvent;
import org.zhongfu.contracts.workorder.WorkOrderEvent.OrderEvent;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitProposalConfirmed;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitProposalRefused;
import org.zhongfu.matching.plan.calendar.CalendarCopy;
import org.zhongfu.matching.plan.proposal.ProposalAnswers;
import org.zhongfu.platform.messaging.inbox.EventConsumer;
import org.zhongfu.platform.messaging.inbox.EventMeta;

/** Consumes visits for the copy of the calendars, and the answers to proposals. */
@ApplicationScoped
public class CalendarConsumer implements EventConsumer {

    private final CalendarCopy calendar;
    private final ProposalAnswers answers;

    CalendarConsumer(CalendarCopy calendar, ProposalAnswers answers) {
        this.calendar = calendar;
        this.answers = answers;
    }

    @Override
    public Set<String> topics() {
        return Set.of(WorkOrderEvent.TOPIC);
    }

    @Override
    public void on(Event event, EventMeta meta) {
        if (event instanceof WorkOrderEvent workOrderEvent) {
            switch (workOrderEvent) {
                case VisitPlanned planned -> calendar.planned(planned);
                case VisitMoved moved -> calendar.moved(moved);
                case VisitStarted started -> calendar.started(started);
                case VisitReviewRequired inReview -> calendar.inReview(inReview);
                case VisitVerified verified -> calendar.verified(verified);
                case VisitCorrected corrected -> calendar.corrected(corrected);
                case VisitNoShow missed -> calendar.missed(missed);
                case VisitCancelled cancelled -> calendar.cancelled(cancelled);
                case VisitVoided voided -> calendar.voided(voided);
                case VisitProposalConfirmed confirmed -> answers.confirmed(confirmed);
                case VisitProposalRefused refused -> answers.refused(refused);
                case OrderEvent ignored -> {}
                case ReturnVisitTaskEvent ignored -> {}
            }
        }
    }
}
