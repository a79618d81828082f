// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.person.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.intake.IntakeEvent;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationEvent;
import org.zhongfu.contracts.intake.IntakeEvent.AssessmentCompleted;
import org.zhongfu.contracts.intake.IntakeEvent.CalendarNoticePublished;
import org.zhongfu.contracts.intake.IntakeEvent.ClockEvent;
import org.zhongfu.contracts.intake.IntakeEvent.MergeEvent;
import org.zhongfu.contracts.intake.IntakeEvent.NeedEvent;
import org.zhongfu.contracts.intake.IntakeEvent.NeedRequestTimeCorrected;
import org.zhongfu.contracts.intake.IntakeEvent.PersonEvent;
import org.zhongfu.contracts.intake.IntakeEvent.PersonsMerged;
import org.zhongfu.platform.calendar.CalendarNotice;
import org.zhongfu.platform.calendar.WorkingCalendars;
import org.zhongfu.platform.messaging.inbox.EventConsumer;
import org.zhongfu.platform.messaging.inbox.EventMeta;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.workorder.person.MergeOfPersons;
import org.zhongfu.workorder.person.RequestTimes;
import org.zhongfu.workorder.visit.AssessmentArrival;

/**
 * Consumes merges of files, assessments, corrected times of requests and notices of holidays; what happens to needs arrives by their
 * matches.
 */
@ApplicationScoped
public class PersonConsumer implements EventConsumer {

    private final MergeOfPersons merges;
    private final AssessmentArrival assessments;
    private final RequestTimes requests;
    private final WorkingCalendars calendars;

    PersonConsumer(
            MergeOfPersons merges, AssessmentArrival assessments, RequestTimes requests, WorkingCalendars calendars) {
        this.merges = merges;
        this.assessments = assessments;
        this.requests = requests;
        this.calendars = calendars;
    }

    @Override
    public Set<String> topics() {
        return Set.of(IntakeEvent.TOPIC);
    }

    @Override
    public void on(Event event, EventMeta meta) {
        if (event instanceof IntakeEvent published) {
            switch (published) {
                case MergeEvent merge -> {
                    merges.apply(merge);
                    if (merge instanceof PersonsMerged merged) {
                        assessments.follow(merged);
                    }
                }
                case ApplicationEvent ignored -> {}
                case PersonEvent ignored -> {}
                case NeedRequestTimeCorrected correction -> requests.apply(correction);
                case NeedEvent ignored -> {}
                case AssessmentCompleted completed -> assessments.apply(completed);
                case CalendarNoticePublished notice -> store(notice);
                case ClockEvent ignored -> {}
            }
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
