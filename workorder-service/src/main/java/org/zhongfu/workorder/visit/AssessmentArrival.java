// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.zhongfu.contracts.intake.IntakeEvent.AssessmentCompleted;
import org.zhongfu.contracts.intake.IntakeEvent.PersonsMerged;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.journal.JournalEntry;
import org.zhongfu.workorder.order.OrderAccess;
import org.zhongfu.workorder.order.ServiceShape;
import org.zhongfu.workorder.order.WorkOrder;

/** An assessment was recorded in intake: a visit that waits for nothing else counts from then on. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AssessmentArrival {

    private static final String SYSTEM = "system";
    private static final String RECORDED = "ASSESSMENT_RECORDED";

    private final OrderAccess orders;
    private final PersonVisitRepository atPersons;
    private final VisitRepository visits;
    private final VisitReviewRepository reviews;
    private final AssessedVisits assessed;
    private final VisitCalendar calendar;
    private final ProofEncryption encryption;
    private final InstantSource clock;

    AssessmentArrival(
            OrderAccess orders,
            PersonVisitRepository atPersons,
            VisitRepository visits,
            VisitReviewRepository reviews,
            AssessedVisits assessed,
            VisitCalendar calendar,
            ProofEncryption encryption,
            InstantSource clock) {
        this.orders = orders;
        this.atPersons = atPersons;
        this.visits = visits;
        this.reviews = reviews;
        this.assessed = assessed;
        this.calendar = calendar;
        this.encryption = encryption;
        this.clock = clock;
    }

    /** Keeps the assessment and ties it to the first visit that waits for one. */
    public void apply(AssessmentCompleted event) {
        List<WorkOrder> open = orders.lockOpenOfPerson(event.personId(), null).stream()
                .filter(order -> order.terms().shape() == ServiceShape.ASSESSMENT)
                .toList();
        assessed.lock(event.personId());
        assessed.keep(event);
        for (WorkOrder order : open) {
            atPersons.listInReview(order.id()).stream()
                    .filter(visit -> visit.proof().exceptions().contains(ReviewReason.ASSESSMENT_MISSING))
                    .filter(visit -> !assessed.isTied(visit.id()))
                    .filter(visit -> assessed.tie(visit, visit.slot().from()))
                    .toList()
                    .forEach(visit -> settle(order, visit, event));
        }
    }

    /** Files of one person were merged. */
    public void follow(PersonsMerged event) {
        assessed.follow(event);
    }

    private void settle(WorkOrder order, Visit visit, AssessmentCompleted event) {
        VisitReview review = reviews.findByVisit(visit.id()).orElseThrow();
        if (!review.reasons().equals(List.of(ReviewReason.ASSESSMENT_MISSING))) {
            return; // An officer decides about the other exceptions.
        }
        Instant now = clock.instant();
        Occurrence when = new Occurrence(now, now, false, null);
        boolean first = visits.count(order.id()).verified() == 0;
        calendar.append(
                visit,
                new JournalEntry(
                        visit.confirm(order, first, when),
                        "VISIT_CONFIRMED",
                        "reasonCode=%s assessmentId=%s".formatted(RECORDED, event.assessmentId())),
                when,
                SYSTEM);
        review.decide(
                ReviewDecision.CONFIRM, RECORDED, encryption.encryptReviewReason(visit.id(), RECORDED), SYSTEM, when);
    }
}
