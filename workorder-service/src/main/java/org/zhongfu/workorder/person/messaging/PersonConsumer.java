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
import org.zhongfu.contracts.intake.IntakeEvent.PersonEvent;
import org.zhongfu.platform.messaging.inbox.EventConsumer;
import org.zhongfu.platform.messaging.inbox.EventMeta;
import org.zhongfu.workorder.person.MergeOfPersons;

/** Consumes merges of files; what happens to needs arrives by their matches. */
@ApplicationScoped
public class PersonConsumer implements EventConsumer {

    private final MergeOfPersons merges;

    PersonConsumer(MergeOfPersons merges) {
        this.merges = merges;
    }

    @Override
    public Set<String> topics() {
        return Set.of(IntakeEvent.TOPIC);
    }

    @Override
    public void on(Event event, EventMeta meta) {
        if (event instanceof IntakeEvent published) {
            switch (published) {
                case MergeEvent merge -> merges.apply(merge);
                case ApplicationEvent ignored -> {}
                case PersonEvent ignored -> {}
                case NeedEvent ignored -> {}
                case AssessmentCompleted ignored -> {}
                case CalendarNoticePublished ignored -> {}
                case ClockEvent ignored -> {}
            }
        }
    }
}
