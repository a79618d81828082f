// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.zhongfu.base.foureyes.FourEyes;
import org.zhongfu.base.foureyes.StepLink;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.workorder.VisitEvent;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.journal.JournalEntry;
import org.zhongfu.workorder.order.WorkOrder;

/**
 * Units that a record proves instead of a check-in and a check-out: each is planned, begins and ends in one step, and is counted, reviewed
 * and voided as all visits are. The caller has locked the order.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RecordedUnits {

    private final VisitRepository visits;
    private final VisitReviewRepository reviews;
    private final VisitCalendar calendar;
    private final ReviewRules rules;
    private final FourEyes fourEyes;

    RecordedUnits(
            VisitRepository visits,
            VisitReviewRepository reviews,
            VisitCalendar calendar,
            ReviewRules rules,
            FourEyes fourEyes) {
        this.visits = visits;
        this.reviews = reviews;
        this.calendar = calendar;
        this.rules = rules;
        this.fourEyes = fourEyes;
    }

    /** Who recorded begin and end of the unit proves it: another person reviews or voids it. */
    void keepRecorders(Visit unit, String begin, String end, Occurrence when) {
        keep("checkInVisit", unit, begin, when);
        keep("checkOutVisit", unit, end, when);
    }

    /**
     * Counts the unit, unless an exception waits for a decision.
     *
     * @param note ids and codes for the hash chain
     */
    void enter(WorkOrder order, Visit unit, List<ReviewReason> found, String note, Occurrence when, String actor) {
        TimeSlot slot = unit.slot();
        Occurrence began = new Occurrence(slot.from(), when.recordedAt(), when.backfilled(), when.backfillReason());
        Occurrence ended = new Occurrence(slot.to(), when.recordedAt(), when.backfilled(), when.backfillReason());
        List<ReviewReason> forReview = rules.forReview(found);
        boolean first = visits.count(order.id()).verified() == 0;
        visits.persist(unit);
        calendar.publishPlanned(unit, note, actor);
        calendar.append(unit, new JournalEntry(unit.begin(began), "CHECKED_IN", note), began, actor);
        VisitEvent event = unit.end(order, found, forReview, first, ended);
        if (!forReview.isEmpty()) {
            reviews.persist(new VisitReview(unit, order, forReview, rules.version(), when.recordedAt()));
        }
        calendar.append(
                unit,
                new JournalEntry(
                        event,
                        forReview.isEmpty() ? "VISIT_VERIFIED" : "VISIT_REVIEW_REQUIRED",
                        "%s rules=%d".formatted(note, rules.version())),
                ended,
                actor);
    }

    private void keep(String step, Visit unit, String subject, Occurrence when) {
        fourEyes.keep(step, StepLink.RECORD, unit.id().value(), subject, Roles.SOCIAL_WORKER, when.recordedAt());
    }
}
