// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.matching.PlannedTime;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.journal.JournalEntry;
import org.zhongfu.workorder.journal.OrderJournal;
import org.zhongfu.workorder.visit.SessionPlaces;

/**
 * Sessions, for the visit feature. Enrolments that end with their order are changed without the lock of the session, which is always
 * taken before that of the order; a job gives the places to those who wait.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PlacesInSessions implements SessionPlaces {

    private static final Set<String> KNOWN = Set.of("ORDER_SUSPENDED", "ORDER_CANCELLED", "CONTRACT_ENDED");

    private final EnrolmentRepository enrolments;
    private final SessionRepository sessions;
    private final SessionWorkerRepository workers;
    private final OrderJournal journal;

    PlacesInSessions(
            EnrolmentRepository enrolments,
            SessionRepository sessions,
            SessionWorkerRepository workers,
            OrderJournal journal) {
        this.enrolments = enrolments;
        this.sessions = sessions;
        this.workers = workers;
        this.journal = journal;
    }

    @Override
    public int countEnrolled(OrderId order) {
        return enrolments.countEnrolled(order);
    }

    @Override
    public List<PlannedTime> timesOf(WorkerId worker, PlannedTime time) {
        return workers.timesOf(worker, time);
    }

    @Override
    public void release(OrderId order, @Nullable LocalDate day, String reasonCode, Occurrence when, String actor) {
        String reason = KNOWN.contains(reasonCode) ? reasonCode : "OTHER";
        enrolments.listOpen(order).stream()
                .filter(each -> day == null || isAfter(each, day))
                .forEach(each -> {
                    var event = each.cancel(reason, when);
                    String detail = "sessionId=%s enrolmentId=%s status=%s reasonCode=%s"
                            .formatted(event.sessionId(), event.enrolmentId(), event.status(), reason);
                    journal.append(order, new JournalEntry(event, "ENROLMENT_CHANGED", detail), when, actor);
                });
    }

    private boolean isAfter(Enrolment enrolment, LocalDate day) {
        Session session = sessions.findById(enrolment.sessionId().value());
        return Zones.dayOf(session.time().plannedFrom()).isAfter(day);
    }
}
