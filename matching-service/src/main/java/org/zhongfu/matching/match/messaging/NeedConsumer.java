// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.intake.EligibilityFacts;
import org.zhongfu.contracts.intake.IntakeEvent;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationEvent;
import org.zhongfu.contracts.intake.IntakeEvent.AssessmentCompleted;
import org.zhongfu.contracts.intake.IntakeEvent.CalendarNoticePublished;
import org.zhongfu.contracts.intake.IntakeEvent.ClockEvent;
import org.zhongfu.contracts.intake.IntakeEvent.MergeEvent;
import org.zhongfu.contracts.intake.IntakeEvent.NeedClosed;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.contracts.intake.IntakeEvent.NeedEvent;
import org.zhongfu.contracts.intake.IntakeEvent.NeedRematchRequested;
import org.zhongfu.contracts.intake.IntakeEvent.NeedRequestTimeCorrected;
import org.zhongfu.contracts.intake.IntakeEvent.NeedWithdrawn;
import org.zhongfu.contracts.intake.IntakeEvent.PersonEvent;
import org.zhongfu.matching.match.CorrectedRequestTimes;
import org.zhongfu.matching.match.MatchFulfilment;
import org.zhongfu.matching.match.MatchTermination;
import org.zhongfu.matching.match.MergeOfPersons;
import org.zhongfu.matching.match.MovesOfPersons;
import org.zhongfu.matching.need.FactsUpdate;
import org.zhongfu.matching.need.NeedService;
import org.zhongfu.platform.calendar.CalendarNotice;
import org.zhongfu.platform.calendar.WorkingCalendars;
import org.zhongfu.platform.messaging.inbox.EventConsumer;
import org.zhongfu.platform.messaging.inbox.EventMeta;
import org.zhongfu.platform.web.AreaScope;

/** Consumes needs and facts in any order: the need is matched when the second of them arrives. */
@ApplicationScoped
public class NeedConsumer implements EventConsumer {

    private final NeedService needs;
    private final MatchTermination termination;
    private final MatchFulfilment fulfilment;
    private final WorkingCalendars calendars;
    private final MergeOfPersons merges;
    private final MovesOfPersons moves;
    private final CorrectedRequestTimes requestTimes;

    NeedConsumer(
            NeedService needs,
            MatchTermination termination,
            MatchFulfilment fulfilment,
            WorkingCalendars calendars,
            MergeOfPersons merges,
            MovesOfPersons moves,
            CorrectedRequestTimes requestTimes) {
        this.needs = needs;
        this.termination = termination;
        this.fulfilment = fulfilment;
        this.calendars = calendars;
        this.merges = merges;
        this.moves = moves;
        this.requestTimes = requestTimes;
    }

    @Override
    public Set<String> topics() {
        return Set.of(IntakeEvent.TOPIC, EligibilityFacts.TOPIC);
    }

    @Override
    public void on(Event event, EventMeta meta) {
        if (event instanceof EligibilityFacts facts) {
            update(facts, meta.recordedAt());
        } else if (event instanceof IntakeEvent intake) {
            on(intake, meta.recordedAt());
        }
    }

    private void update(EligibilityFacts facts, Instant recordedAt) {
        FactsUpdate update = needs.update(facts, recordedAt);
        if (update == FactsUpdate.STORED_ELSEWHERE) {
            moves.follow(facts.personId());
        }
        if (update != FactsUpdate.OUTDATED) {
            termination.cancelIneligible(facts.personId());
        }
    }

    private void on(IntakeEvent event, Instant recordedAt) {
        switch (event) {
            case NeedConfirmed confirmed -> needs.confirm(confirmed, recordedAt);
            case NeedWithdrawn withdrawn -> termination.withdraw(withdrawn);
            case NeedClosed closed -> termination.close(closed);
            case NeedRematchRequested request -> fulfilment.matchRest(request);
            case NeedRequestTimeCorrected correction -> requestTimes.apply(correction);
            case NeedEvent ignored -> {}
            case ApplicationEvent ignored -> {}
            case PersonEvent ignored -> {}
            case MergeEvent merge -> merges.apply(merge);
            case AssessmentCompleted ignored -> {}
            case CalendarNoticePublished notice -> store(notice);
            case ClockEvent ignored -> {}
        }
    }

    private void store(CalendarNoticePublished event) {
        String area =
                event.areaCode() == null ? "" : AreaScope.of(event.areaCode()).prefix();
        calendars.store(
                event.noticeId().value(),
                new CalendarNotice(
                        area,
                        event.year(),
                        event.noticeVersion(),
                        event.source(),
                        Set.copyOf(event.holidays()),
                        Set.copyOf(event.workdays())));
    }
}
